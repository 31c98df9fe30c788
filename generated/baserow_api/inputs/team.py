from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.subject_type0b2 import SubjectType0b2Enum


class Team(TypedDict):
    name: Annotated[str, Field(max_length=160)]
    default_role: NotRequired[str | None]
    subjects: NotRequired[Sequence[TeamSubject]]


class TeamSubject(TypedDict):
    subject_type: SubjectType0b2Enum
    subject_id: NotRequired[int]
    subject_user_email: NotRequired[str]
