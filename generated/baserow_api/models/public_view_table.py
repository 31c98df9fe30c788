from .._runtime.model import Model


class PublicViewTable(Model):
    database_id: int
    id: int
