"""Which values of a discriminator stand for which alternatives (OAS 3.2, 4.25)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

from specpress.document.references.follow import mapping, resolve
from specpress.document.values import unescape
from specpress.ir.types import Tag, distinct
from specpress.utils.dataclass import dataclass

_Node: TypeAlias = Mapping[str, Any]
Tags: TypeAlias = Sequence[Tag] | None
"""The values that stand for an alternative; None for one that is no object: null."""

_UNIONS: Final = ("oneOf", "anyOf")
_NOTHING: Final[_Node] = {}
_MOST: Final = 1_000
"""How many alternatives of alternatives are looked at, lest it take for ever."""
_LONGEST: Final = 300
"""How many digits a number may have: more are no number of any document."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """The name of a discriminator, the values for each branch, and what others mean.

    `default` is the name of the component for any other value; None: there is none.
    """

    name: str
    tags: list[Tags]
    default: str | None


def tagged_branches(
    schema: _Node, branches: Sequence[Any], components: Mapping[str, Any]
) -> Tagged | None:
    """Give what a discriminator says of each branch of a union.

    None where there is none, or where it does not tell the branches apart.
    """
    by = mapping(schema.get("discriminator"))
    name: object = by.get("propertyName")
    if not isinstance(name, str) or not branches:
        return None
    default = default_of(by, components)
    listed: list[Tags] = []
    used: dict[tuple[type, Tag], object] = {}
    for branch in branches:
        if _target(branch, components).get("type") == "null":
            listed.append(None)
            continue
        tags = [
            tag
            for tag in _tags(by, name, mapping(branch), components)
            if default is None or _name(mapping(branch)) != default
        ]
        keys = {(type(tag), tag) for tag in tags}
        is_default = default is not None and _name(mapping(branch)) == default
        if any(used.get(key, branch) != branch for key in keys):
            return None  # but one that is listed twice means the same
        if not (tags or is_default):
            return None
        used |= dict.fromkeys(keys, branch)
        listed.append(tags)
    return Tagged(name, listed, default) if used else None


@dataclass(frozen=True, slots=True)
class Heirs:
    """The components that extend one by `allOf`, and the values that select each."""

    name: str
    tags: Mapping[str, Sequence[Tag]]
    default: str | None


def heirs(components: Mapping[str, object]) -> dict[str, Heirs]:
    """Give the components that others extend by `allOf`, and that say which by a tag."""
    extending: dict[str, list[str]] = {}
    for name, schema in components.items():
        for part in mapping(schema).get("allOf", ()):
            base = _name(mapping(part))
            if base:
                extending.setdefault(base, []).append(name)
    by_base: dict[str, Heirs] = {}
    for base, others in extending.items():
        schema = mapping(components.get(base))
        by = mapping(schema.get("discriminator"))
        tag: object = by.get("propertyName")
        if isinstance(tag, str) and not schema.keys() & {"anyOf", "oneOf"}:
            listed = _mapped(by)
            default = default_of(by, components)
            kinds = _kinds(mapping(mapping(schema.get("properties")).get(tag)))
            tags = {
                each: [_read(key, kinds) for key in keys]
                for each in sorted(others)
                if each != default and (keys := _named(each, listed))
            }
            if tags:
                by_base[base] = Heirs(tag, tags, default)
    return by_base


def default_of(by: _Node, components: Mapping[str, object]) -> str | None:
    """Give the component that any other value means (3.2, `defaultMapping`)."""
    target: object = by.get("defaultMapping")
    name = _last(target) if isinstance(target, str) else ""
    return name if name in components else None


def _last(reference: str) -> str:
    return unescape(reference.rpartition("/")[2])


def _name(node: _Node) -> str:
    return _last(str(node.get("$ref", "")))


def _mapped(by: _Node) -> dict[str, str]:
    entries = mapping(by.get("mapping"))
    return {
        str(tag): _last(target)
        for tag, target in entries.items()
        if isinstance(target, str)
    }


def _named(name: str, listed: Mapping[str, str]) -> list[str]:
    tags = [tag for tag, target in listed.items() if target == name]
    return tags or ([] if name in listed else [name])


def _tags(
    by: _Node, name: str, branch: _Node, components: Mapping[str, Any]
) -> Sequence[Tag]:
    last = _name(branch)
    keys = [key for key, to in _mapped(by).items() if to == last and last]
    if keys:
        return [_read_as(key, branch, name, components) for key in keys]
    return _own(branch, name, components) or ([last] if last else [])


def _read_as(key: str, node: _Node, name: str, components: Mapping[str, Any]) -> Tag:
    """What a key of a mapping, which is text, stands for in a schema."""
    kinds: set[str] = set()
    for schema, _, _ in _taken_apart(node, name, components):
        declared = _property(schema, name, components)
        for tag in _values(declared):
            if _text(tag) == key:
                return tag
        kinds |= _kinds(declared)
    return _read(key, kinds)


def _own(node: _Node, name: str, components: Mapping[str, Any]) -> Sequence[Tag]:
    """The values that a branch itself allows for the discriminator."""
    tags: list[Tag] = []
    for schema, own_name, by in _taken_apart(node, name, components):
        declared = _property(schema, name, components)
        values: Sequence[Tag] = _values(declared)
        if by and own_name:
            kinds = _kinds(declared)
            keys = [key for key, to in _mapped(by).items() if to == own_name]
            values = [_read(key, kinds) for key in keys] or values or [own_name]
        if not values:
            return []
        tags += values
    return distinct(tags)


def _taken_apart(
    node: _Node, name: str, components: Mapping[str, Any]
) -> Iterator[tuple[_Node, str, _Node]]:
    """The alternatives of a schema: itself where it is no union.

    Each with its name and the discriminator, by the same property, of its union.
    """
    waiting: deque[tuple[_Node, _Node]] = deque([(node, _NOTHING)])
    seen: set[str] = set()
    while waiting and len(seen) < _MOST:
        each, by = waiting.popleft()
        own_name = _name(each)
        if own_name in seen:
            continue
        seen |= {own_name} if own_name else set()
        schema = _target(each, components)
        declared = mapping(schema.get("discriminator"))
        inner = declared if declared.get("propertyName") == name else _NOTHING
        alternatives = [mapping(a) for key in _UNIONS for a in schema.get(key, ())]
        if alternatives and not schema.get("properties"):
            waiting.extend((one, inner) for one in alternatives)
        else:
            yield schema, own_name, by


def _property(schema: _Node, name: str, components: Mapping[str, Any]) -> _Node:
    """A property of a schema or of a part of its `allOf`, a base with heirs excepted."""
    parts: list[object] = [schema]
    for part in schema.get("allOf", ()):
        target = _target(part, components)
        if "discriminator" not in target or "$ref" not in mapping(part):
            parts.append(target)
    for part in parts:
        properties = mapping(mapping(part).get("properties"))
        if name in properties:
            return _target(properties[name], components)
    return {}


def _values(declared: _Node) -> Sequence[Tag]:
    values = [declared["const"]] if "const" in declared else declared.get("enum", [])
    tags: list[Tag] = [value for value in values if isinstance(value, str | int)]
    return tags if len(tags) == sum(value is not None for value in values) else []


def _kinds(declared: _Node) -> set[str]:
    types: object = declared.get("type")
    listed = cast("list[object]", types if isinstance(types, list) else [types])
    return {str(each) for each in listed}


def _read(key: str, kinds: set[str]) -> Tag:
    if "string" in kinds:
        return key
    if "boolean" in kinds and key in ("true", "false"):
        return key == "true"
    digits = key.removeprefix("-")
    is_whole = digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST
    return int(key) if is_whole and kinds & {"integer", "number"} else key


def _text(tag: Tag) -> str:
    return str(tag).lower() if isinstance(tag, bool) else str(tag)


def _target(schema: object, components: Mapping[str, Any]) -> _Node:
    return mapping(resolve({"components": {"schemas": components}}, schema))
