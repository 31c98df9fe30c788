from .._runtime.model import Model


class RowHistoryUser(Model):
    id: int
    name: str
