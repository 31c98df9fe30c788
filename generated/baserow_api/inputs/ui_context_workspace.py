from typing import TypedDict


class UIContextWorkspace(TypedDict):
    id: int
    name: str
