from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class UserAdminCreate(TypedDict):
    name: Annotated[str, Field(max_length=150)]
    password: str
    username: str
    is_active: NotRequired[bool]
    is_staff: NotRequired[bool]
