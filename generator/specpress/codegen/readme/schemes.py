"""How many operations of a document take which security schemes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from specpress.document.grammar import METHODS
from specpress.document.references.follow import mapping
from specpress.ir.model import Api

Schemes: TypeAlias = Mapping[tuple[str, ...], int]
"""The number of operations by what an alternative of their security asks for."""


def schemes_of(api: Api) -> Schemes:
    """The alternatives of the operations of an API."""
    return Counter(
        tuple(requirement.scheme for requirement in alternative)
        for operation in api.operations
        for alternative in operation.security
    )


def declared_schemes(document: Mapping[str, Any]) -> Schemes:
    """The same, of a document as plain values in the shape of 3.1."""
    return Counter(
        tuple(sorted(map(str, mapping(alternative))))
        for operation in _operations(document)
        for alternative in operation.get("security", document.get("security")) or ()
    )


def _operations(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for item in mapping(document.get("paths")).values():
        for method, operation in mapping(item).items():
            if method in METHODS:
                yield mapping(operation)
