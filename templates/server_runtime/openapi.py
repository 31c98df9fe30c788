"""The OpenAPI document of an app, derived from the operations and their types.

It is made when it is first asked for, by `/docs` for example.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from importlib import import_module
from typing import Any, TypeAlias

from pydantic.json_schema import CoreModeRef, DefsRef, GenerateJsonSchema
from pydantic_core import core_schema as cs

from ..._runtime import PACKAGE
from ..._runtime.auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    Credential,
)
from ..._runtime.auth.oauth2 import OAuth2Credential
from ..._runtime.media_types import kind_of
from ..._runtime.models.namespace import evaluate, names_of_types
from ..._runtime.operation import Operation
from .declared import Argument, Declared
from .limits import Limits
from .request.arguments import Arguments
from .request.schema import Given, file_schema, given
from .security import schemes

Json: TypeAlias = dict[str, Any]

_INPUTS = f"{PACKAGE}.inputs"
_REF = "#/components/schemas/{model}"


def complete(document: Json, operations: Iterable[Declared]) -> Json:
    """Add operations to the document that FastAPI made of an app's other routes."""
    types = _Types()
    paths: Json = document.setdefault("paths", {})
    listed = list(operations)
    for declared in listed:
        path = declared.operation.path
        item: Json = paths.setdefault(path if path.startswith("/") else f"/{path}", {})
        item[declared.operation.method.lower()] = _operation(declared, types)
    components: Json = document.setdefault("components", {})
    types.fill_in(components.setdefault("schemas", {}))
    # A scheme without a credential of its own is that of certificates.
    asked = [name for each in listed for a in each.operation.security for name in a]
    unknown: Json = {name: {"type": "mutualTLS"} for name in asked}
    known: Json = {name: _scheme(kind) for name, kind in schemes().items()}
    if unknown or known:
        components["securitySchemes"] = {**unknown, **known}
    return document


@dataclass(slots=True)
class _Types:
    """Collects the types of a document, and the places where their schemas go."""

    known: dict[int, Given] = field(default_factory=dict[int, Given])
    places: dict[int, list[Json]] = field(default_factory=dict[int, list[Json]])
    expressions: dict[str, Given] = field(default_factory=dict[str, Given])

    def schema(self, known: Given) -> Json:
        """Give the place of a schema, which `fill_in` fills."""
        place: Json = {}
        self.known[id(known)] = known
        self.places.setdefault(id(known), []).append(place)
        return place

    def of(self, expression: str) -> Json:
        """Give the place of the schema of a response type."""
        if expression not in self.expressions:
            names = names_of_types(f"{PACKAGE}.models")
            self.expressions[expression] = given(evaluate(expression, names), (), names)
        return self.schema(self.expressions[expression])

    def fill_in(self, components: Json) -> None:
        """Write all schemas, and what they mention to the components."""
        # As the items of one tuple: what they share is then gone through once.
        definitions = {
            k: v for each in self.known.values() for k, v in each.definitions.items()
        }
        roots = cs.tuple_schema([known.root for known in self.known.values()])
        whole = cs.definitions_schema(roots, list(definitions.values()))
        generator = _Named(ref_template=_REF)
        written = generator.generate_inner(whole)
        components.update({str(n): each for n, each in generator.definitions.items()})
        items: list[Json] = written.get("prefixItems", [])
        for key, schema in zip(self.known, items, strict=True):
            for place in self.places[key]:
                place.update(schema)


class _Named(GenerateJsonSchema):
    """Names schemas at once: pydantic would write them all first, to find short names.

    Of what is sent and what is received under the same name, the former is called as
    FastAPI calls it, `Name-Input`.
    """

    def get_defs_ref(self, core_mode_ref: CoreModeRef) -> DefsRef:
        """Give the name of a definition, which is in the form of `reference`."""
        qualified = core_mode_ref[0].rpartition(":")[0]
        module, _, name = qualified.rpartition(".")
        sent = module == _INPUTS or module.startswith(f"{_INPUTS}.")
        if sent and name in dir(import_module(f"{PACKAGE}.models")):
            name += "-Input"
        return DefsRef(self.normalize_name(name))


