from .._runtime.models.model import Field, Model


class SelectOption(Model):
    color: str = Field(max_length=255)
    value: str = Field(max_length=255)
    id: int | None = None
