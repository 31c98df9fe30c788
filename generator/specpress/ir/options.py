"""What a user decides about the operations of an API: the options of this stage."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, ClassVar

from pydantic import AfterValidator, ConfigDict, Field, StringConstraints

from specpress.document.grammar import METHODS
from specpress.utils.dataclass import dataclass

Pattern = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


def _operation_name(text: str) -> str:
    method, space, path = text.partition(" ")
    if space and path.startswith("/") and method.lower() in METHODS:
        return f"{method.lower()} {path}"
    return text


OperationName = Annotated[Pattern, AfterValidator(_operation_name)]
"""An operationId, or a glob for it; an operation without one is called by its method, in
any case, and its path: ``GET /rows``."""


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
        tuple[OperationName, ...], Field(description="Globs for its operationId.")
    ] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """The operations that `include` matches, all if it is empty, but for `exclude`."""

    include: Globs = field(default_factory=Globs)
    exclude: Globs = field(default_factory=Globs)
