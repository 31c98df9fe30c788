from .._runtime.models.model import Model


class PageParameterValue(Model):
    name: str
    value: str
