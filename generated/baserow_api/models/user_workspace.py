import datetime as dt

from .._runtime.models.model import Field, Model


class UserWorkspaceInvitation(Model):
    created_on: dt.datetime
    email: str = Field(max_length=254)
    email_exists: bool
    id: int
    invited_by: str
    message: str
    workspace: str
