from .._runtime.models.model import Field, Model


class ImportResource(Model):
    id: int
    name: str
    size: int | None = Field(default=None, ge=0)
