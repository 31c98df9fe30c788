"""MemberUpdate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .preferences import Preferences


class MemberUpdate(TypedDict):
    name: NotRequired[str]
    phone: NotRequired[str | None]
    preferences: NotRequired[Preferences | Mapping[str, str]]
