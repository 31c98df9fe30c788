"""SelectColorValueProviderConf and what is named alike"""

from typing import NotRequired, TypedDict


class SelectColorValueProviderConf(TypedDict):
    field_id: int | None


class SelectOption(TypedDict):
    color: str
    value: str
    id: NotRequired[int]
