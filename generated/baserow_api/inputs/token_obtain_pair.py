from typing import NotRequired, TypedDict


class TokenObtainPair(TypedDict):
    password: str
    username: str


class TokenObtainPairWithUser(TypedDict):
    password: str
    email: NotRequired[str]
    username: NotRequired[str]  # Deprecated.
