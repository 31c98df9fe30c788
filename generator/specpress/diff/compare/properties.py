"""Comparing the properties of two objects."""

from __future__ import annotations

from specpress.diff.document import Node
from specpress.diff.findings import RECEIVED, SENT

from . import lifecycle
from .schema_pairs import Pair, Pairs, Via
from .shapes import Shape, Shapes

_REQUIRED = frozenset({"required-added", "required-with-default-added"})
_KIND: dict[Via, str] = {
    "": "",
    "readOnly": "-read-only",
    "writeOnly": "-write-only",
    "both": "-read-only",
}


def compare_properties(
    ours: Shape,
    theirs: Shape,
    pair: Pair,
    pairs: Pairs,
    base: Shapes,
    revision: Shapes,
    calendar: lifecycle.Calendar,
) -> None:
    """Notes properties that came, went or changed, and pairs those that stayed."""
    for name, node in ours.properties.items():
        other = theirs.properties.get(name)
        if other is None:
            event = _removed(name, base, node, ours, theirs)
            pair.findings.add("property", event, node.pointer, "", name=name)
        else:
            _compare_required(name, node, other, ours, theirs, pair, revision)
            if not pairs.skip(node, other):
                _compare_flags(
                    name, node, other, theirs, pair, base, revision, calendar
                )
                pairs.inside(pair, node, other, via(revision, other))
    for name, node in theirs.properties.items():
        if name not in ours.properties:
            event = _added(name, revision, node, ours, theirs)
            where = "", node.pointer
            if event in _REQUIRED and via(revision, node) == "writeOnly":
                pair.findings.add("property", event, *where, name=name, only=SENT)
                pair.findings.add(
                    "property", "added-write-only", *where, name=name, only=RECEIVED
                )
            else:
                pair.findings.add("property", event, *where, name=name)
    _compare_undeclared(ours, theirs, pair)


def _compare_undeclared(ours: Shape, theirs: Shape, pair: Pair) -> None:
    """Names that are required without being declared."""
    for name in sorted(theirs.required.keys() - ours.required.keys()):
        if name and name not in theirs.properties:
            where = "", theirs.required[name]
            pair.findings.add("property", "required", *where, name=name)
    for name in sorted(ours.required.keys() - theirs.required.keys()):
        if name and name not in ours.properties:
            where = ours.required[name], theirs.pointer
            pair.findings.add("property", "optional", *where, name=name)


def via(shapes: Shapes, node: Node) -> Via:
    """Which ways a property goes."""
    sent = shapes.annotation(node, "readOnly") is not True
    received = shapes.annotation(node, "writeOnly") is not True
    if sent:
        return "" if received else "writeOnly"
    return "readOnly" if received else "both"


def closed(shape: Shape) -> bool:
    """Whether an object has no properties but the declared ones."""
    return shape.keywords.get("additionalProperties") is False


def _removed(name: str, base: Shapes, node: Node, ours: Shape, theirs: Shape) -> str:
    way = via(base, node)
    if way in ("writeOnly", "both"):
        return "removed-write-only"
    event = "required-removed" if name in ours.required else "optional-removed"
    if way == "readOnly":
        return f"{event}-read-only"
    return f"{event}-and-refused" if closed(theirs) else event


def _added(name: str, revision: Shapes, node: Node, ours: Shape, theirs: Shape) -> str:
    way = via(revision, node)
    if way in ("readOnly", "both"):
        return f"added{_KIND[way]}"
    if name in theirs.required and name not in ours.required:
        default = revision.annotation(node, "default")
        return "required-added" if default is None else "required-with-default-added"
    if way == "writeOnly":
        return "added-write-only"
    return "added-to-closed" if closed(ours) else "added"


def _compare_required(
    name: str,
    node: Node,
    other: Node,
    ours: Shape,
    theirs: Shape,
    pair: Pair,
    revision: Shapes,
) -> None:
    was, now = name in ours.required, name in theirs.required
    if was == now:
        return
    event = ("required" if now else "optional") + _KIND[via(revision, other)]
    if event == "required" and revision.annotation(other, "default") is not None:
        event = "required-with-default"
    pair.findings.add("property", event, node.pointer, other.pointer, name=name)


def _compare_flags(
    name: str,
    node: Node,
    other: Node,
    theirs: Shape,
    pair: Pair,
    base: Shapes,
    revision: Shapes,
    calendar: lifecycle.Calendar,
) -> None:
    found = pair.findings
    where = (node.pointer, other.pointer)
    for flag in ("readOnly", "writeOnly"):
        before = base.annotation(node, flag) is True
        after = revision.annotation(other, flag) is True
        if before != after:
            kind = "required" if name in theirs.required else "optional"
            event = f"became-{'' if after else 'not-'}{kind}"
            found.add(f"property.{flag}", event, *where, name=name)
    lifecycle.compare_property(
        {key: base.annotation(node, key) for key in lifecycle.SAID},
        {key: revision.annotation(other, key) for key in lifecycle.SAID},
        where, name, found, calendar,
    )  # fmt: skip
