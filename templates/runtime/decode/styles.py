"""Parameters read from text: every `style` and `explode` of OpenAPI 3.

The inverse of the client's `serialize`: text, still percent-encoded, gives the JSON
value that it stands for. What it cannot stand for stays text, and validation says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import (
    Any,
    Final,
    TypeAlias,
    cast,  # <styles>
)
from urllib.parse import unquote, unquote_plus

# <files|forms|parameter_content|webhooks>
from ..media_types import (
    FORM,  # <forms|webhooks>
    JSON,  # <forms|webhooks>
    kind_of,
)

# </files|forms|parameter_content|webhooks>
from ..operation import (
    Parameter,
    Part,  # <forms|webhooks>
)
from .shape import Known, Shape, json_of, shape_of

Pairs: TypeAlias = Sequence[tuple[str, str]]
"""Names, decoded, and values, still encoded."""

# <styles>
MAX_DEPTH: Final = 50
"""How deep the keys of a `deepObject` may go."""
# </styles>


class NestingError(ValueError):
    """A value is nested deeper than is read."""


class IndexedPairs(list[tuple[str, str]]):
    """Names and values that are looked up by name, in constant time."""

    @cached_property
    def _by_name(self) -> Mapping[str, list[str]]:
        index: dict[str, list[str]] = {}
        for name, value in self:
            index.setdefault(name, []).append(value)
        return index

    # <styles>
    @cached_property
    def _by_root(self) -> Mapping[str, Pairs]:
        index: dict[str, list[tuple[str, str]]] = {}
        for name, value in self:
            root, bracket, _ = name.partition("[")
            if bracket:
                index.setdefault(root, []).append((name, value))
        return index

    # </styles>
    def values_of(self, name: str) -> list[str]:
        """Give the values of a name."""
        return self._by_name.get(name, [])

    # <styles>
    def below(self, root: str) -> Pairs:
        """Give the pairs whose names are `root[…]`."""
        return self._by_root.get(root, ())

    # </styles>


def _indexed(pairs: Pairs) -> IndexedPairs:
    return pairs if isinstance(pairs, IndexedPairs) else IndexedPairs(pairs)


Decode: TypeAlias = Callable[[str], str]

MISSING: Final = object()
"""The parameter is not in the request."""

_PREFIX: Final = {"label": ".", "matrix": ";"}
_COMMA: Final = re.compile(",")
# <styles>
_DELIMITERS: Final = {
    "spaceDelimited": re.compile(r"%20|\+"),
    "pipeDelimited": re.compile(r"\||%7C", re.IGNORECASE),
    "tabDelimited": re.compile(r"\t|%09"),
}
# In a header and in a part of a form nothing is encoded.
_BARE_DELIMITERS: Final = {
    "spaceDelimited": re.compile(" "),
    "pipeDelimited": re.compile(r"\|"),
    "tabDelimited": re.compile(r"\t"),
}
_KEYS: Final = re.compile(r"\[([^\[\]]*)\]")
# </styles>


def pairs_of(text: str, separator: str = "&") -> Pairs:
    """Split a query, a form or a Cookie header into names and values."""
    decode = unquote_plus if separator == "&" else unquote
    parts = (part.strip(" ").partition("=") for part in text.split(separator) if part)
    return IndexedPairs((decode(name), value) for name, _, value in parts)


def read_text(
    parameter: Parameter, shape: Shape, known: Known, text: str, decode: Decode
) -> Any:
    """Read a parameter that is one text: in the path, or in a header."""
    # <parameter_content>
    if parameter.content is not None:
        return _content(parameter.content, decode(text))
    # </parameter_content>
    # <styles>
    prefix = _PREFIX.get(parameter.style, "")
    text = text.removeprefix(prefix)
    if parameter.style == "matrix":
        return _matrix(parameter, shape, known, text, decode)
    # </styles>
    separator = _separator(parameter)
    if shape.items is not None:
        parts = _split(separator, text)
        if len(parts) > 1 or not _is_ambiguous(shape):
            return _array(parts, shape, known, decode)
    if shape.is_object:
        parts = separator.split(text)
        return _object(parts, parameter.explode, shape, known, decode)
    return shape.value(decode(text))


def read_pairs(
    parameter: Parameter, shape: Shape, known: Known, pairs: Pairs, decode: Decode
) -> Any:
    """Read a parameter of the query, a cookie, or a field of a form."""
    return _read_named(parameter.name, parameter, shape, known, pairs, decode)


def _read_named(
    name: str,
    parameter: Parameter,
    shape: Shape,
    known: Known,
    pairs: Pairs,
    decode: Decode,
) -> Any:
    if shape.is_object and parameter.content is None and shape.items is None:
        # <styles>
        if parameter.style == "deepObject":
            return _deep(name, shape, known, pairs, decode)
        # </styles>
        if parameter.explode:
            return _spread(shape, known, pairs, decode)
    indexed = _indexed(pairs)
    values = indexed.values_of(name)
    if not values and shape.items is not None:
        # PHP's and Rails' servers, and documents written for them, put brackets there.
        values = indexed.values_of(f"{name}[]")
    if not values:
        return MISSING
    # <files|parameter_content>
    if parameter.content is not None:
        return _content(parameter.content, decode(values[-1]))
    # </files|parameter_content>
    if shape.items is not None:
        if not parameter.explode and len(values) == 1:
            values = _split(_separator(parameter), values[0])
        if len(values) > 1 or not _is_ambiguous(shape):
            return _array(values, shape, known, decode)
    if shape.is_object:
        parts = _separator(parameter).split(values[-1])
        return _object(parts, False, shape, known, decode)
    if len(values) > 1:  # which is a value only where arrays are
        return [decode(value) for value in values]
    return shape.value(decode(values[-1]))


def _separator(parameter: Parameter) -> re.Pattern[str]:
    # <styles>
    if parameter.style == "label" and parameter.explode:
        return re.compile(r"\.")
    bare = parameter.location == "header"
    if delimiter := (_BARE_DELIMITERS if bare else _DELIMITERS).get(parameter.style):
        return delimiter
    # </styles>
    return _COMMA


def _split(separator: re.Pattern[str], text: str) -> list[str]:
    """Split a text into its items; there are none in an empty one."""
    return separator.split(text) if text else []


def _is_ambiguous(shape: Shape) -> bool:
    return bool(shape.scalars - {"null"}) or shape.anything


# <files|parameter_content>
def _content(media_type: str, text: str) -> Any:
    return json_of(text) if kind_of(media_type) == "json" else text


# </files|parameter_content>
def _array(
    texts: Sequence[str], shape: Shape, known: Known, decode: Decode
) -> list[Any]:
    items = shape_of(shape.items, known) if shape.items is not None else Shape()
    return [item_of(decode(text), items) for text in texts]


def item_of(text: str, shape: Shape) -> Any:
    """Read an item of an array or a member of an object: nested ones are JSON."""
    opening = [*("{" * shape.is_object), *("[" * (shape.items is not None))]
    is_scalar = bool(shape.scalars - {"null"})
    if opening and (not is_scalar or text.startswith(tuple(opening))):
        return json_of(text)
    return shape.value(text)


def member_shape(shape: Shape, name: str, known: Known) -> Shape:
    """Give the outline of a member of an object."""
    own = (shape.fields or {}).get(name)
    if own is not None:
        return shape_of(own, known)
    if shape.others is None:
        schema = shape.values
        shape.others = (
            Shape(anything=True) if schema is None else shape_of(schema, known)
        )
    return shape.others


def _object(
    parts: Sequence[str], explode: bool, shape: Shape, known: Known, decode: Decode
) -> dict[str, Any]:
    if explode:
        named = [part.partition("=")[::2] for part in parts]
    else:
        named = list(zip(parts[::2], [*parts[1::2], ""], strict=False))
    return _members(((decode(k), v) for k, v in named), shape, known, decode)


def _members(
    pairs: Iterable[tuple[str, str]], shape: Shape, known: Known, decode: Decode
) -> dict[str, Any]:
    return {
        name: item_of(decode(text), member_shape(shape, name, known))
        for name, text in pairs
    }


def _spread(shape: Shape, known: Known, pairs: Pairs, decode: Decode) -> Any:
    """Read an object whose members are parameters of their own."""
    fields = shape.fields or {}
    found = _members(
        ((k, v) for k, v in pairs if k in fields or shape.values is not None),
        shape,
        known,
        decode,
    )
    return found or MISSING


# <styles>
def _matrix(
    parameter: Parameter, shape: Shape, known: Known, text: str, decode: Decode
) -> Any:
    pairs = [(decode(k), v) for k, _, v in (p.partition("=") for p in text.split(";"))]
    if shape.is_object and parameter.explode:
        return _members(pairs, shape, known, decode)
    value = read_pairs(parameter, shape, known, pairs, decode)
    return "" if value is MISSING else value


def _deep(name: str, shape: Shape, known: Known, pairs: Pairs, decode: Decode) -> Any:
    """Read `name[key]=value`, to any depth; items repeat it, or end in `[]` or `[0]`."""
    root: dict[str, Any] = {}
    for key, text in _indexed(pairs).below(name):
        if key.count("[") > MAX_DEPTH:
            raise NestingError(f"{name} is nested too deep")
        path = _KEYS.findall(key[len(name) :])
        node, outline = root, shape
        for at, step in enumerate(path[:-1], 2):
            inner = member_shape(outline, step, known)
            listed = bool(inner.items) and not (inner.is_object or _is_ambiguous(inner))
            if listed and at == len(path) and not path[-1].strip("0123456789"):
                del path[-1]
                break
            outline = inner
            if not isinstance(node.setdefault(step, {}), dict):
                break
            node = cast("dict[str, Any]", node[step])
        if path:
            _add_leaf(node, path, decode(text), outline, known)
    return root or MISSING


def _add_leaf(
    node: dict[str, Any], path: list[str], text: str, outline: Shape, known: Known
) -> None:
    shape = member_shape(outline, path[-1], known)
    if shape.items is not None and not _is_ambiguous(shape):
        item = item_of(text, shape_of(shape.items, known))
        node.setdefault(path[-1], []).append(item)
    else:
        node[path[-1]] = item_of(text, shape)


# </styles>
# <forms|webhooks>
def read_query(parameter: Parameter, shape: Shape, known: Known, query: str) -> Any:
    """Read the parameter that is the whole query (OpenAPI 3.2, `in: querystring`)."""
    if not query:
        return MISSING
    kind = kind_of(parameter.content or FORM)
    if kind == "form" and shape.is_object:
        return members_of_form(shape, parameter.encoding, known, pairs_of(query))
    text = unquote_plus(query) if kind == "form" else unquote(query)
    return json_of(text) if kind == "json" else shape.value(text)


def members_of_form(
    shape: Shape, encoding: Mapping[str, Part], known: Known, pairs: Pairs
) -> dict[str, Any]:
    """Read application/x-www-form-urlencoded: each property as its encoding says.

    Without one an object is JSON (OpenAPI 3.1, Encoding Object, contentType).
    """
    found: dict[str, Any] = {}
    declared: dict[str, object] = {**(shape.fields or {}), **encoding}
    listed = dict.fromkeys([*declared, *(k for k, _ in pairs)])
    deep = tuple(f"{k}[" for k, part in encoding.items() if part.style == "deepObject")
    spread = spread_properties(shape, encoding, known)
    others: tuple[Parameter, Shape] | None = None  # how all is read that is undeclared
    for name in listed:
        if deep and name.startswith(deep):
            continue  # a part of a property that is read as a whole
        if spread and name not in declared and is_spread(name, spread.values()):
            continue
        if name in declared:
            parameter, inner = _field_of_form(name, shape, encoding, known)
        else:
            if others is None:
                others = _field_of_form(name, shape, encoding, known)
            parameter, inner = others
        own = pairs
        if name in spread:
            own = IndexedPairs(pair for pair in pairs if pair[0] not in declared)
        value = _read_named(name, parameter, inner, known, own, unquote_plus)
        if value is not MISSING:
            found[name] = value
    return found


def spread_properties(
    shape: Shape, encoding: Mapping[str, Part], known: Known
) -> Mapping[str, Shape]:
    """Give the properties of a form that are sent as fields of their own.

    These are the objects whose style is `form`, exploded: their names are not sent.
    """
    return {
        name: inner
        for name, part in encoding.items()
        if part.style == "form" and part.explode
        for inner in (member_shape(shape, name, known),)
        if inner.is_object and inner.items is None
    }


def is_spread(name: str, spread: Iterable[Shape]) -> bool:
    """Tell whether a field that is not declared is a member of one of these objects."""
    return any(
        name in (each.fields or {}) or each.values is not None for each in spread
    )


def _field_of_form(
    name: str, shape: Shape, encoding: Mapping[str, Part], known: Known
) -> tuple[Parameter, Shape]:
    """Give a property of a form as a parameter, with its outline."""
    inner = member_shape(shape, name, known)
    own = encoding.get(name) or Part()
    is_bare_object = inner.is_object and not inner.items
    content = own.content or (JSON if is_bare_object else None)
    if own.style is not None:
        return Parameter(name, "query", own.style, own.explode), inner
    if content and (is_bare_object or kind_of(content) == "json"):
        return Parameter(name, "query", "form", True, content=content), inner
    return Parameter(name, "query", "form", True), inner


# </forms|webhooks>
