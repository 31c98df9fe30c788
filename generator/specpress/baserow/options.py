"""What a user decides about a database as a source of a document."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

Named: TypeAlias = (
    Annotated[int, Field(ge=1, strict=True)]
    | Annotated[str, Field(min_length=1, strict=True)]
)
"""A database or a table, by its id or by its name."""
