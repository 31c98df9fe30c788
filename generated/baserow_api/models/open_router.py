from .._runtime.models.model import Model


class OpenRouterSettings(Model):
    api_key: str | None = None
    models: list[str] | None = None
    organization: str | None = None
