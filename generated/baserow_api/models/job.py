from .._runtime.models.model import Model


class Job(Model):
    id: int
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None
