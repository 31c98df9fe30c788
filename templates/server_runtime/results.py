"""From the result of a method to the answer: checked, before it is sent."""

from __future__ import annotations

import logging
from collections.abc import (
    AsyncIterable,  # <streams>
    Iterator,  # <streams>
    Mapping,
)
from datetime import tzinfo
from typing import Any, Final, Literal, TypeAlias, cast

from fastapi import Request, Response
from fastapi.responses import StreamingResponse
from pydantic_core import from_json
from starlette.concurrency import iterate_in_threadpool  # <streams>

from ..._runtime import PACKAGE
from ..._runtime.decode.decoder import decoder
from ..._runtime.media_types import (
    EVENTS,  # <streams>
    MULTIPART,  # <form_answers>
    OCTETS,
    best_match,
    kind_of,
)
from ..._runtime.operation import Operation, status_keys
from .encoded import (
    WrongResult,
    encoded,
    is_sequence,  # <streams>
    sequence,  # <streams>
    told,
)
from .forms import form_answer, is_form  # <form_answers>
from .header_texts import readings
from .negotiation import concrete, preferred
from .reply import Reply
from .validation import OperationSchemas
from .zones import in_zone

_LOG: Final = logging.getLogger(PACKAGE)


CheckResults: TypeAlias = Literal["raise", "log", "off"]
"""What becomes of a result that the document does not declare.

"raise": it is an exception, which handlers and TestClient see; nothing is sent. "log":
it is sent, and the log has an error. "off": results are not looked at.
"""


def answer(
    operation: Operation[Any],
    result: object,
    request: Request,
    schemas: OperationSchemas,
    check: CheckResults = "raise",
    zone: tzinfo | None = None,
) -> Response:
    """Make the answer of what a method gave. WrongResult for what is not declared.

    A time in it that has no offset is one of `zone`.
    """
    if isinstance(result, Response):
        return result
    reply = _reply(result)
    if zone is not None:
        reply.value = in_zone(reply.value, zone)
    response, wrong = _best(operation, reply, request, schemas, check)
    if wrong and check == "log":
        _LOG.error("%s: wrong result: %s", operation.id, wrong)
    if response is None or (wrong and check == "raise"):
        raise WrongResult(f"{operation.id}: {wrong or 'no answer is declared'}")
    return response


def _reply(result: Any) -> Reply[Any, Any]:
    return cast("Any", result) if isinstance(result, Reply) else Reply(result)


def _best(
    operation: Operation[Any],
    reply: Reply[Any, Any],
    request: Request,
    schemas: OperationSchemas,
    check: CheckResults,
) -> tuple[Response | None, str]:
    """Give the first answer that is right, else the first that can be written at all."""
    candidates: Mapping[int, str | Mapping[str, str]]
    try:
        candidates = (
            successes(operation)
            if reply.status is None
            else {reply.status: declared_for(operation, reply.status)}
        )
    except WrongResult as error:
        if check == "raise":
            return None, str(error)
        candidates = {int(reply.status or 200): {"application/json": "Any"}}
    written: Response | None = None
    problems: list[str] = []
    options = [
        (status, media_type, expression)
        for status, declared in candidates.items()
        for media_type, expression in _options(operation, declared, request)
    ]
    for status, media_type, expression in options:
        try:
            response, json = _written(operation, expression, media_type, reply, status)
        except WrongResult as error:
            problems.append(f"{status}: {error}")
            continue
        _carry_over(reply, response)
        wrong = ""
        if json is not None and check != "off":
            wrong = wrong_headers(schemas, response) or _wrong_json(
                schemas, status, media_type, json, expression
            )
        elif check != "off" or len(options) > 1:
            wrong = _other_media_type(media_type, reply) or _wrong(
                schemas, response, expression, len(options) > 1
            )
        if not wrong:
            return response, ""
        written = written or response
        problems.append(f"{status}: {wrong}")
    return written, "; ".join(dict.fromkeys(problems))


def _options(
    operation: Operation[Any], declared: str | Mapping[str, str], request: Request
) -> list[tuple[str, str]]:
    if isinstance(declared, str):
        return [(_media_type(declared), declared)]
    accept = request.headers.get("accept", "")
    return [(name, declared[name]) for name in preferred(declared, accept)]


def _carry_over(reply: Reply[Any, Any], response: Response) -> None:
    """Give the answer what the reply has besides its value."""
    response.background = reply.background
    if reply.is_plain:
        return
    own = [name for name, _ in reply.headers.raw if name != b"set-cookie"]
    for name in own:
        del response.headers[name.decode("latin-1")]
    response.raw_headers.extend(reply.headers.raw)


def _other_media_type(declared: str, reply: Reply[Any, Any]) -> str:
    """Say that a reply names a media type that is not the declared one; "" if it is."""
    given = reply.media_type
    # What is declared as mere bytes may say more exactly what it is.
    if not given or declared == OCTETS or best_match([declared], given):
        return ""
    return f"the media type {given} is not {declared}"


