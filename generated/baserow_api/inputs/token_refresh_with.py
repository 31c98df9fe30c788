from typing import NotRequired, TypedDict


class TokenRefreshWithUser(TypedDict):
    refresh_token: NotRequired[str]
    token: NotRequired[str]  # Deprecated.
