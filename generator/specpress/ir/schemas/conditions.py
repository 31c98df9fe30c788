"""Properties that only a condition declares.

What stands in `then`, `else` and `dependentSchemas` says what a property is when it is
there; `if` and `not` only say that there may be one (JSON Schema 2020-12, sections
10.2.1.4 and 10.2.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.values import escape

from .all_of import Conditional, MergedSchema, Node, Part, all_of, reference
from .locations import SchemaLocation

_MOST = 200
"""How many conditions of one schema are looked at, lest it take for ever."""
_COMPARED = 16


def add_conditional_properties(
    merged: MergedSchema, components: Mapping[str, Schema]
) -> None:
    """Adds the properties that the conditions of a schema declare and nothing else does.

    None of them is required. Where several conditions declare one, it is what any of
    them says.
    """
    if merged.types is not None and "object" not in merged.types:
        return
    declared: dict[str, list[Part]] = {}
    tested: dict[str, Part] = {}
    for schema, at, asserts in _conditions(merged.conditional, components):
        for name, node in (schema.properties or {}).items():
            if name in merged.properties:
                continue
            part = Part(node, at.child(name, "properties", escape(name)))
            if not asserts:
                tested.setdefault(name, Part(all_of([]), part.location))
                continue
            parts = declared.setdefault(name, [])
            if not any(part.node == known.node for known in parts[:_COMPARED]):
                parts.append(part)
    merged.size += len(declared) + len(tested)
    for name in sorted(declared.keys() | tested.keys()):
        merged.properties[name] = [
            _any_of(declared[name]) if name in declared else tested[name]
        ]


def _any_of(parts: list[Part]) -> Part:
    if len(parts) == 1:
        return parts[0]
    nodes = [part.node for part in parts]
    schema = Schema.model_construct(_fields_set={"anyOf"}, anyOf=nodes)
    return Part(schema, parts[0].location)


def _conditions(
    conditional: list[Conditional], components: Mapping[str, Schema]
) -> Iterator[tuple[Schema, SchemaLocation, bool]]:
    """The schemas of conditions, and whether they assert what they declare."""
    waiting: list[tuple[Node, SchemaLocation, bool]] = []
    for schema, at in conditional:
        waiting += _inside(schema, at, True)
    seen: set[tuple[str, bool]] = set()
    looked_at = 0
    while waiting and looked_at < _MOST:
        node, at, asserts = waiting.pop(0)
        looked_at += 1
        name = reference(node)
        if name is not None:
            if (name, asserts) in seen or name not in components:
                continue
            seen.add((name, asserts))
            node = components[name]
        if isinstance(node, Schema):
            yield node, at, asserts
            waiting += _inside(node, at, asserts)
            for keyword, parts in (
                ("allOf", node.allOf),
                ("oneOf", node.oneOf),
                ("anyOf", node.anyOf),
            ):
                waiting += [
                    (part, at.at(keyword, str(index)), asserts)
                    for index, part in enumerate(parts or ())
                ]


def _inside(
    schema: Schema, at: SchemaLocation, asserts: bool
) -> Iterator[tuple[Node, SchemaLocation, bool]]:
    for keyword, node, says in (
        ("then", schema.then, True),
        ("else", schema.schema_else, True),
        ("if", schema.schema_if, False),
        ("not", schema.schema_not, False),
    ):
        if node is not None:
            yield node, at.at(keyword), asserts and says
    for name, node in (schema.dependentSchemas or {}).items():
        yield node, at.at("dependentSchemas", escape(name)), asserts
