from collections.abc import Sequence
from typing import TypedDict


class OrderWorkspaces(TypedDict):
    workspaces: Sequence[int]
