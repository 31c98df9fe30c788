"""Comparing how values are written as XML (OpenAPI 3.1, section 4.8.26, XML Object).

Only bodies of XML are looked at: anywhere else the keyword says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from specpress.diff.document import Node, Raw, as_map
from specpress.utils.dataclass import dataclass

from .context import ComparisonContext
from .media_types import media_type
from .shapes import Shapes

_FLAGS = ("attribute", "wrapped")
_TEXTS = ("namespace", "prefix")


def is_xml(media: str) -> bool:
    """Whether bodies of a media type are XML (RFC 7303)."""
    name = media_type(media).name
    return name in ("application/xml", "text/xml") or name.endswith("+xml")


def reach_xml(context: ComparisonContext, base: Node, revision: Node, way: str) -> None:
    """Two schemas stand in bodies of XML of the operations of a context."""
    context.xml.append((base, revision, way, context.operations))


def compare_xml(context: ComparisonContext) -> None:
    """Notes the elements and attributes that are written otherwise in bodies.

    Each pair of schemas is looked at once, whatever reaches it; what does, flows along.
    """
    elements: dict[_Key, list[_Element]] = {}
    order: list[_Key] = []
    starts: list[tuple[_Element, str, int]] = []
    for base, revision, way, operations in context.xml:
        start = _element(context, "", base, revision)
        starts.append((start, way, operations))
        _discover(context, start, elements, order)
    reach: dict[_Key, dict[str, int]] = {key: {} for key in order}
    for start, way, operations in starts:
        _note(context, start, {way: operations})
        _grow(reach, start, {way: operations})
    # outer ones first: only a cycle has any of them again
    waiting = set(order)
    while waiting:
        for key in reversed(order):
            if key in waiting:
                waiting.discard(key)
                for element in elements[key]:
                    if _grow(reach, element, reach[key]) and element.key is not None:
                        waiting.add(element.key)
    for key in order:
        for element in elements[key]:
            _note(context, element, reach[key])


_Key: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Element:
    """A value that both documents have, with the schemas it has when they are resolved.

    `key` is that of the resolved schemas, None where there is no change inside of them.
    """

    name: str
    places: tuple[Node, Node]
    schemas: tuple[Node, Node]
    key: _Key | None


def _element(
    context: ComparisonContext, name: str, base: Node, revision: Node
) -> _Element:
    old = context.base_shapes.resolve_wrapper(base)
    new = context.revision_shapes.resolve_wrapper(revision)
    key = None if context.pairs.skip(old, new) else (id(old.value), id(new.value))
    return _Element(name, (base, revision), (old, new), key)


def _discover(
    context: ComparisonContext,
    start: _Element,
    elements: dict[_Key, list[_Element]],
    order: list[_Key],
) -> None:
    """Looks into schemas that are new; `order` has what is inside of others before them."""
    pending = [(start, False)]
    while pending:
        element, is_done = pending.pop()
        if element.key is None:
            continue
        if is_done:
            order.append(element.key)
        elif element.key not in elements:
            inner = [
                _element(context, *each) for each in _inside(context, *element.schemas)
            ]
            elements[element.key] = inner
            pending.append((element, True))
            pending += ((each, False) for each in inner)


def _grow(
    reach: dict[_Key, dict[str, int]], element: _Element, ways: Mapping[str, int]
) -> bool:
    """Lets what reaches an element reach what is inside; whether that is more than before."""
    if element.key is None:
        return False
    known = reach[element.key]
    before = dict(known)
    for way, operations in ways.items():
        known[way] = known.get(way, 0) | operations
    return known != before


def _note(
    context: ComparisonContext, element: _Element, ways: Mapping[str, int]
) -> None:
    """Notes how an element is written otherwise, for what reaches it."""
    before, after = element.places
    old = _written(context.base_shapes, before, element.name)
    new = _written(context.revision_shapes, after, element.name)
    changed = [key for key in {**old, **new} if old.get(key) != new.get(key)]
    for way, operations in ways.items() if changed else ():
        context.of(operations).add(
            "xml", "changed", way, before.pointer, after.pointer, name=element.name,
            before=_words(old, changed), after=_words(new, changed),
        )  # fmt: skip


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
