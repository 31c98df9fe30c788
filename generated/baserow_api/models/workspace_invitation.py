import datetime as dt

from .._runtime.models.model import Field, Model


class WorkspaceInvitation(Model):
    created_on: dt.datetime
    email: str = Field(max_length=254)
    id: int
    workspace: int
    message: str | None = Field(default=None, max_length=250)
    permissions: str | None = Field(default=None, max_length=32)
