from typing import Literal

from .._runtime.models.model import Model


class PublishDomainJobJob(Model):
    id: int
    progress_percentage: int
    state: str
    type: Literal["publish_domain"]
    human_readable_error: str | None = None
