"""Bodies of requests: by their media type to the JSON value they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fastapi import HTTPException, Request
from pydantic_core import to_json
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException

from ...._runtime.operation import Parameter
from ...._runtime.request.body import Kind, kind_of
from ..limits import Limits, limited
from ..uploads import Upload
from .parameters import item_of, member_shape, members_of_form, pairs_of
from .schema import Given
from .shape import Shape, json_of, shape_of

_TEXTS: Final = ("xml", "yaml", "javascript", "jwt", "graphql")


@dataclass(frozen=True, slots=True)
class Received:
    """A body as JSON (None: there is none), and the files it mentions by number."""

    json: bytes | None
    uploads: Sequence[Upload] = ()


def media_type_of(request: Request, declared: Sequence[str]) -> str | None:
    """Give the declared media type that a request has; None for one without a body.

    HTTPException 415 for a media type that is not declared.
    """
    headers = request.headers
    given = headers.get("content-type", "").strip()
    if not given:
        empty = headers.get("content-length", "0") == "0"
        if empty and "transfer-encoding" not in headers:
            return None
        return declared[0]
    essence = given.partition(";")[0].strip().lower()
    ranges = (essence, f"{essence.partition('/')[0]}/*", "*/*")
    for wanted in ranges:
        for name in declared:
            if name.partition(";")[0].strip().lower() == wanted:
                return name
    raise HTTPException(
        415, f"{essence} is not accepted", {"Accept": ", ".join(declared)}
    )


def is_binary(media_type: str) -> bool:
    """Tell whether a media type is bytes: neither JSON nor a form nor any kind of text."""
    essence = media_type.partition(";")[0].lower()
    return kind_of(media_type) == "binary" and not essence.endswith(_TEXTS)


async def read(
    request: Request,
    media_type: str,
    known: Given,
    encoding: Mapping[str, Parameter],
    limits: Limits,
) -> Received:
    """Read a body that is not binary. HTTPException 413 for one that is too large."""
    kind = _kind(request, media_type)
    if kind == "multipart":
        return await _multipart(
            limited(request, limits.upload), known, encoding, limits
        )
    content = await limited(request, limits.body).body()
    if kind == "form":
        pairs = pairs_of(content.decode("utf-8", "replace"))
        shape = shape_of(known.root, known)
        return Received(to_json(members_of_form(shape, encoding, known, pairs)))
    if kind == "json":
        return Received(content or None)
    return Received(to_json(_text(content, request)))


def _kind(request: Request, media_type: str) -> Kind:
    given = request.headers.get("content-type", "")
    return kind_of(given if "*" in media_type and given else media_type)


def _text(content: bytes, request: Request) -> str:
    charset = request.headers.get("content-type", "").partition("charset=")[2]
    try:
        return content.decode(charset.split(";")[0].strip(' "') or "utf-8")
    except (LookupError, UnicodeDecodeError):
        raise HTTPException(400, "the text is not in its character set") from None


async def _multipart(
    request: Request, known: Given, encoding: Mapping[str, Parameter], limits: Limits
) -> Received:
    try:
        form = await request.form(max_part_size=limits.body)
    except MultiPartException as error:
        raise HTTPException(400, error.message) from None
    stack = request.scope.get("fastapi_middleware_astack")
    if stack is not None:
        stack.push_async_callback(form.close)
    shape = shape_of(known.root, known)
    uploads: list[Upload] = []
    found = {
        name: _member(form, name, member_shape(shape, name, known), known, uploads)
        for name in dict.fromkeys(form)
    }
    return Received(to_json(found), uploads)


def _member(
    form: FormData, name: str, shape: Shape, known: Given, uploads: list[Upload]
) -> Any:
    parts = form.getlist(name)
    is_single = shape.is_file or shape.scalars - {"null"}
    if len(parts) == 1 and (shape.items is None or is_single):
        return _part(parts[0], shape, uploads)
    items = shape if shape.items is None else shape_of(shape.items, known)
    if len(parts) == 1 and isinstance(parts[0], str) and parts[0].startswith("["):
        whole: object = json_of(parts[0])  # declared as a part of application/json
        if isinstance(whole, list):
            return whole  # pyright: ignore[reportUnknownVariableType]  any JSON
    return [_part(part, items, uploads) for part in parts]


def _part(part: UploadFile | str, shape: Shape, uploads: list[Upload]) -> Any:
    if isinstance(part, str):
        if not shape.is_file:
            return item_of(part, shape)
        upload = Upload.containing(part.encode())
    elif shape.is_file or shape.anything:
        upload = Upload.of(part)
    else:
        return item_of(part.file.read().decode("utf-8", "replace"), shape)
    uploads.append(upload)
    return len(uploads) - 1
