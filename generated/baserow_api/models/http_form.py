from .._runtime.models.model import Field, Model


class HTTPFormData(Model):
    id: int
    key: str = Field(max_length=255)
    value: str
