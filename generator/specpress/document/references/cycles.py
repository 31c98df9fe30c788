"""Component schemas that consist of themselves, which no value can satisfy or refute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specpress.document.values import (
    Absent,
    Json,
    Object,
    Token,
    child,
    pointer,
    tokens_of,
)
from specpress.errors import Problem, ProblemKind
from specpress.utils.dataclass import dataclass

_MERGED = ("allOf",)
_UNITED = ("anyOf", "oneOf")
_PREFIX = "#/components/schemas/"
_NOTHING_LEFT: tuple[Json, ...] = ({}, {"type": "null"})
"""What alternatives come to that were only the cycle itself, or the cycle and null."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A component that another one consists of, and where in that it is referred to."""

    name: str
    path: tuple[Token, ...]


def break_cycles(raw: Object, *, file: str = "") -> list[Problem]:
    """Removes from the schemas of `raw` the references by which they are made of
    themselves: by ``$ref`` and ``allOf`` alone, or by ``$ref`` and unions alone.

    One reference of each cycle is enough; what else the schema says stays. A cycle through
    a property is a recursive type, and fine; one through both, a union of schemas that
    extend it, is how inheritance is said.
    """
    components = raw.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if not isinstance(schemas, dict):
        return []
    problems: list[Problem] = []
    for keywords in (_MERGED, _UNITED):
        for name, paths in sorted(_closing(schemas, keywords).items()):
            _remove(schemas, name, paths)
            left = "left out" if schemas[name] else "any value is allowed"
            for path in sorted(paths, key=_order):
                place = pointer(("components", "schemas", name, *path))
                message = "expected a schema, found one that consists of itself"
                problems.append(
                    Problem(ProblemKind.REFERENCE_CYCLE, place, message, left, file)
                )
    return problems


def _order(path: tuple[Token, ...]) -> tuple[tuple[int, str], ...]:
    return tuple(
        (token, "") if isinstance(token, int) else (-1, token) for token in path
    )


def _remove(schemas: Object, name: str, paths: Sequence[tuple[Token, ...]]) -> None:
    """Removes the references at some paths, and alternatives of which nothing is left."""
    if () in paths:
        schemas[name] = {}
        return
    # the last of a list first, so that the others stay where they are
    for path in sorted(paths, key=_order, reverse=True):
        parts = _at(schemas[name], path[:-1])
        if isinstance(parts, list) and isinstance(path[-1], int):
            del parts[path[-1]]
    for place in sorted({path[:-1] for path in paths}, key=len, reverse=True):
        parts, holder = _at(schemas[name], place), _at(schemas[name], place[:-1])
        nothing = _NOTHING_LEFT if place[-1] in _UNITED else ()
        if (
            isinstance(holder, dict)
            and isinstance(parts, list)
            and all(part in nothing for part in parts)
        ):
            del holder[str(place[-1])]


def _at(value: Json, path: tuple[Token, ...]) -> Json:
    for token in path:
        inner = child(value, token)
        value = None if isinstance(inner, Absent) else inner
    return value


def _closing(
    schemas: Object, keywords: Sequence[str]
) -> dict[str, list[tuple[Token, ...]]]:
    """The references that close a cycle, by schema: those by which a search in depth
    comes back to its own path. Without them there is no cycle.
    """
    closing: dict[str, list[tuple[Token, ...]]] = {}
    seen: set[str] = set()
    for start in schemas:
        if start in seen:
            continue
        path = [(start, _parts(schemas[start], keywords))]
        open_now = {start}
        while path:
            name, parts = path[-1]
            part = next(parts, None)
            if part is None:
                seen.add(name)
                open_now.discard(name)
                path.pop()
            elif part.name in open_now:
                closing.setdefault(name, []).append(part.path)
            elif part.name not in seen and part.name in schemas:
                path.append((part.name, _parts(schemas[part.name], keywords)))
                open_now.add(part.name)
    return closing


def _parts(schema: Json, keywords: Sequence[str]) -> Iterator[_Part]:
    """The components that a schema consists of."""
    pending: list[tuple[Json, tuple[Token, ...]]] = [(schema, ())]
    while pending:
        value, path = pending.pop()
        if not isinstance(value, dict):
            continue
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith(_PREFIX):
            yield _Part(tokens_of("/" + reference.removeprefix(_PREFIX))[0], path)
        for keyword in keywords:
            composed = value.get(keyword)
            if isinstance(composed, list):
                pending += [
                    (item, (*path, keyword, index))
                    for index, item in enumerate(composed)
                ]
