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
from .shapes import NAMED_SUBSCHEMAS, Shape, Shapes
from .unions import compare_unions, compare_wrapping
from .values import both_may_be, compare_values

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
        ours, theirs = self.base.shape(pair.base), self.revision.shape(pair.revision)
        found = pair.findings
        self._note_renamed_parts(pair, pairs)
        pair.composed = bool(
            ours.unions
            or theirs.unions
            or not _COMPOSING.isdisjoint(ours.schemas)
            or not _COMPOSING.isdisjoint(theirs.schemas)
        )
        if compare_wrapping(ours, theirs, pair, pairs, self.base, self.revision):
            return
        compare_values(ours, theirs, found)
        objects = both_may_be(ours, theirs, _OBJECTS)
        if objects and (
            bool(ours.unions) == bool(theirs.unions)
            or (ours.properties and theirs.properties)
        ):
            compare_properties(
                ours, theirs, pair, pairs, self.base, self.revision, self.calendar
            )
        _extensible_enum(ours, theirs, found)
        for keyword in _TRAVERSED:
            self._traverse(keyword, ours, theirs, pair, pairs)
        for keyword in _PRESENT:
            self._present(keyword, ours, theirs, pair, pairs)
        for keyword in sorted(NAMED_SUBSCHEMAS):
            _named(keyword, ours, theirs, pair, pairs)
        _prefix(ours, theirs, pair, pairs)
        compare_unions(ours, theirs, pair, pairs, self.base, self.revision)
        _discriminator(ours, theirs, found)

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
        self, keyword: str, ours: Shape, theirs: Shape, pair: Pair, pairs: Pairs
    ) -> None:
        if keyword == "additionalProperties":
            was, now = closed(ours), closed(theirs)
            if was != now:
                event = "closed" if now else "opened"
                where = ours.place(keyword), theirs.place(keyword)
                pair.findings.add("schema.additionalProperties", event, *where)
            if was or now:
                return
        kind = frozenset({"array" if keyword == "items" else "object"})
        if both_may_be(ours, theirs, kind):
            mine, other = _rest(keyword, ours), _rest(keyword, theirs)
            if mine.value != _ANYTHING or other.value != _ANYTHING:
                pairs.inside(pair, mine, other)

    def _present(
        self, keyword: str, ours: Shape, theirs: Shape, pair: Pair, pairs: Pairs
    ) -> None:
        mine, other = ours.schemas.get(keyword), theirs.schemas.get(keyword)
        said = mine or ours.keywords.get(keyword) is False
        says = other or theirs.keywords.get(keyword) is False
        where = ours.place(keyword), theirs.place(keyword)
        if bool(said) != bool(says):
            event = "added" if says else "removed"
            pair.findings.add(f"schema.{keyword}", event, *where)
        elif mine is not None and other is not None:
            if keyword in ("not", "if"):
                if facts(mine.value) != facts(other.value):
                    pair.findings.add(f"schema.{keyword}", "changed", *where)
            else:
                pairs.inside(pair, mine, other)


def _rest(keyword: str, shape: Shape) -> Node:
    """The schema of the items or properties that are not declared one by one."""
    default = _NOTHING if shape.keywords.get(keyword) is False else _ANYTHING
    return shape.schemas.get(keyword) or Node(default, shape.place(keyword))


def _extensible_enum(ours: Shape, theirs: Shape, found: Findings) -> None:
    key = "x-extensible-enum"
    if key not in ours.keywords or key not in theirs.keywords:
        return
    after = as_list(theirs.keywords[key])
    lost = [value for value in as_list(ours.keywords[key]) if value not in after]
    if lost:
        where = ours.place(key), theirs.place(key)
        found.add(f"schema.{key}", "value-removed", *where, before=lost)


def _named(keyword: str, ours: Shape, theirs: Shape, pair: Pair, pairs: Pairs) -> None:
    before, after = ours.named.get(keyword, {}), theirs.named.get(keyword, {})
    for name, node in before.items():
        other = after.get(name)
        if other is None:
            pair.findings.add(
                f"schema.{keyword}", "removed", node.pointer, "", name=name
            )
        else:
            pairs.inside(pair, node, other)
    for name, node in after.items():
        if name not in before:
            pair.findings.add(f"schema.{keyword}", "added", "", node.pointer, name=name)


def _prefix(ours: Shape, theirs: Shape, pair: Pair, pairs: Pairs) -> None:
    for mine, other in zip(ours.prefix, theirs.prefix, strict=False):
        pairs.inside(pair, mine, other)
    shared = min(len(ours.prefix), len(theirs.prefix))
    rest, new_rest = _rest("items", ours), _rest("items", theirs)
    for node in ours.prefix[shared:]:
        if new_rest.value == _NOTHING:
            pair.findings.add("schema.prefixItems", "removed", node.pointer, "")
        else:
            pairs.inside(pair, node, new_rest)
    for node in theirs.prefix[shared:]:
        if rest.value == _NOTHING:
            pair.findings.add("schema.prefixItems", "added", "", node.pointer)
        else:
            pairs.inside(pair, rest, node)


def _discriminator(ours: Shape, theirs: Shape, found: Findings) -> None:
    key = "discriminator"
    before, after = ours.keywords.get(key), theirs.keywords.get(key)
    where = ours.place(key), theirs.place(key)
    if before is None or after is None:
        if before is not after:
            event = "added" if before is None else "removed"
            found.add("schema.discriminator", event, *where)
        return
    if before.get("propertyName") != after.get("propertyName"):
        found.add(
            "schema.discriminator", "property-changed", *where,
            before=before.get("propertyName"), after=after.get("propertyName"),
        )  # fmt: skip
    mine, other = as_map(before.get("mapping")), as_map(after.get("mapping"))
    renamed = _renamed_values(mine, other)
    for value, name in renamed.items():
        found.add(
            "schema.discriminator", "mapping-renamed", *where, before=value, after=name
        )
    mine = {value: mine[value] for value in mine if value not in renamed}
    other = {v: other[v] for v in other if v not in renamed.values()}
    for event, names in (
        ("mapping-removed", [name for name in mine if name not in other]),
        ("mapping-added", [name for name in other if name not in mine]),
        (
            "mapping-changed",
            [name for name in mine if name in other and mine[name] != other[name]],
        ),
    ):
        if names:
            found.add("schema.discriminator", event, *where, before=names)


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
