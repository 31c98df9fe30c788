from typing import TypedDict


class ResetPasswordBodyValidation(TypedDict):
    password: str
    token: str
