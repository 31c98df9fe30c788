from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class Register(TypedDict):
    email: str
    name: Annotated[str, Field(min_length=2, max_length=150)]
    password: str
    authenticate: NotRequired[bool]
    language: NotRequired[Annotated[str, Field(min_length=2, max_length=10)]]
    template_id: NotRequired[int]
    workspace_invitation_token: NotRequired[str]


class RegisterLicense(TypedDict):
    license: str
