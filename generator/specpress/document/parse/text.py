"""Bytes → JSON values: the encoding, JSON or YAML by content, and the limits.

The values are plain (`None`, bool, int, finite float, str, list, dict), every
string can be encoded as UTF-8, and nothing is nested deeper than `MAX_DEPTH`, so
that later stages may recurse.
"""

from __future__ import annotations

import codecs
import json
import math
import re

from specpress.document.limits import MAX_DEPTH
from specpress.document.values import Json, Object
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.fetch.model import MAX_BYTES

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ZEROS: dict[tuple[bool, ...], str] = {
    (True, True, True, False): "utf-32-be",
    (False, True, True, True): "utf-32-le",
    (True, False, True, False): "utf-16-be",
    (False, True, False, True): "utf-16-le",
}
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_LONE_SURROGATE = re.compile(
    r"\\\\u"  # an escaped backslash, before which what looks like one half is none
    r"|\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]"
)
"""Where an escape may be the half of a surrogate pair; it need not be."""


def parse(data: bytes, source: str = "") -> tuple[Json, tuple[Problem, ...]]:
    """The value that JSON or YAML text holds, and what was repaired to read it.

    `source` is the path or URL for messages. Raises `SpecpressError` where the text
    is neither, is empty, is an HTML page or is beyond the limits.
    """
    if len(data) > MAX_BYTES:
        raise SpecpressError(
            f"expected at most {MAX_BYTES:,} bytes, found {len(data):,}", file=source
        )
    problems: list[Problem] = []
    text = _decode(data, source, problems)
    start = text.lstrip()[:1000]
    if not start:
        raise SpecpressError("expected an OpenAPI document, found nothing", file=source)
    if start[0] == "<":
        raise SpecpressError(
            f"expected JSON or YAML, found {_markup(start)}",
            file=source,
            hint="give the address of the document itself",
        )
    value = (
        _json_or_flow(text, source, problems)
        if start[0] in "{["
        else _yaml(text, source, problems)
    )
    _check_depth(value, source)
    return value, tuple(problems)


def _decode(data: bytes, source: str, problems: list[Problem]) -> str:
    marked = next((item for item in _BOMS if data.startswith(item[0])), None)
    encoding = marked[1] if marked else _guess(data[:4])
    data = data[len(marked[0]) :] if marked else data
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        problems.append(
            Problem(
                ProblemKind.ENCODING,
                "",
                f"expected {encoding.upper()}, found the byte {data[error.start]:#04x}"
                f" at offset {error.start}",
                (
                    "read as Windows-1252"
                    if encoding == "utf-8"
                    else "read with replacement characters"
                ),
                source,
            )
        )
        fallback = "cp1252" if encoding == "utf-8" else encoding
        return data.decode(fallback, errors="replace")


def _guess(head: bytes) -> str:
    """The encoding of text without a byte order mark, from where its zeros are.

    A document begins with two ASCII characters (RFC 4627, section 3).
    """
    return _ZEROS.get(tuple(not byte for byte in head), "utf-8")


def _markup(start: str) -> str:
    return "an HTML page" if "<html" in start.lower() else "markup"


def _json_or_flow(text: str, source: str, problems: list[Problem]) -> Json:
    """JSON; where that fails, the YAML that looks like it (comments, trailing commas)."""
    try:
        return _json(text, source, problems)
    except json.JSONDecodeError as error:
        strict = SpecpressError(
            f"expected JSON, found an error in line {error.lineno}, column"
            f" {error.colno}: {error.msg}",
            file=source,
        )
        try:
            value = _yaml(text, source, problems)
        except SpecpressError:
            raise strict from None
        if not isinstance(value, dict):
            raise strict from None
        if not _is_named_yaml(source):
            problems.append(
                Problem(ProblemKind.JSON, "", strict.message, "read as YAML", source)
            )
        return value


def _is_named_yaml(source: str) -> bool:
    """Whether a file says by its name that it is YAML, which may begin with a brace."""
    path = source.partition("#")[0].partition("?")[0]
    return path.lower().endswith((".yaml", ".yml"))


def _json(text: str, source: str, problems: list[Problem]) -> Json:
    def pairs(items: list[tuple[str, Json]]) -> Object:
        members = dict(items)
        if len(members) != len(items):
            seen: set[str] = set()
            for key, _ in items:
                if key in seen:
                    problems.append(_duplicate(key, source))
                seen.add(key)
        return members

    def constant(name: str) -> Json:
        problems.append(
            Problem(
                ProblemKind.NUMBER,
                "",
                f"expected a JSON number, found {name}",
                "read as text",
                source,
            )
        )
        return name

    def number(digits: str) -> Json:
        value = float(digits)
        return value if math.isfinite(value) else constant(digits)

    try:
        value: Json = json.loads(
            text, object_pairs_hook=pairs, parse_constant=constant, parse_float=number
        )
    except json.JSONDecodeError:
        raise
    except RecursionError:
        raise _too_deep(source) from None
    except ValueError:  # Python refuses to convert them, as that takes quadratic time
        raise SpecpressError(
            "expected numbers, found one of thousands of digits", file=source
        ) from None
    escaped = "\\ud" in text or "\\uD" in text  # few are, and this is quicker to see
    if escaped and _LONE_SURROGATE.search(text):
        return _without_surrogates(value)
    return value


def _duplicate(key: str, source: str) -> Problem:
    return Problem(
        ProblemKind.DUPLICATE_KEY,
        "",
        f"the key {key!r} is given twice",
        "the last one",
        source,
    )


def _without_surrogates(value: Json) -> Json:
    """Halves of a surrogate pair, which JSON can escape and UTF-8 cannot say, replaced."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {
            _SURROGATE.sub("\ufffd", key): _without_surrogates(item)
            for key, item in value.items()
        }
    return value


def _yaml(text: str, source: str, problems: list[Problem]) -> Json:
    from . import yaml as yaml_text  # PyYAML takes long to import

    value, yaml_problems = yaml_text.parse(text, source)
    problems.extend(yaml_problems)
    return value


def _check_depth(value: Json, source: str) -> None:
    if depth(value) > MAX_DEPTH:
        raise _too_deep(source)


def depth(value: Json) -> int:
    """How many levels of objects and arrays are inside a value; 0 for a single one.

    Nothing beyond one level more than `MAX_DEPTH` is looked at.
    """
    level = [value]
    levels = -1
    while level and levels <= MAX_DEPTH:
        levels += 1
        below: list[Json] = []
        for item in level:
            if isinstance(item, dict):
                below += [inner for inner in item.values() if inner.__class__ in _NESTS]
            elif isinstance(item, list):
                below += [inner for inner in item if inner.__class__ in _NESTS]
        level = below
    return levels


_NESTS = (dict, list)


def _too_deep(source: str) -> SpecpressError:
    return SpecpressError(
        f"expected at most {MAX_DEPTH} levels of nesting, found more", file=source
    )
