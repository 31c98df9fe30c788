import datetime as dt

from .._runtime.models.model import Field, Model


class RowComment(Model):
    created_on: dt.datetime
    edited: str
    id: int
    message: str
    row_id: int = Field(ge=0, le=2147483647)
    table_id: int
    updated_on: dt.datetime
    user_id: int | None
    first_name: str | None = Field(default=None, max_length=32)
    trashed: bool | None = None