def _operation(declared: Declared, types: _Types) -> Json:
    operation = declared.operation
    arguments = Arguments(declared, Limits())
    module = sys.modules[declared.service.__module__]
    result: Json = {
        "tags": [(module.__doc__ or "").strip()],
        "summary": declared.summary,
        "operationId": operation.id,
    }
    parameters = [
        _parameter(argument, arguments.known(argument), types)
        for argument in declared.arguments
        if argument.parameter is not None
    ]
    if parameters:
        result["parameters"] = parameters
    if arguments.body is not None:
        body = arguments.body
        result["requestBody"] = {
            "required": body.argument.is_required,
            "content": {
                name: {"schema": _body_schema(name, body.known, types)}
                for name in operation.body
            },
        }
    result["responses"] = _responses(operation, types)
    if operation.security:
        result["security"] = _security(operation)
    return result


def _body_schema(media_type: str, known: Given | None, types: _Types) -> Json:
    if known is None or kind_of(media_type) == "binary":
        return types.schema(_FILE)
    return types.schema(known)


_FILE = Given(file_schema(), {})


def _parameter(argument: Argument, known: Given, types: _Types) -> Json:
    parameter = argument.parameter
    assert parameter is not None
    result: Json = {
        "name": parameter.name,
        "in": parameter.location,
        "required": argument.is_required,
    }
    schema = types.schema(known)
    if argument.default is not None and not argument.is_required:
        schema["default"] = argument.default
    if parameter.content is not None:
        return {**result, "content": {parameter.content: {"schema": schema}}}
    result |= {"schema": schema, "style": parameter.style, "explode": parameter.explode}
    if parameter.allow_reserved:
        result["allowReserved"] = True
    return result


def _responses(operation: Operation[Any], types: _Types) -> Json:
    return {
        str(status): _response(status, declared, types)
        for status, declared in operation.responses.items()
    } or {"default": {"description": "Any answer"}}


def _response(
    status: int | str, declared: str | Mapping[str, str], types: _Types
) -> Json:
    result: Json = {"description": _phrase(status)}
    if declared == "None":
        return result
    if isinstance(declared, str):
        plain = {"bytes": "application/octet-stream", "str": "text/plain"}
        declared = {plain.get(declared, "application/json"): declared}
    result["content"] = {
        name: {
            "schema": (
                types.schema(_FILE) if expression == "bytes" else types.of(expression)
            )
        }
        for name, expression in declared.items()
    }
    return result


def _phrase(status: int | str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "Any other answer" if status == "default" else f"Status {status}"


def _security(operation: Operation[Any]) -> list[Json]:
    empty: dict[str, tuple[str, ...]] = {}
    scopes = operation.scopes or tuple(empty for _ in operation.security)
    return [
        {scheme: list(granted.get(scheme, ())) for scheme in alternative}
        for alternative, granted in zip(operation.security, scopes, strict=True)
    ]


def _scheme(kind: type[Credential]) -> Json:
    described = {"description": (kind.__doc__ or "").strip()}
    if issubclass(kind, APIKeyCredential):
        where = {"name": kind.name, "in": kind.location}
        return {"type": "apiKey", **where, **described}
    if issubclass(kind, BasicCredential):
        return {"type": "http", "scheme": "basic", **described}
    if issubclass(kind, OAuth2Credential) and kind.token_url:
        scopes = dict.fromkeys(kind.scopes, "")
        flow = {"tokenUrl": kind.token_url, "scopes": scopes}
        return {"type": "oauth2", "flows": {"clientCredentials": flow}, **described}
    return {"type": "http", "scheme": "bearer", **described}
