from .._runtime.models.model import Field, Model


class Template(Model):
    icon: str = Field(max_length=32)
    id: int
    is_default: str
    name: str = Field(max_length=64)
    slug: str = Field(max_length=50, pattern="^[-a-zA-Z0-9_]+$")
    workspace_id: int | None
    keywords: str | None = None
    open_application: int | None = Field(default=None, ge=-2147483648, le=2147483647)
