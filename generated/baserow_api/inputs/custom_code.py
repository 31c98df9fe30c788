from typing import NotRequired, TypedDict


class CustomCode(TypedDict):
    css: NotRequired[str]
    js: NotRequired[str]
