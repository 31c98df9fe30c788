"""From an answer to its value: by status and media type, as the document declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, get_args

from pydantic_core import from_json, to_json

from .. import PACKAGE
from ..http import Response
from ..media_types import (
    FORM,  # <form_answers>
    JSON,
    MULTIPART,  # <form_answers>
    best_match,  # <media_types>
    framing_of,
    kind_of,
    media_type,
    read_text,
)
from ..mismatch import Decoded, Mismatch
from ..operation import (
    Operation,
    Part,  # <form_answers>
    status_keys,  # <form_answers>
)

if TYPE_CHECKING:
    from .decoder import Decoder

# RFC 8259 section 8.1: a reader may ignore it.
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_TYPES_OF_BODIES: Final[tuple[tuple[object, str], ...]] = (
    (bytes, "bytes"),
    (str, "str"),
    (type(None), "None"),
    (Any, "Any"),
)
_PLAIN: Final = frozenset({"bytes", "str", "None"})


def parse(operation: Operation[Any], answer: Response) -> Decoded:
    """Give the value of an answer, of which the body has been read.

    A declared status goes before a range ("2XX"), this before "default". What is not
    declared is given as its media type says: parsed JSON, text or bytes; a redirect
    that is not declared has no value.
    """
    declared = _declared(operation, answer.status_code)
    if declared is None:
        return _undeclared(operation, answer)
    parsed = _parse_declared(operation, answer, declared)
    # <codes>
    if operation.codes and not answer.is_success:
        from .codes import undeclared_codes  # for calls that fail: most do not

        codes = undeclared_codes(operation, answer.status_code, parsed.value)
        return Decoded(parsed.value, (*parsed.mismatches, *codes))
    # </codes>
    return parsed


def parse_as(kind: object, answer: Response) -> Decoded:
    """Give the value of a successful answer, which is to be of a type.

    `bytes` is the body as it came, `str` a text or a JSON string, the type of None an
    answer without a body, `Any` any JSON. All others are read by the answer's own media
    type: as JSON, as a form or several parts, as items one after the other, as a text
    that stands for a value; as JSON, too, where a text or bytes are JSON in fact.
    """
    for of_its_own, expression in _TYPES_OF_BODIES:
        if kind is of_its_own:
            return _as_declared(answer, expression, _kind(expression, answer))
    from .decoder import decoder_of

    name = kind.__name__ if isinstance(kind, type) else str(kind)
    reader, own = decoder_of(kind), answer.headers.get("content-type", JSON)
    # <form_answers>
    if kind_of(own) in ("form", "multipart"):
        return _from_form(answer, name, reader, {})
    # </form_answers>
    parsed = _from_json(answer, name, reader, listed_items(answer.content, own))
    if not parsed.mismatches or kind_of(own) == "json" or not answer.content:
        return parsed
    if kind_of(own) == "text":
        return _from_text(answer, reader, parsed)
    return Decoded(answer.content) if bytes in get_args(kind) else parsed


def listed_items(content: bytes, content_type: str) -> bytes | None:
    """Give the items of a sequence as the JSON of a list; None for what is none."""
    framing = framing_of(content_type)
    if framing not in ("lines", "records"):
        return None
    separator = b"\x1e" if framing == "records" else b"\n"
    items = content.removeprefix(_BYTE_ORDER_MARK).split(separator)
    return b"[" + b",".join(item for item in items if item.strip()) + b"]"


def _parse_declared(
    operation: Operation[Any], answer: Response, declared: str | Mapping[str, str]
) -> Decoded:
    if operation.method == "HEAD":
        return Decoded(None)
    expression = declared if isinstance(declared, str) else ""
    # <media_types>
    if not isinstance(declared, str):
        return _parse_as_media_type(operation, answer, declared)
    # </media_types>
    return _as_declared(answer, expression, _kind(expression, answer))


# <media_types>
def _parse_as_media_type(
    operation: Operation[Any], answer: Response, declared: Mapping[str, str]
) -> Decoded:
    """Give the value of an answer by the media type that it is declared to have."""
    name = _match(declared, answer.headers.get("content-type", ""))
    if name is None:
        return Decoded(_raw(answer), (_media_type_mismatch(answer, declared),))
    kind = _kind_within(name, answer)
    # <form_answers>
    if kind in ("form", "multipart") and declared[name] not in _PLAIN:
        from .decoder import decoder

        reader = decoder(PACKAGE, declared[name])
        encoding = _encoding(operation, answer, name)
        return _from_form(answer, declared[name], reader, encoding)
    # </form_answers>
    return _as_declared(answer, declared[name], kind)


# </media_types>
# <form_answers>
def _encoding(
    operation: Operation[Any], answer: Response, name: str
) -> Mapping[str, Part]:
    """Give how the parts of an answer are sent, where the document says it."""
    for key in status_keys(answer.status_code):
        if key in operation.responses:
            return operation.response_encoding.get(key, {}).get(name, {})
    return {}


def _from_form(
    answer: Response, expression: str, reader: Decoder, encoding: Mapping[str, Part]
) -> Decoded:
    """Read a form, or a body of several parts."""
    from .form_answers import decode_form

    own = answer.headers.get("content-type", FORM)
    if kind_of(own) not in ("form", "multipart"):
        return Decoded(_raw(answer), (_media_type_mismatch(answer, (FORM, MULTIPART)),))
    try:
        return decode_form(answer, reader, encoding)
    except ValueError:
        value = _raw(answer)
        return Decoded(value, (Mismatch((), expression, value, "type"),))


# </form_answers>
def _declared(operation: Operation[Any], status: int) -> str | Mapping[str, str] | None:
    responses = operation.responses
    declared = responses.get(status) or responses.get(f"{status // 100}XX")
    if declared is not None or 300 <= status < 400:
        return declared
    # Beside a declared success, "default" is for errors.
    if status < 300 and _successes(operation):
        return None
    return responses.get("default")


def _successes(operation: Operation[Any]) -> list[str | Mapping[str, str]]:
    responses = operation.responses.items()
    return [declared for status, declared in responses if str(status)[0] == "2"]


def _undeclared(operation: Operation[Any], answer: Response) -> Decoded:
    parsed = _by_its_class(operation, answer)
    if answer.status_code >= 400:
        return parsed  # an error is one, declared or not
    statuses = [str(each) for each in operation.responses if each != "default"]
    redirect = 300 <= answer.status_code < 400 and bool(operation.responses)
    unsaid = not statuses or (answer.is_success and not _successes(operation))
    if unsaid and not redirect:
        return parsed  # nothing was said that this could differ from
    statuses = statuses or ["another status"]
    mismatch = Mismatch((), " or ".join(statuses), answer.status_code, "status")
    return Decoded(parsed.value, (mismatch, *parsed.mismatches))


def _by_its_class(operation: Operation[Any], answer: Response) -> Decoded:
    if operation.method == "HEAD" or answer.is_redirect or not answer.content:
        return Decoded(None)
    declared = _successes(operation)
    if answer.is_success and len(declared) == 1 and isinstance(declared[0], str):
        # A 200 in place of a 202 usually holds what the 202 is declared to hold.
        parsed = _as_declared(answer, declared[0], _kind(declared[0], answer))
        if not parsed.mismatches:
            return parsed
    return Decoded(_raw(answer))


def _kind(expression: str, answer: Response) -> str:
    """Say how to read an answer of which no media type is declared."""
    if expression == "str":
        return kind_of(answer.headers.get("content-type", "text/plain"))
    return "json"


# <media_types>
def _kind_within(declared: str, answer: Response) -> str:
    """Say how to read an answer whose declared media type may be a range."""
    own = answer.headers.get("content-type", "")
    return kind_of(own if "*" in declared and own else declared)


def _match(declared: Mapping[str, str], content_type: str) -> str | None:
    """Find the declared media type of an answer: the best match, or any JSON for JSON."""
    if not content_type.strip() or len(declared) == 1:
        return next(iter(declared), None)
    if (name := best_match(declared, content_type)) is not None:
        return name
    if kind_of(content_type) != "json":
        return None
    same = [
        n for n in declared if media_type(n).essence == media_type(content_type).essence
    ]
    json = (n for n in declared if kind_of(n) == "json")
    # Another version of a declared media type is not that media type.
    return None if same else next(json, None)


# </media_types>
def _as_declared(answer: Response, expression: str, kind: str) -> Decoded:
    if expression == "bytes":
        return Decoded(answer.content)
    if expression == "None":
        return _nothing(answer)
    if kind != "json":
        if expression == "str":
            return Decoded(_text(answer))
        from .decoder import decoder

        return _from_text(answer, decoder(PACKAGE, expression), Decoded(_text(answer)))
    # Reading a type needs the schema machinery of pydantic: not before it is used.
    from .decoder import decoder

    return _from_json(answer, expression, decoder(PACKAGE, expression))


def _from_json(
    answer: Response, expression: str, reader: Decoder, data: bytes | None = None
) -> Decoded:
    """Read JSON: the body, or `data` in its place."""
    content = data or _json_content(answer)
    if not content:
        missing = Mismatch((), expression, None, "missing")
        return Decoded(None, () if expression == "Any" else (missing,))
    try:
        decoded = reader.decode(content)
    except ValueError:
        value = _raw(answer)
        if kind_of(answer.headers.get("content-type", JSON)) != "json":
            return Decoded(value, (_media_type_mismatch(answer, (JSON,)),))
        return Decoded(value, (Mismatch((), expression, value, "type"),))
    return decoded


def _nothing(answer: Response) -> Decoded:
    """Read an answer that is declared to have no body: one that comes is told of."""
    value = _raw(answer)
    if value is None:
        return Decoded(None)
    return Decoded(value, (Mismatch((), "no body", value, "type"),))


def _from_text(answer: Response, reader: Decoder, otherwise: Decoded) -> Decoded:
    """Read a text that stands for a value: a number, a date, bytes in base64."""
    text = _text(answer)
    first: Decoded | None = None
    # What stands there as it is may be JSON (a number), or the content of a JSON string.
    forms = [to_json(text.strip()), to_json(text)]
    if not text.lstrip().startswith('"'):
        forms.insert(0, text.strip().encode())
    for data in forms:
        try:
            decoded = reader.decode(data)
        except ValueError:
            continue
        if not decoded.mismatches:
            return Decoded(decoded.value)
        if data.startswith(b'"'):
            first = first or Decoded(_text(answer), decoded.mismatches)
    return first or otherwise


def _media_type_mismatch(answer: Response, declared: Iterable[str]) -> Mismatch:
    essence = answer.headers.get("content-type", "").partition(";")[0].strip()
    return Mismatch((), " or ".join(declared), essence, "media type")


def _text(answer: Response) -> str:
    return read_text(answer.content, answer.headers.get("content-type", ""))


def _json_content(answer: Response) -> bytes:
    """Give the bytes of JSON as UTF-8, which they should be in (RFC 8259, section 8.1).

    Old servers write other character sets, and name them.
    """
    content, content_type = answer.content, answer.headers.get("content-type", "")
    charset = media_type(content_type).charset.lower()
    if charset in ("", "utf-8", "utf8"):
        return content.removeprefix(_BYTE_ORDER_MARK)
    try:
        if not charset.startswith(("utf-16", "utf-32", "utf16", "utf32")):
            content.decode()
            return content.removeprefix(_BYTE_ORDER_MARK)  # named so, but UTF-8 in fact
        return read_text(content, content_type, exact=True).encode()
    except UnicodeDecodeError:
        return read_text(content, content_type).encode()
    except ValueError:
        return content


def _raw(answer: Response) -> Any:
    """Give a body by its own media type; without one, as what it looks like."""
    content_type = answer.headers.get("content-type")
    if not answer.content:
        return None
    kind = kind_of(content_type or "application/json")
    if kind == "json":
        try:
            return from_json(_json_content(answer))
        except ValueError:
            kind = "text"
    if kind in ("text", "form"):
        return _text(answer)
    return answer.content
