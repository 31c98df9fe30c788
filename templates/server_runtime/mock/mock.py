"""A server that answers with made-up values: a stand-in for the real one."""

from __future__ import annotations

import logging
import re
from collections.abc import (
    AsyncIterator,  # <streams>
    Awaitable,
    Callable,
    Iterator,
)
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random
from typing import Any, Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from starlette.exceptions import HTTPException

from ...._runtime import PACKAGE
from ...._runtime.decode.decoder import decoder  # <streams>
from ...._runtime.media_types import kind_of
from ...._runtime.operation import Operation
from ...._runtime.send.events import ServerSentEvent  # <streams>
from ..app import Settings, built
from ..declared import Declared
from ..encoded import (
    WrongResult,
    as_text,
    is_sequence,  # <streams>
    sequence,  # <streams>
)
from ..limits import Limits
from ..negotiation import preferred
from ..results import declared_for, successes
from ..rivals import PATH
from ..validation import OperationSchemas
from .agreement import echo_of, subject_of
from .answers import Answer
from .instances import Maker
from .last_page import last_page  # <pages>
from .maker import given_of, header, instance
from .media import content_of
from .preferences import preferences, quoted
from .realistic import Realistic
from .requirements import nothing
from .strict import strict_answers

_LOG: Final = logging.getLogger(PACKAGE)


@dataclass(frozen=True, slots=True)
class MadeUp:
    """What decides about the values of answers.

    They are the same for the same seed and request, unless they are `dynamic`: then the
    document's own examples are left aside, and the values are others each time.
    """

    seed: int
    dynamic: bool = False
    faker: Any = None
    numbers: Iterator[int] = field(default_factory=count)

    def random(
        self, operation: Operation[Any], status: int, request: Request
    ) -> Random:
        """Give the source of randomness of an answer."""
        where = f"{self.seed} {operation.id} {status} {request.url.path}"
        if request.url.query:
            where += f"?{request.url.query}"
        return Random(f"{where} {next(self.numbers)}" if self.dynamic else where)


