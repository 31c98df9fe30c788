"""Evidence as JSON Lines: an exchange, or a report of mismatches, a line.

The shape is described in docs/learning.md. Lines end with a line feed only: the values in
them may hold other characters that Python takes for the end of a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, BinaryIO, Final, cast
from urllib.parse import parse_qsl, urlsplit

from pydantic_core import from_json

from specpress.document.references.follow import mapping
from specpress.document.values import Json
from specpress.errors import SpecpressError
from specpress.utils.runtime import media_types

from .exchange import (
    Content,
    Exchange,
    Mismatch,
    MismatchEntry,
    Observation,
    Skipped,
    content_of,
    essence,
)
from .forms import read_fields, read_parts, text

MAX_LINE: Final = 64 * 1024 * 1024
"""Bytes of one line."""
_NO_CONTENT: Final = frozenset({204, 304})


def observations(
    stream: BinaryIO, file: str, skipped: Skipped
) -> Iterator[Observation]:
    """The observations of a stream of lines. Raises `SpecpressError` for a bad one."""
    number = 0
    while line := stream.readline(MAX_LINE + 1):
        number += 1
        place = f"{file}:{number}"
        if len(line) > MAX_LINE:
            raise SpecpressError(
                f"expected a line of at most {MAX_LINE:,} bytes, found a longer one",
                file=place,
            )
        if line.isspace():
            continue
        if number > 1 and _is_unfinished(line):
            skipped.entries += 1
            continue
        observation = _observation(line, place)
        if observation is None:
            skipped.entries += 1
        else:
            yield observation


def _is_unfinished(line: bytes) -> bool:
    """Whether a line is the beginning of one that is being written, or never was to its end."""
    if line.endswith(b"\n"):
        return False
    try:
        from_json(line)
    except ValueError:
        with suppress(ValueError):
            return isinstance(from_json(line, allow_partial=True), dict)
    return False


def _observation(line: bytes, place: str) -> Observation | None:
    try:
        value: object = from_json(line, cache_strings="keys")
    except ValueError as error:
        raise SpecpressError(f"expected JSON, found {error}", file=place) from None
    entry = mapping(value)
    if "mismatches" in entry:
        return _mismatch_entry(entry, place)
    return _exchange(entry, place)


def _exchange(entry: Mapping[str, Any], place: str) -> Exchange | None:
    method, path = entry.get("method"), entry.get("path", entry.get("url"))
    if not isinstance(method, str) or not isinstance(path, str):
        raise SpecpressError(
            "expected an exchange with 'method', 'path' and 'status', or a report with"
            f" 'mismatches', found {_described(entry)}",
            file=place,
            hint="docs/learning.md describes the lines",
        )
    status = entry.get("status")
    if status is None:
        return None
    if not isinstance(status, int) or not 100 <= status <= 599:
        raise SpecpressError(
            "expected a status from 100 to 599, found another value", file=place
        )
    url = urlsplit(path)
    request_headers = _headers(entry.get("request_headers"), place)
    response_headers = _headers(entry.get("response_headers"), place)
    time = entry.get("time")
    return Exchange(
        method.upper(),
        url.path,
        (*parse_qsl(url.query, True), *_query(entry.get("query"), place)),
        request_headers,
        _request(entry.get("request_body"), request_headers, place),
        status,
        response_headers,
        _response(entry, status, response_headers),
        place,
        time if isinstance(time, str) else "",
    )


def _described(entry: Mapping[str, Any]) -> str:
    names = ", ".join(sorted(entry)[:5])
    return f"an object with {names}" if names else "something else"


def _headers(value: object, place: str) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise SpecpressError("expected headers as an object of texts", file=place)
    headers = cast("Mapping[str, object]", value)
    return {name.lower(): str(text) for name, text in headers.items()}


def _query(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Pairs, or an object of texts; numbers are taken as they would be sent."""
    if value is None:
        return
    if isinstance(value, str):
        yield from parse_qsl(value, True)
        return
    pairs: object = value
    if isinstance(value, dict):
        pairs = [*cast("dict[str, object]", value).items()]
    if isinstance(pairs, list):
        for pair in cast("list[object]", pairs):
            parts: object = pair
            if isinstance(pair, tuple):
                parts = [*cast("tuple[object, ...]", pair)]
            if not isinstance(parts, list) or len(cast("list[object]", parts)) != 2:
                break
            name, given = cast("list[object]", parts)
            for one in cast(
                "list[object]", given if isinstance(given, list) else [given]
            ):
                yield str(name), text(one)
        else:
            return
    raise SpecpressError("expected a query of pairs of texts", file=place)


def _request(value: object, headers: Mapping[str, str], place: str) -> Content | None:
    """A body: `json`, `form` (fields), `multipart` (parts) or `raw` (text)."""
    if value is None:
        return None
    body = mapping(value)
    content_type = headers.get("content-type", "")
    if "json" in body:
        name = essence(content_type) or "application/json"
        return Content(name, "json", cast("Json", body["json"]))
    if "form" in body:
        return Content(media_types.FORM, "form", read_fields(mapping(body["form"])))
    if "multipart" in body:
        parts = read_parts(mapping(body["multipart"]), mapping(body.get("fields")))
        return Content(media_types.MULTIPART, "parts", parts)
    if "truncated" in body:
        return content_of("", content_type, complete=False)
    raw = body.get("raw")
    if not isinstance(raw, str):
        raise SpecpressError(
            "expected a body as 'json', 'form', 'multipart', 'raw' or 'truncated'",
            file=place,
        )
    return content_of(raw, content_type)


def _response(
    entry: Mapping[str, Any], status: int, headers: Mapping[str, str]
) -> Content | None:
    content_type = headers.get("content-type", "")
    if entry.get("response_truncated") is True:
        return content_of("", content_type, complete=False)
    text = entry.get("response_text")
    if isinstance(text, str):
        return content_of(text, content_type) if text else None
    value = entry.get("response_json")
    if value is None:
        parsed = content_of("null", content_type)
        # `null` with a media type of JSON is the value null
        if parsed.kind != "json" or status in _NO_CONTENT:
            return None
        return parsed
    return Content(essence(content_type) or "application/json", "json", value)


def _mismatch_entry(entry: Mapping[str, Any], place: str) -> MismatchEntry:
    operation, status = entry.get("operation_id"), entry.get("status_code")
    listed: object = entry["mismatches"]
    if (
        not isinstance(operation, str)
        or not isinstance(status, int)
        or not isinstance(listed, list)
    ):
        raise SpecpressError(
            "expected 'operation_id', 'status_code' and a list of mismatches",
            file=place,
        )
    time = entry.get("time")
    return MismatchEntry(
        operation,
        status,
        tuple(_mismatch(each, place) for each in cast("list[object]", listed)),
        place,
        time if isinstance(time, str) else "",
    )


def _mismatch(value: object, place: str) -> Mismatch:
    entry = mapping(value)
    location, kind = entry.get("location"), entry.get("kind")
    if not isinstance(location, list) or not isinstance(kind, str):
        raise SpecpressError(
            "expected mismatches with a location and a kind", file=place
        )
    steps = cast("list[str | int]", location)
    return Mismatch(tuple(steps), kind, entry.get("received") or "", entry.get("value"))
