from .._runtime.models.model import Model


class UniqueRowValues(Model):
    values: list[str]
