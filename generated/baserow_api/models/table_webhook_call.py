import datetime as dt
from uuid import UUID

from .._runtime.model import Field, Model


class TableWebhookCall(Model):
    called_url: str = Field(max_length=2000)
    event_id: UUID
    event_type: str = Field(max_length=50)
    id: int
    request: str
    response: str
    called_time: dt.datetime | None = None
    error: str | None = None
    response_status: int | None = Field(default=None, ge=-2147483648, le=2147483647)
