from typing import Any, TypedDict


class Comparison(TypedDict):
    equals: Any  # Any value.
    property: str
