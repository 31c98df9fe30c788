"""The body of an error in words: its code, its explanation, its lines to print.

APIs disagree on how to say what is wrong. Read here: `{"error": …, "detail": …}` and its
relatives, problem details (RFC 9457), OAuth errors (RFC 6749 section 5.2), a nested
`{"error": {…}}`, JSON:API, messages by field, arrays of these, HTML pages and text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from http import HTTPStatus
from typing import Any, Final, cast

from pydantic_core import from_json

from .record import Record

_CODES: Final = ("code", "error")
_DETAILS: Final = ("detail", "message", "msg", "error_description", "title")
# Says nothing that the status line does not say.
_QUIET: Final = {"type", "status", "statusCode", "status_code", "instance"}
_MOST_LINES: Final = 12
_LONGEST: Final = 200
_DEEPEST: Final = 20
_CUT: Final = " …"


class Problem(Record):
    """What an error body says; `title` is the status with the code, if there is one."""

    title: str
    code: str | None
    detail: Any
    lines: tuple[str, ...]


def describe(status: int, content: bytes) -> Problem:
    """Describe the body of an error response."""
    code, detail, texts = _read(_parsed(content))
    lines = [line for place, value in texts for line in _lines(value, place)]
    whole = "error.detail" if isinstance(detail, str) else "error.body"
    lines = [f"{e} (the whole is in {whole})" if e.endswith(_CUT) else e for e in lines]
    if len(lines) > _MOST_LINES:
        rest = len(lines) - _MOST_LINES
        lines = [*lines[:_MOST_LINES], f"… and {rest} more"]
    title = f"{_phrase(status)} ({code})" if code else _phrase(status)
    return Problem(title, code, detail, tuple(lines))


def _parsed(content: bytes) -> Any:
    """Give the JSON value, or the text; of an HTML page its title; None if empty."""
    if not content.strip():
        return None
    try:
        return from_json(content)
    except ValueError:
        pass
    text = content[:100_000].decode("utf-8", errors="replace").strip()
    if not text.startswith("<"):
        return " ".join(text.split())
    page = re.search(r"<(title|h1)[^>]*>(.*?)</\1", text, re.IGNORECASE | re.DOTALL)
    if page:
        return _short(unescape(re.sub(r"<[^>]*>", "", page[2])))
    return "an HTML page" if "<html" in text.lower() else _short(text)


def _read(body: Any) -> tuple[str | None, Any, list[tuple[str, Any]]]:
    """Give the code, the explanation and, by place, all there is to print."""
    if isinstance(body, str):
        return None, body, [("", body)]
    if not isinstance(body, dict):
        return None, None, [("", body)]
    fields = cast("dict[str, Any]", body)
    errors = fields.get("errors")
    if isinstance(errors, list) and errors and not fields.keys() & {*_CODES, *_DETAILS}:
        code, detail, _ = _read(errors[0])
        return code, detail, [("", errors)]
    inner = fields.get("error")
    main = cast("dict[str, Any]", inner) if isinstance(inner, dict) else fields
    code, detail = _code(main), _detail(main)
    used = (code, detail)
    rest = [
        (name, value)
        for name, value in main.items()
        if name not in _QUIET and not any(value is one for one in used)
    ]
    return code, detail, [("", detail), *rest]


def _code(main: Mapping[str, Any]) -> str | None:
    for name in _CODES:
        value = main.get(name)
        # A sentence under "error" is an explanation, not a code.
        if isinstance(value, str) and value and not re.search(r"\s", value):
            return value
    kind = main.get("type")
    return kind if isinstance(kind, str) and kind != "about:blank" else None


def _detail(main: Mapping[str, Any]) -> Any:
    for name in _DETAILS:
        if main.get(name):
            return main[name]
    sentence = main.get("error")
    is_code = isinstance(sentence, str) and _code({"error": sentence}) is not None
    return None if is_code else sentence or None


def _lines(value: Any, place: str, depth: int = 0) -> Iterator[str]:
    """Yield a line for each message in a nested value, with its place in front."""
    prefix = f"{place}: " if place else ""
    if value is None or depth > _DEEPEST:
        return
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        if (line := _message(fields, place)) is not None:
            yield line
            return
        for key, item in fields.items():
            yield from _lines(item, f"{place}.{key}" if place else str(key), depth + 1)
    elif isinstance(value, list):
        items = cast("list[object]", value)
        # One message in a list is the usual form of a field's error.
        single = len(items) == 1 or all(isinstance(item, str) for item in items)
        for index, item in enumerate(items):
            inner = place if single else f"{place}[{index}]"
            yield from _lines(item, inner, depth + 1)
    elif text := _short(str(value)):
        yield prefix + text


def _message(fields: Mapping[str, Any], place: str) -> str | None:
    """Write `{"error": "…", "code": "…"}` and `{"loc": […], "msg": "…"}` as one line."""
    names = ("error", *_DETAILS)
    text = next((fields[n] for n in names if isinstance(fields.get(n), str)), None)
    if text is None or not all(_is_leaf(name, item) for name, item in fields.items()):
        return None
    where = fields.get("loc") or fields.get("field")
    if isinstance(where, list):
        place = ".".join(str(step) for step in cast("list[object]", where))
    elif isinstance(where, str):
        place = where
    code = fields.get("code") or fields.get("type")
    suffix = f" ({code})" if isinstance(code, (str, int)) and code != text else ""
    return f"{f'{place}: ' if place else ''}{_short(text)}{suffix}"


def _is_leaf(name: str, value: Any) -> bool:
    return name in ("loc", "ctx", "input", "source") or not isinstance(
        value, (dict, list)
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    kept = line[: _LONGEST - len(_CUT)]
    return (kept.rpartition(" ")[0] or kept) + _CUT


def _phrase(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
