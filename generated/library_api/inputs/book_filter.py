from typing import NotRequired, TypedDict


class BookFilter(TypedDict):
    available: NotRequired[bool]
    language: NotRequired[str]
    published_after: NotRequired[int]
