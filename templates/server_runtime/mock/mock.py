"""A server that answers with made-up values: a stand-in for the real one."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Final, TypeAlias

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from pydantic_core import to_json
from starlette.exceptions import HTTPException

from ...._runtime import PACKAGE
from ...._runtime.decode.decoder import decoder
from ...._runtime.media_types import kind_of
from ...._runtime.operation import Operation
from ..app import assemble
from ..declared import Declared
from ..limits import Limits
from ..results import WrongResult, as_text, declared_for, successes
from ..security import Guard, guard
from ..validation import JsonSchema, OperationSchemas
from .instances import Maker
from .maker import given_of, header, instance, is_valid
from .strict import strict_answers

_LOG: Final = logging.getLogger(PACKAGE)

Examples: TypeAlias = Mapping[tuple[str, str], object]
"""The document's own examples: JSON by the operation's id and the status."""


@dataclass(frozen=True, slots=True)
class MadeUp:
    """What decides about the values of answers, which are the same for the same seed."""

    seed: int
    examples: Examples


def serve_mock(
    table: str,
    app: FastAPI | None,
    seed: int,
    security: bool,
    examples: Examples | None,
    limits: Limits | None,
    cors: bool = True,
) -> FastAPI:
    """Add mocks of all operations to an app, or to a new one."""
    made_up = MadeUp(seed, examples or {})

    def method_of(declared: Declared) -> Callable[..., Awaitable[Response]]:
        async def method(request: Request, **_: Any) -> Response:
            return mocked(declared.operation, request, made_up)

        return method

    def guard_of(operation: Operation[Any]) -> Guard | None:
        return guard(operation, anyone) if security else None

    def refused(
        operation: Operation[Any],
        error: RequestValidationError | HTTPException,
        request: Request,
    ) -> Response | None:
        return _refused(operation, error, request, replace(made_up, examples={}))

    result = assemble(table, app, method_of, guard_of, limits or Limits(), refused)
    if cors:
        result.add_middleware(
            CORSMiddleware,
            allow_origins=["*"],
            allow_methods=["*"],
            allow_headers=["*"],
            expose_headers=["*"],
        )
    return result


def _refused(
    operation: Operation[Any],
    error: RequestValidationError | HTTPException,
    request: Request,
    made_up: MadeUp,
) -> Response | None:
    """Answer with an error of the document, where it declares one that fits.

    An invalid request is 422 if that is declared, else 400, else 404 if it is only the
    path that is wrong, else what is declared for all errors, if anything is.
    """
    if isinstance(error, HTTPException):
        statuses = [error.status_code]
        _LOG.info("%s: refused: %s", operation.id, error.detail)
    else:
        errors = error.errors()
        wrong_path = all(each["loc"][0] == "path" for each in errors)
        statuses = [422, 400, 404] if wrong_path else [422, 400]
        _LOG.info("%s: refused: %.1000s", operation.id, errors)
    status = next((s for s in statuses if s in operation.responses), statuses[0])
    if not {status, f"{status // 100}XX", "default"} & operation.responses.keys():
        return None
    response = made(operation, status, request, made_up)
    if isinstance(error, HTTPException):
        for name, value in (error.headers or {}).items():
            response.headers.append(name, value)
    return response


def anyone(scheme: str, credential: str, scopes: object, request: Request) -> str:
    """Let everyone in who has a credential."""
    return scheme


def mocked(operation: Operation[Any], request: Request, made_up: MadeUp) -> Response:
    """Give an answer of an operation.

    `Prefer: code=404` (RFC 7240) chooses the status; one that is not declared is a 400.
    """
    wanted = preferred_code(request.headers.get("prefer", ""))
    if wanted is None:
        return made(operation, usual_status(operation), request, made_up)
    try:
        response = made(operation, wanted, request, made_up)
    except WrongResult as error:
        raise HTTPException(400, f"{operation.id}: {error}") from None
    response.headers["Preference-Applied"] = f"code={wanted}"
    return response


def usual_status(operation: Operation[Any]) -> int:
    """Give the status of success."""
    return next(iter(successes(operation)))


def made(
    operation: Operation[Any], status: int, request: Request, made_up: MadeUp
) -> Response:
    """Make an answer of a status. WrongResult if it is not declared."""
    declared = successes(operation).get(status) or declared_for(operation, status)
    media_type, expression = _one_of(declared, request)
    random = Random(f"{made_up.seed} {operation.id} {status} {request.url.path}")
    schemas = OperationSchemas(operation, strict_answers)
    declared_headers = schemas.headers(status)
    headers = {
        name: header(declared_headers["properties"][name], random)
        for name in declared_headers.get("required", ())
    }
    if expression == "None" or status in (204, 205, 304):
        return Response(status_code=status, headers=headers)
    if expression == "bytes":
        content = random.randbytes(64)
    elif expression == "str" and kind_of(media_type) != "json":
        content = str(Maker(given_of("str"), random).make()).encode()
    else:
        schema = schemas.answer(status, media_type)
        example = _example(operation, status, expression, made_up.examples, schema)
        content = example or instance(expression, random, schema=schema)
        content = as_text(content, media_type)
    return Response(content, status, headers, media_type)


def preferred_code(header: str) -> int | None:
    """Give the status that a Prefer header asks for (RFC 7240 section 2)."""
    for preference in header.replace(";", ",").split(","):
        name, _, value = preference.partition("=")
        text = value.strip().strip('"')
        if name.strip().lower() == "code" and text.isdecimal() and len(text) == 3:
            return int(text)
    return None


def _one_of(declared: str | Mapping[str, str], request: Request) -> tuple[str, str]:
    if isinstance(declared, str):
        plain = {"bytes": "application/octet-stream", "str": "text/plain"}
        return plain.get(declared, "application/json"), declared
    accepted = request.headers.get("accept", "").lower()
    named = [name for name in declared if name.lower() in accepted]
    name = (named or list(declared))[0]
    concrete = (
        "application/octet-stream" if declared[name] == "bytes" else "application/json"
    )
    return (concrete if "*" in name else name), declared[name]


def _example(
    operation: Operation[Any],
    status: int,
    expression: str,
    examples: Examples,
    schema: JsonSchema,
) -> bytes | None:
    """Give the document's own example, if it is what the document demands."""
    check = decoder(PACKAGE, expression)
    for key in (str(status), f"{status // 100}XX", "default"):
        if (operation.id, key.upper()) in examples:
            value = examples[operation.id, key.upper()]
            example = to_json(value)
            if not check.decode(example).mismatches and is_valid(schema, value):
                return example
    return None
