"""Repairs of objects other than schemas: fields missing, misplaced or of a wrong type."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from specpress.document.given_names import LABELS
from specpress.document.swagger2 import parts
from specpress.document.values import (
    ABSENT,
    Absent,
    Json,
    Object,
    escape,
    in_order,
    tokens_of,
)
from specpress.errors import ProblemKind

from . import operations
from .scalars import excerpt, text
from .schema_values import Report

MAY_BE_NULL = frozenset({"schema", "media type", "operation", "path item"})
"""Kinds of which an empty object is sometimes written as nothing (``object:`` in YAML)."""

EMPTY: Mapping[str, Json] = {
    "schema": {},
    "response": {"description": ""},
    "request body": {"content": {}},
}
"""What stands for a reference that leads nowhere; other kinds are left out."""

WRAPS_SCHEMA = frozenset({"response", "request body", "header", "media type"})
"""Kinds in whose place a reference to a schema can be understood."""

_NAMED_BY: Mapping[str, str] = {
    "server": "url",
    "external documentation": "url",
    "tag": "name",
    "contact": "name",
    "license": "name",
    "response": "description",
    "discriminator": "propertyName",
    "server variable": "default",
}
"""Kind → the field that a bare text in its place stands for."""

_DEFAULTS: Mapping[str, Mapping[str, str]] = {
    "info": {"title": "API", "version": "0"},
    "license": {"name": ""},
    "response": {"description": ""},
    "server variable": {"default": ""},
}
"""Kind → required text → what it is where it is missing."""

_NEEDED: Mapping[str, str] = {
    "server": "url",
    "external documentation": "url",
    "tag": "name",
    "discriminator": "propertyName",
    "security scheme": "type",
}
"""Kind → the field without which it says nothing."""


def object_meant_by(value: Json, kind: str) -> Json | Absent:
    """The object of `kind` that something else was written for, else `ABSENT`."""
    if kind in _NAMED_BY:
        as_text = text(value)
        return ABSENT if isinstance(as_text, Absent) else {_NAMED_BY[kind]: as_text}
    if kind == "example":
        return {"value": value}
    if kind == "security requirement" and isinstance(value, str):
        return {value: []}
    if kind in ("schema", "media type", "info"):
        return {}
    if value is None and kind in MAY_BE_NULL:
        return {}
    return ABSENT


def map_of(value: Json, kind: str) -> Object:
    """The map that a list was written for; empty where that cannot be told."""
    if kind == "example" and isinstance(value, list):
        return {str(number): {"value": item} for number, item in enumerate(value, 1)}
    if kind in ("header", "parameter") and isinstance(value, list):
        return {
            str(item["name"]): item
            for item in value
            if isinstance(item, dict) and "name" in item
        }
    return {}


def wrap_schema(reference: str, kind: str) -> Object:
    """An object of `kind` whose schema is the referenced one."""
    schema: Json = {"$ref": reference}
    if kind in ("header", "media type"):
        return {"schema": schema}
    content: Json = {"application/json": {"schema": schema}}
    if kind == "response":
        return {"content": content, "description": ""}
    return {"content": content}


def prepare(value: Object, kind: str, report: Report) -> Object:
    """The object with its fields where 3.x has them; `value` itself is not changed."""
    if kind in ("parameter", "header"):
        value = _labelled(value)
    prepare_kind = _PREPARE.get(kind)
    return prepare_kind(value, report) if prepare_kind else value


def _labelled(value: Object) -> Object:
    """What is said of the values of an enum, which is that of the schema, beside it."""
    schema = value.get("schema")
    labels = [key for key in LABELS if key in value]
    if not labels or not isinstance(schema, dict) or "enum" not in schema:
        return value
    said: Object = {key: value[key] for key in labels}
    rest = {key: item for key, item in value.items() if key not in labels}
    return {**rest, "schema": {**said, **schema}}


def finish(value: Object, kind: str, document: Object, report: Report) -> Json | Absent:
    """The object, its fields repaired already, with what it lacks; `ABSENT`: drop it."""
    needed = _NEEDED.get(kind)
    if needed is not None and needed not in value:
        report(ProblemKind.MISSING_FIELD, f"expected the field {needed!r}", "left out")
        return ABSENT
    defaults = _DEFAULTS.get(kind)
    if defaults is not None:
        missing = {key: item for key, item in defaults.items() if key not in value}
        if missing:
            for key in missing:
                report(
                    ProblemKind.MISSING_FIELD,
                    f"expected the field {key!r}",
                    "filled in",
                )
            value = in_order({**missing, **value})
    if kind == "parameter":
        return operations.finish_parameter(value, report)
    if kind == "operation":
        return operations.finish_operation(value, document, report)
    if kind == "request body" and "content" not in value:
        report(
            ProblemKind.MISSING_FIELD,
            "expected the field 'content'",
            "any body is allowed",
        )
        return in_order({**value, "content": {}})
    if kind == "discriminator":
        return _finish_discriminator(value, document, report)
    if kind == "document":
        return _finish_document(value, report)
    return value


def _prepare_schema(value: Object, report: Report) -> Object:
    items = value.get("items")
    properties = value.get("properties")
    if isinstance(items, list):
        value = dict(value)
        report(
            ProblemKind.ITEMS,
            "expected a schema, found a list",
            "its schemas apply in this order",
        )
        if len(items) == 1:
            value["items"] = items[0]
        else:
            del value["items"]
            value.setdefault("prefixItems", items)
            if "additionalItems" in value:
                value["items"] = value.pop("additionalItems")
    if isinstance(properties, dict):
        flagged: list[Json] = [
            name
            for name, item in properties.items()
            if isinstance(item, dict) and item.get("required") is True
        ]
        if flagged:
            named = value.get("required")
            also = named if isinstance(named, list) else []
            value = {**value, "required": [*also, *flagged]}
    return value


def _prepare_requirement(value: Object, report: Report) -> Object:
    """Without scopes a scheme is still required."""
    if all(isinstance(scopes, list) for scopes in value.values()):
        return value
    report(
        ProblemKind.SECURITY,
        "expected lists of scopes, found other values",
        "no scopes",
    )
    return {
        name: scopes if isinstance(scopes, list) else []
        for name, scopes in value.items()
    }


def _prepare_security_scheme(value: Object, report: Report) -> Object:
    if value.get("type") != "basic" and "flow" not in value:
        return value
    report(
        ProblemKind.SECURITY, "expected a scheme of 3.x, found one of 2.0", "converted"
    )
    return parts.security_scheme(value)


_PREPARE: Mapping[str, Callable[[Object, Report], Object]] = {
    "schema": _prepare_schema,
    "parameter": operations.prepare_parameter,
    "header": operations.prepare_parameter,
    "request body": operations.prepare_content,
    "response": operations.prepare_content,
    "paths": operations.prepare_paths,
    "path item": operations.prepare_path_item,
    "responses": operations.prepare_responses,
    "operation": operations.prepare_operation,
    "security requirement": _prepare_requirement,
    "security scheme": _prepare_security_scheme,
}


def _finish_discriminator(value: Object, document: Object, report: Report) -> Object:
    mapping = value.get("mapping")
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    known = schemas if isinstance(schemas, dict) else {}

    def reference_to(target: Json, key: str) -> Json:
        suffix = str(target).removeprefix("#/components/schemas/")
        name = suffix if suffix in known else tokens_of("/" + suffix)[0]
        if name in known:
            return "#/components/schemas/" + escape(name)
        report(
            ProblemKind.DISCRIMINATOR,
            f"expected a schema for {key}, found nothing at {excerpt(target)}",
            "the value is left as it is",
        )
        return target

    if isinstance(mapping, dict) and mapping:
        for key, target in mapping.items():
            mapping[key] = reference_to(target, repr(key))
    else:
        value.pop("mapping", None)
    if "defaultMapping" in value:
        target = value["defaultMapping"]
        value["defaultMapping"] = reference_to(target, "other values")
    return value


def _finish_document(value: Object, report: Report) -> Object:
    added: Object = {"openapi": "3.1.1"}
    if "info" not in value:
        report(ProblemKind.MISSING_FIELD, "expected the field 'info'", "filled in")
        added["info"] = {"title": "API", "version": "0"}
    if "paths" not in value:
        if "webhooks" not in value and "components" not in value:
            report(
                ProblemKind.MISSING_FIELD,
                "expected the field 'paths'",
                "there are none",
            )
        added["paths"] = {}
    kept = {key: item for key, item in value.items() if key not in _NOT_IN_3}
    return in_order({**kept, **added})


_NOT_IN_3 = ("swagger", "definitions", "parameters", "responses")
"""Fields of 2.0: what a document of 3.x refers to in them became components."""
