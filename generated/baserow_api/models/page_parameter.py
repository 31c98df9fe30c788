from .._runtime.model import Model


class PageParameterValue(Model):
    name: str
    value: str
