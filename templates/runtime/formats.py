"""The formats of JSON values that have a Python type of their own, one row each.

A row says how a value is read from JSON, how it is written, what a sample of it is and
which texts have the format exactly. Client, server, mock and generator all ask here: a
new format is a row (and its test). Names are those of the OpenAPI Format Registry
(https://spec.openapis.org/registry/format/) and of JSON Schema Validation 2020-12,
section 7.3; those of encodings are the names that `contentEncoding` may have.
"""

from __future__ import annotations

import datetime as dt
import re  # <server|typed_requests|wire_formats>
from base64 import (
    b16decode,  # <wire_formats|server>
    b16encode,  # <wire_formats|server>
    b32decode,  # <wire_formats|server>
    b32encode,  # <wire_formats|server>
    b64decode,
    b64encode,
    urlsafe_b64decode,  # <wire_formats|server>
    urlsafe_b64encode,  # <wire_formats|server>
)
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path  # <wire_formats|server>
from random import Random
from typing import Any, Final, TypeAlias, cast
from uuid import UUID

from pydantic_core import CoreSchema, to_jsonable_python
from pydantic_core import core_schema as cs

from .record import Record

Write: TypeAlias = Callable[[Any, dt.tzinfo | None], object]


class Format(Record):
    """A format: a Python type and its form in JSON.

    - `annotation`: how annotations spell `type`.
    - `expected`: what an error calls the form.
    - `write`: a value of `type` as JSON; ValueError for one that has no such form. It
      also takes the zone that times without one are in (None: there is none).
    - `sample`: a JSON value of the format.
    - `exact`: a pattern of the whole text, as the format's own specification has it.
    - `tolerated`: a pattern of what is read in an answer; empty: whatever `core` reads.
    - `core`: the core schema that reads such a text; None where `read` does.
    - `read`: a JSON value (of one of `kinds`) as a value of `type`; ValueError.
    - `kinds`: the JSON types that a value may have.
    """

    name: str
    annotation: str
    type: type
    expected: str
    write: Write
    sample: Callable[[Random], object]
    exact: str
    tolerated: str = ""
    core: CoreSchema | None = None
    read: Callable[[Any], Any] | None = None
    kinds: tuple[str, ...] = ("string",)

    # <server|typed_requests>
    def has_form(self, value: object) -> bool:
        """Tell whether a JSON value has the format exactly."""
        if isinstance(value, str) and "string" in self.kinds:
            return re.search(self.exact, value) is not None
        return "number" in self.kinds and isinstance(value, int | float)

    # </server|typed_requests>


NO_OFFSET: Final = (
    "has no offset from UTC, which RFC 3339 requires: give it a tzinfo, such as "
    "datetime.UTC, or the client the timezone that it is in"
)

_OFFSET = r"([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DECIMAL = (
    r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$|^[+-]?(NaN|Infinity)$"
)
START: Final = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)


def moment(random: Random) -> dt.datetime:
    """Give a moment within a bit more than a year from the start of 2024."""
    return START + dt.timedelta(seconds=random.randrange(4 * 10**7))


def _text(value: object, zone: dt.tzinfo | None = None) -> object:
    return to_jsonable_python(value)


def _with_offset(value: Any, zone: dt.tzinfo | None) -> object:
    if value.tzinfo is None:
        if zone is None:
            raise ValueError(f"{value.isoformat()} {NO_OFFSET}")
        value = value.replace(tzinfo=zone)
    return to_jsonable_python(value)


# <wire_formats|server>
def _without_offset(value: Any, zone: dt.tzinfo | None) -> object:
    return value.replace(tzinfo=None).isoformat()


# </wire_formats|server>
def _date(value: dt.date, zone: dt.tzinfo | None) -> object:
    # a datetime is a date too, as far as Python and its type checkers know
    return (value.date() if isinstance(value, dt.datetime) else value).isoformat()


# <wire_formats|server>
def _seconds(value: dt.timedelta, zone: dt.tzinfo | None) -> object:
    seconds = value.total_seconds()
    return int(seconds) if seconds.is_integer() else seconds


