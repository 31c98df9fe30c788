import datetime as dt

from .._runtime.model import Model


class AuditLog(Model):
    action_type: str
    description: str
    id: int
    ip_address: str | None
    timestamp: dt.datetime
    type: str
    user: str
    workspace: str
