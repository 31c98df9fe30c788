from __future__ import annotations

from .._runtime.models.model import Model


class Category(Model):
    name: str
    children: list[Category] = []
