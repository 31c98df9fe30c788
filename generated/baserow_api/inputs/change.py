from typing import TypedDict


class ChangePasswordBodyValidation(TypedDict):
    new_password: str
    old_password: str


class ChangePrimaryFieldParams(TypedDict):
    new_primary_field_id: int
