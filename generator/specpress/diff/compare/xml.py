"""Comparing how values are written as XML (OpenAPI 3.1, section 4.8.26, XML Object).

Only bodies of XML are looked at: anywhere else the keyword says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.diff.document import Node, Raw, as_map

from .context import ComparisonContext
from .media_types import media_type
from .shapes import Shapes

_FLAGS = ("attribute", "wrapped")
_TEXTS = ("namespace", "prefix")


def is_xml(media: str) -> bool:
    """Whether bodies of a media type are XML (RFC 7303)."""
    name = media_type(media).name
    return name in ("application/xml", "text/xml") or name.endswith("+xml")


def compare_xml(
    context: ComparisonContext, base: Node, revision: Node, way: str
) -> None:
    """Notes the elements and attributes that are written otherwise in two bodies."""
    pending = [("", base, revision)]
    seen: set[tuple[int, int]] = set()
    while pending:
        name, before, after = pending.pop()
        old, new = (
            _written(shapes, node, name)
            for shapes, node in (
                (context.base_shapes, before), (context.revision_shapes, after)
            )
        )  # fmt: skip
        if old != new:
            changed = [key for key in {**old, **new} if old.get(key) != new.get(key)]
            context.add(
                "xml", "changed", way, before.pointer, after.pointer, name=name,
                before=_words(old, changed), after=_words(new, changed),
            )  # fmt: skip
        old_node = context.base_shapes.resolve_wrapper(before)
        new_node = context.revision_shapes.resolve_wrapper(after)
        key = id(old_node.value), id(new_node.value)
        if key not in seen and not context.pairs.skip(old_node, new_node):
            seen.add(key)
            pending += _inside(context, old_node, new_node)


def _written(shapes: Shapes, node: Node, name: str) -> Raw:
    """How a value is written, with what holds where nothing is said."""
    xml = as_map(shapes.annotation(node, "xml"))
    said: dict[str, Any] = {key: xml.get(key) or "" for key in _TEXTS}
    said |= {key: xml.get(key) is True for key in _FLAGS}
    return {"name": xml.get("name") or name, **said}


def _words(written: Raw, keys: list[str]) -> str:
    return ", ".join(
        (
            f"{'' if written[key] else 'no '}{key}"
            if key in _FLAGS
            else f"{key} {written[key] or 'that of the schema'}"
        )
        for key in keys
    )


def _inside(
    context: ComparisonContext, base: Node, revision: Node
) -> Iterator[tuple[str, Node, Node]]:
    old, new = context.base_shapes.shape(base), context.revision_shapes.shape(revision)
    for name, node in old.properties.items():
        if name in new.properties:
            yield name, node, new.properties[name]
    for keyword in ("items", "additionalProperties"):
        if keyword in old.schemas and keyword in new.schemas:
            yield "", old.schemas[keyword], new.schemas[keyword]
