"""Comparing the properties of two objects."""

from __future__ import annotations

from specpress.diff.document import Node
from specpress.diff.findings import RECEIVED, SENT

from . import lifecycle
from .identity import note_identity, renamed_properties
from .schema_pairs import Pair, Pairs, Via
from .shape import Shape
from .shapes import Shapes

_REQUIRED = frozenset({"required-added", "required-with-default-added"})
_KIND: dict[Via, str] = {
    "": "",
    "readOnly": "-read-only",
    "writeOnly": "-write-only",
    "both": "-read-only",
}


def compare_properties(
    base_shape: Shape,
    revision_shape: Shape,
    pair: Pair,
    pairs: Pairs,
    base: Shapes,
    revision: Shapes,
    calendar: lifecycle.Calendar,
) -> None:
    """Notes properties that came, went or changed, and pairs those that stayed."""
    renamed = renamed_properties(base_shape, revision_shape, base, revision)
    for name, base_node in base_shape.properties.items():
        revision_node = revision_shape.properties.get(renamed.get(name, name))
        if name in renamed and revision_node is not None:
            where = base_node.pointer, revision_node.pointer
            words = {"before": name, "after": renamed[name], "name": name}
            pair.findings.add("property", "renamed", *where, **words)
            note_identity(name, base_node, revision_node, pair, base, revision)
            ways = via(base, base_node), via(revision, revision_node)
            pairs.inside(pair, base_node, revision_node, _of_both(*ways))
        elif revision_node is None:
            if base.is_nothing(base_node):
                continue  # there was none before either
            event = _removed(name, base, base_node, base_shape, revision_shape)
            pair.findings.add("property", event, base_node.pointer, "", name=name)
            if event.endswith("-read-only") and name in revision_shape.required:
                where = base_node.pointer, revision_shape.required[name]
                pair.findings.add("property", "required", *where, name=name, only=SENT)
            rest = revision_shape.schemas.get("additionalProperties")
            if rest is not None:  # what is sent of it is one of the others now
                pairs.inside(pair, base_node, rest, via(base, base_node))
        else:
            _compare_required(
                name,
                base_node,
                revision_node,
                base_shape,
                revision_shape,
                pair,
                revision,
            )
            if not pairs.skip(base_node, revision_node):
                note_identity(name, base_node, revision_node, pair, base, revision)
                _compare_flags(
                    name,
                    base_node,
                    revision_node,
                    revision_shape,
                    pair,
                    base,
                    revision,
                    calendar,
                )
                ways = via(base, base_node), via(revision, revision_node)
                pairs.inside(pair, base_node, revision_node, _of_both(*ways))
    for name, base_node in revision_shape.properties.items():
        if name not in base_shape.properties and name not in renamed.values():
            if revision.is_nothing(base_node):
                continue
            rest = base_shape.schemas.get("additionalProperties")
            if rest is not None:  # it was one of the others
                pairs.inside(pair, rest, base_node, via(revision, base_node))
            event = _added(name, revision, base_node, base_shape, revision_shape)
            where = "", base_node.pointer
            write_only = via(revision, base_node) == "writeOnly"
            if event in _REQUIRED and (write_only or event != "required-added"):
                received = "added-write-only" if write_only else "required-added"
                pair.findings.add("property", event, *where, name=name, only=SENT)
                pair.findings.add(
                    "property", received, *where, name=name, only=RECEIVED
                )
            else:
                pair.findings.add("property", event, *where, name=name)
    _compare_undeclared(base_shape, revision_shape, pair)


def _compare_undeclared(base_shape: Shape, revision_shape: Shape, pair: Pair) -> None:
    """Names that are required without being declared."""
    for name in sorted(revision_shape.required.keys() - base_shape.required.keys()):
        if name and name not in revision_shape.properties:
            where = "", revision_shape.required[name]
            pair.findings.add("property", "required", *where, name=name)
    for name in sorted(base_shape.required.keys() - revision_shape.required.keys()):
        if name and name not in base_shape.properties:
            where = base_shape.required[name], revision_shape.pointer
            pair.findings.add("property", "optional", *where, name=name)


def via(shapes: Shapes, base_node: Node) -> Via:
    """Which ways a property goes."""
    sent = shapes.annotation(base_node, "readOnly") is not True
    received = shapes.annotation(base_node, "writeOnly") is not True
    if sent:
        return "" if received else "writeOnly"
    return "readOnly" if received else "both"


def _of_both(before: Via, after: Via) -> Via:
    """Which ways a property goes in both documents: what one of them does not send, or
    does not expect, can have any schema.
    """
    if before == after or not after:
        return before
    return "both" if before else after


def closed(shape: Shape) -> bool:
    """Whether an object has no properties but the declared ones."""
    return shape.keywords.get("additionalProperties") is False


def _removed(
    name: str, base: Shapes, base_node: Node, base_shape: Shape, revision_shape: Shape
) -> str:
    way = via(base, base_node)
    if way in ("writeOnly", "both"):
        return "removed-write-only"
    required = name in base_shape.required and name not in revision_shape.required
    event = "required-removed" if required else "optional-removed"
    if way == "readOnly":
        return f"{event}-read-only"
    return f"{event}-and-refused" if closed(revision_shape) else event


def _added(
    name: str,
    revision: Shapes,
    base_node: Node,
    base_shape: Shape,
    revision_shape: Shape,
) -> str:
    way = via(revision, base_node)
    if way in ("readOnly", "both"):
        return f"added{_KIND[way]}"
    if name in revision_shape.required and name not in base_shape.required:
        default = revision.annotation(base_node, "default")
        return "required-added" if default is None else "required-with-default-added"
    if way == "writeOnly":
        return "added-write-only"
    return "added-to-closed" if closed(base_shape) else "added"


def _compare_required(
    name: str,
    base_node: Node,
    revision_node: Node,
    base_shape: Shape,
    revision_shape: Shape,
    pair: Pair,
    revision: Shapes,
) -> None:
    was, now = name in base_shape.required, name in revision_shape.required
    if was == now:
        return
    event = ("required" if now else "optional") + _KIND[via(revision, revision_node)]
    where = base_node.pointer, revision_node.pointer
    if (
        event == "required"
        and revision.annotation(revision_node, "default") is not None
    ):
        pair.findings.add("property", event, *where, name=name, only=RECEIVED)
        pair.findings.add(
            "property", "required-with-default", *where, name=name, only=SENT
        )
        return
    pair.findings.add("property", event, *where, name=name)


def _compare_flags(
    name: str,
    base_node: Node,
    revision_node: Node,
    revision_shape: Shape,
    pair: Pair,
    base: Shapes,
    revision: Shapes,
    calendar: lifecycle.Calendar,
) -> None:
    findings = pair.findings
    where = (base_node.pointer, revision_node.pointer)
    for flag in ("readOnly", "writeOnly"):
        before = base.annotation(base_node, flag) is True
        after = revision.annotation(revision_node, flag) is True
        if before != after:
            kind = "required" if name in revision_shape.required else "optional"
            event = f"became-{'' if after else 'not-'}{kind}"
            findings.add(f"property.{flag}", event, *where, name=name)
    lifecycle.compare_property(
        {key: base.annotation(base_node, key) for key in lifecycle.SAID},
        {key: revision.annotation(revision_node, key) for key in lifecycle.SAID},
        where, name, findings, calendar,
    )  # fmt: skip
