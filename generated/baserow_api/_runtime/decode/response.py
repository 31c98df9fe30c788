"""From an answer to its value: by status and media type, as the document declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic_core import from_json

from .. import PACKAGE
from ..http import Response
from ..mismatch import Mismatch
from ..operation import Operation
from ..record import Record
from ..request.body import JSON, kind_of

"""The dotted name of the generated package, whose `models` the types are found in."""


class Parsed(Record):
    """A value, and where it is not what the document says."""

    value: Any
    mismatches: tuple[Mismatch, ...] = ()


def parse(operation: Operation[Any], answer: Response) -> Parsed:
    """Give the value of an answer, of which the body has been read.

    A declared status goes before a range ("2XX"), this before "default". What is not
    declared is given as its media type says: parsed JSON, text or bytes; a redirect
    that is not declared has no value.
    """
    declared = _declared(operation, answer.status_code)
    if declared is None:
        return _undeclared(operation, answer)
    if operation.method == "HEAD":
        return Parsed(None)
    if isinstance(declared, str):
        return _as_declared(answer, declared, _kind(declared, answer))
    media_type = _match(declared, answer.headers.get("content-type", ""))
    if media_type is None:
        return Parsed(_raw(answer), (_media_type_mismatch(answer, declared),))
    return _as_declared(answer, declared[media_type], kind_of(media_type))


def _declared(operation: Operation[Any], status: int) -> str | Mapping[str, str] | None:
    responses = operation.responses
    declared = responses.get(status) or responses.get(f"{status // 100}XX")
    if declared is not None or 300 <= status < 400:
        return declared
    # Beside a declared success, "default" is for errors.
    if status < 300 and _successes(operation):
        return None
    return responses.get("default")


def _successes(operation: Operation[Any]) -> list[str | Mapping[str, str]]:
    responses = operation.responses.items()
    return [declared for status, declared in responses if str(status)[0] == "2"]


def _undeclared(operation: Operation[Any], answer: Response) -> Parsed:
    parsed = _by_its_class(operation, answer)
    statuses = [str(each) for each in operation.responses if each != "default"]
    if not statuses or (answer.is_success and not _successes(operation)):
        return parsed  # nothing was said that this could differ from
    mismatch = Mismatch((), " or ".join(statuses), answer.status_code, "status")
    return Parsed(parsed.value, (mismatch, *parsed.mismatches))


def _by_its_class(operation: Operation[Any], answer: Response) -> Parsed:
    if operation.method == "HEAD" or answer.is_redirect or not answer.content:
        return Parsed(None)
    declared = _successes(operation)
    if answer.is_success and len(declared) == 1 and isinstance(declared[0], str):
        # A 200 in place of a 202 usually holds what the 202 is declared to hold.
        parsed = _as_declared(answer, declared[0], _kind(declared[0], answer))
        if not parsed.mismatches:
            return parsed
    return Parsed(_raw(answer))


def _kind(expression: str, answer: Response) -> str:
    """Say how to read an answer of which no media type is declared."""
    if expression == "str":
        return kind_of(answer.headers.get("content-type", "text/plain"))
    return "json"


def _match(declared: Mapping[str, str], content_type: str) -> str | None:
    """Find the declared media type of an answer: itself, as JSON, or a range of it."""
    essence = content_type.partition(";")[0].strip().lower()
    if not essence or len(declared) == 1:
        return next(iter(declared), None)
    names = {name.partition(";")[0].strip().lower(): name for name in declared}
    if essence in names:
        return names[essence]
    if kind_of(essence) == "json":
        for name in declared:
            if kind_of(name) == "json":
                return name
    return names.get(f"{essence.partition('/')[0]}/*") or names.get("*/*")


def _as_declared(answer: Response, expression: str, kind: str) -> Parsed:
    if expression == "bytes":
        return Parsed(answer.content)
    if expression == "None":
        return Parsed(_raw(answer))
    if kind != "json":
        return Parsed(answer.text if expression == "str" else _raw(answer))
    # Reading a type needs the schema machinery of pydantic: not before it is used.
    from .decoder import decoder

    if not answer.content:
        missing = Mismatch((), expression, None, "missing")
        return Parsed(None, () if expression == "Any" else (missing,))
    try:
        decoded = decoder(PACKAGE, expression).decode(answer.content)
    except ValueError:
        value = _raw(answer)
        if kind_of(answer.headers.get("content-type", JSON)) != "json":
            return Parsed(value, (_media_type_mismatch(answer, (JSON,)),))
        return Parsed(value, (Mismatch((), expression, value, "type"),))
    return Parsed(decoded.value, decoded.mismatches)


def _media_type_mismatch(answer: Response, declared: Iterable[str]) -> Mismatch:
    essence = answer.headers.get("content-type", "").partition(";")[0].strip()
    return Mismatch((), " or ".join(declared), essence, "media type")


def _raw(answer: Response) -> Any:
    """Give a body by its own media type; without one, as what it looks like."""
    content_type = answer.headers.get("content-type")
    if not answer.content:
        return None
    kind = kind_of(content_type or "application/json")
    if kind == "json":
        try:
            return from_json(answer.content)
        except ValueError:
            kind = "text"
    if kind in ("text", "form"):
        return answer.text
    return answer.content
