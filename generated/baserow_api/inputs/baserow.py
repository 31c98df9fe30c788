from typing import TypedDict


class BaserowImpersonateAuthToken(TypedDict):
    user: int
