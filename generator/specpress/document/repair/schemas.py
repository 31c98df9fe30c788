"""One schema: its defects repaired, and the keywords of 3.0 turned into those of 3.1.

The schemas inside of it are done already. Afterwards

- ``type`` is one of the seven types or a list of several of them;
- null is said in one of four ways: ``null`` in the list of types (and then also in
  the ``enum``), an ``enum`` without a type that holds null, ``anyOf: [X, {"type":
  "null"}]`` around anything composed, or no type at all;
- a reference stands alone: ``{"$ref": …}``, with more to say ``{"allOf": [{"$ref": …}], …}``;
- ``exclusiveMinimum`` and ``exclusiveMaximum`` are numbers.
"""

from __future__ import annotations

from specpress.document.canonical import name_set
from specpress.document.values import Object, in_order
from specpress.errors import ProblemKind

from .scalars import excerpt
from .schema_values import (
    Report,
    example_values,
    repair_default,
    repair_enum,
    repair_limits,
)

TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})

_MISNAMED: dict[str, tuple[str | None, str | None]] = {
    "any": (None, None),
    "mixed": (None, None),
    "file": ("string", "binary"),
    "binary": ("string", "binary"),
    "byte": ("string", "byte"),
    "float": ("number", "float"),
    "double": ("number", "double"),
    "decimal": ("number", None),
    "numeric": ("number", None),
    "datetime": ("string", "date-time"),
    "date-time": ("string", "date-time"),
    "timestamp": ("string", "date-time"),
    "date": ("string", "date"),
    "time": ("string", "time"),
    "uuid": ("string", "uuid"),
    "uri": ("string", "uri"),
    "url": ("string", "uri"),
    "email": ("string", "email"),
    "password": ("string", "password"),
    "str": ("string", None),
    "text": ("string", None),
    "char": ("string", None),
    "bool": ("boolean", None),
    "int": ("integer", None),
    "int32": ("integer", "int32"),
    "int64": ("integer", "int64"),
    "long": ("integer", "int64"),
    "short": ("integer", None),
    "list": ("array", None),
    "map": ("object", None),
    "dict": ("object", None),
    "hash": ("object", None),
    "json": (None, None),
    "none": ("null", None),
    "nil": ("null", None),
}
"""What is written where a type is expected → the type and the format that are meant."""

_ANNOTATIONS = (
    "title",
    "description",
    "default",
    "readOnly",
    "writeOnly",
    "deprecated",
    "example",
    "examples",
    "externalDocs",
    "xml",
)
_ITEMS = frozenset({"items", "prefixItems", "$ref"})
_COMPOSED = ("$ref", "allOf", "anyOf", "oneOf")
_UNFINISHED = frozenset(
    {
        "$ref",
        "$defs",
        "default",
        "definitions",
        "enum",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "items",
        "multipleOf",
        "nullable",
        "required",
    }
)


def finish(schema: Object, report: Report) -> Object:
    """The schema with repaired keywords, as a new object or the same."""
    declared = schema.get("type")
    is_type = isinstance(declared, str) and declared in TYPES
    if declared is not None and not is_type:
        _repair_type(schema, report)
    if lacks_items(schema):
        schema = in_order({**schema, "items": {}})
    if _UNFINISHED.isdisjoint(schema):
        return schema
    schema.pop("$defs", None)
    schema.pop("definitions", None)
    _repair_required(schema)
    repair_limits(schema, report)
    if "enum" in schema:
        repair_enum(schema, report)
    nullable = schema.pop("nullable", False) is True
    if "default" in schema:
        repair_default(schema, nullable, report)
    examples = schema.get("examples")
    if examples is not None and not isinstance(examples, list):
        schema["examples"] = example_values(examples)
    if nullable:
        return in_order(_nullable(schema))
    if "$ref" in schema and len(schema) > 1:
        return in_order(_beside_reference(schema))
    return schema


def lacks_items(schema: Object) -> bool:
    """Whether a schema is an array of nothing said."""
    return schema.get("type") == "array" and _ITEMS.isdisjoint(schema)


def _repair_type(schema: Object, report: Report) -> None:
    declared = schema.pop("type")
    names: list[str] = []
    for name in declared if isinstance(declared, list) else [declared]:
        if name is None:  # an unquoted null
            name = "null"
        lowered = name.lower() if isinstance(name, str) else ""
        if isinstance(name, str) and name in TYPES:
            names.append(name)
            continue
        type_, form = (
            (lowered, None)
            if lowered in TYPES
            else _MISNAMED.get(lowered, (None, None))
        )
        if type_ is not None:
            names.append(type_)
        if form is not None:
            schema.setdefault("format", form)
        report(
            ProblemKind.UNKNOWN_TYPE,
            f"expected a type of JSON Schema, found {excerpt(name)}",
            f"taken for {form or type_}" if type_ else "any value is allowed",
        )
        if type_ is None:
            return
    types = list(dict.fromkeys(names))
    if types:
        schema["type"] = types[0] if len(types) == 1 else [*types]
    rest = in_order(schema)
    schema.clear()
    schema.update(rest)


def _repair_required(schema: Object) -> None:
    required = schema.get("required")
    if isinstance(required, list):
        if required:
            schema["required"] = name_set(required)
        else:
            del schema["required"]


def _beside_reference(schema: Object) -> Object:
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    reference: Object = {"$ref": schema["$ref"]}
    composed = rest.get("allOf")
    also = composed if isinstance(composed, list) else []
    return {**rest, "allOf": [reference, *also]}


def _nullable(schema: Object) -> Object:
    """The schema with null allowed."""
    if any(key in schema for key in _COMPOSED):
        return _or_null(schema)
    values = schema.get("enum")
    if values == [None]:  # the only way in which 3.0 says that there is null alone
        del schema["enum"]
        return {**schema, "type": "null"}
    if isinstance(values, list) and None not in values:
        schema["enum"] = [*values, None]
    declared = schema.get("type")
    if declared is None and "enum" not in schema:
        declared = _implied_type(schema)
    if isinstance(declared, str) and declared != "null":
        schema["type"] = [declared, "null"]
    elif isinstance(declared, list) and "null" not in declared:
        schema["type"] = [*declared, "null"]
    return schema


def _implied_type(schema: Object) -> str | None:
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else None


def _or_null(schema: Object) -> Object:
    """``anyOf`` of the schema and null, with what describes both outside."""
    outer: Object = {}
    inner: Object = {}
    for key, value in schema.items():
        outside = key in _ANNOTATIONS or key.startswith("x-")
        (outer if outside else inner)[key] = value
    only = inner.get("allOf")
    if len(inner) == 1 and isinstance(only, list) and len(only) == 1:
        first = only[0]
        inner = first if isinstance(first, dict) else inner
    elif "$ref" in inner and len(inner) > 1:
        inner = in_order(_beside_reference(inner))
    return {**outer, "anyOf": [inner, {"type": "null"}]}
