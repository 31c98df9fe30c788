from __future__ import annotations

from typing import NotRequired, TypedDict


class UIContext(TypedDict):
    workspace: UIContextWorkspace
    timezone: NotRequired[str]


class UIContextWorkspace(TypedDict):
    id: int
    name: str
