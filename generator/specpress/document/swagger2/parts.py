"""The parts of a Swagger 2.0 document, each as the part of 3.0 that means the same."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.document.given_names import LABELS
from specpress.document.values import Json, Object

_SCHEMA_KEYWORDS = (
    "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum",
    "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems", "enum", "multipleOf", "x-nullable",
)  # fmt: skip
_FLOWS: Mapping[str, str] = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_STYLES: Mapping[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""How an array is written in a query: style and explode.

Tabs are no style of 3.x; the name is ours and is known to all that comes after.
"""
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BINARY = "application/octet-stream"


def servers(source: Object, schemes: list[str]) -> list[Json]:
    """The servers that ``host``, ``basePath`` and ``schemes`` spell.

    Without schemes it is https: a client should not send credentials in the clear.
    """
    host = source.get("host")
    path = source.get("basePath")
    base = path.rstrip("/") if isinstance(path, str) else ""
    if not isinstance(host, str) or not host:
        return [{"url": base}] if base else []
    return [{"url": f"{scheme}://{host}{base}"} for scheme in schemes or ["https"]]


def parameter(value: Object) -> Object:
    """A parameter that is not of the body; a reference stays one."""
    if "$ref" in value or "schema" in value:
        return value
    schema, rest = _schema_apart(value)
    rest.pop("collectionFormat", None)
    if schema.get("type") == "array":
        if value.get("in") == "query":
            rest["style"], rest["explode"] = _style(value)
        elif value.get("in") in ("path", "header"):
            style, _ = _style(value)  # "multi" is for queries and forms only
            rest["style"] = "simple" if style == "form" else style
            rest["explode"] = False
    return {**rest, "schema": schema}


def request_body(parameters: list[Object], consumes: list[str]) -> Object | None:
    """The request body that body or form parameters describe; `None`: there are none."""
    if not parameters:
        return None
    for value in parameters:
        if value.get("in") == "body":
            body = {
                key: item
                for key, item in value.items()
                if key in ("description", "required") or key.startswith("x-")
            }
            schema = value.get("schema", {})
            return {
                **body,
                "content": {media: {"schema": schema} for media in consumes},
            }
    return _form(parameters, consumes)


def response(value: Object, produces: list[str]) -> Object:
    """A response with its content; a reference stays one."""
    if "$ref" in value:
        return value
    converted = {
        key: item for key, item in value.items() if key not in ("schema", "examples")
    }
    examples = value.get("examples")
    by_media_type = examples if isinstance(examples, dict) else {}
    content: Object = {}
    schema = value.get("schema")
    if schema is not None:
        for media in _media_types(schema, produces):
            content[media] = {"schema": schema}
    for media, example in by_media_type.items():
        if "/" in media:
            known = content.get(media)
            content[media] = {
                **(known if isinstance(known, dict) else {}),
                **({"schema": schema} if schema is not None else {}),
                "example": example,
            }
    if content:
        converted["content"] = content
    headers = value.get("headers")
    if isinstance(headers, dict):
        converted["headers"] = {
            name: _header(item) if isinstance(item, dict) else item
            for name, item in headers.items()
        }
    return converted


def security_scheme(value: Object) -> Object:
    """A security scheme: ``basic`` is one of HTTP, an OAuth2 flow is one of several."""
    kind = value.get("type")
    if kind == "basic":
        return {**value, "type": "http", "scheme": "basic"}
    if kind != "oauth2":
        return value
    moved = ("authorizationUrl", "tokenUrl", "scopes")
    flow = {key: value[key] for key in moved if key in value}
    rest = {key: item for key, item in value.items() if key not in (*moved, "flow")}
    name = _FLOWS.get(str(value.get("flow")), "authorizationCode")
    return {**rest, "flows": {name: {"scopes": {}, **flow}}}


def _schema_apart(value: Object) -> tuple[Object, Object]:
    """The keywords of a schema among the fields of a parameter, and the other fields."""
    schema: Object = {}
    rest: Object = {}
    for key, item in value.items():
        is_of_schema = key in _SCHEMA_KEYWORDS or key in LABELS
        (schema if is_of_schema else rest)[key] = item
    if "x-nullable" in schema:
        schema["nullable"] = schema.pop("x-nullable")
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
    return schema, rest


def _style(value: Object) -> tuple[str, bool]:
    return _STYLES.get(str(value.get("collectionFormat", "csv")), _STYLES["csv"])


def _form(parameters: list[Object], consumes: list[str]) -> Object:
    properties: Object = {}
    required: list[Json] = []
    encoding: Object = {}
    with_file = False
    for value in parameters:
        name = value.get("name")
        if not isinstance(name, str):
            continue
        schema, rest = _schema_apart(value)
        with_file = with_file or value.get("type") == "file"
        schema |= {
            key: item
            for key, item in rest.items()
            if key == "description" or key.startswith("x-")
        }
        if rest.get("required") is True:
            required.append(name)
        if schema.get("type") == "array":
            style, explode = _style(value)
            encoding[name] = {"style": style, "explode": explode}
        properties[name] = schema
    form: Object = {"type": "object", "properties": properties}
    if required:
        form["required"] = required
    media_type: Object = {"schema": form}
    if encoding:
        media_type["encoding"] = encoding
    forms = [media for media in consumes if media in (_FORM, _MULTIPART)]
    media_types = [_MULTIPART] if with_file else forms or [_FORM]
    body: Object = {"content": dict.fromkeys(media_types, media_type)}
    return {**body, "required": True} if required else body


def _media_types(schema: Json, produces: list[str]) -> list[str]:
    """The media types of a response: a file is not JSON, whatever is inherited."""
    binary = isinstance(schema, dict) and schema.get("format") == "binary"
    if not binary:
        return produces
    return [media for media in produces if "json" not in media] or [_BINARY]


def _header(value: Object) -> Object:
    schema, rest = _schema_apart(value)
    rest.pop("collectionFormat", None)
    return {**rest, "schema": schema}
