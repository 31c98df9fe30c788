"""Formats of strings and numbers (JSON Schema Validation 2020-12, section 7.3; OAS 4.4).

Those for which there is no Python type; the others are here for schemas behind `not`
and the like, which no type stands for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Any, Final

_LABEL: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL: Final = re.compile(rf"{_ATOM}(\.{_ATOM})*|\"([^\"\\\r\n]|\\[ -~])*\"")
_WIDE_ATOM: Final = '[^\\x00-\\x20\\x7f()<>\\[\\]:;@\\\\,."]+'
_WIDE_LOCAL: Final = re.compile(rf"{_WIDE_ATOM}(\.{_WIDE_ATOM})*")
_PERCENT: Final = "%[0-9A-Fa-f]{2}"
_UNRESERVED: Final = r"A-Za-z0-9._~!$&'()*+,;=\-"
_WIDE: Final = r"\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U000efffd"
_SCHEME: Final = re.compile("[A-Za-z][A-Za-z0-9+.-]*:")
_POINTER: Final = re.compile("(/([^/~]|~[01])*)*")
_RELATIVE_POINTER: Final = re.compile("(0|[1-9][0-9]*)(#|(/([^/~]|~[01])*)*)")
_TIME: Final = re.compile(
    r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"
    r"([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
)
_DATE: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DURATION: Final = re.compile(
    r"P(?=.)([0-9]+W|([0-9]+Y)?([0-9]+M)?([0-9]+D)?"
    r"(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?)"
)
_UUID: Final = re.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def _reference(characters: str) -> re.Pattern[str]:
    """RFC 3986 section 4.1: authority, path, query and fragment."""
    name = rf"([{characters}]|{_PERCENT})*"
    part = rf"([{characters}:@/]|{_PERCENT})*"
    rest = rf"([{characters}:@/?]|{_PERCENT})*"
    user = rf"(([{characters}:]|{_PERCENT})*@)?"
    host = rf"(\[(?P<literal>[0-9A-Fa-f.:]+|v[0-9A-Fa-f]+\.[{characters}:]+)\]|{name})"
    return re.compile(
        rf"(//{user}{host}(:[0-9]*)?(/{part})?|(?!//){part})(\?{rest})?(#{rest})?"
    )


_URI: Final = _reference(_UNRESERVED)
_IRI: Final = _reference(_UNRESERVED + _WIDE)


def _refers(pattern: re.Pattern[str], text: str, start: int = 0) -> bool:
    match = pattern.fullmatch(text, start)
    literal = match and match["literal"]
    if not literal or literal.startswith("v"):
        return match is not None
    return _is_ipv6(literal)


def _is_hostname(text: str) -> bool:
    labels = text.split(".") if len(text) <= 253 else []
    return bool(labels) and all(_LABEL.fullmatch(label) for label in labels)


def _is_wide_hostname(text: str) -> bool:
    try:
        return _is_hostname(text.encode("idna").decode())
    except UnicodeError:
        return False


def _is_email(text: str) -> bool:
    local, _, domain = text.rpartition("@")
    return bool(_LOCAL.fullmatch(local)) and len(local) <= 64 and _is_domain(domain)


def _is_wide_email(text: str) -> bool:
    local, _, domain = text.rpartition("@")
    if not _WIDE_LOCAL.fullmatch(local) and not _LOCAL.fullmatch(local):
        return False
    return _is_domain(domain) or _is_wide_hostname(domain)


def _is_domain(text: str) -> bool:
    if text.startswith("[") and text.endswith("]"):
        literal = text[1:-1]
        if literal.startswith("IPv6:"):
            return _is_ipv6(literal.removeprefix("IPv6:"))
        return _is_ipv4(literal)
    return _is_hostname(text)


def _is_ipv4(text: str) -> bool:
    try:
        return bool(IPv4Address(text))
    except AddressValueError:
        return False


def _is_ipv6(text: str) -> bool:
    try:
        return bool(IPv6Address(text)) and "%" not in text  # a zone is no part of it
    except AddressValueError:
        return False


def _is_absolute(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        scheme = _SCHEME.match(text)
        return scheme is not None and _refers(pattern, text, scheme.end())

    return check


def _is_relative(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    absolute = _is_absolute(pattern)

    def check(text: str) -> bool:
        if absolute(text):
            return True
        # The first segment of a relative path has no colon (RFC 3986 section 4.2).
        first = re.split("[/?#]", text, maxsplit=1)[0]
        return ":" not in first and _refers(pattern, text)

    return check


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _is_date_time(text: str) -> bool:
    return (
        text[10:11] in ("T", "t") and _is_date(text[:10]) and _matches(_TIME)(text[11:])
    )


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: bool(pattern.fullmatch(text))


TEXTS: Final[Mapping[str, Callable[[str], bool]]] = {
    "date": _is_date,
    "date-time": _is_date_time,
    "duration": _matches(_DURATION),
    "email": _is_email,
    "hostname": _is_hostname,
    "idn-email": _is_wide_email,
    "ipv4": _is_ipv4,
    "ipv6": _is_ipv6,
    "iri": _is_absolute(_IRI),
    "iri-reference": _is_relative(_IRI),
    "json-pointer": _matches(_POINTER),
    "relative-json-pointer": _matches(_RELATIVE_POINTER),
    "time": _matches(_TIME),
    "uri": _is_absolute(_URI),
    "uri-reference": _is_relative(_URI),
    "uuid": _matches(_UUID),
}
"""Whether a text has a format."""

RANGES: Final[Mapping[str, tuple[int, int]]] = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
}
"""The least and the greatest integer of a format (OAS, section "Data Types")."""


def has_format(name: str, value: Any) -> bool:
    """Tell whether a value has a format; one of another type, or unknown, always does."""
    if isinstance(value, str):
        check = TEXTS.get(name)
        return check is None or check(value)
    bounds = RANGES.get(name)
    if bounds is None or isinstance(value, bool) or not isinstance(value, int | float):
        return True
    return bounds[0] <= value <= bounds[1]
