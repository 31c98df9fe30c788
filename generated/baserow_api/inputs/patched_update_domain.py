from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .type509_enum import Type509Enum


class PatchedUpdateDomain(TypedDict):
    domain_name: NotRequired[str]
    type: NotRequired[Type509Enum]
