from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .subject_type0b2 import SubjectType0b2Enum


class TeamSampleSubject(Model):
    subject_id: int
    subject_label: str
    subject_type: SubjectType0b2Enum
    team_subject_id: int
