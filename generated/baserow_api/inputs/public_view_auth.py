from typing import TypedDict


class PublicViewAuthRequest(TypedDict):
    password: str
