from typing import TypedDict


class EmailTesterRequest(TypedDict):
    target_email: str
