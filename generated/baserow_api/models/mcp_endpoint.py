import datetime as dt

from .._runtime.models.model import Field, Model


class MCPEndpoint(Model):
    created: dt.datetime
    id: int
    key: str
    name: str = Field(max_length=100)
    workspace_id: int
    workspace_name: str
