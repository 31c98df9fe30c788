"""Parameters as text: every `style` and `explode` of OpenAPI 3.

The rules are those of RFC 6570, by way of the OpenAPI Specification 3.1 (Style Values,
Appendix C). None and empty arrays and objects are "undefined" there: not sent. Members
of arrays and objects that are None are left out.
"""

from __future__ import annotations

import re
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from typing import Final
from urllib.parse import quote  # <cookie_parameters|reserved>

from ..json_values import (
    Fields,  # <files|querystrings>
    fields_of,
    items_of,
    json_bytes,  # <files|parameter_content|querystrings>
    text_of,
)

# <files|querystrings>
from ..media_types import (
    FORM,  # <querystrings>
    JSON,
    kind_of,  # <querystrings>
)

# </files|querystrings>
from ..operation import (
    Parameter,
    Part,  # <files|multipart|querystrings>
    Structure,
)
from ..urls import percent

# <styles>
_PREFIX: Final = {"label": ".", "matrix": ";"}
_SEPARATOR: Final = {"simple": ",", "label": ".", "matrix": ";"}
_DELIMITER: Final = {
    "spaceDelimited": " ",
    "pipeDelimited": "|",
    "tabDelimited": "\t",
}
"""Between the items of an array, before it is encoded; a comma is not encoded."""

# </styles>
# <reserved>
# Reserved characters (RFC 3986 section 2.2) that can stand in a path or a query
# without ending it; in a query, "&" and "+" would change what a form parser reads.
_RESERVED_IN_PATH: Final = "/:@!$&'()*+,;="
_RESERVED_IN_QUERY: Final = "/:?@!$'()*,;="

# </reserved>
# <cookie_parameters>
# RFC 6265 section 4.1.1 (cookie-octet), without "%" so that the text can be read back.
_COOKIE_OCTETS: Final = "!#$&'()*+-./:<=>?@[]^_`{|}~"

# </cookie_parameters>
# Patterns are compiled when they are first used: most programs need neither.
_ENCODED: Final = "(%[0-9A-Fa-f]{2})"  # <reserved>
_FORBIDDEN_IN_HEADER: Final = r"[\x00-\x08\x0a-\x1f\x7f]"

Encode = Callable[[str], str]

_EXPECTED: Final[Mapping[Structure, str]] = {
    "value": "one value, as a text or a number",
    "array": "a list of single values",
    "object": "a mapping of single values",
    "nested array": "a list",
    "nested object": "a mapping",
}


def in_structure(parameter: Parameter, value: object) -> object:
    """Give a value whose structure is the declared one; what can be read once as a list.

    A single value stands for an array of one where both are written alike. TypeError for
    any other structure: it would be written as something that nobody declared.
    """
    holds = parameter.holds
    if holds == "any":
        return value
    fields = fields_of(value)
    items = items_of(value) if fields is None else None
    members: Iterable[object] | None = None
    if holds in ("object", "nested object"):
        members = None if fields is None else fields.values()
    elif holds == "value":
        members = () if fields is None and items is None else None
    elif fields is None and (items is not None or parameter.content is None):
        members = items or ()
    if members is None:
        raise TypeError(f"expected {_EXPECTED[holds]}, not {_kind(value)}")
    for each in members if holds in ("array", "object") else ():
        if fields_of(each) is not None or items_of(each) is not None:
            raise TypeError(f"expected {_EXPECTED[holds]}, not one of {_kind(each)}")
    return value if items is None else items


