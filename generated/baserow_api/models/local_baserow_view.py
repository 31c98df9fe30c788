from .._runtime.models.model import Field, Model


class LocalBaserowView(Model):
    id: int
    name: str = Field(max_length=255)
    table_id: int
