"""Repairs of operations, parameters, bodies and responses."""

from __future__ import annotations

import re

from specpress.document.grammar import METHODS
from specpress.document.swagger2 import parts
from specpress.document.values import (
    ABSENT,
    Absent,
    Json,
    Object,
    in_order,
    texts_of,
    tokens_of,
)
from specpress.errors import ProblemKind

from .scalars import excerpt
from .schema_values import Report

_SCHEMA_KEYWORDS = (
    "type", "format", "items", "default", "enum", "minimum", "maximum", "minLength",
    "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "multipleOf",
    "exclusiveMinimum", "exclusiveMaximum", "properties", "oneOf", "anyOf", "allOf",
    "nullable",
)  # fmt: skip
_LOCATIONS = ("path", "query", "header", "cookie", "querystring")
_STATUS = re.compile(r"[1-9][0-9][0-9]|[1-9]XX|default")
_WORDED_STATUS = re.compile(r"([1-9][0-9][0-9]|[1-9][xX][xX])\b.*", re.DOTALL)


def prepare_parameter(value: Object, report: Report) -> Object:
    """A parameter or header whose schema is spelt in itself, as in 2.0."""
    if "schema" in value or "content" in value:
        return value
    schema = {key: value[key] for key in _SCHEMA_KEYWORDS if key in value}
    rest = {key: item for key, item in value.items() if key not in schema}
    report(
        ProblemKind.MISSING_FIELD,
        "expected the field 'schema'",
        "taken from the parameter itself" if schema else "any value is allowed",
    )
    return {**rest, "schema": schema}


def prepare_content(value: Object, report: Report) -> Object:
    """A response or request body with a schema but without media types, as in 2.0."""
    if "content" in value or "schema" not in value:
        return value
    rest = {key: item for key, item in value.items() if key != "schema"}
    report(
        ProblemKind.MISSING_FIELD,
        "expected 'content', found 'schema'",
        "taken for JSON",
    )
    return {**rest, "content": {"application/json": {"schema": value["schema"]}}}


def prepare_paths(value: Object, report: Report) -> Object:
    """Paths that begin with a slash."""
    if all(key.startswith(("/", "x-")) for key in value):
        return value
    repaired: Object = {}
    for key, item in value.items():
        name = key if key.startswith(("/", "x-")) else "/" + key
        if name != key:
            report(
                ProblemKind.PATH,
                f"expected a path with a slash, found {key!r}",
                "added",
            )
        if name == key or name not in value:
            repaired[name] = item
    return repaired


def prepare_path_item(value: Object, report: Report) -> Object:
    """A path item whose methods are in lower case."""
    methods = [key for key in value if key != key.lower() and key.lower() in METHODS]
    if not methods:
        return value
    report(ProblemKind.METHOD, f"expected lower case, found {methods[0]!r}", "lowered")
    return {key.lower() if key in methods else key: item for key, item in value.items()}


def prepare_responses(value: Object, report: Report) -> Object:
    """Responses by status: ``200``, ``2XX`` or ``default``."""
    if all(_STATUS.fullmatch(key) or key.startswith("x-") for key in value):
        return value
    repaired: Object = {}
    for key, item in value.items():
        match = _WORDED_STATUS.fullmatch(key.strip())
        status = match[1].upper() if match else key.strip().lower()
        if _STATUS.fullmatch(key) or key.startswith("x-"):
            repaired[key] = item
        elif (match or status == "default") and status not in value:
            report(
                ProblemKind.STATUS,
                f"expected a status, found {key!r}",
                f"taken for {status}",
            )
            repaired[status] = item
        else:
            report(ProblemKind.STATUS, f"expected a status, found {key!r}", "left out")
    return repaired


def prepare_operation(value: Object, report: Report) -> Object:
    """An operation whose body is not among its parameters, as it is in 2.0."""
    parameters = value.get("parameters")
    if not isinstance(parameters, list):
        return value
    body = [
        item
        for item in parameters
        if isinstance(item, dict) and item.get("in") in ("body", "formData")
    ]
    if not body:
        return value
    converted = {
        **value,
        "parameters": [item for item in parameters if item not in body],
    }
    consumes = texts_of(value.get("consumes")) or ["application/json"]
    request_body = parts.request_body(body, consumes)
    if request_body is not None and "requestBody" not in value:
        converted["requestBody"] = request_body
    report(
        ProblemKind.LOCATION, "expected 'requestBody', found a parameter", "converted"
    )
    return converted


def finish_parameter(value: Object, report: Report) -> Json | Absent:
    """A parameter with a name and a location; `ABSENT` without a name."""
    name = value.get("name")
    location = value.get("in")
    if not isinstance(name, str) or not name:
        report(ProblemKind.MISSING_FIELD, "expected the field 'name'", "left out")
        return ABSENT
    if location not in _LOCATIONS:
        lowered = location.lower() if isinstance(location, str) else ""
        assumed = lowered if lowered in _LOCATIONS else "query"
        report(
            ProblemKind.LOCATION,
            f"expected a location of {name!r}, found {excerpt(location)}",
            f"taken for {assumed}",
        )
        value = in_order({**value, "in": assumed})
        location = assumed
    if location == "path" and value.get("required") is not True:
        report(
            ProblemKind.REQUIRED,
            f"expected {name!r} of the path to be required",
            "required",
        )
        value = in_order({**value, "required": True})
    return value


def finish_operation(value: Object, document: Object, report: Report) -> Object:
    """An operation with responses, and with each parameter once."""
    if "responses" not in value:
        version = document.get("openapi")
        if isinstance(version, str) and version.startswith("3.0"):
            report(
                ProblemKind.MISSING_FIELD,
                "expected the field 'responses'",
                "there are none",
            )
        value = in_order({**value, "responses": {}})
    parameters = value.get("parameters")
    if isinstance(parameters, list) and len(parameters) > 1:
        distinct = {parameter_key(item, document): item for item in parameters}
        if len(distinct) < len(parameters):
            report(
                ProblemKind.DUPLICATE_PARAMETER,
                "a parameter is given twice",
                "the last one",
            )
            value["parameters"] = list(distinct.values())
    return value


def parameter_key(parameter: Json, document: Object) -> tuple[str, str]:
    """The location and name of a parameter, or of the component that it refers to."""
    if isinstance(parameter, dict):
        reference = parameter.get("$ref")
        if isinstance(reference, str):
            target: Json = document
            for token in tokens_of(reference.removeprefix("#")):
                target = target.get(token) if isinstance(target, dict) else None
            if not isinstance(target, dict) or "$ref" in target:
                return ("", reference)
            parameter = target
        return (str(parameter.get("in")), str(parameter.get("name")))
    return ("", excerpt(parameter))
