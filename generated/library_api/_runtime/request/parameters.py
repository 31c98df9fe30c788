"""Parameters as text: every `style` and `explode` of OpenAPI 3.

The rules are those of RFC 6570, by way of the OpenAPI Specification 3.1 (Style Values,
Appendix C). None and empty arrays and objects are "undefined" there: not sent. Members
of arrays and objects that are None are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import quote

from ..json_values import fields_of, items_of, json_bytes, text_of
from ..operation import Parameter
from ..urls import percent

_PREFIX: Final = {"label": ".", "matrix": ";"}
_SEPARATOR: Final = {"simple": ",", "label": ".", "matrix": ";"}
_DELIMITER: Final = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}

# Reserved characters (RFC 3986 section 2.2) that can stand in a path or a query
# without ending it; in a query, "&" and "+" would change what a form parser reads.
_RESERVED_IN_PATH: Final = "/:@!$&'()*+,;="
_RESERVED_IN_QUERY: Final = "/:?@!$'()*,;="

# RFC 6265 section 4.1.1 (cookie-octet), without "%" so that the text can be read back.
_COOKIE_OCTETS: Final = "!#$&'()*+-./:<=>?@[]^_`{|}~"

# Patterns are compiled when they are first used: most programs need neither.
_ENCODED: Final = "(%[0-9A-Fa-f]{2})"
_FORBIDDEN_IN_HEADER: Final = r"[\x00-\x08\x0a-\x1f\x7f]"

Encode = Callable[[str], str]


def path_text(parameter: Parameter, value: object) -> str:
    """Write the value of a path parameter, percent-encoded, with its style's prefix."""
    encode = _reserved(_RESERVED_IN_PATH) if parameter.allow_reserved else percent
    if parameter.content is not None:
        return encode(_content(parameter.content, value))
    parts = list(_expand(parameter, value, encode))
    if not parts:
        return ""
    prefix = _PREFIX.get(parameter.style, "")
    return prefix + _SEPARATOR[parameter.style].join(parts)


def query_parts(parameter: Parameter, value: object) -> list[str]:
    """Write the value of a query parameter as percent-encoded `name=value` parts."""
    encode = _reserved(_RESERVED_IN_QUERY) if parameter.allow_reserved else percent
    if parameter.content is not None:
        return [
            f"{percent(parameter.name)}={encode(_content(parameter.content, value))}"
        ]
    return list(_expand(parameter, value, encode))


def header_text(parameter: Parameter, value: object) -> str | None:
    """Write the value of a header parameter; None where there is nothing to send.

    Raises ValueError for control characters, line breaks above all: they would let a
    value add headers of its own.
    """
    if parameter.content is not None:
        return header_value(parameter.name, _content(parameter.content, value))
    parts = list(_expand(parameter, value, str))
    return header_value(parameter.name, ",".join(parts)) if parts else None


def cookie_parts(parameter: Parameter, value: object) -> list[str]:
    """Write the value of a cookie parameter as `name=value` pairs.

    Only what a cookie cannot hold is percent-encoded: tokens arrive as they are.
    """
    if parameter.content is not None:
        return [f"{parameter.name}={_cookie(_content(parameter.content, value))}"]
    return list(_expand(parameter, value, _cookie))


def header_value(name: str, value: str) -> str:
    """Check the value of a header (RFC 9110 section 5.5) and strip it."""
    if not value.isprintable() and re.search(_FORBIDDEN_IN_HEADER, value):
        # The value itself is not shown: it may be a secret.
        raise ValueError(f"the header {name} cannot hold line breaks or control codes")
    return value.strip(" \t")


def _content(media_type: str, value: object) -> str:
    if "json" in media_type:
        return json_bytes(value).decode()
    return text_of(value)


def _cookie(text: str) -> str:
    return quote(text, safe=_COOKIE_OCTETS)


def _reserved(characters: str) -> Encode:
    """Keep `characters` and what is percent-encoded already (RFC 6570, 3.2.3)."""

    def encode(text: str) -> str:
        parts = re.split(_ENCODED, text)
        parts[::2] = [quote(part, safe=characters) for part in parts[::2]]
        return "".join(parts)

    return encode


def _expand(parameter: Parameter, value: object, encode: Encode) -> Iterator[str]:
    """Yield what a value expands to, as RFC 6570 section 3.2.1 does."""
    if value is None:
        return
    name = parameter.name if parameter.location == "cookie" else percent(parameter.name)
    named = parameter.style not in ("simple", "label")
    plain = isinstance(value, (str, int, float))
    fields = None if plain else fields_of(value)
    if fields is not None and parameter.style == "deepObject":
        for key, item in fields.items():
            yield from _deep(f"{name}%5B{percent(key)}%5D", item, encode)
        return
    if fields is not None:
        pairs = [
            (encode(k), encode(text_of(v))) for k, v in fields.items() if v is not None
        ]
        if parameter.explode:
            yield from (f"{key}={item}" for key, item in pairs)
            return
        texts = [text for pair in pairs for text in pair]
    elif not plain and (items := items_of(value)) is not None:
        texts = [encode(text_of(item)) for item in items if item is not None]
        if parameter.explode:
            yield from (f"{name}={text}" if named else text for text in texts)
            return
    else:
        texts = [encode(text_of(value))]
        if parameter.style == "matrix" and texts == [""]:
            yield name
            return
    if texts:
        joined = _DELIMITER.get(parameter.style, ",").join(texts)
        yield f"{name}={joined}" if named else joined


def _deep(name: str, value: object, encode: Encode) -> Iterator[str]:
    """Yield `name[key]=value` for every leaf; the items of an array repeat the name.

    The specification leaves nested values open; this is what most servers read.
    """
    if value is None:
        return
    if (fields := fields_of(value)) is not None:
        for key, item in fields.items():
            yield from _deep(f"{name}%5B{percent(key)}%5D", item, encode)
    elif (items := items_of(value)) is not None:
        for item in items:
            yield from _deep(name, item, encode)
    else:
        yield f"{name}={encode(text_of(value))}"
