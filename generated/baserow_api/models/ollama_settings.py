from .._runtime.models.model import Model


class OllamaSettings(Model):
    host: str | None = None
    models: list[str] | None = None
