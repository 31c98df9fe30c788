from .._runtime.models.model import Model


class CustomCode(Model):
    css: str | None = None
    js: str | None = None
