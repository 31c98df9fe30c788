from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .team_sample import TeamSampleSubject


class TeamResponse(Model):
    created_on: dt.datetime
    id: int
    name: str = Field(max_length=160)
    subject_count: int
    updated_on: dt.datetime
    workspace: int
    default_role: str | None = None
    subject_sample: list[TeamSampleSubject] | None = None
