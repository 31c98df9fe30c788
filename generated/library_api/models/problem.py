from .._runtime.models.model import Field, Model


class Problem(Model):
    status: int = Field(ge=100, le=599)
    title: str
    detail: str | None = None
    errors: dict[str, list[str]] | None = None
    type: str = "about:blank"
