from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class CreateWorkspaceInvitation(TypedDict):
    base_url: str
    email: Annotated[str, Field(max_length=254)]
    message: NotRequired[Annotated[str, Field(max_length=250)]]
    permissions: NotRequired[Annotated[str, Field(max_length=32)]]
