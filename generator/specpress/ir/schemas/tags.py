"""The values by which a discriminator selects a schema (OpenAPI 3.2, Discriminator Object).

They are those that the mapping names, else those that the schema itself allows for the
property, else its own name. A schema that is a union itself has the values of all its
alternatives. Keys of a mapping are text: what they stand for follows from the property.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from openapi_pydantic.v3.v3_1 import Discriminator, Schema

from specpress.document.values import unescape
from specpress.ir.types import Tag, distinct

from .all_of import SCHEMA_PREFIX, Node, kinds_named_by, reference, wrapped

_NO_TAGS: tuple[Tag, ...] = ()
_MOST = 1_000
"""How many alternatives of alternatives are looked at, lest it take for ever."""
_LONGEST = 300
"""How many digits a number may have: more are no number of any document."""


class Tags:
    """Finds the values for the schemas of a document; each component is read once."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas
        self._own: dict[tuple[str, str], tuple[Tag, ...]] = {}
        self._keys: dict[int, Mapping[str, list[str]]] = {}

    def selecting(self, node: Node, by: Discriminator) -> tuple[Tag, ...]:
        """The values of a discriminator that select a schema; none where nothing does."""
        name = reference(node)
        keys = self._keys_of(by).get(name, ()) if name is not None else ()
        mapped = tuple(self.read(key, node, by.propertyName) for key in keys)
        own = mapped or self.own(node, by.propertyName)
        return own or ((name,) if name else _NO_TAGS)

    def own(self, node: Node, property_name: str) -> tuple[Tag, ...]:
        """The few values that a schema allows for a property; none where it allows any."""
        name = reference(node)
        if name is None:
            return self._own_of(node, property_name)
        key = name, property_name
        if key not in self._own:
            self._own[key] = self._own_of(node, property_name)
        return self._own[key]

    def read(self, key: str, node: Node, property_name: str) -> Tag:
        """What a key of a mapping, which is text, stands for in a schema."""
        for tag in self.own(node, property_name):
            if _text(tag) == key:
                return tag
        declared = (
            self._property(schema, property_name)
            for schema, _, _ in self._taken_apart(node, property_name)
        )
        types = next(
            (kinds_named_by(each) for each in declared if each is not None), None
        )
        return _read(key, types or frozenset())

    def leaves(self, node: Node) -> list[str]:
        """The components that are the alternatives of a union, unions taken apart.

        None where one has no name or no properties.
        """
        leaves: list[str] = []
        for schema, name, _ in self._taken_apart(node, ""):
            if name is None or not (schema.properties or schema.allOf):
                return []
            leaves.append(name)
        return leaves

    def _own_of(self, node: Node, property_name: str) -> tuple[Tag, ...]:
        tags: list[Tag] = []
        for schema, name, by in self._taken_apart(node, property_name):
            declared = self._property(schema, property_name)
            values = _values(declared) if declared is not None else _NO_TAGS
            if by is not None and name is not None:
                types = (
                    kinds_named_by(declared) if declared is not None else None
                ) or ()
                mapped = [_read(key, types) for key in self._keys_of(by).get(name, ())]
                values = tuple(mapped) or values or (name,)
            if not values:
                return _NO_TAGS
            tags += values
        return distinct(tags)

    def _taken_apart(
        self, node: Node, property_name: str
    ) -> Iterator[tuple[Schema, str | None, Discriminator | None]]:
        """The alternatives that a schema consists of: itself, where it is no union.

        Each with its name and the discriminator of the union that it stands in, if that
        is of the same property.
        """
        seen: set[str] = set()
        waiting: deque[tuple[Node, Discriminator | None]] = deque([(node, None)])
        while waiting and len(seen) < _MOST:
            each, by = waiting.popleft()
            name = reference(each)
            schema = self._resolved(each)
            if schema is None or name in seen:
                continue
            if name is not None:
                seen.add(name)
            inner = schema.discriminator
            if inner is not None and inner.propertyName != property_name:
                inner = None
            alternatives = _alternatives(schema)
            waiting.extend((one, inner) for one in alternatives)
            if not alternatives:
                yield schema, name, by

    def _property(self, schema: Schema, property_name: str) -> Schema | None:
        """A property of the schema or of a part of its `allOf`.

        Not of a base that has a discriminator: what it says goes for all its heirs.
        """
        own = (schema.properties or {}).get(property_name)
        if own is not None:
            return self._resolved(own)
        for part in schema.allOf or ():
            target = self._resolved(part)
            if target is None or (target is not part and target.discriminator):
                continue
            inherited = (target.properties or {}).get(property_name)
            if inherited is not None:
                return self._resolved(inherited)
        return None

    def _keys_of(self, by: Discriminator) -> Mapping[str, list[str]]:
        """The keys of the mapping by the names of their schemas."""
        if id(by) not in self._keys:
            named: dict[str, list[str]] = {}
            for key, target in sorted((by.mapping or {}).items()):
                named.setdefault(target_of(target), []).append(key)
            self._keys[id(by)] = named
        return self._keys[id(by)]

    def _resolved(self, node: Node) -> Schema | None:
        seen: set[str] = set()
        while True:
            name = reference(node)
            if name is not None:
                schema = self._schemas.get(name)
                if schema is None or name in seen:
                    return None
                seen.add(name)
                node = schema
            elif not isinstance(node, Schema):
                return None
            elif (inner := wrapped(node)) is not None:
                node = inner
            else:
                return node


def target_of(text: str) -> str:
    """The name of the component that a mapping means, by reference or by its name."""
    return unescape(text.removeprefix(SCHEMA_PREFIX))


def can_be_told_apart(tags: Iterable[Tag]) -> bool:
    """Whether Python tells these values apart, to which 1 and true are the same."""
    listed = list(tags)
    return len(set(listed)) == len(distinct(listed))


def tag_order(tag: Tag) -> tuple[str, Tag]:
    """Sorts values of several types."""
    return type(tag).__name__, tag


def _values(declared: Schema) -> tuple[Tag, ...]:
    values: Sequence[object] = declared.enum or ()
    if declared.enum is None and "const" in declared.model_fields_set:
        values = [declared.const]
    tags = [value for value in values if isinstance(value, str | int)]
    fits = len(tags) == sum(value is not None for value in values)
    return distinct(tags) if fits else _NO_TAGS


def _read(key: str, types: Iterable[str]) -> Tag:
    if not types or "string" in types:
        return key
    if "boolean" in types and key in ("true", "false"):
        return key == "true"
    digits = key.removeprefix("-")
    is_whole = digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST
    return int(key) if is_whole and {"integer", "number"} & set(types) else key


def _alternatives(schema: Schema) -> list[Node]:
    return [] if schema.properties else [*(schema.oneOf or ()), *(schema.anyOf or ())]


def _text(tag: Tag) -> str:
    return str(tag).lower() if isinstance(tag, bool) else str(tag)
