"""Swagger 2.0 → the shape of OpenAPI 3.0, before repairing.

The differences are those between the two specifications
(https://spec.openapis.org/oas/v2.0.html, https://spec.openapis.org/oas/v3.0.4.html):
where schemas and references live, servers, bodies and forms, media types, arrays in
parameters, security. A document of 2.0 loses nothing by it.
"""

from __future__ import annotations

from collections.abc import Mapping

from specpress.document.grammar import METHODS
from specpress.document.rewrite import rebuild
from specpress.document.values import Json, Object, objects_of, texts_of, tokens_of

from . import parts

_REPLACED = (
    "swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions",
    "parameters", "responses", "securityDefinitions",
)  # fmt: skip
_HOMES: Mapping[str, str] = {
    "#/definitions/": "#/components/schemas/",
    "#/parameters/": "#/components/parameters/",
    "#/responses/": "#/components/responses/",
    "#/securityDefinitions/": "#/components/securitySchemes/",
}


def convert(document: Object) -> Object:
    """The document, whose references are bundled, as one of 3.0. It is not changed."""
    edited = rebuild(document, "document", _edit)
    source = edited if isinstance(edited, dict) else {}
    scope = _Scope(source)
    components: Object = {
        "schemas": source.get("definitions", {}),
        "parameters": {
            name: parts.parameter(item)
            for name, item in objects_of(source.get("parameters")).items()
            if item.get("in") not in ("body", "formData")
        },
        "responses": {
            name: parts.response(item, scope.produces)
            for name, item in objects_of(source.get("responses")).items()
        },
        "securitySchemes": {
            name: parts.security_scheme(item)
            for name, item in objects_of(source.get("securityDefinitions")).items()
        },
    }
    converted = {key: item for key, item in source.items() if key not in _REPLACED}
    converted["openapi"] = "3.0.3"
    converted["components"] = components
    converted["servers"] = parts.servers(source, texts_of(source.get("schemes")))
    paths = source.get("paths")
    if isinstance(paths, dict):
        converted["paths"] = {
            path: scope.path_item(item) if isinstance(item, dict) else item
            for path, item in paths.items()
        }
    return converted


def original(pointer: str) -> str:
    """A pointer into the converted document as one into the document of 2.0."""
    for old, new in _HOMES.items():
        if pointer.startswith(new[1:]):
            return old[1:] + pointer.removeprefix(new[1:])
    return pointer


def _edit(value: Object, kind: str) -> Object:
    """References, and the keywords of a schema that 3.0 spells differently."""
    edited = dict(value)
    reference = edited.get("$ref")
    if isinstance(reference, str):
        for old, new in _HOMES.items():
            if reference.startswith(old):
                edited["$ref"] = new + reference.removeprefix(old)
    if kind == "schema":
        if "x-nullable" in edited:
            edited["nullable"] = edited.pop("x-nullable")
        if edited.get("type") == "file":
            edited |= {"type": "string", "format": "binary"}
        property_name = edited.get("discriminator")
        if isinstance(property_name, str):
            edited["discriminator"] = {"propertyName": property_name}
    return edited


class _Scope:
    """What an operation of the document `source` inherits from it."""

    def __init__(self, source: Object) -> None:
        self.source = source
        self.consumes = texts_of(source.get("consumes")) or ["application/json"]
        self.produces = texts_of(source.get("produces")) or ["application/json"]
        self.parameters = objects_of(source.get("parameters"))

    def path_item(self, item: Object) -> Object:
        """A path item with its operations; their common body goes into each of them."""
        shared = item.get("parameters")
        plain, body = self._split(shared if isinstance(shared, list) else [])
        converted = dict(item)
        if "parameters" in item:
            converted["parameters"] = plain
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                converted[method] = self._operation(operation, body)
        return converted

    def _operation(self, operation: Object, shared_body: list[Object]) -> Object:
        parameters = operation.get("parameters")
        plain, body = self._split(parameters if isinstance(parameters, list) else [])
        consumes = texts_of(operation.get("consumes")) or self.consumes
        produces = texts_of(operation.get("produces")) or self.produces
        converted = {
            key: item
            for key, item in operation.items()
            if key not in ("consumes", "produces", "schemes", "parameters")
        }
        if plain:
            converted["parameters"] = plain
        request_body = parts.request_body(body or shared_body, consumes)
        if request_body is not None:
            converted["requestBody"] = request_body
        responses = operation.get("responses")
        if isinstance(responses, dict):
            converted["responses"] = {
                status: (
                    parts.response(item, produces) if isinstance(item, dict) else item
                )
                for status, item in responses.items()
            }
        schemes = texts_of(operation.get("schemes"))
        if schemes and schemes != texts_of(self.source.get("schemes")):
            converted["servers"] = parts.servers(self.source, schemes)
        return converted

    def _split(self, parameters: list[Json]) -> tuple[list[Json], list[Object]]:
        """The converted parameters, and those of 2.0 that make up the body."""
        plain: list[Json] = []
        body: list[Object] = []
        for item in parameters:
            if not isinstance(item, dict):
                plain.append(item)
                continue
            named = self._referenced(item)
            if named.get("in") in ("body", "formData"):
                body.append(named)
            else:
                plain.append(item if "$ref" in item else parts.parameter(item))
        return plain, body

    def _referenced(self, parameter: Object) -> Object:
        reference = parameter.get("$ref")
        if not isinstance(reference, str):
            return parameter
        name = tokens_of("/" + reference.rpartition("/")[2])[0]
        return self.parameters.get(name, parameter)
