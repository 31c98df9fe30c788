from typing import TypedDict


class VerifyEmailAddress(TypedDict):
    token: str
