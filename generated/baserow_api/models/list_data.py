from .._runtime.models.model import Model


class ListDataSyncProperty(Model):
    field_type: str
    initially_selected: bool
    key: str
    name: str
    unique_primary: bool
