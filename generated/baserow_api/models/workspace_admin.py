from .._runtime.models.model import Field, Model


class WorkspaceAdminUsers(Model):
    email: str
    id: int
    permissions: str | None = Field(default=None, max_length=32)
