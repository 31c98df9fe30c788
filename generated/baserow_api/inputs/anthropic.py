from collections.abc import Sequence
from typing import NotRequired, TypedDict


class AnthropicSettings(TypedDict):
    api_key: NotRequired[str]
    models: NotRequired[Sequence[str]]
