from typing import TypedDict


class PageParameterValue(TypedDict):
    name: str
    value: str
