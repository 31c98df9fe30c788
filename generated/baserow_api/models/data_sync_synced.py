from .._runtime.model import Field, Model


class DataSyncSyncedProperty(Model):
    field_id: int
    key: str = Field(max_length=255)
    unique_primary: bool | None = None
