"""Invalid requests, each made of a valid one by changing one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast
from urllib.parse import parse_qsl, quote, urlencode

import httpx
from pydantic_core import from_json, to_json

from specpress.utils.dataclass import dataclass

from .round_trip import RoundTrip

_TEXTS: Final = ("not-a-value", "-1", "x" * 3000)
_VALUES: Final[Sequence[object]] = (None, [], {}, "not-a-value", 1.5, -1, True)
_MOST_PROPERTIES: Final = 20
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Invalid:
    """A request that the document forbids, and what is wrong with it."""

    request: httpx.Request
    fault: str


class InvalidRequests:
    """Makes invalid requests for the operations of a package."""

    def __init__(self, trip: RoundTrip) -> None:
        self._schemas_of = trip.module("server._runtime.validation").schemas_of
        self._schemas = trip.module("server._runtime.validation").OperationSchemas
        self._kind_of = trip.module("_runtime.media_types").kind_of
        self._module = trip.module

    def of(self, declared: Any, valid: httpx.Request) -> Iterator[Invalid]:
        """Give requests that the document forbids, made of one that it allows."""
        yield from self._parameters(declared, valid)
        if declared.operation.body:
            yield from self._bodies(declared, valid)

    def anonymous(self, operation: Any, valid: httpx.Request) -> httpx.Request | None:
        """Give a request without credentials; None where they are not needed."""
        if not operation.security or not all(operation.security):
            return None
        schemes = self._module("server._runtime.guards").schemes()
        url, headers = valid.url, httpx.Headers(valid.headers)
        headers.pop("authorization", None)
        for name in {name for each in operation.security for name in each}:
            kind = schemes.get(name)
            if kind is None:
                return None  # mutual TLS is none of the request
            if getattr(kind, "location", "") == "query":
                url = _with_query(url, kind.name, None)
            elif getattr(kind, "location", "") == "cookie":
                headers.pop("cookie", None)
            elif getattr(kind, "name", ""):
                headers.pop(kind.name, None)
        return httpx.Request(valid.method, url, headers=headers, content=valid.read())

    # -- parameters -------------------------------------------------------------------

    def _parameters(self, declared: Any, valid: httpx.Request) -> Iterator[Invalid]:
        schemas = self._schemas(declared.operation)
        for argument in declared.arguments:
            parameter = argument.parameter
            if parameter is None:
                continue
            place, name = parameter.location, parameter.name
            if argument.is_required and place in ("query", "header"):
                without = _with(valid, place, name, None)
                if without is not None:
                    yield Invalid(without, f"without the {place} parameter {name}")
            text = self._wrong_text(schemas.parameter(place, name))
            if text is None:
                continue
            if place == "path":
                wrong = _in_path(valid, declared.operation.path, name, text)
            else:
                wrong = _with(valid, place, name, text)
            if wrong is not None:
                shown = f"{text!r:.40}"
                yield Invalid(wrong, f"with {shown} as the {place} parameter {name}")

    def _wrong_text(self, schema: Any) -> str | None:
        """Give a text that no reading of makes it what a schema asks for."""
        if schema is True or schema == {}:
            return None
        validator = self._schemas_of("requests").validator(schema)
        return next(
            (
                text
                for text in _TEXTS
                if not any(validator.is_valid(each) for each in _readings(text))
            ),
            None,
        )

    # -- bodies -----------------------------------------------------------------------

    def _bodies(self, declared: Any, valid: httpx.Request) -> Iterator[Invalid]:
        media_type = valid.headers.get("content-type", "")
        body = next((a for a in declared.arguments if a.parameter is None), None)
        if body is not None and body.is_required and valid.read():
            headers = _without(valid.headers, "content-type", "content-length")
            yield Invalid(_copied(valid, headers, b""), "without a body")
        if valid.read() and not any("*" in each for each in declared.operation.body):
            headers = _without(valid.headers, "content-type", "content-length")
            headers["content-type"] = "application/x-not-declared"
            wrong = _copied(valid, headers, valid.read())
            yield Invalid(wrong, "with a body of a media type that is not declared")
        if self._kind_of(media_type) != "json":
            return
        yield Invalid(_with_body(valid, b'{"'), "with a body that is no JSON")
        essence = media_type.partition(";")[0].strip().lower()
        name = next(
            (
                each
                for each in declared.operation.body
                if each.partition(";")[0].strip().lower() == essence
            ),
            None,
        )
        if name is not None:
            schemas = self._schemas(declared.operation)
            yield from self._values(schemas, name, valid)

    def _values(
        self, schemas: Any, media_type: str, valid: httpx.Request
    ) -> Iterator[Invalid]:
        """Change the value of a body, at its top."""

        def is_wrong(value: object) -> bool:
            return bool(schemas.of_body(media_type, value))

        value = from_json(valid.read() or b"null")
        whole = next((each for each in _VALUES if is_wrong(each)), ...)
        if whole is not ...:
            yield Invalid(
                _with_body(valid, to_json(whole)), f"with {whole!r} as the body"
            )
        if not isinstance(value, dict):
            return
        members = cast("Mapping[str, Any]", value)
        for name in list(members)[:_MOST_PROPERTIES]:
            fewer = {key: each for key, each in members.items() if key != name}
            if is_wrong(fewer):
                yield Invalid(
                    _with_body(valid, to_json(fewer)), f"without the property {name}"
                )
            for other in _VALUES:
                changed = {**members, name: other}
                if is_wrong(changed):
                    fault = f"with {other!r} as the property {name}"
                    yield Invalid(_with_body(valid, to_json(changed)), fault)
                    break


def _readings(text: str) -> Iterator[object]:
    """The values that a text can stand for."""
    yield text
    yield [text]
    yield text.split(",")
    yield text == "true"
    try:
        value = from_json(text)
    except ValueError:
        return
    yield value
    yield [value]


def _with(
    valid: httpx.Request, place: str, name: str, text: str | None
) -> httpx.Request | None:
    """Replace a parameter of the query or a header, if it is there, or leave it out."""
    if place == "query":
        pairs = parse_qsl(valid.url.query.decode(), keep_blank_values=True)
        if name not in {key for key, _ in pairs}:
            return None
        url = _with_query(valid.url, name, text)
        return httpx.Request(
            valid.method, url, headers=valid.headers, content=valid.read()
        )
    if place != "header" or name not in valid.headers:
        return None
    headers = httpx.Headers(valid.headers)
    if text is None:
        del headers[name]
    else:
        headers[name] = text
    return _copied(valid, headers, valid.read())


def _with_query(url: httpx.URL, name: str, text: str | None) -> httpx.URL:
    pairs = parse_qsl(url.query.decode(), keep_blank_values=True)
    kept = [pair for pair in pairs if pair[0] != name]
    added = [] if text is None else [(name, text)]
    return url.copy_with(query=urlencode([*kept, *added]).encode())


def _in_path(
    valid: httpx.Request, template: str, name: str, text: str
) -> httpx.Request | None:
    """Replace a parameter of the path that is a segment of its own."""
    segments = template.partition("?")[0].partition("#")[0].split("/")
    raw = valid.url.raw_path.partition(b"?")[0].decode().split("/")
    start = len(raw) - len(segments)
    if f"{{{name}}}" not in segments or start < 0:
        return None
    raw[start + segments.index(f"{{{name}}}")] = quote(text, safe="")
    query = valid.url.query
    path = "/".join(raw).encode() + (b"?" + query if query else b"")
    url = valid.url.copy_with(raw_path=path)
    return httpx.Request(valid.method, url, headers=valid.headers, content=valid.read())


def _with_body(valid: httpx.Request, content: bytes) -> httpx.Request:
    return _copied(valid, _without(valid.headers, "content-length"), content)


def _without(headers: httpx.Headers, *names: str) -> httpx.Headers:
    kept = httpx.Headers(headers)
    for name in names:
        kept.pop(name, None)
    return kept


def _copied(
    valid: httpx.Request, headers: httpx.Headers, content: bytes
) -> httpx.Request:
    kept = _without(headers, "content-length")
    return httpx.Request(valid.method, valid.url, headers=kept, content=content)
