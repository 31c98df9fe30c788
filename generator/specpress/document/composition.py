"""Component schemas that consist of themselves, which no value can satisfy or refute."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.problems import Problem

from .values import Json, Object, pointer, tokens_of

_MERGED = ("allOf",)
_UNITED = ("anyOf", "oneOf")
_PREFIX = "#/components/schemas/"


def break_cycles(raw: Object, *, file: str = "") -> list[Problem]:
    """Empties the schemas of `raw` that are made of themselves: by ``$ref`` and ``allOf``
    alone, or by ``$ref`` and unions alone.

    One of each cycle is enough. A cycle through a property is a recursive type, and
    fine; one through both, a union of schemas that extend it, is how inheritance is said.
    """
    components = raw.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if not isinstance(schemas, dict):
        return []
    problems: list[Problem] = []
    for name in sorted(_on_cycles(schemas, _MERGED) | _on_cycles(schemas, _UNITED)):
        schemas[name] = {}
        place = pointer(("components", "schemas", name))
        message = "expected a schema, found one that consists of itself"
        problems.append(
            Problem("reference-cycle", place, message, "any value is allowed", file)
        )
    return problems


def _on_cycles(schemas: Object, keywords: Sequence[str]) -> set[str]:
    """One schema of each cycle: where a search in depth comes back to its own path."""
    found: set[str] = set()
    seen: set[str] = set()
    for start in schemas:
        if start in seen:
            continue
        path = [(start, iter(_parts(schemas[start], keywords)))]
        open_now = {start}
        while path:
            name, parts = path[-1]
            part = None if name in found else next(parts, None)
            if part is None:
                seen.add(name)
                open_now.discard(name)
                path.pop()
            elif part in open_now:
                found.add(part)
            elif part not in seen and part in schemas:
                path.append((part, iter(_parts(schemas[part], keywords))))
                open_now.add(part)
    return found


def _parts(schema: Json, keywords: Sequence[str]) -> list[str]:
    """The names of the components that a schema consists of."""
    names: list[str] = []
    pending = [schema]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str) and reference.startswith(_PREFIX):
                names.append(tokens_of("/" + reference.removeprefix(_PREFIX))[0])
            for keyword in keywords:
                composed = value.get(keyword)
                if isinstance(composed, list):
                    pending += composed
    return names
