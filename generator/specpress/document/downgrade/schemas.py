"""A schema of JSON Schema 2020-12 as the Schema Object of OpenAPI 3.0.

What 3.0 can say in other words is said in them, and means the same: several types and
null, constants, conditions, what depends on a property, ``contains``. The rest is left out
so that the schema allows more, never less, and is reported.
Sources: https://spec.openapis.org/oas/v3.0.4.html#schema-object and the proposal that
clarifies ``nullable``, by which it adds null to the ``type`` beside it and does nothing else.
"""

from __future__ import annotations

from typing import Protocol

from specpress.document.values import Json, Object
from specpress.utils.runtime import media_types

from .fields import SCHEMA_OF_3_0


class Report(Protocol):
    """Takes the field that cannot be said, what was done, and what it meant, if not itself."""

    def __call__(self, name: str, action: str, meaning: str = "") -> None:
        """Reports it."""


_RESOURCES = "x-specpress-resources"
_COMPOSING = ("$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas")
_ENCODINGS = {"base64": "byte", "base64url": "base64url", "binary": "binary"}
_IDENTITIES = ("", "7bit", "8bit")  # RFC 2045: nothing is encoded
_WIDER = ("propertyNames", "unevaluatedItems", "unevaluatedProperties")
_SILENT = frozenset({"$anchor", "$dynamicAnchor", "$id", "$defs", "definitions"})
"""Names for schemas, to which nothing refers once references lead to components."""
_NO_VALUE: Object = {"not": {}}


def schema_of_3_0(schema: Object, report: Report) -> Object:
    """The schema, whose inner ones are of 3.0 already, as one of 3.0."""
    if "$ref" in schema:
        return schema
    said = dict(schema)
    also: list[Json] = []
    _constant(said, also)
    _further_properties(said, report)
    _dependencies(said, also)
    _arrays(said, also, report)
    _conditions(said, also)
    _contents(said, report)
    _types(said, also)
    _limits(said)
    _annotations(said, report)
    for name in sorted(said.keys() - SCHEMA_OF_3_0):
        if not name.startswith("x-"):
            if name not in _SILENT:
                more = ": more is allowed than before" if name in _WIDER else ""
                report(name, f"left out{more}")
            del said[name]
    if also:
        composed = said.get("allOf")
        said["allOf"] = [*(composed if isinstance(composed, list) else ()), *also]
    return said


def _constant(said: Object, also: list[Json]) -> None:
    if "const" not in said:
        return
    value = said.pop("const")
    values = said.get("enum")
    if isinstance(values, list) and value not in values:
        also.append({"enum": [value]})
    else:
        said["enum"] = [value]


def _types(said: Object, also: list[Json]) -> None:
    declared = said.get("type")
    if declared is None:
        return
    names = declared if isinstance(declared, list) else [declared]
    has_null = "null" in names
    others = [name for name in names if name != "null"]
    if "number" in others:
        others = [name for name in others if name != "integer"]
    if not others:
        said |= {"type": "string", "nullable": True, "enum": [None]}
        return
    values = said.get("enum")
    if isinstance(values, list) and None not in values:
        has_null = False
    if len(others) == 1:
        said["type"] = others[0]
        if has_null:
            said["nullable"] = True
        return
    del said["type"]
    branches: list[Json] = []
    for name in others:
        branch: Object = {"type": name}
        if name == "array":
            branch["items"] = said.pop("items", {})
        if has_null and not branches:
            branch["nullable"] = True
        branches.append(branch)
    if "anyOf" in said:
        also.append({"anyOf": branches})
    else:
        said["anyOf"] = branches


def _limits(said: Object) -> None:
    for exclusive, inclusive, is_minimum in (
        ("exclusiveMinimum", "minimum", True),
        ("exclusiveMaximum", "maximum", False),
    ):
        limit = said.pop(exclusive, None)
        if isinstance(limit, bool) or not isinstance(limit, int | float):
            continue
        other = said.get(inclusive)
        if isinstance(other, int | float) and (
            other > limit if is_minimum else other < limit
        ):
            continue
        said |= {inclusive: limit, exclusive: True}


def _further_properties(said: Object, report: Report) -> None:
    if "unevaluatedProperties" in said and not any(key in said for key in _COMPOSING):
        # without other schemas for the same value it is additionalProperties
        further = said.pop("unevaluatedProperties")
        said.setdefault("additionalProperties", False if _is_none(further) else further)
    elif said.get("unevaluatedProperties") in ({}, True):
        del said["unevaluatedProperties"]
    patterned = said.pop("patternProperties", None)
    if not isinstance(patterned, dict) or not patterned:
        return
    further = said.get("additionalProperties")
    if further in (None, True, {}):
        report("patternProperties", "left out: properties of any name are allowed")
        return
    allowed: list[Json] = [*patterned.values()]
    if not _is_none(further):
        allowed.append(further)
    said["additionalProperties"] = _any_of(allowed)
    report("patternProperties", "a property may be what any of the patterns says")


