import datetime as dt

from .._runtime.models.model import Field, Model


class TrashContents(Model):
    id: int
    name: str
    parent_trash_item_id: int | None = Field(ge=0, le=2147483647)
    trash_item_id: int = Field(ge=0, le=2147483647)
    trash_item_type: str
    trashed_at: dt.datetime
    user_who_trashed: str
    workspace: int
    application: int | None = None
    names: list[str] | None = None
    parent_name: str | None = None
