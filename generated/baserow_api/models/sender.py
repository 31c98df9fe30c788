from .._runtime.models.model import Field, Model


class Sender(Model):
    id: int
    username: str = Field(max_length=150, pattern="^[\\w.@+-]+$")
    first_name: str | None = Field(default=None, max_length=150)
