"""Extensions by which a document tells another generator how to call or type something."""

from __future__ import annotations

import re
from collections import Counter

from specpress.document.grammar import PATTERNED
from specpress.document.objects import objects
from specpress.document.values import Object, Token, pointer
from specpress.errors import Problem, ProblemKind

FOREIGN = frozenset(
    {
        # ogen
        "x-ogen-name", "x-ogen-operation-group", "x-ogen-properties", "x-ogen-type",
        # go-swagger and oapi-codegen
        "x-go-name", "x-go-type", "x-go-type-import", "x-go-type-name",
        # Fern
        "x-fern-type",
        # OpenAPI Generator
        "x-java-type",
    }
)  # fmt: skip
"""The extensions that give names and types and are not followed (`given_names` has those
that are); none of those is meant for Python."""

_ANY = re.compile("|".join(f'"{name}":' for name in sorted(FOREIGN)))


def foreign(
    document: Object, canonical: str | None = None, *, file: str = ""
) -> list[Problem]:
    """One problem for all such extensions of a document, with the first place.

    `document` is of any version, `canonical` its canonical text, which tells quickly that
    there are none.
    """
    if canonical is not None and _ANY.search(canonical) is None:
        return []
    counts: Counter[str] = Counter()
    first: tuple[Token, ...] = ()
    for value, kind, place in objects(document):
        own = () if kind in PATTERNED else sorted(FOREIGN.intersection(value))
        counts.update(own)
        first = first or (*place, own[0]) if own else first
    if not counts:
        return []
    return [
        Problem(
            ProblemKind.FOREIGN_EXTENSION,
            pointer(first),
            f"names and types for another generator: {_listed(counts)}",
            "not followed; the configuration has `rename` and `types` for Python",
            file,
        )
    ]


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} ({count})" for name, count in sorted(counts.items()))
