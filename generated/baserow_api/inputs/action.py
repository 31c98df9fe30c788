from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class ActionScopes(TypedDict):
    application: NotRequired[Annotated[int, Field(ge=0)] | None]
    root: NotRequired[bool | None]
    table: NotRequired[Annotated[int, Field(ge=0)] | None]
    teams_in_workspace: NotRequired[Annotated[int, Field(ge=0)] | None]
    view: NotRequired[Annotated[int, Field(ge=0)] | None]
    workspace: NotRequired[Annotated[int, Field(ge=0)] | None]
