from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class TokenBlacklist(TypedDict):
    refresh: str


class TokenCreate(TypedDict):
    name: Annotated[str, Field(max_length=100)]
    workspace: int


class TokenObtainPair(TypedDict):
    password: str
    username: str


class TokenObtainPairWithUser(TypedDict):
    password: str
    email: NotRequired[str]
    username: NotRequired[str]  # Deprecated.


class TokenRefreshWithUser(TypedDict):
    refresh_token: NotRequired[str]
    token: NotRequired[str]  # Deprecated.


class TokenVerifyWithUser(TypedDict):
    refresh_token: str
    token: NotRequired[str]  # Deprecated.
