"""The document as JSON Schema 2020-12, each schema where it is: strict, for one direction.

What OpenAPI says in words of its own is said in JSON Schema: `nullable` beside a `type`
(OAS 3.0.3), what is only in requests or only in answers, discriminators, `int32`. A
pointer into the result is one into the document, so that an error names its cause. What
is added stands behind what is there, with the keyword `ADDED`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Literal, TypeAlias, cast

import jsonschema_rs

from specpress.document.references.follow import mapping
from specpress.document.rewrite import rebuild
from specpress.document.values import Json, Object

from .located import Located, followed

Direction: TypeAlias = Literal["request", "response"]
ADDED: Final = "x-specpress-added"
"""In a schema that is not of the document: it says what a discriminator demands."""
JSON_TYPES: Final = frozenset(
    {"array", "boolean", "integer", "null", "number", "object", "string"}
)
_HIDDEN: Final[Mapping[Direction, str]] = {
    "request": "readOnly",
    "response": "writeOnly",
}
_RANGES: Final = {"int32": 2**31, "int64": 2**63}
_COUNTS: Final = frozenset(
    {"maxItems", "maxLength", "maxProperties", "minItems", "minLength"}
    | {"minProperties"}
)
_BOUNDS: Final = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
_UNIONS: Final = ("oneOf", "anyOf")
# formats of text that say how bytes are written down are no constraint of a JSON value
_NOT_ASSERTED: Final = frozenset({"binary", "byte", "password"})


def json_schema_document(
    document: Object, *, is_3_0: bool, direction: Direction
) -> Object:
    """The document with its schemas as those of JSON Schema; it is not changed."""
    writer = _Writer(document, is_3_0, _HIDDEN[direction])
    return cast("Object", rebuild(document, "document", writer.edit))


class _Writer:
    def __init__(self, document: Object, is_3_0: bool, hidden: str) -> None:
        self._document = document
        self._is_3_0 = is_3_0
        self._hidden = hidden

    def edit(self, value: Object, kind: str) -> Object:
        if kind != "schema":
            return value
        reference = value.get("$ref")
        if self._is_3_0 and isinstance(reference, str):
            return {"$ref": reference}  # what stands beside it says nothing (3.0.3)
        schema = dict(value)
        for key in ("default", "example", "examples", "xml", "externalDocs"):
            schema.pop(key, None)
        _sanitise(schema)
        if self._is_3_0:
            _from_3_0(schema)
        self._hide(schema)
        _add_range(schema)
        if isinstance(schema.get("discriminator"), dict):
            self._discriminate(schema)
        return schema

    def _hide(self, schema: Object) -> None:
        """What does not go this way is not demanded, nor is it looked at."""
        properties = schema.get("properties")
        if not isinstance(properties, dict):
            return
        hidden = {name for name, each in properties.items() if self._is_hidden(each)}
        if not hidden:
            return
        schema["properties"] = {
            name: {} if name in hidden else each for name, each in properties.items()
        }
        required = schema.get("required")
        if isinstance(required, list):
            # in its place, so that a pointer to an entry stays one
            schema["required"] = [each for each in required if each not in hidden]

    def _is_hidden(self, schema: object) -> bool:
        node = mapping(schema)
        return (
            node.get(self._hidden) is True
            or followed(self._document, Located(node, ())).value.get(self._hidden)
            is True
        )

    def _discriminate(self, schema: Object) -> None:
        """The property says which alternative it is, and only that counts."""
        discriminator = mapping(schema["discriminator"])
        name = discriminator.get("propertyName")
        unions = [key for key in _UNIONS if isinstance(schema.get(key), list)]
        if not isinstance(name, str) or not unions:
            return
        targets = self._targets(mapping(discriminator.get("mapping")), schema, unions)
        if not targets:
            return
        for key in unions:
            del schema[key]
        before = schema.get("allOf")
        known: Json = {
            ADDED: name,
            "type": "object",
            "required": [name],
            "properties": {name: {"enum": list[Json](targets)}},
        }
        chosen: list[Json] = [
            {
                ADDED: name,
                "if": {"properties": {name: {"const": tag}}, "required": [name]},
                "then": {"$ref": reference},
            }
            for tag, reference in targets.items()
        ]
        listed = before if isinstance(before, list) else []
        schema["allOf"] = [*listed, known, *chosen]

    def _targets(
        self, declared: Mapping[str, Any], schema: Object, unions: list[str]
    ) -> dict[str, str]:
        """The references by the value of the discriminator: as mapped, else by name."""
        targets: dict[str, str] = {}
        for tag, target in declared.items():
            if isinstance(target, str):
                is_name = not target.startswith("#")
                place = f"#/components/schemas/{target}" if is_name else target
                targets[tag] = place
        for key in unions:
            for each in cast("list[Json]", schema[key]):
                reference = mapping(each).get("$ref")
                if isinstance(reference, str):
                    if reference not in declared.values():
                        targets.setdefault(reference.rpartition("/")[2], reference)
                elif not targets:
                    return {}
        return targets


def _sanitise(schema: Object) -> None:
    """Takes out what JSON Schema could not be read with: it says nothing."""
    for key in _COUNTS & schema.keys():
        value = schema[key]
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            del schema[key]
    required = schema.get("required", [])
    names = required if isinstance(required, list) else []
    texts = list(dict.fromkeys(each for each in names if isinstance(each, str)))
    schema["required"] = list[Json](texts)
    if not texts:
        del schema["required"]
    enum = schema.get("enum")
    if "enum" in schema and not (isinstance(enum, list) and enum):
        del schema["enum"]
    types = schema.get("type")
    listed = types if isinstance(types, list) else [types]
    known: list[Json] = [each for each in listed if each in JSON_TYPES]
    if "type" in schema and (not known or len(known) < len(listed)):
        del schema["type"]
    pattern = schema.get("pattern")
    if "pattern" in schema and not (isinstance(pattern, str) and _compiles(pattern)):
        del schema["pattern"]
    for key in ("properties", "patternProperties"):
        if key in schema and not isinstance(schema[key], dict):
            del schema[key]
    for key in ("allOf", *_UNIONS):
        if key in schema and not (isinstance(schema[key], list) and schema[key]):
            del schema[key]
    items = schema.get("items")
    if "items" in schema and not isinstance(items, dict | bool):
        del schema["items"]
    if schema.get("format") in _NOT_ASSERTED:
        del schema["format"]
    if schema.get("type") == "string" and mapping(schema).get("format") in JSON_TYPES:
        del schema["format"]


@cache
def _compiles(pattern: str) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except (ValueError, jsonschema_rs.ValidationError):
        return False
    return True


def _from_3_0(schema: Object) -> None:
    types = schema.get("type")
    if schema.get("nullable") is True and isinstance(types, str):
        schema["type"] = [types, "null"]
    for bound, exclusive in _BOUNDS:
        is_flag = isinstance(schema.get(exclusive), bool)
        if is_flag and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)


def _add_range(schema: Object) -> None:
    """`int32` and `int64` are bounds of numbers (the registry of formats)."""
    limit = _RANGES.get(str(schema.get("format")))
    types = schema.get("type")
    if limit is None or not {"integer", "number"} & set(map(str, [types])):
        return
    if "maximum" not in schema and "exclusiveMaximum" not in schema:
        schema["maximum"] = limit - 1
    if "minimum" not in schema and "exclusiveMinimum" not in schema:
        schema["minimum"] = -limit
