from typing import TypedDict


class PublicViewFilter(TypedDict):
    field: int
    type: str
    value: str
