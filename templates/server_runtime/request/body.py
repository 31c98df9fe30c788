"""Bodies of requests: by their media type to the JSON value they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from fastapi import HTTPException, Request
from pydantic_core import from_json, to_json
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from ...._runtime.media_types import (
    Framing,
    best_match,
    framing_of,
    kind_of,
    media_type,
)
from ...._runtime.operation import Parameter, Part
from ..limits import Limits, limited
from ..uploads import Upload
from .parameters import (
    MISSING,
    Pairs,
    item_of,
    member_shape,
    members_of_form,
    pairs_of,
    read_pairs,
)
from .schema import Given
from .shape import Shape, json_of, shape_of
from .shape import is_file as _is_file

_NO_PARTS: Final[Mapping[str, Part]] = {}
# RFC 8259 section 8.1: a reader may ignore it.
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Received:
    """A body as JSON (None: there is none), and the files it mentions by number."""

    json: bytes | None
    uploads: Sequence[Upload] = ()


def media_type_of(request: Request, declared: Sequence[str]) -> str | None:
    """Give the declared media type that a request has; None for one without a body.

    The most specific one that describes it, by its parameters too (RFC 9110, section
    12.5.1). HTTPException 415 for a media type that is not declared.
    """
    headers = request.headers
    content_type = headers.get("content-type", "").strip()
    if not content_type:
        empty = headers.get("content-length", "0") == "0"
        if empty and "transfer-encoding" not in headers:
            return None
        return declared[0]
    name = best_match(declared, content_type)
    if name is None:
        raise HTTPException(
            415, f"{content_type} is not accepted", {"Accept": ", ".join(declared)}
        )
    return name


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
    encoding = encodings.get(declared, _NO_PARTS)
    if kind == "multipart":
        if media_type(actual).essence != "multipart/form-data":
            whole = await limited(request, limits.upload).body()
            return _sequence(whole, own, known)
        return await _form(limited(request, limits.upload), known, encoding, limits)
    content = await limited(request, limits.body).body()
    if kind == "form":
        if content.count(b"&") >= limits.fields:
            raise HTTPException(413, f"a form of at most {limits.fields} fields")
        pairs = pairs_of(content.decode("utf-8", "replace"))
        shape = shape_of(known.root, known)
        return Received(to_json(members_of_form(shape, encoding, known, pairs)))
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
    charset = media_type(request.headers.get("content-type", "")).charset
    try:
        return content.decode(charset or "utf-8").removeprefix("\ufeff")
    except (LookupError, UnicodeDecodeError):
        raise HTTPException(400, "the text is not in its character set") from None


# -- forms ------------------------------------------------------------------------


async def _form(
    request: Request, known: Given, encoding: Mapping[str, Part], limits: Limits
) -> Received:
    form = await _parsed(request, limits)
    stack = request.scope.get("fastapi_middleware_astack")
    if stack is not None:
        stack.push_async_callback(form.close)
    shape = shape_of(known.root, known)
    uploads: list[Upload] = []
    members: dict[str, Any] = {}
    styled = _styled_members(form, encoding, shape, known)
    for key in dict.fromkeys(form):
        name = _utf8(key)
        if not any(name == own or name.startswith(f"{own}[") for own in styled):
            inner = member_shape(shape, name, known)
            members[name] = _member(form.getlist(key), inner, known, uploads)
    members |= {n: value for n, value in styled.items() if value is not MISSING}
    return Received(to_json(members), uploads)


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
        raise HTTPException(400, error.message) from None


def _utf8(text: str) -> str:
    return text.encode("latin-1").decode("utf-8", "replace")


def _styled_members(
    form: FormData, encoding: Mapping[str, Part], shape: Shape, known: Given
) -> dict[str, Any]:
    """Read the properties whose parts a style makes (OpenAPI 3.1, Encoding Object)."""
    pairs: Pairs = [
        (_utf8(key), _utf8(value))
        for key, value in form.multi_items()
        if isinstance(value, str)
    ]
    members: dict[str, Any] = {}
    for name, part in encoding.items():
        if part.style is not None:
            # a header's texts are not encoded either
            parameter = Parameter(name, "header", part.style, part.explode)
            inner = member_shape(shape, name, known)
            members[name] = read_pairs(parameter, inner, known, pairs, str)
    return members


def _member(
    parts: Sequence[UploadFile | str], shape: Shape, known: Given, uploads: list[Upload]
) -> Any:
    is_single = shape.is_file or shape.scalars - {"null"}
    if len(parts) == 1 and (shape.items is None or is_single):
        return _part(parts[0], shape, uploads)
    items = shape if shape.items is None else shape_of(shape.items, known)
    if len(parts) == 1 and isinstance(parts[0], str) and parts[0].startswith("["):
        whole: object = json_of(
            _utf8(parts[0])
        )  # declared as a part of application/json
        if isinstance(whole, list):
            return whole  # pyright: ignore[reportUnknownVariableType]  any JSON
    return [_part(part, items, uploads) for part in parts]


def _part(part: UploadFile | str, shape: Shape, uploads: list[Upload]) -> Any:
    if isinstance(part, str):
        if not shape.is_file:
            return item_of(_utf8(part), shape)
        upload = Upload.containing(part.encode("latin-1"))
    elif shape.is_file or shape.anything:
        upload = Upload.of(part)
        upload.name = None if part.filename is None else _utf8(part.filename)
    else:
        return item_of(part.file.read().decode("utf-8", "replace"), shape)
    uploads.append(upload)
    return len(uploads) - 1


# -- sequences of parts -----------------------------------------------------------


def _sequence(content: bytes, content_type: str, known: Given) -> Received:
    """Read a multipart body whose parts have an order rather than names (RFC 2046)."""
    boundary = media_type(content_type).boundary.encode("latin-1")
    if not boundary:
        raise HTTPException(400, "the media type names no boundary")
    shape = shape_of(known.root, known)
    items = Shape(anything=True)
    if shape.items is not None:
        items = shape_of(shape.items, known)
    uploads: list[Upload] = []
    values: list[Any] = []
    for piece in (b"\r\n" + content).split(b"\r\n--" + boundary)[1:]:
        if piece.startswith(b"--"):
            break
        head, _, body = piece.partition(b"\r\n\r\n")
        values.append(_positioned(head.decode("latin-1"), body, items, uploads))
    return Received(to_json(values), uploads)


def _positioned(head: str, body: bytes, shape: Shape, uploads: list[Upload]) -> Any:
    headers = {
        key.strip().lower(): value.strip()
        for key, _, value in (line.partition(":") for line in head.split("\r\n"))
    }
    own = headers.get("content-type", "text/plain")
    readable = kind_of(own) == "json" or bool(shape.scalars - {"null"})
    if readable or not (shape.is_file or shape.anything):
        return item_of(body.decode("utf-8", "replace"), shape)
    uploads.append(Upload.containing(body))
    uploads[-1].content_type = own
    return len(uploads) - 1
