from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .job_type_job_alias import JobTypeJob


class ListJobResponse(Model):
    jobs: list[JobTypeJob]