def _wrong(
    schemas: OperationSchemas, response: Response, expression: str, has_others: bool
) -> str:
    """Say what is wrong with an answer; with its type too, where there are several."""
    wrong = wrong_headers(schemas, response)
    media_type = response.media_type or ""
    if wrong or isinstance(response, StreamingResponse) or expression == "bytes":
        return wrong  # bytes are what they are, also under the name of JSON
    if kind_of(media_type) != "json" or not response.body:
        return ""
    return _wrong_json(
        schemas,
        response.status_code,
        media_type,
        bytes(response.body),
        expression if has_others else "",
    )


def _wrong_json(
    schemas: OperationSchemas,
    status: int,
    media_type: str,
    json: bytes,
    expression: str,
) -> str:
    """Say what is wrong with a value: with its type too, if an expression is given."""
    if expression:
        for each in decoder(PACKAGE, expression).decode(json).mismatches:
            return told(each)
    for violation in schemas.of_answer(status, media_type, from_json(json)):
        return told(violation)
    return ""


def _written(
    operation: Operation[Any],
    expression: str,
    media_type: str,
    reply: Reply[Any, Any],
    status: int,
) -> tuple[Response, bytes | None]:
    """Make an answer, and the JSON that a form stands for."""
    # <form_answers>
    if is_form(media_type) and not _is_plain(operation, expression, reply):
        return _form(operation, expression, media_type, reply, status)
    # </form_answers>
    return _of(operation, expression, media_type, reply, status), None


# <form_answers>
def _is_plain(
    operation: Operation[Any], expression: str, reply: Reply[Any, Any]
) -> bool:
    """Tell whether the body of a form is given as it is, or item by item."""
    # <streams>
    if operation.stream and _is_generated(reply.value):
        return True
    # </streams>
    return expression in ("None", "bytes", "str")


def _form(
    operation: Operation[Any],
    expression: str,
    media_type: str,
    reply: Reply[Any, Any],
    status: int,
) -> tuple[Response, bytes]:
    named = reply.media_type or media_type
    media_type = named if "*" not in named else MULTIPART
    try:
        return form_answer(operation, expression, media_type, reply.value, status)
    except Exception as error:  # whatever the value's own code raises
        raise WrongResult(f"cannot be written as a form: {error}") from error


# </form_answers>
def wrong_headers(schemas: OperationSchemas, response: Response) -> str:
    """Say what is wrong with the headers of an answer; "" if nothing is."""
    declared = schemas.headers(response.status_code)
    for name in declared.get("required", ()):
        if name not in response.headers:
            return f"the header {name} is missing"
    for name, schema in declared.get("properties", {}).items():
        text = response.headers.get(name)
        if text is not None and not any(
            schemas.is_valid_answer(schema, value) for value in readings(text)
        ):
            return f"the header {name} may not be {text!r:.200}"
    return ""


def successes(operation: Operation[Any]) -> dict[int, str | Mapping[str, str]]:
    """Give what an operation may answer with if all is well, the usual status first."""
    found: dict[int, str | Mapping[str, str]] = {}
    for status, declared in operation.responses.items():
        if status == "2XX":
            found.setdefault(200, declared)
        elif isinstance(status, int) and 200 <= status < 300:
            found[status] = declared
    if found:
        return found
    if "default" in operation.responses:
        return {200: operation.responses["default"]}
    redirects = {
        (302 if status == "3XX" else int(status)): declared
        for status, declared in operation.responses.items()
        if str(status).startswith("3")
    }
    return redirects or {200: "Any"}


def declared_for(operation: Operation[Any], status: int) -> str | Mapping[str, str]:
    """Give what is declared for a status. WrongResult if nothing is."""
    responses = operation.responses
    for key in status_keys(status):
        if key in responses:
            return responses[key]
    raise WrongResult(f"the status {status} is not declared")


def _of(
    operation: Operation[Any],
    expression: str,
    media_type: str,
    reply: Reply[Any, Any],
    status: int,
) -> Response:
    value: object = reply.value
    # <streams>
    if operation.stream and (is_sequence(media_type) or _is_generated(value)):
        items = _items(value)
        if items is not None:
            named = media_type if is_sequence(media_type) else EVENTS
            return sequence(
                items, operation.stream, named, status, events=operation.events
            )
    # </streams>
    if expression != "None":
        try:
            media_type = concrete(media_type, expression, value, reply.media_type)
        except ValueError as error:
            raise WrongResult(str(error)) from None
    return encoded(expression, media_type, value, status)


# <streams>
def _is_generated(value: object) -> bool:
    return isinstance(value, AsyncIterable | Iterator)


def _items(value: object) -> AsyncIterable[object] | None:
    """Give the items of a stream; a plain generator runs in the thread pool."""
    if isinstance(value, AsyncIterable):
        return cast("AsyncIterable[object]", value)
    if isinstance(value, Iterator):
        return iterate_in_threadpool(cast("Iterator[object]", value))
    return None


# </streams>
def _media_type(expression: str) -> str:
    names = {"bytes": "application/octet-stream", "str": "text/plain"}
    return names.get(expression, "application/json")