def serve_mock(
    table: str,
    app: FastAPI | None,
    made_up: MadeUp,
    security: bool,
    limits: Limits | None,
    cors: bool,
) -> FastAPI:
    """Add mocks of all operations to an app, or to a new one."""

    def method_of(declared: Declared) -> Callable[..., Awaitable[Response]]:
        async def method(request: Request, **_: Any) -> Response:
            return mocked(declared.operation, request, made_up)

        return method

    def refused(
        operation: Operation[Any],
        error: RequestValidationError | HTTPException,
        request: Request,
    ) -> Response | None:
        return _refused(operation, error, request, made_up)

    settings = Settings(anyone, limits, refused, is_open=not security)
    result = built(table, app, method_of, settings)
    if cors:
        result.add_middleware(
            CORSMiddleware,
            allow_origin_regex=".*",  # which is answered by name, as cookies need it
            allow_credentials=True,
            allow_methods=["*"],
            allow_headers=["*"],
            expose_headers=["*", *_exposed()],
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
    """Give an answer of an operation, as a request prefers it (RFC 7240).

    `code=404` chooses the status, `example=NAME` an example of the document,
    `dynamic=true` other values each time. HTTPException, 400, for what is not declared.
    """
    wanted = preferences(", ".join(request.headers.getlist("prefer")))
    applied: list[str] = []
    if wanted.get("dynamic") in ("true", "false"):
        made_up = replace(made_up, dynamic=wanted["dynamic"] == "true")
        applied.append(f"dynamic={wanted['dynamic']}")
    status = None
    if "code" in wanted:
        status = _code(operation, wanted["code"])
        applied.append(f"code={status}")
    if "example" in wanted:
        response = named_example(operation, status, wanted["example"], request, made_up)
        applied.append(f"example={quoted(wanted['example'])}")
    else:
        response = made(operation, status or usual_status(operation), request, made_up)
    if applied:
        response.headers["Preference-Applied"] = ", ".join(applied)
    return response


def _code(operation: Operation[Any], text: str) -> int:
    """Give the status that is asked for. HTTPException if it is not declared."""
    try:
        status = int(text) if re.fullmatch("[1-5][0-9]{2}", text) else 0
        if status not in successes(operation):
            declared_for(operation, status)
    except WrongResult:
        raise HTTPException(
            400, f"{operation.id}: the status {text} is not declared"
        ) from None
    return status


def usual_status(operation: Operation[Any]) -> int:
    """Give the status of success."""
    return next(iter(successes(operation)))


def made(
    operation: Operation[Any], status: int, request: Request, made_up: MadeUp
) -> Response:
    """Make an answer of a status. WrongResult if it is not declared."""
    declared = _chosen(operation, status, request)
    random = made_up.random(operation, status, request)
    if declared is None:
        return Response(status_code=status, headers=_headers(operation, status, random))
    # <streams>
    if operation.stream and is_sequence(declared.media_type):
        return _sequence(operation, declared, random, made_up)
    # </streams>
    content: bytes | None = None
    if not made_up.dynamic:
        content = next(declared.examples(), None)
    if content is None:
        content = _content(declared, request, random, made_up)
    content = last_page(content, declared)  # <pages>
    headers = _headers(operation, status, random)
    return declared.response(content, headers)


def named_example(
    operation: Operation[Any],
    status: int | None,
    name: str,
    request: Request,
    made_up: MadeUp,
) -> Response:
    """Answer with an example of the document. HTTPException where there is no such one."""
    own = [int(s) for s in operation.responses if isinstance(s, int)]
    statuses = [status] if status else [usual_status(operation), *own]
    known: list[str] = []
    for each in dict.fromkeys(statuses):
        declared = _chosen(operation, each, request, name)
        if declared is None:
            continue
        known += [f"{other} ({each})" for other in declared.names() if other]
        content = next(declared.examples(name), None)
        if content is not None:
            headers = _headers(
                operation, each, made_up.random(operation, each, request)
            )
            return declared.response(content, headers)
    listed = f"; there are {', '.join(known)}" if known else ""
    raise HTTPException(
        400, f"{operation.id} has no example {name!r} that is valid{listed}"
    )


def _headers(operation: Operation[Any], status: int, random: Random) -> dict[str, str]:
    """Make the headers that an answer must have."""
    declared = OperationSchemas(operation, strict_answers).headers(status)
    return {
        name: header(declared["properties"][name], random)
        for name in declared.get("required", ())
    }


def _content(
    declared: Answer, request: Request, random: Random, made_up: MadeUp
) -> bytes:
    if declared.expression == "bytes":
        is_json = kind_of(declared.shown_as) == "json"
        return b"{}" if is_json else content_of(declared.shown_as, random)
    values = {str(k): str(v) for k, v in request.scope.get(PATH, {}).items()}
    path = declared.operation.path
    like = Realistic(
        random,
        echo_of(path, values, dict(request.query_params)),
        declared.status,
        not made_up.dynamic,
        made_up.faker,
    )
    names = subject_of(path)
    if declared.is_text:
        given = given_of("str")
        requirements = replace(nothing(), names=names)
        return str(Maker(given, random, like=like).make(None, requirements)).encode()
    content = instance(
        declared.expression, random, schema=declared.schema, like=like, names=names
    )
    return as_text(content, declared.media_type)


# <streams>
def _sequence(
    operation: Operation[Any], declared: Answer, random: Random, made_up: MadeUp
) -> Response:
    """Answer with a few items of a stream."""
    like = Realistic(random, examples=not made_up.dynamic, faker=made_up.faker)
    items = [_item(operation, random, like) for _ in range(3)]

    async def each() -> AsyncIterator[object]:
        for item in items:
            yield item

    return sequence(
        each(),
        operation.stream,
        declared.media_type,
        declared.status,
        events=operation.events,
    )


def _item(operation: Operation[Any], random: Random, like: Realistic) -> object:
    if operation.stream == "ServerSentEvent":
        return ServerSentEvent(Maker(given_of("str"), random, like=like).make())
    content = instance(operation.stream, random, like=like)
    return decoder(PACKAGE, operation.stream).decode(content).value


# </streams>
def _chosen(
    operation: Operation[Any], status: int, request: Request, example: str = ""
) -> Answer | None:
    """Choose what is declared for a status; None if it has no content.

    WrongResult if the status is not declared.
    """
    declared = successes(operation).get(status) or declared_for(operation, status)
    if declared == "None" or status in (204, 205, 304):
        return None
    accept = request.headers.get("accept", "")
    if isinstance(declared, str):
        plain = {"bytes": "application/octet-stream", "str": "text/plain"}
        declared = {plain.get(declared, "application/json"): declared}
    names = list(declared)
    if example:
        having = [
            n for n in names if example in Answer(operation, status, n, "").names()
        ]
        names = having or names
    media_type = preferred(names, accept)[0]
    return Answer(operation, status, media_type, declared[media_type], accept)


def _exposed() -> list[str]:
    """Give the headers of all answers, which pages that send cookies must be told of."""
    known = strict_answers().operations.values()
    names = {
        name
        for operation in known
        for answer in operation.get("responses", {}).values()
        for name in answer.get("headers", {}).get("properties", {})
    }
    return sorted({*names, "Preference-Applied"})
