"""Any text, number or JSON value as a Python literal, in black's normal form.

The text of a document reaches generated code through here: a literal evaluates to
exactly the value it was made of, stays on its line, and shows what a reader would not
see (control characters, direction overrides, invisible spaces) as escapes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias, overload

from specpress.errors import SpecpressError

from .expressions import Call, Dict, List, Value

Json: TypeAlias = (
    "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
)
"""A value as a JSON document holds it."""

INVISIBLE: Final = (
    "\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029"  # controls, separators of lines
    "\\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000"  # spaces that look like one
    "\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f"
    "\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0"
    "\\ufff0-\\ufffb\\ufffe\\uffff"
    "\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a\\U000e0000-\\U000e0fff"
    "\\ud800-\\udfff"  # lone surrogates, which no file can hold
)
"""What does not show, or not as what it is, as the inside of a regular expression's
class. It is spelt out rather than asked of `unicodedata`, whose version differs between
Pythons: the same document gives the same bytes on every machine."""

MAX_DEPTH: Final = 64
"""Lists and mappings within each other in a value."""

_PLAIN: Final = re.compile(r"[ !#-\[\]-~]*")  # printable ASCII but for " and \
_ESCAPED: Final = re.compile(rf"[\\{INVISIBLE}\ue000-\uf8ff\U000f0000-\U0010ffff]")
_SHORT_ESCAPES: Final = {"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
_LONGEST_DECIMAL: Final = 10**4000  # Python refuses to read integers over 4,300 digits


def string(text: str) -> str:
    """A string literal; the quotes are those that need fewer escapes, ``"`` if equal."""
    if _PLAIN.fullmatch(text):
        return f'"{text}"'
    body = _ESCAPED.sub(_escape, text)
    if body.count('"') > body.count("'"):
        return "'" + body.replace("'", r"\'") + "'"
    return '"' + body.replace('"', r"\"") + '"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def number(value: float) -> str:
    """A literal of an integer or a float; ``float("inf")`` for what has no literal."""
    if isinstance(value, int):
        if abs(value) < _LONGEST_DECIMAL:
            return repr(int(value))
        return f"{'-' if value < 0 else ''}0x{abs(value):X}"
    if not math.isfinite(value):
        return f'float("{value!r}")'
    return repr(float(value)).replace("e+", "e")


@overload
def value(json: str | bool | None) -> str: ...


@overload
def value(json: Json) -> Value: ...


def value(json: Json) -> Value:
    """The expression of a JSON value.

    Raises `SpecpressError` for one nested deeper than `MAX_DEPTH`.
    """
    return _value(json, 0)


def _value(json: Json, depth: int) -> Value:
    if isinstance(json, str):
        return string(json)
    if json is None or isinstance(json, bool):
        return repr(json)
    if isinstance(json, int | float):
        if isinstance(json, float) and not math.isfinite(json):
            return Call("float", [f'"{json!r}"'])
        return number(json)
    if depth == MAX_DEPTH:
        raise SpecpressError(f"expected a value nested at most {MAX_DEPTH} deep")
    if isinstance(json, Mapping):
        return Dict([(string(k), _value(v, depth + 1)) for k, v in json.items()])
    return List([_value(item, depth + 1) for item in json])
