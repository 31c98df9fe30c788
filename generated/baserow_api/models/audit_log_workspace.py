from .._runtime.model import Model


class AuditLogWorkspace(Model):
    id: int
    value: str
