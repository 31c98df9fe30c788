from .._runtime.model import Model


class UniqueRowValues(Model):
    values: list[str]
