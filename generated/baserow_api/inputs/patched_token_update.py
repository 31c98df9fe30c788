from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class PatchedTokenUpdate(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=100)]]
    permissions: NotRequired[PatchedTokenUpdatePermissions]
    rotate_key: NotRequired[bool]


class PatchedTokenUpdatePermissions(TypedDict):
    create: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]
    delete: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]
    read: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]
    update: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]
