from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .scope_type import ScopeTypeEnum
    from .subject_type398 import SubjectType398Enum


class OpenApiRoleAssignment(Model):
    id: int
    role: str
    scope_id: int = Field(ge=-2147483648, le=2147483647)
    scope_type: ScopeTypeEnum
    subject: OpenApiSubjectField
    subject_id: int = Field(ge=-2147483648, le=2147483647)
    subject_type: SubjectType398Enum


class OpenApiSubjectField(Model):
    id: int
