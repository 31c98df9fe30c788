"""Errors in the document's own form: its model for the status, filled with what is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final, cast

from fastapi import Request, Response
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from pydantic_core import to_json
from starlette.exceptions import HTTPException

from ..._runtime.media_types import kind_of
from ..._runtime.operation import Operation
from .validation import JsonSchema, OperationSchemas, Schemas

_MESSAGE: Final = frozenset(
    {"detail", "details", "error", "error_description", "errormessage", "message"}
    | {"msg", "reason", "description", "text"}
)
_DEPTH: Final = 5


def in_own_form(
    operation: Operation[Any],
    error: RequestValidationError | HTTPException,
    request: Request,
) -> Response | None:
    """Give an answer as the document declares it for the status, or for `default`.

    None where it declares none, or asks for what is not known here.
    """
    status = error.status_code if isinstance(error, HTTPException) else 422
    keys = (status, f"{status // 100}XX", "default")
    declared = next(
        (operation.responses[k] for k in keys if k in operation.responses), None
    )
    if declared is None or declared == "None":
        return None
    names = ["application/json"] if isinstance(declared, str) else list(declared)
    media_type = next((name for name in names if kind_of(name) == "json"), None)
    if media_type is None:
        return None
    schemas = OperationSchemas(operation)
    schema = schemas.answer(status, media_type)
    if schema is True or schema == {}:
        return None
    known = _Known(status, error, request, schemas.answers())
    value = known.value(schema, "", 0)
    if value is None or schemas.of_answer(status, media_type, value):
        return None
    more = known.with_errors(value)
    if not schemas.of_answer(status, media_type, more):
        value = more
    response = Response(to_json(value), status, media_type=media_type.partition(";")[0])
    if isinstance(error, HTTPException) and error.headers:
        for name, text in error.headers.items():
            response.headers.append(name, text)
    return response


class _Known:
    """What is known of an error, in the terms that documents use."""

    def __init__(
        self,
        status: int,
        error: RequestValidationError | HTTPException,
        request: Request,
        schemas: Schemas,
    ) -> None:
        self._status = status
        self._schemas = schemas
        self._request = request
        self._phrase = HTTPStatus(status).phrase if status in _STATUSES else "Error"
        self._errors: list[dict[str, Any]] = []
        self._message = self._phrase
        if isinstance(error, HTTPException):
            self._message = str(error.detail)
        else:
            self._errors = jsonable_encoder(error.errors())
            self._message = "; ".join(
                f"{'.'.join(map(str, each['loc']))}: {each['msg']}"
                for each in self._errors[:5]
            )

    def value(self, schema: JsonSchema, name: str, level: int) -> Any:
        """Give a value of a schema for a property; None if there is none."""
        parts = self._parts(schema)
        consts = [part["const"] for part in parts if "const" in part]
        if consts:
            return consts[0]
        types = self._types(parts)
        if "object" in types or any("properties" in part for part in parts):
            return self._object(parts, level) if level < _DEPTH else None
        if "array" in types:
            return self._errors_as(parts, level) if level < _DEPTH else None
        options: Sequence[Any] = next((p["enum"] for p in parts if "enum" in p), ())
        return self._scalar(types, options, name.lower().replace("-", "_"))

    def with_errors(self, value: object) -> object:
        """Give an object with the single errors, where it has no place for them."""
        if not self._errors or not isinstance(value, dict):
            return value
        members = cast("dict[str, object]", value)
        if any(each is self._errors for each in members.values()):
            return members
        return {"errors": self._errors, **members}

    def _scalar(self, types: Sequence[str], options: Sequence[Any], name: str) -> Any:
        if options:
            close = (self._status, str(self._status), self._phrase)
            return next((each for each in options if each in close), None)
        if {"integer", "number"} & {*types}:
            return self._status if "status" in name or "code" in name else None
        if types and "string" not in types:
            return None
        if name == "type":
            return "about:blank"  # RFC 9457 section 4.2.1
        if name == "title" or "status" in name:
            return self._phrase
        if "code" in name:
            return self._phrase.lower().replace(" ", "_")
        if name == "instance" or "path" in name:
            return self._request.url.path
        return self._message if name in _MESSAGE or not name else None

    def _object(self, parts: Sequence[Mapping[str, Any]], level: int) -> Any:
        properties: dict[str, JsonSchema] = {}
        for part in parts:
            properties |= part.get("properties", {})
        value = {
            name: inner
            for name, schema in properties.items()
            if (inner := self.value(schema, name, level + 1)) is not None
        }
        return value or None

    def _errors_as(self, parts: Sequence[Mapping[str, Any]], level: int) -> Any:
        items: JsonSchema = next((p["items"] for p in parts if "items" in p), True)
        if self._errors and self._schemas.validator(items).is_valid(self._errors[0]):
            return self._errors
        item = self.value(items, "", level + 1)
        return [] if item is None else [item]

    def _parts(self, schema: JsonSchema) -> list[Mapping[str, Any]]:
        waiting: list[JsonSchema] = [schema]
        parts: list[Mapping[str, Any]] = []
        seen: set[int] = set()
        while waiting:
            part = waiting.pop(0)
            if isinstance(part, bool) or id(part) in seen:
                continue
            seen.add(id(part))
            parts.append(part)
            if "$ref" in part:
                waiting.append(self._schemas.referred(part["$ref"]))
            waiting += part.get("allOf", ())
            for union in ("anyOf", "oneOf"):
                waiting += part.get(union, ())[:1]
        return parts

    def _types(self, parts: Sequence[Mapping[str, Any]]) -> list[str]:
        listed: list[str] = []
        for part in parts:
            named = part.get("type", ())
            listed += [named] if isinstance(named, str) else cast("list[str]", named)
        return listed


_STATUSES: Final = frozenset(map(int, HTTPStatus))
