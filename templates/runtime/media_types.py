"""Media types: what they say, how a body of one is read, and which declared one is meant.

RFC 9110, sections 8.3.1 (media types) and 12.5.1 (ranges and how specific they are).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import (
    Iterable,  # <media_types>
    Mapping,
)
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from .record import Record

Kind: TypeAlias = Literal["json", "form", "multipart", "text", "binary"]
"""How a body is written and read."""

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
OCTETS: Final = "application/octet-stream"
EVENTS: Final = "text/event-stream"

CHUNK: Final = 64 * 1024
"""How many bytes of a body are read at a time."""

# What says how a body is written down, not what it is.
_OF_THE_WRITING: Final = frozenset({"charset", "boundary", "q"})
_PARAMETER: Final = r';\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))'
_TEXT_SUFFIXES: Final = ("+xml", "/xml", "+yaml", "/yaml", "/x-yaml")
# The last are those of Spring, and of other servers: one JSON text on each line, too.
_LINES: Final = frozenset(
    {
        *("jsonl", "ndjson", "jsonlines", "json-lines", "nd-json"),
        *("x-jsonl", "x-ndjson", "x-jsonlines", "x-json-lines", "x-json-stream"),
        *("stream+json", "x-stream+json"),
    }
)
# RFC 7303, section 3.2: without a charset, an XML declaration says what it is in.
_XML_DECLARATION: Final = (
    rb"""<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']"""
)
# What Python has among its character sets though no media type can name it. To decode
# some of them takes time that grows with the square of the text.
_NO_CHARSETS: Final = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}
)
_TEXTS: Final = frozenset(
    {"application/javascript", "application/jwt", "application/graphql"}
)


class MediaType(Record):
    """A media type or a range of them; names are in lower case.

    `parameters` are those that tell what the body is, `version=2` for instance.
    """

    essence: str
    parameters: Mapping[str, str]
    charset: str = ""
    boundary: str = ""

    # <media_types>
    def includes(self, other: MediaType) -> int:
        """Say how specifically this media type describes another; 0: it does not.

        A parameter that both have must be the same; one that only this has may be
        missing, which is less specific.
        """
        reach = _reach(self.essence, other.essence)
        if not reach:
            return 0
        same = 0
        for name, value in self.parameters.items():
            if name in other.parameters:
                if other.parameters[name].lower() != value.lower():
                    return 0
                same += 1
        missing = len(self.parameters) - same
        return max(1, reach * 10_000 + same * 100 - missing)

    # </media_types>
    # <server>
    @property
    def is_range(self) -> bool:
        """Whether it stands for several media types."""
        return "*" in self.essence

    # </server>


# <media_types>
def _reach(declared: str, essence: str) -> int:
    if declared == essence:
        return 4
    kind, _, subtype = declared.partition("/")
    if declared == "*/*":
        return 1
    if kind != essence.partition("/")[0] and kind != "*":
        return 0
    if subtype == "*":
        return 2
    # `application/*+json` is no range of RFC 9110, but documents have it
    suffix = subtype.removeprefix("*")
    return 3 if subtype.startswith("*+") and essence.endswith(suffix) else 0


# </media_types>
@lru_cache(maxsize=256)
def media_type(text: str) -> MediaType:
    """Read a media type. What cannot be read of its parameters is left out."""
    essence, _, rest = text.partition(";")
    parameters: dict[str, str] = {}
    if rest:
        for name, quoted, plain in re.findall(_PARAMETER, f";{rest}"):
            value = re.sub(r"\\(.)", r"\1", quoted) or plain.strip()
            parameters.setdefault(name.lower(), value)
    telling = {k: v for k, v in parameters.items() if k not in _OF_THE_WRITING}
    return MediaType(
        essence.strip().lower(),
        telling,
        parameters.get("charset", ""),
        parameters.get("boundary", ""),
    )


# <media_types>
def best_match(declared: Iterable[str], content_type: str) -> str | None:
    """Find the declared media type that describes a body best; None if none does.

    The first of those that describe it equally well.
    """
    actual = media_type(content_type)
    best, found = 0, None
    for name in declared:
        specificity = media_type(name).includes(actual)
        if specificity > best:
            best, found = specificity, name
    return found


# </media_types>
@lru_cache(maxsize=256)
def kind_of(content_type: str) -> Kind:
    """Say how a media type is written and read (RFC 6839 for the suffixes)."""
    essence = media_type(content_type).essence
    subtype = essence.partition("/")[2]
    is_json = subtype.endswith("+json") and subtype not in _LINES
    if is_json or essence in (JSON, "*/*", "application/*", "text/json"):
        return "json"
    if essence == FORM:
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence.startswith("text/") or essence in _TEXTS:
        return "text"
    return "text" if essence.endswith(_TEXT_SUFFIXES) else "binary"


def written_text(text: str, content_type: str) -> bytes:
    """Write a text in the character set of its media type (RFC 9110, section 8.3.2).

    That is the one that it names, else what an XML declaration says, else UTF-8.
    ValueError for a set that is not known or lacks a character of the text.
    """
    charset = _charset(content_type, text[:200].encode("ascii", "replace"))
    try:
        return text.encode(_codec(charset))
    except LookupError:
        raise ValueError(f"{charset} is no character set that is known") from None
    except UnicodeEncodeError as error:
        wrong = error.object[error.start]
        raise ValueError(f"{charset} has no character {wrong!r}") from None


def read_text(content: bytes, content_type: str, *, exact: bool = False) -> str:
    """Read a text in the character set of its media type; see `written_text`.

    A byte order mark is none of it. What is not in that set is read as UTF-8, with
    replacement characters; ValueError if it has to be `exact`.
    """
    charset = _charset(content_type, content[:200])
    try:
        return content.decode(_codec(charset)).removeprefix("\ufeff")
    except (LookupError, UnicodeError):
        if exact:
            raise ValueError(
                f"the text is not in its character set, {charset}"
            ) from None
    return content.decode("utf-8", "replace").removeprefix("\ufeff")


def _charset(content_type: str, beginning: bytes) -> str:
    if charset := media_type(content_type).charset:
        return charset
    declared = re.match(_XML_DECLARATION, beginning.removeprefix(codecs.BOM_UTF8))
    return declared[1].decode("ascii") if declared else "utf-8"


def _codec(charset: str) -> str:
    """Give Python's name of a character set; LookupError where there is none."""
    name = codecs.lookup(charset).name
    if name in _NO_CHARSETS:
        raise LookupError(charset)
    return name


Framing: TypeAlias = Literal["events", "records", "lines", "parts"]
"""What separates the items of a sequence."""


def framing_of(content_type: str) -> Framing | None:
    """Say how the items of a sequence are told apart; None for what is no sequence.

    Server-sent events, records of RFC 7464, lines of JSON, or the parts of a multipart
    body that have no names (RFC 2046); that these are meant as a sequence, the document
    says by the schema of an item.
    """
    essence = media_type(content_type).essence
    kind, _, subtype = essence.partition("/")
    if essence == EVENTS:
        return "events"
    if subtype == "json-seq" or subtype.endswith("+json-seq"):
        return "records"
    if subtype in _LINES or subtype.endswith(("+jsonl", "+ndjson")):
        return "lines"
    if kind == "multipart" and essence != MULTIPART:
        return "parts"
    return None
