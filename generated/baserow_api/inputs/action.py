"""ActionScopes"""

from typing import NotRequired, TypedDict


class ActionScopes(TypedDict):
    application: NotRequired[int | None]
    root: NotRequired[bool | None]
    table: NotRequired[int | None]
    teams_in_workspace: NotRequired[int | None]
    view: NotRequired[int | None]
    workspace: NotRequired[int | None]
