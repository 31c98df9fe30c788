"""Register and what is named alike"""

from typing import NotRequired, TypedDict


class Register(TypedDict):
    email: str
    name: str
    password: str
    authenticate: NotRequired[bool]
    language: NotRequired[str]
    template_id: NotRequired[int]
    workspace_invitation_token: NotRequired[str]


class RegisterLicense(TypedDict):
    license: str
