from .._runtime.models.model import Model


class SelectColorValueProviderConf(Model):
    field_id: int | None
