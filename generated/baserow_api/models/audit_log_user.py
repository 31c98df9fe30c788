from .._runtime.model import Model


class AuditLogUser(Model):
    id: int
    value: str
