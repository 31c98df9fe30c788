from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class PatchedUserAdminUpdate(TypedDict):
    is_active: NotRequired[bool]
    is_staff: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=150)]]
    password: NotRequired[str]
    username: NotRequired[str]
