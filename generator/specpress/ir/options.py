"""What a user decides about the operations of an API: the options of this stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field, StringConstraints

Pattern = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


@dataclass(frozen=True, slots=True)
class Globs:
    """Patterns (`*`, `?`, `[…]`) of which an operation has to match any.

    `*` also matches a slash.
    """

    __pydantic_config__: ClassVar = ConfigDict(extra="forbid")

    tags: Annotated[
        tuple[Pattern, ...], Field(description="Globs for the tags of an operation.")
    ] = ()
    paths: Annotated[tuple[Pattern, ...], Field(description="Globs for its path.")] = ()
    operations: Annotated[
        tuple[Pattern, ...], Field(description="Globs for its operationId.")
    ] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """The operations that `include` matches, all if it is empty, but for `exclude`."""

    include: Globs = field(default_factory=Globs)
    exclude: Globs = field(default_factory=Globs)
