"""What a user decides about generated code: the options of this stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Style: TypeAlias = Literal["page", "offset", "cursor", "next", "link"]
"""How an operation pages: by number, by offset, by cursor, by a URL in the body or in
the header ``Link`` (RFC 8288)."""


@dataclass(frozen=True, slots=True)
class Renames:
    """Python names by those of the document.

    `operations` are methods by operationId (by method and path where there is none),
    `schemas` classes by component, `groups` attributes of the client by tag,
    `parameters` arguments by parameter, wherever it occurs.
    """

    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    schemas: Mapping[str, str] = field(default_factory=dict[str, str])
    groups: Mapping[str, str] = field(default_factory=dict[str, str])
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])


NO_RENAMES = Renames()


@dataclass(frozen=True, slots=True)
class PaginationOverride:
    """What the user says about the operations that an id or glob stands for.

    Without a `style` they do not page; what is None is detected as if nothing were said.
    """

    style: Style | None = None
    items: str | None = None
    parameter: str | None = None
    next: str | None = None
    size: str | None = None
    start: int | None = None
    within: Literal["query", "body"] = "query"


@dataclass(frozen=True, slots=True)
class LoginOperations:
    """The operations by which a security scheme gets its token.

    `scheme` is its name in the document, `operation` and `refresh` are operationIds,
    `token` and `refresh_token` the properties of the responses.
    """

    scheme: str
    operation: str
    refresh: str | None = None
    token: str = "access_token"
    refresh_token: str = "refresh_token"


@dataclass(frozen=True, slots=True)
class Options:
    """How operations page, by operationId or glob, and how to log in."""

    pagination: Mapping[str, PaginationOverride] = field(
        default_factory=dict[str, PaginationOverride]
    )
    login: LoginOperations | None = None


NO_OPTIONS = Options()
