from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .preferences import Preferences


class MemberUpdate(TypedDict):
    name: NotRequired[Annotated[str, Field(min_length=1, max_length=100)]]
    phone: NotRequired[str | None]
    preferences: NotRequired[Preferences | Mapping[str, str]]
