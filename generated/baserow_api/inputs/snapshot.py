"""Snapshot"""

from typing import TypedDict


class Snapshot(TypedDict):
    name: str
