from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class PatchedWorkspace(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=165)]]
