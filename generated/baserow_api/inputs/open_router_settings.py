from collections.abc import Sequence
from typing import NotRequired, TypedDict


class OpenRouterSettings(TypedDict):
    api_key: NotRequired[str]
    models: NotRequired[Sequence[str]]
    organization: NotRequired[str]
