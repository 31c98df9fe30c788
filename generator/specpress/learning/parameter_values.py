"""Parameters as values: what a text in a URL or a header stands for by its schema.

OAS 3.1.1, 4.8.12.4: the styles form, spaceDelimited, pipeDelimited, deepObject, simple,
label and matrix.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast

from pydantic_core import from_json

from specpress.document.references.follow import mapping
from specpress.document.values import Json

from .contract import Parameter
from .located import Located, followed

_INTEGER: Final = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_SEPARATORS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
_PARTS: Final = ("allOf", "anyOf", "oneOf")
_DEPTH: Final = 8


def parameter_value(
    document: Mapping[str, Any],
    parameter: Parameter,
    name: str,
    given: Mapping[str, list[str]],
) -> tuple[Json, set[str]]:
    """The value of a parameter, and the names that it was given under; none: it is absent.

    `given` are the texts by name, decoded. A text that is no value of the declared type
    stays a text, which the schema then refuses.
    """
    node = parameter.place.value
    types = schema_types(document, parameter.schema)
    default = "form" if parameter.location in ("query", "cookie") else "simple"
    style = str(node.get("style", default))
    explode = node.get("explode", style in ("form", "deepObject"))
    if style == "deepObject" or ("object" in types and style == "form" and explode):
        return _object(document, parameter, name, given, style)
    texts = given.get(name)
    if not texts:
        return None, set()
    if "content" in node:
        try:
            return from_json(texts[-1]), {name}
        except ValueError:
            return texts[-1], {name}
    text = _unstyled(texts[-1], style, name)
    if "array" in types and not (types & {"string"} and len(texts) == 1):
        items = parameter.schema.at("items")
        inner = schema_types(document, items)
        listed = texts
        if not (style == "form" and explode):
            listed = text.split(_SEPARATORS.get(style, ",")) if text else []
        return [coerced(each, inner) for each in listed], {name}
    if "object" in types and "string" not in types:
        parts = text.split(",")
        fields = dict(zip(parts[::2], parts[1::2], strict=False))
        if explode:
            named = [part.partition("=") for part in parts]
            fields = {key: value for key, _, value in named}
        return _fields(document, parameter.schema, fields), {name}
    return coerced(text, types), {name}


def _object(
    document: Mapping[str, Any],
    parameter: Parameter,
    name: str,
    given: Mapping[str, list[str]],
    style: str,
) -> tuple[Json, set[str]]:
    """An object whose properties are query parameters of their own."""
    fields: dict[str, str] = {}
    names: set[str] = set()
    properties = mapping(followed(document, parameter.schema).value.get("properties"))
    for each, texts in given.items():
        if style == "deepObject":
            matched = each.startswith(f"{name}[") and each.endswith("]")
            key = each[len(name) + 1 : -1]
        else:
            matched, key = each in properties, each
        if matched:
            fields[key] = texts[-1]
            names.add(each)
    return _fields(document, parameter.schema, fields), names


def _fields(
    document: Mapping[str, Any], schema: Located, fields: Mapping[str, str]
) -> Json:
    declared = followed(document, schema)
    return {
        name: coerced(text, schema_types(document, declared.at("properties", name)))
        for name, text in fields.items()
    }


def _unstyled(text: str, style: str, name: str) -> str:
    if style == "label":
        return text.removeprefix(".")
    if style == "matrix":
        return text.removeprefix(f";{name}=").removeprefix(";")
    return text


def schema_types(
    document: Mapping[str, Any], schema: Located, depth: int = 0
) -> set[str]:
    """The JSON types that a schema names, also in its parts; empty where it names none."""
    node = followed(document, schema).value
    types: object = node.get("type")
    listed = cast("list[object]", types if isinstance(types, list) else [types])
    found = {str(each) for each in listed if each is not None}
    if found or depth > _DEPTH:
        return found
    for key in _PARTS:
        parts: object = node.get(key)
        for part in cast("list[object]", parts if isinstance(parts, list) else []):
            found |= schema_types(document, Located(mapping(part), ()), depth + 1)
    if not found and "enum" in node:
        return {"string"} if isinstance(node["enum"], list) else set()
    return found


def coerced(text: str, types: set[str]) -> Json:
    """The value of a text: a number or a boolean where one is declared, else the text."""
    if "integer" in types and _INTEGER.fullmatch(text) and len(text) < 400:
        return int(text)
    if "number" in types and _NUMBER.fullmatch(text):
        return float(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "null" in types and text in ("", "null"):
        return None
    return text
