"""What is observed of an API: exchanges, and reports of mismatches without bodies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Final, Literal, TypeAlias
from urllib.parse import parse_qsl

from pydantic_core import from_json

from specpress.document.values import Json, Token
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import media_types

from .forms import form_value, parts_of

ContentKind: TypeAlias = Literal["json", "form", "parts", "text", "broken"]
"""What a body is: `broken` is one that is declared as JSON and is none."""

Received: TypeAlias = Literal[
    "null", "boolean", "integer", "number", "string", "array", "object"
]
"""The JSON types (JSON Schema 2020-12, 4.2.1), integers apart."""


@dataclass(frozen=True, slots=True)
class Content:
    """A body: its media type without parameters, in lower case, and its value.

    Of a form the value is an object of texts, where it has parts of texts and files (see
    `parts_of`), of others a text. `complete` is False where the end was cut off, so that
    its value says nothing.
    """

    media_type: str
    kind: ContentKind
    value: Json
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response.

    `path` is that of the URL as it was sent, `place` the file and line, `time` when it was
    (RFC 3339), "" where nobody knows. The names of headers are in lower case.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    request_headers: Mapping[str, str]
    request: Content | None
    status: int
    response_headers: Mapping[str, str]
    response: Content | None
    place: str
    time: str = ""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A place of a response's body that deviates, as a generated client reports it.

    `value` is what was received where it is a member that an enum lacks.
    """

    location: tuple[Token, ...]
    kind: str
    received: Received | Literal[""]
    value: Json = None


@dataclass(frozen=True, slots=True)
class MismatchEntry:
    """The mismatches of one response, of which there is no body."""

    operation_id: str
    status: int
    mismatches: tuple[Mismatch, ...]
    place: str
    time: str = ""


Observation: TypeAlias = Exchange | MismatchEntry


@dataclass(slots=True)
class Skipped:
    """How many entries say nothing: without a response, or not written to their end."""

    entries: int = field(default=0)


_TYPES: Final[Mapping[type, Received]] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def json_type(value: Json) -> Received:
    """The JSON type of a value; a number without a fraction is an integer."""
    if isinstance(value, float) and value.is_integer():
        return "integer"
    return _TYPES[type(value)]


def essence(content_type: str) -> str:
    """A media type without its parameters, in lower case (RFC 9110, 8.3.1)."""
    return content_type.partition(";")[0].strip().lower()


def content_of(text: str | bytes, content_type: str, complete: bool = True) -> Content:
    """The body that a text is, by its media type."""
    name = essence(content_type)
    if not complete:
        return Content(name, "text", "", complete=False)
    is_json = media_types.kind_of(name) == "json"
    if is_json and media_types.framing_of(name) is None:
        try:
            return Content(name, "json", from_json(text, cache_strings="keys"))
        except ValueError:
            return Content(name, "broken", "")
    if name == media_types.MULTIPART:
        body = text.encode() if isinstance(text, str) else text
        if (parts := parts_of(body, content_type)) is not None:
            return Content(name, "parts", parts)
    plain = text.decode(errors="replace") if isinstance(text, bytes) else text
    if name == media_types.FORM:
        return Content(name, "form", form_value(parse_qsl(plain, True)))
    return Content(name, "text", plain)
