"""All objects of a document, each with its kind, by the grammar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .grammar import rule_of
from .values import Json, Object, Token


def objects(
    document: Mapping[str, Any],
) -> Iterator[tuple[Object, str, tuple[Token, ...]]]:
    """Each object, its kind and its place, in the order of the names of fields.

    What stands in a payload or in an extension is none.
    """
    pending: list[tuple[Json, str, tuple[Token, ...]]] = [
        (dict(document), "document", ())
    ]
    while pending:
        value, kind, place = pending.pop()
        if isinstance(value, list):
            pending += [
                (item, kind, (*place, index))
                for index, item in reversed([*enumerate(value)])
            ]
        elif isinstance(value, dict):
            yield value, kind, place
            for key in sorted(value, reverse=True):
                rule = rule_of(kind, key)
                inner = (*place, key)
                if rule is None:
                    continue
                if rule.shape == "map" and isinstance(map_ := value[key], dict):
                    pending += [
                        (map_[name], rule.kind, (*inner, name))
                        for name in sorted(map_, reverse=True)
                    ]
                elif rule.shape != "leaf":
                    pending.append((value[key], rule.kind, inner))
