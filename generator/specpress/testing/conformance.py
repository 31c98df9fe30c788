"""Whether an answer is what the document declares."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import httpx
from pydantic_core import from_json

from specpress.utils.dataclass import dataclass

from .round_trip import RoundTrip


class FindingKind(StrEnum):
    """What can be wrong with a service."""

    SERVER_ERROR = "server error"
    """An answer of 5xx, or an exception."""
    TIMEOUT = "timeout"
    """No answer in time."""
    UNDECLARED_STATUS = "undeclared status"
    UNDECLARED_MEDIA_TYPE = "undeclared media type"
    WRONG_BODY = "wrong body"
    WRONG_HEADER = "wrong header"
    """A header that must be there is missing, or one is not what is declared."""
    CREDENTIALS_REFUSED = "credentials refused"
    """A valid request was answered with 401."""
    INVALID_ACCEPTED = "invalid request accepted"
    """A request that the document forbids was not refused with 4xx."""
    ANONYMOUS_ACCEPTED = "anonymous request accepted"
    """A request without credentials was not refused with 401 or 403."""
    NEVER_SUCCEEDED = "never succeeded"
    """No valid request was answered with 2xx, of an operation that has to."""
    NOT_CALLED = "not called"
    """The generated client could not make the request, or not read the answer."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """Where an answer is not what the document declares."""

    kind: FindingKind
    message: str


class Conformance:
    """Compares answers with what the document of a package declares for them."""

    def __init__(self, trip: RoundTrip) -> None:
        self._results = trip.module("server._runtime.results")
        self._encoded = trip.module("server._runtime.encoded")
        self._schemas = trip.module("server._runtime.validation").OperationSchemas
        self._kind_of = trip.module("_runtime.media_types").kind_of

    def is_declared(self, operation: Any, status: int) -> bool:
        """Tell whether a status is declared, also as a range or by `default`."""
        keys = {status, f"{status // 100}XX", "default"}
        return bool(keys & operation.responses.keys())

    def deviations(
        self, operation: Any, response: httpx.Response
    ) -> Iterator[Deviation]:
        """Give what is wrong with an answer whose status is declared."""
        status = response.status_code
        schemas = self._schemas(operation)
        wrong = self._results.wrong_headers(schemas, response)
        if wrong:
            yield Deviation(FindingKind.WRONG_HEADER, wrong)
        if operation.method == "HEAD" or status == 304:
            return
        declared = self._results.declared_for(operation, status)
        if declared == "None":
            if response.content and response.content != b"null":
                message = f"expected no content, not {response.text!r:.100}"
                yield Deviation(FindingKind.WRONG_BODY, message)
            return
        yield from self._content(schemas, declared, response)

    def _content(
        self, schemas: Any, declared: Any, response: httpx.Response
    ) -> Iterator[Deviation]:
        media_type = response.headers.get("content-type", "")
        essence = media_type.partition(";")[0].strip().lower()
        names = _names(declared)
        name = next((each for each in names if _includes(each, essence)), None)
        if name is None:
            listed = ", ".join(names)
            message = f"{essence or 'no media type'} is not declared, but {listed}"
            yield Deviation(FindingKind.UNDECLARED_MEDIA_TYPE, message)
            return
        if self._kind_of(essence) != "json" or self._encoded.is_sequence(essence):
            return
        try:
            value = from_json(response.content)
        except ValueError as error:
            yield Deviation(FindingKind.WRONG_BODY, f"it is no JSON: {error}")
            return
        violations = schemas.of_answer(response.status_code, name, value)
        for each in violations[:5]:
            place = "".join(f"[{step!r}]" for step in each.location)
            message = (
                f"expected {each.expected} at body{place}, not {each.received!r:.100}"
            )
            yield Deviation(FindingKind.WRONG_BODY, message)


def _names(declared: Any) -> list[str]:
    """The media types of an answer; one that is only a type is JSON, bytes or text."""
    if not isinstance(declared, str):
        return list(declared)
    plain = {"bytes": "*/*", "str": "*/*", "Any": "*/*"}
    return [plain.get(declared, "application/json")]


def _includes(declared: str, essence: str) -> bool:
    kind, _, subtype = declared.partition(";")[0].strip().lower().partition("/")
    own, _, inner = essence.partition("/")
    return kind in ("*", own) and subtype in ("*", inner)
