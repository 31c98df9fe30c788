from .._runtime.models.model import Model


class OpenAISettings(Model):
    api_key: str | None = None
    models: list[str] | None = None
    organization: str | None = None
