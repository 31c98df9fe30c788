from typing import TypedDict


class SendResetPasswordEmailBodyValidation(TypedDict):
    base_url: str
    email: str
