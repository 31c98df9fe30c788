from typing import TypedDict


class TokenBlacklist(TypedDict):
    refresh: str
