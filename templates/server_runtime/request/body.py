"""Bodies of requests: by their media type to the JSON value they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from secrets import randbelow, token_hex  # <forms>
from typing import Any, Final, cast

from fastapi import HTTPException, Request
from pydantic_core import from_json, to_json

# <forms>
from starlette.datastructures import FormData, UploadFile

# </forms>
# <forms>
from starlette.formparsers import MultiPartException, MultiPartParser

# </forms>
from ...._runtime.decode.forms import Form, restored  # <forms>

# <forms>
from ...._runtime.decode.parts import BodyPart, Parts

# </forms>
from ...._runtime.decode.shape import (
    Shape,  # <forms>
    shape_of,
)
from ...._runtime.decode.shape import is_file as _is_file
from ...._runtime.decode.styles import (
    NestingError,  # <forms>
    item_of,
    members_of_form,  # <forms>
    pairs_of,  # <forms>
)
from ...._runtime.media_types import (
    Framing,
    best_match,
    framing_of,
    kind_of,
    media_type,  # <forms>
    read_text,
)
from ...._runtime.operation import Part
from ..limits import Limits, limited
from ..uploads import Upload  # <forms>
from .schema import Given

_NO_PARTS: Final[Mapping[str, Part]] = {}
# RFC 8259 section 8.1: a reader may ignore it.
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Received:
    """A body as JSON (None: there is none), and the files it mentions by number.

    `untyped` are those at places for which no type is declared, by the texts that stand
    there.
    """

    json: bytes | None
    uploads: Mapping[int, Any] = field(default_factory=dict[int, Any])
    untyped: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def whole(self, value: Any) -> Any:
        """Give the decoded value with the files for which no type is declared."""
        # <forms>
        if self.untyped:
            return restored(value, self.untyped)
        # </forms>
        return value


def media_type_of(request: Request, declared: Sequence[str]) -> str | None:
    """Give the declared media type that a request has; None for one without a body.

    The most specific one that describes it, by its parameters too (RFC 9110, section
    12.5.1). HTTPException 415 for a media type that is not declared, or a body that is
    compressed.
    """
    headers = request.headers
    content_type = headers.get("content-type", "").strip()
    if not content_type:
        empty = headers.get("content-length", "0") == "0"
        if empty and "transfer-encoding" not in headers:
            return None
        _refuse_encoded(request)
        return declared[0]
    _refuse_encoded(request)
    name = best_match(declared, content_type)
    if name is None:
        raise HTTPException(
            415, f"{content_type} is not accepted", {"Accept": ", ".join(declared)}
        )
    return name


def _refuse_encoded(request: Request) -> None:
    """Refuse a body in a coding such as gzip (RFC 9110, sections 8.4 and 15.5.16)."""
    codings = ",".join(request.headers.getlist("content-encoding"))
    if not {each.strip().lower() for each in codings.split(",")} <= {"", "identity"}:
        raise HTTPException(
            415,
            f"the content coding {codings:.100} is not accepted",
            {"Accept-Encoding": "identity"},
        )


async def read(
    request: Request,
    declared: str,
    known: Given,
    encodings: Mapping[str, Mapping[str, Part]],
    limits: Limits,
) -> Received:
    """Read a body that is not streamed. HTTPException 413 for one that is too large.

    `declared` is the media type of it that the document declares, `known` its schema.
    """
    own = request.headers.get("content-type", "")
    actual = own if "*" in declared and own else declared
    kind = kind_of(actual)
    encoding = encodings.get(declared, _NO_PARTS)  # <forms>
    # <forms>
    if kind == "multipart":
        if media_type(actual).essence != "multipart/form-data":
            whole = await limited(request, limits.upload).body()
            return _sequence(whole, own, known, encoding)
        return await _form(limited(request, limits.upload), known, encoding, limits)
    # </forms>
    content = await limited(request, limits.body).body()
    # <forms>
    if kind == "form":
        if content.count(b"&") >= limits.fields:
            raise HTTPException(413, f"a form of at most {limits.fields} fields")
        pairs = pairs_of(content.decode("utf-8", "replace"))
        shape = shape_of(known.root, known)
        try:
            members = members_of_form(shape, encoding, known, pairs)
        except NestingError as error:
            raise HTTPException(400, str(error)) from None
        return Received(to_json(members))
    # </forms>
    if kind == "json":
        return Received(content.removeprefix(_BYTE_ORDER_MARK) or None)
    if (framing := framing_of(actual)) in ("lines", "records") and not is_file(known):
        return Received(_items(content.removeprefix(_BYTE_ORDER_MARK), framing))
    return Received(
        to_json(item_of(_text(content, request), shape_of(known.root, known)))
    )


def _items(content: bytes, framing: Framing) -> bytes:
    """Give the JSON of a list of the items of a sequence. HTTPException 400."""
    separator = b"\x1e" if framing == "records" else b"\n"
    texts = [text for each in content.split(separator) if (text := each.strip())]
    for number, text in enumerate(texts, 1):
        try:
            from_json(text)
        except ValueError as error:
            raise HTTPException(400, f"item {number} is not JSON: {error}") from None
    return b"[" + b",".join(texts) + b"]"


def is_file(known: Given) -> bool:
    """Tell whether the values are files and nothing else."""
    return bool(_is_file(cast("dict[str, Any]", known.resolved(known.root))))


def _text(content: bytes, request: Request) -> str:
    try:
        return read_text(content, request.headers.get("content-type", ""), exact=True)
    except ValueError:
        raise HTTPException(400, "the text is not in its character set") from None


# <forms>
# -- forms ------------------------------------------------------------------------


async def _form(
    request: Request, known: Given, encoding: Mapping[str, Part], limits: Limits
) -> Received:
    form = await _parsed(request, limits)
    stack = request.scope.get("fastapi_middleware_astack")
    if stack is not None:
        stack.push_async_callback(form.close)
    uploads = _Uploads()
    fields: dict[str, list[_Received]] = {}
    for key, value in form.multi_items():
        fields.setdefault(_utf8(key), []).append(_Received(value))

    def keep(part: _Received, shape: Shape) -> int | str:
        return uploads.add(part.upload(), shape)

    members = Form(known, encoding, keep).members(fields)
    return Received(to_json(members), uploads.by_number, uploads.by_text)


class _Uploads:
    """The files of a form by what stands for them, which no text in it can guess."""

    def __init__(self) -> None:
        self._first = randbelow(2**52)
        self._mark = token_hex(16)
        self.by_number: dict[int, Upload] = {}
        self.by_text: dict[str, Upload] = {}

    def add(self, upload: Upload, shape: Shape) -> int | str:
        """Give what stands for a file: a number, or a text where any value may be."""
        if not shape.is_file:
            text = f"{self._mark} {len(self.by_text)}"
            self.by_text[text] = upload
            return text
        number = self._first + len(self.by_number)
        self.by_number[number] = upload
        return number


class _Received:
    """A part, as the parser of forms gives it: what has no file name is text."""

    def __init__(self, value: UploadFile | str) -> None:
        self._value = value

    @property
    def content_type(self) -> str:
        """The media type; of a text without a file name the parser keeps none."""
        return "" if isinstance(self._value, str) else self._value.content_type or ""

    @property
    def is_named(self) -> bool:
        """Whether it has the name of a file."""
        return not isinstance(self._value, str)

    def text(self, declared: str = "", /) -> str:
        """Give its content as text, of its own media type or else the declared one."""
        if isinstance(self._value, str):
            return read_text(self._value.encode("latin-1"), declared)
        return read_text(self._value.file.read(), self.content_type or declared)

    def upload(self) -> Upload:
        """Give its content as a file."""
        if isinstance(self._value, str):
            return Upload.containing(self._value.encode("latin-1"))
        upload = Upload.of(self._value)
        name = self._value.filename
        upload.name = None if name is None else _utf8(name)
        return upload


async def _parsed(request: Request, limits: Limits) -> FormData:
    """Parse a form. Its texts are those of its bytes, one character a byte.

    What has no file name is text for the parser, though it may be the bytes of a file:
    read so, it loses nothing.
    """
    headers = request.headers.mutablecopy()
    headers["content-type"] = f"{headers['content-type']}; charset=latin-1"
    parser = MultiPartParser(
        headers,
        request.stream(),
        max_part_size=limits.body,
        max_fields=limits.fields,
        max_files=limits.files,
    )
    try:
        return await parser.parse()
    except MultiPartException as error:
        too_much = error.message.startswith(("Too many", "Part exceeded"))
        raise HTTPException(413 if too_much else 400, error.message) from None


def _utf8(text: str) -> str:
    return text.encode("latin-1").decode("utf-8", "replace")


# -- sequences of parts -----------------------------------------------------------


def _sequence(
    content: bytes, content_type: str, known: Given, encoding: Mapping[str, Part]
) -> Received:
    """Read a multipart body that is no form (RFC 2046).

    Its parts have an order, or the names of the properties of an object.
    """
    boundary = media_type(content_type).boundary
    if not boundary:
        raise HTTPException(400, "the media type names no boundary")
    uploads = _Uploads()

    def keep(part: BodyPart, shape: Shape) -> int | str:
        upload = Upload.containing(part.content)
        upload.content_type, upload.name = part.content_type, part.filename
        return uploads.add(upload, shape)

    form, parts = Form(known, encoding, keep), list(Parts(boundary).read(content))
    if not form.has_names:
        values: object = form.items(parts)
    else:
        fields: dict[str, list[BodyPart]] = {}
        for part in parts:
            fields.setdefault(part.name, []).append(part)
        values = form.members(fields)
    return Received(to_json(values), uploads.by_number, uploads.by_text)


# </forms>
