from typing import Literal, TypedDict


class Position(TypedDict):
    floor: Literal[-1, 0, 1, 2]
    shelf: int
