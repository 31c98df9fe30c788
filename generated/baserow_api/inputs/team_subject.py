from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.subject_type0b2_enum import SubjectType0b2Enum


class TeamSubject(TypedDict):
    subject_type: SubjectType0b2Enum
    subject_id: NotRequired[int]
    subject_user_email: NotRequired[str]
