"""The version of OpenAPI that a document declares."""

from __future__ import annotations

import re

from specpress.document.repair.scalars import excerpt
from specpress.errors import Problem, ProblemKind, SpecpressError

from .values import Object

_NUMBER = re.compile(r"\s*(\d+)(?:\.(\d+))?.*", re.DOTALL)
_NEWEST = (3, 2)


def declared(
    document: Object, source: str, problems: list[Problem]
) -> tuple[str, bool]:
    """The version as it is declared, and whether it is 2.0.

    Raises `SpecpressError` where none is declared, or one that is not supported.
    """
    key = "openapi" if document.get("openapi") is not None else "swagger"
    value = document.get(key)
    if value is None:
        raise SpecpressError(
            "expected the field 'openapi' (or 'swagger'), found "
            + (", ".join(list(document)[:5]) or "an empty object"),
            file=source,
            hint="give an OpenAPI document",
        )
    text = value if isinstance(value, str) else excerpt(value)
    match = _NUMBER.fullmatch(text)
    major = int(match[1][:6]) if match else 0
    minor = int((match[2] or "0")[:6]) if match else 0
    if major not in (2, 3):
        raise SpecpressError(
            f"expected OpenAPI 2.0, 3.0, 3.1 or 3.2, found {excerpt(value)}",
            file=source,
            pointer=f"/{key}",
        )
    if not isinstance(value, str):
        problems.append(
            Problem(
                ProblemKind.WRONG_TYPE,
                f"/{key}",
                f"expected a version as text, found {text}",
                "converted",
                source,
            )
        )
    if (major, minor) > _NEWEST:
        problems.append(
            Problem(
                ProblemKind.VERSION,
                f"/{key}",
                f"expected OpenAPI up to 3.2, found {text}",
                "read as 3.2",
                source,
            )
        )
    return text, major == 2
