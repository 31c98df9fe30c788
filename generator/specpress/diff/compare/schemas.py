"""Comparing two schemas: everything but the plain keywords, and what is inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from specpress.diff.document import Node, as_list, as_map
from specpress.diff.findings import Findings

from .lifecycle import Calendar
from .properties import closed, compare_properties
from .schema_pairs import Pair, Pairs
from .shapes import NAMED_SUBSCHEMAS, Shape, Shapes
from .unions import compare_unions, compare_wrapping
from .values import compare_values

_ANYTHING: Mapping[str, Any] = {}
_TRAVERSED = ("items", "additionalProperties")
"""Subschemas whose absence is the same as one that allows everything."""
_PRESENT = (
    "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties",
    "contentSchema", "if", "then", "else", "not",
)  # fmt: skip
"""Subschemas that are a restriction as such."""


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
        if pair.used is not None:
            # that another schema is used is the change, not what is said in it
            ours = replace(ours, pointer=pair.used[0], places={})
            theirs = replace(theirs, pointer=pair.used[1], places={})
        if compare_wrapping(ours, theirs, pair, pairs, self.base, self.revision):
            return
        compare_values(ours, theirs, found)
        if bool(ours.unions) == bool(theirs.unions) or (
            ours.properties and theirs.properties
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
        mine, other = ours.schemas.get(keyword), theirs.schemas.get(keyword)
        if mine is None and other is None:
            return
        place = Node(_ANYTHING, ours.place(keyword))
        there = Node(_ANYTHING, theirs.place(keyword))
        pairs.inside(pair, mine or place, other or there)

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
                if _facts(mine.value) != _facts(other.value):
                    pair.findings.add(f"schema.{keyword}", "changed", *where)
            else:
                pairs.inside(pair, mine, other)


def _facts(value: Any) -> Any:
    """A schema without its prose, to compare it as a whole."""
    if isinstance(value, Mapping):
        return {
            key: _facts(held)
            for key, held in as_map(value).items()
            if not (key in ("description", "title") and isinstance(held, str))
        }
    if isinstance(value, list):
        return [_facts(one) for one in as_list(value)]
    return value


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
    for node in ours.prefix[shared:]:
        pair.findings.add("schema.prefixItems", "removed", node.pointer, "")
    for node in theirs.prefix[shared:]:
        pair.findings.add("schema.prefixItems", "added", "", node.pointer)


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
