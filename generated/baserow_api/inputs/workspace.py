from typing import Annotated, TypedDict

from .._runtime.models.model import Field


class Workspace(TypedDict):
    name: Annotated[str, Field(max_length=165)]
