from typing import TypedDict


class ChangePasswordBodyValidation(TypedDict):
    new_password: str
    old_password: str
