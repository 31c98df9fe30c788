import datetime as dt

from .._runtime.model import Field, Model


class WorkspaceUser(Model):
    created_on: dt.datetime
    email: str
    id: int
    name: str
    to_be_deleted: bool
    user_id: int
    workspace: int
    permissions: str | None = Field(default=None, max_length=32)
