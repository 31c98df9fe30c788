from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class PatchedUpdateWorkspaceInvitation(TypedDict):
    permissions: NotRequired[Annotated[str, Field(max_length=32)]]


class PatchedUpdateWorkspaceUser(TypedDict):
    permissions: NotRequired[Annotated[str, Field(max_length=32)]]
