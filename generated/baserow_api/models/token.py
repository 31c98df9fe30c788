from __future__ import annotations

from typing import Annotated

from .._runtime.models.model import Field, Model


class Token(Model):
    id: int
    key: str = Field(max_length=32)
    name: str = Field(max_length=100)
    permissions: TokenPermissions
    workspace: int


class TokenPermissions(Model):
    create: (
        bool
        | list[Annotated[list[str | float], Field(min_length=2, max_length=2)]]
        | None
    ) = None
    delete: (
        bool
        | list[Annotated[list[str | float], Field(min_length=2, max_length=2)]]
        | None
    ) = None
    read: (
        bool
        | list[Annotated[list[str | float], Field(min_length=2, max_length=2)]]
        | None
    ) = None
    update: (
        bool
        | list[Annotated[list[str | float], Field(min_length=2, max_length=2)]]
        | None
    ) = None
