from .._runtime.model import Field, Model


class UserAdminWorkspaces(Model):
    id: int
    name: str
    permissions: str | None = Field(default=None, max_length=32)
