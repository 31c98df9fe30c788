from collections.abc import Sequence
from typing import NotRequired, TypedDict


class OllamaSettings(TypedDict):
    host: NotRequired[str]
    models: NotRequired[Sequence[str]]
