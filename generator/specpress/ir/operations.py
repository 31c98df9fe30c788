"""Builds operations from path items: parameters, bodies, responses, security."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from openapi_pydantic.v3.v3_1 import MediaType as DeclaredMediaType
from openapi_pydantic.v3.v3_1 import (
    OpenAPI,
    Reference,
    RequestBody,
)
from openapi_pydantic.v3.v3_1 import Operation as DeclaredOperation
from openapi_pydantic.v3.v3_1 import (
    Parameter as DeclaredParameter,
)
from openapi_pydantic.v3.v3_1 import (
    Response as DeclaredResponse,
)

from specpress.document.given_names import given_name
from specpress.document.name_overrides import overrides_of
from specpress.document.values import escape, unescape
from specpress.errors import Problem, ProblemKind
from specpress.ir.schemas.all_of import all_of
from specpress.ir.schemas.annotations import informative
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.locations import SchemaLocation
from specpress.utils.runtime import name_templates

from .frameworks import is_unknown_json, may_be_a_file
from .media import Media
from .model import (
    Body,
    Location,
    Operation,
    Parameter,
    PartEncoding,
    Requirement,
    Response,
)
from .path_items import Declared
from .servers import server_templates, server_url
from .types import (
    OPERATION_PREFIX,
    Array,
    Binary,
    Default,
    Nullable,
    Owner,
    Primitive,
    Type,
    nullable,
)

# Swagger 2.0 has them in every place, and tabs too
_DELIMITED = frozenset({"spaceDelimited", "pipeDelimited", "tabDelimited"})
_DEFAULT_STYLE: dict[str, str] = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "form",
}
_STYLES: dict[str, frozenset[str]] = {
    "path": frozenset({"matrix", "label", "simple"}) | _DELIMITED,
    "query": frozenset({"form", "deepObject"}) | _DELIMITED,
    "header": frozenset({"simple"}) | _DELIMITED,
    "cookie": frozenset({"form", "cookie"}),
    "querystring": frozenset({"form"}),
}
# RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5
_WITHOUT_CONTENT = frozenset({"204", "205", "304"})
# OpenAPI 3.1, section 4.8.12.1: declarations of these headers are ignored
_IGNORED_HEADERS = frozenset({"accept", "content-type"})

Component = TypeVar("Component", DeclaredParameter, RequestBody, DeclaredResponse)


class Operations:
    """Builds operations; the types they use are built by `schemas`."""

    def __init__(
        self, model: OpenAPI, schemas: Schemas, problems: list[Problem], version: str
    ) -> None:
        self._model = model
        self._schemas = schemas
        self._media = Media(schemas, version)
        self._problems = problems
        components = model.components
        self._parameters = (components and components.parameters) or {}
        self._bodies = (components and components.requestBodies) or {}
        self._responses = (components and components.responses) or {}
        self._overrides = overrides_of(model.model_extra or {})

    def build(self, declared: Declared, id_: str, group: str) -> Operation:
        """The operation, under a unique id, in a group."""
        operation = declared.operation
        servers = operation.servers or declared.item.servers or []
        location = SchemaLocation(
            f"{OPERATION_PREFIX}{id_}", Owner("operation", id_), declared.pointer
        )
        return Operation(
            id=id_,
            declared_id=operation.operationId or "",
            method=declared.http_method,
            path=declared.path,
            group=group,
            parameters=self._all_parameters(declared, location),
            body=self._body(operation, location),
            responses=self._all_responses(declared, location),
            security=self._security(operation),
            server=server_url(servers[0]) if servers else "",
            server_templates=server_templates(servers),
            summary=operation.summary or declared.item.summary or "",
            description=operation.description or declared.item.description or "",
            deprecated=operation.deprecated,
            given_name=given_name(
                operation.model_extra or {}, "operation", declared.pointer
            )
            or self._overrides.name_of(operation.operationId or ""),
            long_running=_is_long_running(operation),
        )

    def diagnostics(self) -> list[Problem]:
        """The problems of the bodies as a whole."""
        return self._media.diagnostics()

    # -- parameters -----------------------------------------------------------

    def _all_parameters(
        self, declared: Declared, location: SchemaLocation
    ) -> tuple[Parameter, ...]:
        """Path parameters in the order of the path, then the others as declared."""
        by_key: dict[tuple[str, str], Parameter] = {}
        item_at = declared.pointer.rpartition("/")[0]
        for pointer, nodes in (
            (f"{item_at}/parameters", declared.item.parameters or []),
            (f"{declared.pointer}/parameters", declared.operation.parameters or []),
        ):
            for index, node in enumerate(nodes):
                value = self._resolve(node, self._parameters)
                at = SchemaLocation(location.id, location.owner, f"{pointer}/{index}")
                if value is not None and self._is_sent(value, declared, at):
                    parameter = self._parameter(value, at)
                    if isinstance(node, Reference) and node.description:
                        # since 3.1, it goes before that of the component
                        parameter = replace(parameter, description=node.description)
                    by_key[_location(value), value.name] = parameter
        in_path = self._path_parameters(declared, by_key, location)
        rest = [p for p in by_key.values() if p.location != "path"]
        return (*in_path, *rest)

    def _is_sent(
        self, value: DeclaredParameter, declared: Declared, at: SchemaLocation
    ) -> bool:
        param_in, name = value.param_in.value, value.name
        if param_in == "header" and name.lower() in _IGNORED_HEADERS:
            return False
        if param_in == "header" and name.lower() == "authorization":
            return not self._security(declared.operation)
        if param_in == "path" and name not in template_names(declared.path):
            self._problems.append(
                Problem(
                    ProblemKind.PATH_PARAMETER_NOT_IN_PATH,
                    at.pointer,
                    f"the path {declared.path!r} has no place for {name!r}",
                    "the parameter is left out",
                )
            )
            return False
        return True

    def _path_parameters(
        self,
        declared: Declared,
        by_key: Mapping[tuple[str, str], Parameter],
        location: SchemaLocation,
    ) -> list[Parameter]:
        ordered: list[Parameter] = []
        for name in template_names(declared.path):
            parameter = by_key.get(("path", name))
            if parameter is None:
                self._problems.append(
                    Problem(
                        ProblemKind.PATH_PARAMETER_NOT_DECLARED,
                        location.pointer,
                        f"the path needs {name!r}, which is not declared",
                        "taken as a string",
                    )
                )
                parameter = Parameter(
                    name, "path", Primitive("string"), True, "simple", False
                )
            ordered.append(parameter)
        return ordered

    def _parameter(self, value: DeclaredParameter, at: SchemaLocation) -> Parameter:
        param_in = _location(value)
        location = at.child(value.name)
        style = value.style or _DEFAULT_STYLE[param_in]
        if style not in _STYLES[param_in]:
            self._problems.append(
                Problem(
                    ProblemKind.STYLE_NOT_FOR_LOCATION,
                    at.pointer,
                    f"the style {style!r} is not one for {param_in} parameters",
                    f"taken as {_DEFAULT_STYLE[param_in]!r}",
                )
            )
            style = _DEFAULT_STYLE[param_in]
        content_type, node = "", value.param_schema
        encoding: tuple[PartEncoding, ...] = ()
        if value.content:
            content_type, media_type = min(value.content.items())
            node = media_type.media_type_schema
            if param_in == "querystring":
                encoding = self._media.encodings(content_type, media_type)
        described, notes = self._schemas.described(node or all_of([]), location)
        type_ = _as_text(described)
        default = Default(notes.default) if notes.has_default else None
        return Parameter(
            name=value.name,
            location=param_in,
            type=type_,
            required=value.required or param_in == "path",
            style=style,
            explode=(
                style in ("form", "cookie") if value.explode is None else value.explode
            ),
            allow_reserved=value.allowReserved,
            content_type=content_type,
            description=informative(value.description or notes.description, value.name),
            deprecated=value.deprecated or notes.deprecated,
            default=default,
            pointer=at.pointer,
            placeholders=_placeholders(value),
            encoding=encoding,
            given_name=given_name(value.model_extra or {}, "parameter", at.pointer),
        )

    # -- bodies and responses ---------------------------------------------------

    def _body(
        self, operation: DeclaredOperation, location: SchemaLocation
    ) -> Body | None:
        value = self._resolve(operation.requestBody, self._bodies)
        if value is None or not value.content:
            return None
        media_types = self._media.requested(
            value.content, location.child("request", "requestBody", "content")
        )
        return Body(media_types, value.required, value.description or "")

    def _all_responses(
        self, declared: Declared, location: SchemaLocation
    ) -> tuple[Response, ...]:
        answers = sorted((declared.operation.responses or {}).items())
        successes = [status for status, _ in answers if status.startswith("2")]
        responses: list[Response] = []
        for status, node in answers:
            value = self._resolve(node, self._responses)
            if value is None:
                continue
            main = status == (successes[0] if successes else "default")
            at = location.child(
                "response" if main else f"response {status}",
                "responses",
                escape(status),
                "content",
            )
            is_error = not status.startswith(("1", "2", "3")) and not main
            content = value.content or {}
            if content and status in _WITHOUT_CONTENT:
                self._problems.append(
                    Problem(
                        ProblemKind.CONTENT_NOT_FOR_STATUS,
                        at.pointer,
                        f"an answer {status} has no content (RFC 9110)",
                        "taken as without",
                    )
                )
                content = {}
            elif (
                not content
                and main
                and status not in _WITHOUT_CONTENT
                and may_be_a_file(declared)
            ):
                self._problems.append(
                    Problem(
                        ProblemKind.CONTENT_NOT_SAID,
                        at.pointer.rpartition("/")[0],
                        "FastAPI leaves the content of files and streams out",
                        "taken as bytes of any media type",
                    )
                )
                content = {"*/*": DeclaredMediaType()}
            elif main and is_unknown_json(content) and may_be_a_file(declared):
                self._problems.append(
                    Problem(
                        ProblemKind.CONTENT_NOT_SAID,
                        at.pointer,
                        "FastAPI declares JSON where it does not know what is answered",
                        "another media type is taken as bytes",
                    )
                )
                content = {**content, "*/*": DeclaredMediaType()}
            formats = self._media.without_formats(content, at)
            media_types = self._media.answered(formats, at, shared=is_error)
            headers = tuple(sorted(value.headers or ()))
            accept: tuple[str, ...] = ()
            if status.startswith("2"):
                accept = self._media.accept(formats, media_types, at)
            responses.append(
                Response(status, media_types, value.description, headers, accept)
            )
        return tuple(responses)

    # -- the rest -----------------------------------------------------------------

    def _security(
        self, operation: DeclaredOperation
    ) -> tuple[tuple[Requirement, ...], ...]:
        declared = operation.security
        if declared is None:
            declared = self._model.security
        return tuple(
            tuple(
                Requirement(scheme, tuple(scopes))
                for scheme, scopes in alternative.items()
            )
            for alternative in declared or ()
        )

    def _resolve(
        self,
        node: Component | Reference | None,
        components: Mapping[str, Component | Reference],
    ) -> Component | None:
        seen: set[str] = set()
        while isinstance(node, Reference):
            name = unescape(node.ref.rpartition("/")[2])
            if name in seen:
                return None
            seen.add(name)
            node = components.get(name)
        return node


@lru_cache(maxsize=8)  # asked for once for each parameter of an operation
def template_names(path: str) -> Mapping[str, None]:
    """The parameters of a path template, in order, each once (OpenAPI 3.1, 4.8.8)."""
    return dict.fromkeys(re.findall(r"\{([^{}]+)\}", path))


def _location(value: DeclaredParameter) -> Location:
    """Where a parameter is: 3.2 has a place that the model of 3.1 does not know."""
    if (value.model_extra or {}).get("x-in") == "querystring":
        return "querystring"
    return value.param_in.value


def _is_long_running(operation: DeclaredOperation) -> bool:
    """What AutoRest's extension says of an operation."""
    extra: Mapping[str, object] = operation.model_extra or {}
    return extra.get("x-ms-long-running-operation") is True


def _placeholders(value: DeclaredParameter) -> tuple[str, ...]:
    """What stands in the name of a query parameter that is a template."""
    template = name_templates.name_template(value.name)
    if template is None or _location(value) != "query":
        return ()
    return template.placeholders


def _as_text(type_: Type) -> Type:
    """The type of a parameter: what is declared as binary is a text there."""
    match type_:
        case Binary():
            return Primitive("string")
        case Array(items):
            return replace(type_, items=_as_text(items))
        case Nullable(inner):
            return nullable(_as_text(inner))
        case _:
            return type_
