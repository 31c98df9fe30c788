"""Team and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.subject import SubjectType0b2Enum


class Team(TypedDict):
    name: str
    default_role: NotRequired[str | None]
    subjects: NotRequired[Sequence[TeamSubject]]


class TeamSubject(TypedDict):
    subject_type: SubjectType0b2Enum
    subject_id: NotRequired[int]
    subject_user_email: NotRequired[str]
