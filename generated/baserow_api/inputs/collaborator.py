"""Collaborator"""

from typing import TypedDict


class Collaborator(TypedDict):
    id: int
