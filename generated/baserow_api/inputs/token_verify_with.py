from typing import NotRequired, TypedDict


class TokenVerifyWithUser(TypedDict):
    refresh_token: str
    token: NotRequired[str]  # Deprecated.
