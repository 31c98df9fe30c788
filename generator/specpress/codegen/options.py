"""What is generated beyond the operations themselves, as far as a user decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from specpress.codegen.client.pagination import Wanted


@dataclass(frozen=True, slots=True)
class LoginOperations:
    """The operations by which a security scheme gets its token.

    `scheme` is its name in the document, `operation` and `refresh` are operationIds,
    `token` and `refresh_token` the properties of the answers.
    """

    scheme: str
    operation: str
    refresh: str | None = None
    token: str = "access_token"
    refresh_token: str = "refresh_token"


@dataclass(frozen=True, slots=True)
class Extras:
    """How operations page, by operationId or glob, and how to log in."""

    pagination: Mapping[str, Wanted] = field(default_factory=dict[str, Wanted])
    login: LoginOperations | None = None


NO_EXTRAS = Extras()
