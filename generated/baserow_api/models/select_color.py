from .._runtime.model import Model


class SelectColorValueProviderConf(Model):
    field_id: int | None
