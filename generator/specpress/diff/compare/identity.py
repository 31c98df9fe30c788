"""Which property is the same under another name, and which another of the same name.

A document says it by extensions: `x-specpress-id` is what stays where a property is
renamed, `x-specpress-kind` what the property is called to be, in the words of its API.
"""

from __future__ import annotations

from typing import Final

from specpress.diff.document import Node

from .schema_pairs import Pair
from .shape import Shape
from .shapes import Shapes

ID: Final = "x-specpress-id"
KIND: Final = "x-specpress-kind"


def renamed_properties(
    base_shape: Shape, revision_shape: Shape, base: Shapes, revision: Shapes
) -> dict[str, str]:
    """The new names of properties that have the same id and had another name."""
    before = _by_id(base_shape, revision_shape, base)
    after = _by_id(revision_shape, base_shape, revision)
    return {before[id_]: after[id_] for id_ in before.keys() & after.keys()}


def note_identity(
    name: str,
    base_node: Node,
    revision_node: Node,
    pair: Pair,
    base: Shapes,
    revision: Shapes,
) -> None:
    """Notes a property that is another one of the same name, or of another kind."""
    where = base_node.pointer, revision_node.pointer
    old, new = base.annotation(base_node, ID), revision.annotation(revision_node, ID)
    if None not in (old, new) and old != new:
        pair.findings.add("property", "replaced", *where, name=name)
    was, now = (
        base.annotation(base_node, KIND),
        revision.annotation(revision_node, KIND),
    )
    if None not in (was, now) and was != now:
        pair.findings.add(
            "property", "kind-changed", *where, name=name, before=was, after=now
        )


def _by_id(shape: Shape, other: Shape, shapes: Shapes) -> dict[object, str]:
    """The names of properties that the other side has not, by their ids."""
    names: dict[object, str] = {}
    for name, node in shape.properties.items():
        if name in other.properties:
            continue
        id_ = shapes.annotation(node, ID)
        if isinstance(id_, str | int):
            names[id_] = name
    return names
