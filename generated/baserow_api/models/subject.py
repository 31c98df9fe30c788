from typing import Literal, TypeAlias

from .._runtime.model import Model


class SubjectUser(Model):
    email: str
    first_name: str
    id: int
    username: str


SubjectType0b2Enum: TypeAlias = Literal["auth.User"]
SubjectType398Enum: TypeAlias = Literal[
    "auth.User",
    "anonymous",
    "user_source.user",
    "core.Token",
    "baserow_enterprise.Team",
]