def _from_seconds(value: str | float) -> dt.timedelta:
    try:
        return dt.timedelta(seconds=float(value))
    except OverflowError as error:
        raise ValueError(str(error)) from None


# </wire_formats|server>
def _encoded(encode: Callable[[bytes], bytes]) -> Write:
    return lambda value, zone: encode(bytes(value)).decode("ascii")


def _bytes_in(
    name: str,
    encode: Callable[[bytes], bytes],
    decode: Callable[[str], bytes],
    exact: str,
    expected: str,
) -> Format:
    """Make the row of bytes that are written as text."""

    def sample(random: Random) -> str:
        return encode(random.randbytes(random.randrange(1, 40))).decode("ascii")

    return Format(
        name, "bytes", bytes, expected, _encoded(encode), sample, exact, read=decode
    )


def _from_base64(text: str) -> bytes:
    value = b64decode(text, validate=True)
    if b64encode(value).decode("ascii") != text:  # unused bits are zero (section 3.5)
        raise ValueError("not in canonical form")
    return value


# <wire_formats|server>
def _from_base64url(text: str) -> bytes:
    if re.search("[^A-Za-z0-9_=-]", text):
        raise ValueError("not of the alphabet")
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))  # padding is optional


def _to_base64url(value: bytes) -> bytes:
    return urlsafe_b64encode(value).rstrip(b"=")  # RFC 7515, appendix C


def _from_quoted(text: str) -> bytes:
    from quopri import decodestring

    return decodestring(text.encode("ascii"))


def _to_quoted(value: bytes) -> bytes:
    from binascii import b2a_qp

    return b2a_qp(value, istext=False)


# </wire_formats|server>
def _moment_text(random: Random) -> str:
    return moment(random).isoformat().replace("+00:00", "Z")


