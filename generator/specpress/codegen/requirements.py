"""What a generated package needs: the libraries, and their lowest versions.

`tests/versions` proves that they suffice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from specpress.utils.dataclass import dataclass

from .parts import Part

HTTPLibrary: TypeAlias = Literal["httpx", "httpx2"]
"""The HTTP library that a package imports."""

_PYDANTIC: Final = "2.7"
_HTTP: Final[Mapping[HTTPLibrary, str]] = {"httpx": "0.25", "httpx2": "2.0"}
_BELOW: Final = {"pydantic": "3", "httpx": "1", "httpx2": "3"}
"""The versions that may break what is generated, where a distribution declares bounds."""
_SERVER: Final = (
    "fastapi>=0.115.12",
    "jsonschema-rs>=0.60.3,<0.62",
    "python-multipart>=0.0.18",
    "starlette>=0.46",
)


@dataclass(frozen=True, slots=True)
class Requirements:
    """What a package needs.

    `lowest` are the lowest versions of what models and client need, by name; `server`
    is what the server needs besides, as pip is told of it (PEP 508).
    """

    lowest: Mapping[str, str]
    server: tuple[str, ...] = ()

    @property
    def client(self) -> tuple[str, ...]:
        """What models and client need, as pip is told of it (PEP 508)."""
        return tuple(f"{name}>={version}" for name, version in self.lowest.items())


def requirements_of(http: HTTPLibrary, part: Part = "") -> Requirements:
    """What a package, or a part of it, needs."""
    if part == "models":
        return Requirements({"pydantic": _PYDANTIC})
    lowest = {"pydantic": _PYDANTIC, http: _HTTP[http]}
    return Requirements(lowest, () if part == "client" else _SERVER)


def written_requirements() -> set[str]:
    """All requirements that a distribution may have got, by any of the settings."""
    settings = [requirements_of(http) for http in _HTTP]
    return {bounded(one) for each in settings for one in (*each.client, *each.server)}


def bounded(requirement: str) -> str:
    """A requirement with an upper bound, as a distribution that is published has it."""
    name, operator, _ = requirement.partition(">=")
    if not operator or "," in requirement or name not in _BELOW:
        return requirement
    return f"{requirement},<{_BELOW[name]}"
