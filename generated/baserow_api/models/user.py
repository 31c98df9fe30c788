from .._runtime.models.model import Field, Model


class User(Model):
    username: str = Field(max_length=150, pattern="^[\\w.@+-]+$")
