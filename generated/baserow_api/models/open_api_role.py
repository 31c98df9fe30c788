from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .open_api_subject import OpenApiSubjectField
    from .scope_type_enum import ScopeTypeEnum
    from .subject_type398_enum import SubjectType398Enum


class OpenApiRoleAssignment(Model):
    id: int
    role: str
    scope_id: int = Field(ge=-2147483648, le=2147483647)
    scope_type: ScopeTypeEnum
    subject: OpenApiSubjectField
    subject_id: int = Field(ge=-2147483648, le=2147483647)
    subject_type: SubjectType398Enum
