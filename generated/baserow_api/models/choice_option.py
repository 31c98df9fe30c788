from .._runtime.models.model import Model


class ChoiceOption(Model):
    id: int
    name: str | None = None
    value: str | None = None
