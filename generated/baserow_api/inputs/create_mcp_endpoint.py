from typing import Annotated, TypedDict

from .._runtime.model import Field


class CreateMCPEndpoint(TypedDict):
    name: Annotated[str, Field(max_length=100)]
    workspace_id: int