def _kind(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"


def path_text(parameter: Parameter, value: object) -> str:
    """Write the value of a path parameter, percent-encoded, with its style's prefix."""
    encode: Encode = percent
    # <reserved>
    encode = _reserved(_RESERVED_IN_PATH) if parameter.allow_reserved else percent
    # </reserved>
    # <parameter_content>
    if parameter.content is not None:
        return encode(_content(parameter.content, value))
    # </parameter_content>
    if parameter.style == "simple" and isinstance(value, (str, int, float)):
        return encode(text_of(value))  # as most are: what follows says the same of them
    parts = _parts(parameter, value, encode, percent)
    # <styles>
    if parts == [f"{percent(parameter.name)}="] and parameter.style == "matrix":
        parts = [parts[0].removesuffix("=")]  # RFC 6570, section 3.2.7
    if parts and parameter.style in _SEPARATOR:
        prefix = _PREFIX.get(parameter.style, "")
        return prefix + _SEPARATOR[parameter.style].join(parts)
    # </styles>
    return ",".join(parts)


def query_parts(parameter: Parameter, value: object) -> list[str]:
    """Write the value of a query parameter as percent-encoded `name=value` parts."""
    encode: Encode = percent
    # <reserved>
    encode = _reserved(_RESERVED_IN_QUERY) if parameter.allow_reserved else percent
    # </reserved>
    # <files|parameter_content>
    if parameter.content is not None:
        return [
            f"{percent(parameter.name)}={encode(_content(parameter.content, value))}"
        ]
    # </files|parameter_content>
    return _parts(parameter, value, encode, percent)


# <querystrings>
def querystring(parameter: Parameter, value: object) -> str:
    """Write the parameter that is the whole query (OpenAPI 3.2, `in: querystring`)."""
    fields = fields_of(value)
    if kind_of(parameter.content or FORM) == "form" and fields is not None:
        return "&".join(form_parts(fields, parameter.encoding))
    return percent(_content(parameter.content or "", value))


# </querystrings>
# <files|querystrings>
def form_parts(fields: Fields, encoding: Mapping[str, Part]) -> list[str]:
    """Write the properties of application/x-www-form-urlencoded.

    An object has no place of its own in a form: it is JSON unless the document gives it
    a style (OpenAPI 3.1, Encoding Object, contentType). None is left out.
    """
    written: list[str] = []
    for name, value in fields.items():
        if value is None:
            continue
        own = encoding.get(name) or Part()
        content = None
        if own.style is None:
            content = own.content or (JSON if fields_of(value) is not None else None)
        parameter = Parameter(
            name,
            "query",
            own.style or "form",
            own.explode if own.style else True,
            own.allow_reserved,
            content,
        )
        items = items_of(value) if content and "json" not in content else None
        if items is None:
            written += query_parts(parameter, value)
        else:  # each is a value of its own of that media type
            written += [t for item in items for t in query_parts(parameter, item)]
    return written


# </files|querystrings>
# <multipart>
def styled_parts(name: str, part: Part, value: object) -> Iterator[tuple[str, str]]:
    """Give the names and texts of the parts of a multipart form that a style makes."""
    parameter = Parameter(name, "query", part.style or "form", part.explode)
    for key, text in _expand(parameter, value, str, str):
        yield key or name, text


# </multipart>
# <header_parameters>
def header_text(parameter: Parameter, value: object) -> str | None:
    """Write the value of a header parameter; None where there is nothing to send.

    Raises ValueError for control characters, line breaks above all: they would let a
    value add headers of its own.
    """
    # <parameter_content>
    if parameter.content is not None:
        return header_value(parameter.name, _content(parameter.content, value))
    # </parameter_content>
    parts = _parts(parameter, value, str, str)
    return header_value(parameter.name, ",".join(parts)) if parts else None


# </header_parameters>
# <cookie_parameters>
def cookie_parts(parameter: Parameter, value: object) -> list[str]:
    """Write the value of a cookie parameter as `name=value` pairs.

    Only what a cookie cannot hold is percent-encoded: tokens arrive as they are. With
    the style `cookie` nothing is; ValueError for a value that would end the cookie.
    """
    if parameter.style == "cookie" and parameter.content is None:
        return _parts(parameter, value, _as_cookie, str)
    # <parameter_content>
    if parameter.content is not None:
        return [f"{parameter.name}={_cookie(_content(parameter.content, value))}"]
    # </parameter_content>
    return _parts(parameter, value, _cookie, str)


# </cookie_parameters>
def header_value(name: str, value: str) -> str:
    """Check the value of a header (RFC 9110 section 5.5) and strip it."""
    if not value.isprintable() and re.search(_FORBIDDEN_IN_HEADER, value):
        # The value itself is not shown: it may be a secret.
        raise ValueError(f"the header {name} cannot hold line breaks or control codes")
    return value.strip(" \t")


# <files|parameter_content|querystrings>
def _content(media_type: str, value: object) -> str:
    if "json" in media_type:
        return json_bytes(value).decode()
    return text_of(value)


# </files|parameter_content|querystrings>
# <cookie_parameters>
def _cookie(text: str) -> str:
    return quote(text, safe=_COOKIE_OCTETS)


# </cookie_parameters>
# <reserved>
def _reserved(characters: str) -> Encode:
    """Keep `characters` and what is percent-encoded already (RFC 6570, 3.2.3)."""

    def encode(text: str) -> str:
        parts = re.split(_ENCODED, text)
        parts[::2] = [quote(part, safe=characters) for part in parts[::2]]
        return "".join(parts)

    return encode


# </reserved>
# <cookie_parameters>
def _as_cookie(text: str) -> str:
    if ";" in text or not text.isprintable():
        raise ValueError("a cookie cannot hold a semicolon or control codes")
    return text


# </cookie_parameters>
def _parts(
    parameter: Parameter, value: object, encode: Encode, encode_name: Encode
) -> list[str]:
    expanded = _expand(parameter, value, encode, encode_name)
    return [text if name is None else f"{name}={text}" for name, text in expanded]


def _expand(
    parameter: Parameter, value: object, encode: Encode, encode_name: Encode
) -> Iterator[tuple[str | None, str]]:
    """Yield the names and texts of what a value expands to (RFC 6570 section 3.2.1)."""
    if value is None:
        return
    name: str | None = encode_name(parameter.name)
    if parameter.location in ("path", "header") and parameter.style != "matrix":
        name = None
    plain = isinstance(value, (str, int, float))
    fields = None if plain else fields_of(value)
    # <styles>
    if fields is not None and parameter.style == "deepObject":
        yield from _deep(encode_name(parameter.name), value, encode, encode_name)
        return
    # </styles>
    if fields is not None:
        pairs = [
            (encode(k), encode(text_of(v))) for k, v in fields.items() if v is not None
        ]
        if parameter.explode:
            yield from pairs
            return
        texts = [text for pair in pairs for text in pair]
    elif not plain and (items := items_of(value)) is not None:
        texts = [encode(text_of(item)) for item in items if item is not None]
        if parameter.explode:
            yield from ((name, text) for text in texts)
            return
    else:
        texts = [encode(text_of(value))]
    if texts:
        separator = ","
        # <styles>
        if delimiter := _DELIMITER.get(parameter.style):
            separator = encode(delimiter)
        # </styles>
        yield name, separator.join(texts)


# <styles>
def _deep(
    name: str, value: object, encode: Encode, encode_name: Encode
) -> Iterator[tuple[str, str]]:
    """Yield `name[key]` and text for every leaf; the items of an array repeat the name.

    The specification leaves nested values open; this is what most servers read.
    """
    if value is None:
        return
    if (fields := fields_of(value)) is not None:
        for key, item in fields.items():
            inner = f"{name}{encode_name('[')}{encode_name(key)}{encode_name(']')}"
            yield from _deep(inner, item, encode, encode_name)
    elif (items := items_of(value)) is not None:
        for item in items:
            yield from _deep(name, item, encode, encode_name)
    else:
        yield name, encode(text_of(value))


# </styles>
