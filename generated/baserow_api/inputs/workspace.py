"""Workspace"""

from typing import TypedDict


class Workspace(TypedDict):
    name: str