_BASE64: Final = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
_ROWS: Final = (
    Format(
        "date-time",
        "dt.datetime",
        dt.datetime,
        "a date-time (RFC 3339)",
        _with_offset,
        _moment_text,
        rf"^{_DATE}[Tt]{_TIME}{_OFFSET}$",
        # with the blank that a note allows, and without what servers leave out
        tolerated=rf"^{_DATE}[Tt ][0-9]{{2}}:[0-9]{{2}}",
        core=cs.datetime_schema(),
    ),
    # <wire_formats|server>
    Format(
        "date-time-local",
        "dt.datetime",
        dt.datetime,
        "a date-time without an offset (RFC 3339)",
        _without_offset,
        lambda random: moment(random).replace(tzinfo=None).isoformat(),
        rf"^{_DATE}[Tt]{_TIME}$",
        tolerated=rf"^{_DATE}[Tt ][0-9]{{2}}:[0-9]{{2}}",
        core=cs.datetime_schema(),
    ),
    # </wire_formats|server>
    Format(
        "date",
        "dt.date",
        dt.date,
        "a date (RFC 3339)",
        _date,
        lambda random: moment(random).date().isoformat(),
        rf"^{_DATE}$",
        tolerated=rf"^{_DATE}$",
        core=cs.date_schema(),
    ),
    Format(
        "time",
        "dt.time",
        dt.time,
        "a time (RFC 3339)",
        _with_offset,
        lambda random: f"{moment(random).time().isoformat()}Z",
        rf"^{_TIME}{_OFFSET}$",
        core=cs.time_schema(),
    ),
    # <wire_formats|server>
    Format(
        "time-local",
        "dt.time",
        dt.time,
        "a time without an offset (RFC 3339)",
        _without_offset,
        lambda random: moment(random).time().isoformat(),
        rf"^{_TIME}$",
        core=cs.time_schema(),
    ),
    # </wire_formats|server>
    Format(
        "duration",
        "dt.timedelta",
        dt.timedelta,
        "a duration (ISO 8601)",
        _text,
        lambda random: f"PT{random.randrange(1, 3600)}S",
        # Years and months (RFC 3339 appendix A) have no fixed length: no timedelta is one.
        r"^P([0-9]+W|([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?)$",
        tolerated=r"^[+-]?P([0-9.]+[WD])*(T[0-9.HMS]+)?$",
        core=cs.timedelta_schema(),
    ),
    # <wire_formats|server>
    Format(
        "duration-seconds",
        "dt.timedelta",
        dt.timedelta,
        "a number of seconds",
        _seconds,
        lambda random: random.randrange(1, 3600),
        r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$",
        read=_from_seconds,
        kinds=("string", "number", "integer"),
    ),
    # </wire_formats|server>
    Format(
        "decimal",
        "Decimal",
        Decimal,
        "a decimal number written as a string",
        _text,
        lambda random: f"{random.randrange(10_000)}.{random.randrange(100):02}",
        _DECIMAL,
        tolerated=_DECIMAL,
        core=cs.decimal_schema(allow_inf_nan=True),
    ),
    Format(
        "uuid",
        "UUID",
        UUID,
        "a UUID (RFC 9562)",
        _text,
        lambda random: str(UUID(int=random.getrandbits(128), version=4)),
        "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
        core=cs.uuid_schema(),
    ),
    # <wire_formats|server>
    # a file of the caller's: tables of rows send it ahead of the row that names it
    Format(
        "local-file",
        "Path",
        Path,
        "the name of a file",
        lambda value, zone: str(value),
        lambda random: f"file-{random.randrange(10_000)}.txt",
        r"^[A-Za-z0-9._~+/\\:-]+$",
        read=Path,
    ),
    # </wire_formats|server>
    _bytes_in(
        "byte",
        b64encode,
        _from_base64,
        _BASE64,
        "base64 (RFC 4648)",
    ),
    # <wire_formats|server>
    # A file: in a form bytes as they are, in JSON, which has none, their base64.
    _bytes_in(
        "binary",
        b64encode,
        _from_base64,
        _BASE64,
        "base64 (RFC 4648)",
    ),
    _bytes_in(
        "base64url",
        _to_base64url,
        _from_base64url,
        "^[A-Za-z0-9_-]*={0,2}$",
        "base64 of the alphabet for URLs (RFC 4648)",
    ),
    _bytes_in(
        "base32",
        b32encode,
        b32decode,
        "^([A-Z2-7]{8})*([A-Z2-7]{2,7}=+)?$",
        "base32 (RFC 4648)",
    ),
    _bytes_in(
        "base16",
        b16encode,
        lambda text: b16decode(text, casefold=True),
        "^([0-9A-Fa-f]{2})*$",
        "base16, hexadecimal digits (RFC 4648)",
    ),
    _bytes_in(
        "quoted-printable",
        _to_quoted,
        _from_quoted,
        "^[\t\n\r -~]*$",
        "quoted-printable text (RFC 2045)",
    ),
    # </wire_formats|server>
)

FORMATS: Final[Mapping[str, Format]] = {row.name: row for row in _ROWS}

# <wire_formats|server>
ENCODINGS: Final[Mapping[str, str]] = {
    "base64": "byte",
    "base64url": "base64url",
    "base32": "base32",
    "base16": "base16",
    "hex": "base16",
    "quoted-printable": "quoted-printable",
}
"""The format that a `contentEncoding` stands for (JSON Schema Validation 8.3)."""

# </wire_formats|server>
_USUAL: Final[Mapping[type, Format]] = {row.type: row for row in reversed(_ROWS)}


def usual_format(value: object) -> Format | None:
    """Give the format that a value is written in where nothing says how.

    It is the first row of its Python type; None for a value of another type.
    """
    row = _USUAL.get(type(value))
    if row is None:
        row = next((each for each in _ROWS if isinstance(value, each.type)), None)
    return row


def usual_format_of(kind: object) -> Format | None:
    """Give the usual format of a Python type; None for one that has none."""
    return _USUAL.get(cast("type", kind))


def is_usual(name: str) -> bool:
    """Tell whether a format is the usual one of its Python type."""
    row = FORMATS[name]
    return _USUAL[row.type] is row
