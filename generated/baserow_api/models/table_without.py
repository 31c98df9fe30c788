from .._runtime.models.model import Field, Model


class TableWithoutDataSync(Model):
    database_id: int
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
