"""Comparing unions: which alternative of one document is which of the other."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeAlias

from specpress.diff.document import Node, as_list, as_map

from .schema_pairs import Pair, Pairs
from .shape import Shape, Union
from .shapes import Shapes
from .value_words import SOME, in_words

_NAMED = 3
"""Properties that stand for an alternative without a name."""
Tags: TypeAlias = "tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]"
"""What tells the alternatives apart in each document: the values, by reference."""


def compare_unions(
    base_shape: Shape,
    revision_shape: Shape,
    pair: Pair,
    pairs: Pairs,
    base: Shapes,
    revision: Shapes,
) -> dict[str, str]:
    """Notes alternatives that came or went, and pairs those that stayed.

    Gives the new discriminator values of alternatives that had another one.
    """
    renamed: dict[str, str] = {}
    if not base_shape.unions and not revision_shape.unions:
        return renamed
    base_part = {union.keyword: union for union in base_shape.unions}
    revision_parts = {union.keyword: union for union in revision_shape.unions}
    for keyword in sorted(base_part.keys() | revision_parts.keys()):
        before, after = base_part.get(keyword), revision_parts.get(keyword)
        if before is None and len(base_shape.unions) == len(revision_shape.unions) == 1:
            before = base_shape.unions[0]  # oneOf became anyOf
        elif (
            after is None and len(base_shape.unions) == len(revision_shape.unions) == 1
        ):
            continue
        if before is None or after is None:
            _came_or_went(before, after, base_shape, revision_shape, pair)
        else:
            tags = _mapped(base_shape), _mapped(revision_shape)
            same = _members(before, after, pair, pairs, base, revision, tags)
            for one, other in same:
                old = _values(one, base_shape, base)
                new = _values(other, revision_shape, revision)
                if old and new and old.isdisjoint(new):
                    renamed |= zip(sorted(old), sorted(new), strict=False)
    return renamed


def compare_wrapping(
    base_shape: Shape,
    revision_shape: Shape,
    pair: Pair,
    pairs: Pairs,
    base: Shapes,
    revision: Shapes,
) -> bool:
    """Notes that a schema became one of several alternatives, or the last one of them.

    False where it is not so, or none of the alternatives is the schema.
    """
    wrapped, unwrapped = _only_union(revision_shape), _only_union(base_shape)
    if (wrapped is None) == (unwrapped is None) or (
        base_shape.unions and revision_shape.unions
    ):
        return False
    if wrapped is not None:
        same, _, new = matched((pair.base,), wrapped.members, base, revision)
        nodes, union, event = new, wrapped, "added"
    else:
        assert unwrapped is not None
        same, nodes, _ = matched(unwrapped.members, (pair.revision,), base, revision)
        union, event = unwrapped, "removed"
    if not same:
        return False
    pairs.inside(pair, *same[0])
    if base_shape.nullable != revision_shape.nullable and union.nullable:
        change = "became-nullable" if revision_shape.nullable else "became-not-nullable"
        pair.findings.add(
            "schema.nullable", change, base_shape.pointer, revision_shape.pointer
        )
    _note(union.keyword, event, nodes, base_shape.pointer, revision_shape.pointer, pair)
    return True


def _only_union(shape: Shape) -> Union | None:
    """The union that is all that a shape says."""
    bare = not (shape.properties or shape.required or shape.schemas or shape.enum)
    keywords = shape.keywords.keys() - {"discriminator", "default"}
    return shape.unions[0] if len(shape.unions) == 1 and bare and not keywords else None


def _came_or_went(
    before: Union | None,
    after: Union | None,
    base_shape: Shape,
    revision_shape: Shape,
    pair: Pair,
) -> None:
    union, single = (
        (after, base_shape) if after is not None else (before, revision_shape)
    )
    assert union is not None
    listed = f"alternatives {', '.join(map(_label, union.members))}"
    if after is not None:
        event = "set" if _vague(base_shape) else "replaced"
        where = base_shape.pointer, after.pointer
        values = {"before": _single(single), "after": listed}
    else:
        event = "unset" if _vague(revision_shape) else "replaced"
        where = union.pointer, revision_shape.pointer
        values = {"before": listed, "after": _single(single)}
    if event != "replaced":
        values = {}
    pair.findings.add("schema.union", event, *where, **values)


def _single(shape: Shape) -> str:
    """What a schema without alternatives is called where it stands for some."""
    if shape.unions:
        return "other alternatives"
    types = " or ".join(sorted(shape.types or ()))
    return f"a single {types or 'schema'}"


def _vague(shape: Shape) -> bool:
    """Whether a shape says no more than a type."""
    keywords = shape.properties or shape.required or shape.schemas or shape.enum
    return not keywords and not shape.unions


def discriminator_values(shape: Shape, shapes: Shapes) -> frozenset[str]:
    """The values of the discriminator that mean an alternative: those that are mapped, else
    its name (OpenAPI 3.1, section 4.8.25); none where there is no discriminator.
    """
    if "discriminator" not in shape.keywords:
        return frozenset()
    values = [
        _values(member, shape, shapes)
        for union in shape.unions
        for member in union.members
    ]
    return frozenset[str]().union(*values)


def _values(member: Node, shape: Shape, shapes: Shapes) -> frozenset[str]:
    """The discriminator values that mean an alternative; none where its own schema has
    them, and is compared.
    """
    discriminator = as_map(shape.keywords.get("discriminator"))
    values = _mapped(shape).get(_reference(member))
    if not discriminator or values:
        return frozenset(values or ())
    inner = shapes.shape(shapes.resolve_wrapper(member)).properties
    told = inner.get(str(discriminator.get("propertyName")))
    if told is not None:
        schema = shapes.shape(shapes.resolve_wrapper(told))
        if schema.enum is not None or "const" in schema.keywords:
            return frozenset()
    name = shapes.reference(member)
    return frozenset({name} if name else ())


def _mapped(shape: Shape) -> Mapping[str, tuple[str, ...]]:
    """The values of the discriminator that mean a schema, by its reference."""
    discriminator = as_map(shape.keywords.get("discriminator"))
    by_key: dict[str, tuple[str, ...]] = {}
    for value, reference in as_map(discriminator.get("mapping")).items():
        by_key[reference] = (*by_key.get(reference, ()), value)
    return by_key


def _members(
    before: Union,
    after: Union,
    pair: Pair,
    pairs: Pairs,
    base: Shapes,
    revision: Shapes,
    tags: Tags,
) -> list[tuple[Node, Node]]:
    """Notes alternatives that came or went, and pairs those that stayed, which it gives."""
    if before.nullable != after.nullable:
        event = "became-nullable" if after.nullable else "became-not-nullable"
        pair.findings.add("schema.nullable", event, before.pointer, after.pointer)
    same, gone, new = matched(before.members, after.members, base, revision, tags)
    for base_part, revision_part in same:
        pairs.inside(pair, base_part, revision_part)
    _note(before.keyword, "removed", gone, before.pointer, after.pointer, pair)
    _note(after.keyword, "added", new, before.pointer, after.pointer, pair)
    return same


def _note(
    keyword: str,
    event: str,
    nodes: Sequence[Node],
    base: str,
    revision: str,
    pair: Pair,
) -> None:
    """Notes the alternatives that came or went: one change of the union."""
    if nodes:
        names = [_label(node) for node in nodes]
        before, after = (names, None) if event == "removed" else (None, names)
        pair.findings.add(
            f"schema.{keyword}", event, base, revision, before=before, after=after
        )


def _label(node: Node) -> str:
    reference = node.value.get("$ref")
    if isinstance(reference, str):
        return reference.rpartition("/")[2]
    if title := node.value.get("title"):
        return str(title)
    names = as_map(node.value.get("properties")) or as_list(node.value.get("required"))
    if names:
        return f"object with {', '.join(map(str, list(names)[:_NAMED]))}"
    words = in_words(node.value)
    if words != SOME:
        return words
    types = node.value.get("type")
    return " or ".join(map(str, as_list(types) or [types or "one without a name"]))


def matched(
    before: Sequence[Node],
    after: Sequence[Node],
    base: Shapes,
    revision: Shapes,
    tags: Tags = ({}, {}),
) -> tuple[list[tuple[Node, Node]], list[Node], list[Node]]:
    """The alternatives that belong together, those only before, those only after.

    Two belong together if they have the same name, the same content, the same tag or
    title, or the same type as no other; a last one on each side is taken for changed.
    """
    same: list[tuple[Node, Node]] = []
    gone, new = list(before), list(after)
    keys: list[tuple[Callable[[Node], Hashable], Callable[[Node], Hashable]]] = [
        (lambda n: tags[0].get(_reference(n)), lambda n: tags[1].get(_reference(n))),
        (_reference, _reference),
        (
            lambda n: _content(base.resolve_wrapper(n)),
            lambda n: _content(revision.resolve_wrapper(n)),
        ),
        (lambda n: _tag(n, base), lambda n: _tag(n, revision)),
        (
            lambda n: base.annotation(n, "title"),
            lambda n: revision.annotation(n, "title"),
        ),
        (lambda n: _types(n, base), lambda n: _types(n, revision)),
    ]
    for base_shape, revision_shape in keys:
        if not gone or not new:
            break
        _match(same, gone, new, base_shape, revision_shape)
    return same, gone, new


def _match(
    same: list[tuple[Node, Node]],
    gone: list[Node],
    new: list[Node],
    base_shape: Callable[[Node], Hashable],
    revision_shape: Callable[[Node], Hashable],
) -> None:
    """Moves the nodes whose key is the same, and unique, into `same`."""
    base_part, revision_parts = _by_key(gone, base_shape), _by_key(new, revision_shape)
    for key, nodes in base_part.items():
        if len(nodes) == 1 and len(revision_parts.get(key, ())) == 1:
            same.append((nodes[0], revision_parts[key][0]))
            gone.remove(nodes[0])
            new.remove(revision_parts[key][0])


def _by_key(
    nodes: Sequence[Node], key: Callable[[Node], Hashable]
) -> dict[Hashable, list[Node]]:
    by_key: dict[Hashable, list[Node]] = {}
    for node in nodes:
        value = key(node)
        if value:
            by_key.setdefault(value, []).append(node)
    return by_key


def _reference(node: Node) -> str:
    """The reference of a schema; what is written in place has none."""
    return str(node.value.get("$ref", ""))


def _content(node: Node) -> Hashable:
    facts = {key: node.value[key] for key in node.value if key != "description"}
    return repr(facts)


def _tag(node: Node, shapes: Shapes) -> Hashable:
    """The values of the property that tells alternatives apart, if it has some."""
    shape = shapes.shape(shapes.resolve_wrapper(node))
    by_key: list[str] = []
    for name, inner_node in shape.properties.items():
        inner = shapes.shape(shapes.resolve_wrapper(inner_node))
        if "const" in inner.keywords:
            by_key.append(f"{name}={inner.keywords['const']!r}")
        elif inner.enum is not None and len(inner.enum) == 1:
            by_key.append(f"{name}={inner.enum[0]!r}")
    return tuple(sorted(by_key)) or None


def _types(node: Node, shapes: Shapes) -> Hashable:
    shape = shapes.shape(shapes.resolve_wrapper(node))
    return shape.types