def _dependencies(said: Object, also: list[Json]) -> None:
    required = said.pop("dependentRequired", None)
    for name, needed in required.items() if isinstance(required, dict) else ():
        if needed:
            also.append({"anyOf": [_without(name), {"required": needed}]})
    schemas = said.pop("dependentSchemas", None)
    for name, schema in schemas.items() if isinstance(schemas, dict) else ():
        also.append({"anyOf": [_without(name), schema]})


def _without(name: str) -> Object:
    """All but objects with a property."""
    return {"not": {"type": "object", "required": [name]}}


def _arrays(said: Object, also: list[Json], report: Report) -> None:
    if "unevaluatedItems" in said:
        if "items" in said or said["unevaluatedItems"] in ({}, True):
            del said["unevaluatedItems"]  # there is nothing that it is about
        elif not any(key in said for key in (*_COMPOSING, "contains")):
            said["items"] = said.pop("unevaluatedItems")
    _contains(said, also, report)
    prefix = said.pop("prefixItems", None)
    if isinstance(prefix, list) and prefix:
        _fixed_items(said, prefix, report)
    items = said.get("items")
    if _is_none(items):
        said |= {"items": {}, "maxItems": 0}
    elif items is True or (items is None and said.get("type") == "array"):
        said["items"] = {}


def _contains(said: Object, also: list[Json], report: Report) -> None:
    contained = said.pop("contains", None)
    least, most = said.pop("minContains", 1), said.pop("maxContains", None)
    if contained is None:
        return
    if least != 0:
        # not: an array of which no item is that
        also.append({"not": {"type": "array", "items": {"not": contained}}})
    if isinstance(least, int | float) and least > 1:
        report("minContains", "one such item is asked for")
    if most is not None:
        report("maxContains", "left out: any number of such items is allowed")


def _fixed_items(said: Object, prefix: list[Json], report: Report) -> None:
    """The items of fixed places as one of them each, and how many there are at most."""
    further = said.get("items")
    most = said.get("maxItems")
    if _is_none(further):
        limits = [len(prefix), *([most] if isinstance(most, int) else [])]
        said["maxItems"] = most = min(limits)
    if isinstance(most, int) and most <= len(prefix):
        said["items"] = _any_of(prefix[:most] or [{}])
    elif further in (None, True, {}):
        said["items"] = {}
    else:
        said["items"] = _any_of([*prefix, further])
    if said["items"] == prefix[0] and (len(prefix) == 1 or prefix[1:] == prefix[:-1]):
        return  # all of them are the same
    report("prefixItems", "an item may be what any of the places says")


def _conditions(said: Object, also: list[Json]) -> None:
    condition = said.pop("if", None)
    then, other = said.pop("then", None), said.pop("else", None)
    if condition is None:
        return
    if then is not None:
        also.append({"anyOf": [{"not": condition}, then]})
    if other is not None:
        also.append({"anyOf": [condition, other]})


def _contents(said: Object, report: Report) -> None:
    """Bytes in text: 3.0 has formats for them, and none for their media type."""
    encoding = str(said.pop("contentEncoding", "")).lower()
    media_type = said.get("contentMediaType")
    if encoding not in _IDENTITIES:
        form = _ENCODINGS.get(encoding)
        if form is not None and said.setdefault("format", form) == form:
            said.setdefault("type", "string")
        elif said.get("format") != "binary":
            report("contentEncoding", "left out: the text is any text")
    elif media_type and "format" not in said and _is_binary(media_type):
        said |= {"format": "binary", "type": said.get("type", "string")}
        if media_type == "application/octet-stream":
            del said["contentMediaType"]


def _is_binary(media_type: Json) -> bool:
    return isinstance(media_type, str) and media_types.kind_of(media_type) == "binary"


def _annotations(said: Object, report: Report) -> None:
    examples = said.pop("examples", None)
    if isinstance(examples, list) and examples:
        said.setdefault("example", examples[0])
        if len(examples) > 1:
            report("examples", "the first one is kept")
    if "$comment" in said:
        said.setdefault("x-comment", said.pop("$comment"))
    if said.pop(_RESOURCES, None) is not None:
        report("$dynamicRef", "it leads where it leads by itself")
    xml = said.get("xml")
    if isinstance(xml, dict) and "nodeType" in xml:
        said["xml"] = _xml(xml, is_array=said.get("type") == "array", report=report)


def _xml(xml: Object, *, is_array: bool, report: Report) -> Object:
    """What 3.2 says by `nodeType`, where the flags of 3.0 and 3.1 say the same."""
    rest = {key: item for key, item in xml.items() if key != "nodeType"}
    node = xml["nodeType"]
    if node == "attribute":
        return {**rest, "attribute": True}
    if node == "element" and is_array:
        return {**rest, "wrapped": True}
    if node != "element" and (node != "none" or not is_array):
        report("nodeType", "left out")
    return rest


def _any_of(schemas: list[Json]) -> Json:
    distinct = [each for at, each in enumerate(schemas) if each not in schemas[:at]]
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _is_none(schema: Json) -> bool:
    return schema is False or schema == _NO_VALUE
