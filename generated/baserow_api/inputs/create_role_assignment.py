from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.scope_type_enum import ScopeTypeEnum
    from ..models.subject_type398_enum import SubjectType398Enum


class CreateRoleAssignment(TypedDict):
    role: str | None
    scope_id: Annotated[int, Field(ge=1)]
    scope_type: ScopeTypeEnum
    subject_id: Annotated[int, Field(ge=1)]
    subject_type: SubjectType398Enum
