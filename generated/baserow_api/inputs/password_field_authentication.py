from typing import TypedDict


class PasswordFieldAuthentication(TypedDict):
    field_id: int
    password: str
    row_id: int
