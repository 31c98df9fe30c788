from typing import Literal

from .._runtime.models.model import Model


class Position(Model):
    floor: Literal[-1, 0, 1, 2]
    shelf: int
