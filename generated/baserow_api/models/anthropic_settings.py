from .._runtime.models.model import Model


class AnthropicSettings(Model):
    api_key: str | None = None
    models: list[str] | None = None
