from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .subject import SubjectType0b2Enum


class TeamResponse(Model):
    created_on: dt.datetime
    id: int
    name: str = Field(max_length=160)
    subject_count: int
    updated_on: dt.datetime
    workspace: int
    default_role: str | None = None
    subject_sample: list[TeamSampleSubject] | None = None


class TeamSampleSubject(Model):
    subject_id: int
    subject_label: str
    subject_type: SubjectType0b2Enum
    team_subject_id: int


class TeamSubjectResponse(Model):
    id: int
    subject_id: int = Field(ge=-2147483648, le=2147483647)
    subject_type: str
    team: int
