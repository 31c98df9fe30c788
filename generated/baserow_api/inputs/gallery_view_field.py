from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class GalleryViewFieldOptions(TypedDict):
    hidden: NotRequired[bool]
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]


class GalleryViewFieldOptionsC939(TypedDict):
    field_options: Mapping[str, GalleryViewFieldOptions]
