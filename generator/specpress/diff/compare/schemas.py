"""Comparing two schemas: everything but the plain keywords, and what is inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.diff.document import Node, as_list, as_map
from specpress.diff.findings import Findings

from .facts import facts
from .lifecycle import Calendar
from .properties import closed, compare_properties
from .schema_pairs import Pair, Pairs
from .shape import Shape
from .shapes import NAMED_SUBSCHEMAS, Shapes
from .unions import compare_unions, compare_wrapping, discriminator_values
from .values import ANY_TYPE, both_may_be, compare_values

_ANYTHING: Mapping[str, Any] = {}
_OBJECTS = frozenset({"object"})
_NOTHING: Mapping[str, Any] = {"not": {}}
_TRAVERSED = ("items", "additionalProperties")
"""Subschemas whose absence is the same as one that allows everything."""
_PRESENT = (
    "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties",
    "contentSchema", "if", "then", "else", "not",
)  # fmt: skip
"""Subschemas that are a restriction as such."""

_ABOUT: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ("contains", "unevaluatedItems", "prefixItems"), frozenset({"array"})
    ),
    **dict.fromkeys(
        (
            "propertyNames", "unevaluatedProperties", "patternProperties",
            "dependentSchemas",
        ),
        _OBJECTS,
    ),
    "contentSchema": frozenset({"string"}),
}  # fmt: skip
_COMPOSING = frozenset({"contains", "if", "then", "else", "not"})
"""Subschemas that need not hold for every value."""


class SchemaComparison:
    """Compares pairs of schemas by their shapes."""

    def __init__(self, base: Shapes, revision: Shapes, calendar: Calendar) -> None:
        self.calendar = calendar
        self.base = base
        self.revision = revision

    def compare(self, pair: Pair, pairs: Pairs) -> None:
        """Notes what changed between two schemas, and the pairs inside of them."""
        base_shape, revision_shape = self.base.shape(pair.base), self.revision.shape(
            pair.revision
        )
        findings = pair.findings
        self._note_renamed_parts(pair, pairs)
        pair.composed = bool(
            base_shape.unions
            or revision_shape.unions
            or not _COMPOSING.isdisjoint(base_shape.schemas)
            or not _COMPOSING.isdisjoint(revision_shape.schemas)
        )
        if compare_wrapping(
            base_shape, revision_shape, pair, pairs, self.base, self.revision
        ):
            return
        compare_values(base_shape, revision_shape, findings)
        objects = both_may_be(base_shape, revision_shape, _OBJECTS)
        if _says_nothing(base_shape) or _says_nothing(revision_shape):
            objects = False  # it became, or was, anything: that is said as its type
        if objects and (
            bool(base_shape.unions) == bool(revision_shape.unions)
            or (base_shape.properties and revision_shape.properties)
        ):
            compare_properties(
                base_shape,
                revision_shape,
                pair,
                pairs,
                self.base,
                self.revision,
                self.calendar,
            )
        _extensible_enum(base_shape, revision_shape, findings)
        for keyword in _TRAVERSED:
            self._traverse(keyword, base_shape, revision_shape, pair, pairs)
        for keyword in _PRESENT:
            self._present(keyword, base_shape, revision_shape, pair, pairs)
        for keyword in sorted(NAMED_SUBSCHEMAS):
            _named(keyword, base_shape, revision_shape, pair, pairs)
        _prefix(base_shape, revision_shape, pair, pairs)
        renamed = compare_unions(
            base_shape, revision_shape, pair, pairs, self.base, self.revision
        )
        _discriminator(base_shape, revision_shape, findings, renamed)
        before, after = (
            discriminator_values(base_shape, self.base),
            discriminator_values(revision_shape, self.revision),
        )
        pair.told_apart = bool(before) and bool(after) and before != after

    def _note_renamed_parts(self, pair: Pair, pairs: Pairs) -> None:
        """Notes the schemas below ``allOf`` that may be others under another name."""
        before, after = self.base.parts(pair.base), self.revision.parts(pair.revision)
        gone = [pointer for pointer in before if pointer not in after]
        new = [pointer for pointer in after if pointer not in before]
        for pointer in list(gone):
            same = next((n for n in new if before[pointer] == after[n]), None)
            if same is not None:
                pairs.renamed[pointer, same] = None
                gone.remove(pointer)
                new.remove(same)
        if len(gone) == len(new):
            pairs.renamed.update(dict.fromkeys(zip(gone, new, strict=True)))

    def _traverse(
        self,
        keyword: str,
        base_shape: Shape,
        revision_shape: Shape,
        pair: Pair,
        pairs: Pairs,
    ) -> None:
        if keyword == "additionalProperties":
            was, now = closed(base_shape), closed(revision_shape)
            if was != now:
                event = "closed" if now else "opened"
                where = base_shape.place(keyword), revision_shape.place(keyword)
                pair.findings.add("schema.additionalProperties", event, *where)
            if was or now:
                return
        kind = frozenset({"array" if keyword == "items" else "object"})
        if both_may_be(base_shape, revision_shape, kind):
            base_node, revision_node = _rest(keyword, base_shape), _rest(
                keyword, revision_shape
            )
            if base_node.value != _ANYTHING or revision_node.value != _ANYTHING:
                pairs.inside(pair, base_node, revision_node)

    def _present(
        self,
        keyword: str,
        base_shape: Shape,
        revision_shape: Shape,
        pair: Pair,
        pairs: Pairs,
    ) -> None:
        if not both_may_be(base_shape, revision_shape, _types_of(keyword)):
            return  # of other types it says nothing
        base_node, revision_node = base_shape.schemas.get(
            keyword
        ), revision_shape.schemas.get(keyword)
        had = base_node or base_shape.keywords.get(keyword) is False
        has = revision_node or revision_shape.keywords.get(keyword) is False
        where = base_shape.place(keyword), revision_shape.place(keyword)
        if bool(had) != bool(has):
            event = "added" if has else "removed"
            pair.findings.add(f"schema.{keyword}", event, *where)
        elif base_node is not None and revision_node is not None:
            if keyword in ("not", "if"):
                if facts(base_node.value) != facts(revision_node.value):
                    pair.findings.add(f"schema.{keyword}", "changed", *where)
            else:
                pairs.inside(pair, base_node, revision_node)


def _types_of(keyword: str) -> frozenset[str]:
    """The types that a keyword is about (JSON Schema core, section 10.3)."""
    return _ABOUT.get(keyword, ANY_TYPE)


def _says_nothing(shape: Shape) -> bool:
    """Whether a schema leaves everything possible."""
    return (
        shape.types is None
        and shape.enum is None
        and not (shape.properties or shape.required or shape.unions or shape.schemas)
        and not (shape.named or shape.prefix or shape.keywords)
    )


def _rest(keyword: str, shape: Shape) -> Node:
    """The schema of the items or properties that are not declared one by one."""
    default = _NOTHING if shape.keywords.get(keyword) is False else _ANYTHING
    return shape.schemas.get(keyword) or Node(default, shape.place(keyword))


def _extensible_enum(
    base_shape: Shape, revision_shape: Shape, findings: Findings
) -> None:
    key = "x-extensible-enum"
    if key not in base_shape.keywords or key not in revision_shape.keywords:
        return
    after = as_list(revision_shape.keywords[key])
    lost = [value for value in as_list(base_shape.keywords[key]) if value not in after]
    if lost:
        where = base_shape.place(key), revision_shape.place(key)
        findings.add(f"schema.{key}", "value-removed", *where, before=lost)


def _named(
    keyword: str, base_shape: Shape, revision_shape: Shape, pair: Pair, pairs: Pairs
) -> None:
    if not both_may_be(base_shape, revision_shape, _types_of(keyword)):
        return
    before, after = base_shape.named.get(keyword, {}), revision_shape.named.get(
        keyword, {}
    )
    for name, node in before.items():
        revision_node = after.get(name)
        if revision_node is None:
            refused = keyword == "patternProperties" and closed(revision_shape)
            event = "removed-and-refused" if refused else "removed"
            pair.findings.add(f"schema.{keyword}", event, node.pointer, "", name=name)
        else:
            pairs.inside(pair, node, revision_node)
    for name, node in after.items():
        if name not in before:
            excluded = keyword == "patternProperties" and closed(base_shape)
            event = "added-to-closed" if excluded else "added"
            pair.findings.add(f"schema.{keyword}", event, "", node.pointer, name=name)


def _prefix(base_shape: Shape, revision_shape: Shape, pair: Pair, pairs: Pairs) -> None:
    if not both_may_be(base_shape, revision_shape, _types_of("prefixItems")):
        return
    for base_node, revision_node in zip(
        base_shape.prefix, revision_shape.prefix, strict=False
    ):
        pairs.inside(pair, base_node, revision_node)
    shared = min(len(base_shape.prefix), len(revision_shape.prefix))
    rest, new_rest = _rest("items", base_shape), _rest("items", revision_shape)
    for node in base_shape.prefix[shared:]:
        if new_rest.value == _NOTHING:
            pair.findings.add("schema.prefixItems", "removed", node.pointer, "")
        else:
            pairs.inside(pair, node, new_rest)
    for node in revision_shape.prefix[shared:]:
        if rest.value == _NOTHING:
            pair.findings.add("schema.prefixItems", "added", "", node.pointer)
        else:
            pairs.inside(pair, rest, node)


def _discriminator(
    base_shape: Shape,
    revision_shape: Shape,
    findings: Findings,
    renamed: Mapping[str, str],
) -> None:
    key = "discriminator"
    before, after = base_shape.keywords.get(key), revision_shape.keywords.get(key)
    where = base_shape.place(key), revision_shape.place(key)
    if before is None or after is None:
        if before is not after:
            event = "added" if before is None else "removed"
            findings.add("schema.discriminator", event, *where)
        return
    if before.get("propertyName") != after.get("propertyName"):
        findings.add(
            "schema.discriminator", "property-changed", *where,
            before=before.get("propertyName"), after=after.get("propertyName"),
        )  # fmt: skip
    old, new = before.get("defaultMapping"), after.get("defaultMapping")
    if old != new:
        values = {"before": old or "nothing", "after": new or "nothing"}
        findings.add("schema.discriminator", "default-changed", *where, **values)
    base_node, revision_node = as_map(before.get("mapping")), as_map(
        after.get("mapping")
    )
    renamed = {**_renamed_values(base_node, revision_node), **renamed}
    for value, name in renamed.items():
        findings.add(
            "schema.discriminator", "mapping-renamed", *where, before=value, after=name
        )
    base_node = {value: base_node[value] for value in base_node if value not in renamed}
    revision_node = {
        v: revision_node[v] for v in revision_node if v not in renamed.values()
    }
    for event, names in (
        ("mapping-removed", [name for name in base_node if name not in revision_node]),
        ("mapping-added", [name for name in revision_node if name not in base_node]),
        (
            "mapping-changed",
            [
                name
                for name in base_node
                if name in revision_node and base_node[name] != revision_node[name]
            ],
        ),
    ):
        if names:
            findings.add("schema.discriminator", event, *where, before=names)


def _renamed_values(
    before: Mapping[str, Any], after: Mapping[str, Any]
) -> dict[str, str]:
    """The values that meant a schema for which there is only another one now."""
    gone = {before[value]: value for value in before if value not in after}
    new = {after[value]: value for value in after if value not in before}
    kept = {before[value] for value in before if value in after}
    return {
        value: new[schema]
        for schema, value in gone.items()
        if schema in new and schema not in kept
    }
