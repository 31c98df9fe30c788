"""What a place of a document is called in a message."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from specpress.utils.dataclass import dataclass

from .document import Raw, as_list, as_map, tokens

_LIMIT = 200
_INSIDE = {
    "items": "items", "additionalProperties": "values", "prefixItems": "items",
    "propertyNames": "property names", "not": "not", "contains": "contained items",
    "if": "if", "then": "then", "else": "else",
}  # fmt: skip
_KEYWORD_PARENTS = frozenset({"properties", "patternProperties", "dependentSchemas"})


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place: what it is called, and of a parameter where that is sent."""

    text: str
    location: str
    tokens: Sequence[str]


def place_of(pointer: str, document: Raw, inside: Sequence[str] = ()) -> NamedPlace:
    """What the place at a JSON pointer is called, or one `inside` of it."""
    path = [*tokens(pointer), *inside]
    if path[:1] == ["components"] and len(path) >= 3:
        section, name, rest = path[1], path[2], path[3:]
        return _component(section, name, rest, path, document)
    if path[:1] in (["paths"], ["webhooks"]) and len(path) >= 2:
        return _operation(path, document)
    return NamedPlace("", "", path)


def _component(
    section: str, name: str, rest: list[str], path: list[str], document: Raw
) -> NamedPlace:
    if section == "schemas":
        return NamedPlace(_inside(name, rest), "", path)
    if section == "parameters":
        value = at(document, path[:3])
        location = str(as_map(value).get("in", ""))
        inner = _inside("", rest[1:]) if rest[:1] == ["schema"] else ""
        return NamedPlace(
            _parameter(value) + inner if len(path) > 3 else "", location, path
        )
    return NamedPlace(_inside(name, _schema_part(rest)), "", path)


def _operation(path: list[str], document: Raw) -> NamedPlace:
    for length in range(len(path), 2, -1):
        if path[length - 2] == "parameters" and path[length - 1].isdigit():
            value = at(document, path[:length])
            location = str(as_map(value).get("in", ""))
            if length == len(path):
                return NamedPlace("", location, path)
            return NamedPlace(
                _parameter(value) + _inside("", _schema_part(path[length:])),
                location,
                path,
            )
    if "requestBody" in path[2:5]:
        rest = path[path.index("requestBody") + 1 :]
        inner = _inside("", _schema_part(rest)).lstrip(". ")
        return NamedPlace(
            f"request body, {inner}" if inner else "request body", "", path
        )
    if "responses" in path[2:]:
        index = path.index("responses")
        status, rest = (path[index + 1 : index + 2] or [""])[0], path[index + 2 :]
        inner = _inside("", _schema_part(rest)).lstrip(". ")
        if not rest:
            return NamedPlace("", "", path)
        return NamedPlace(f"response {status}{', ' + inner if inner else ''}", "", path)
    return NamedPlace("", "", path)


def _parameter(value: Any) -> str:
    parameter = as_map(value)
    return f"{parameter.get('in', '')} parameter {parameter.get('name', '')}".strip()


def _schema_part(rest: list[str]) -> list[str]:
    """What comes after ``schema``, which is where a schema begins."""
    return rest[rest.index("schema") + 1 :] if "schema" in rest else []


def _inside(name: str, rest: Sequence[str]) -> str:
    """A path inside of a schema, as ``Order.items[].price``."""
    text = name
    index = 0
    while index < len(rest):
        token = rest[index]
        following = rest[index + 1] if index + 1 < len(rest) else None
        if token in _KEYWORD_PARENTS and following is not None:
            text += f".{following}"
            index += 2
        elif token == "items":
            text += "[]"
            index += 1
        elif token == "additionalProperties" and following is not None:
            text += "{}"
            index += 1
        elif token in ("oneOf", "anyOf") and following is not None:
            text += f" ({token} {int(following) + 1})" if following.isdigit() else ""
            index += 2
        else:
            index += 1
    return text


def at(document: Any, path: Sequence[str]) -> Any:
    """The value at a path of keys and indices, None where there is none."""
    value = document
    for token in path:
        items = as_list(value)
        if token.isdigit() and int(token) < len(items):
            value = items[int(token)]
        else:
            value = as_map(value).get(token)
    return value


def short(value: Any) -> str:
    """A value in a message: short, on one line."""
    if isinstance(value, str):
        text = value
    elif isinstance(value, list):
        text = ", ".join(short(one) for one in as_list(value))
    else:
        text = json.dumps(value, ensure_ascii=False, default=str)
    text = " ".join(text.split())
    return text if len(text) <= _LIMIT else text[: _LIMIT - 1] + "…"
