"""Answers that are forms, or have several parts: written as a client writes its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from fastapi import Response
from fastapi.responses import StreamingResponse

from ..._runtime.files import Chunks, is_file
from ..._runtime.json_values import fields_of, items_of, json_bytes
from ..._runtime.media_types import kind_of
from ..._runtime.operation import Operation, Part, status_keys
from ..._runtime.request.content import written_as
from ..._runtime.request.writer import writer


def is_form(media_type: str) -> bool:
    """Tell whether answers of a media type have fields or parts."""
    return kind_of(media_type) in ("form", "multipart")


def form_answer(
    operation: Operation[Any],
    expression: str,
    media_type: str,
    value: object,
    status: int,
) -> tuple[Response, bytes]:
    """Make an answer of a value, and the JSON that it stands for, to be checked.

    ValueError or TypeError for what cannot be written so.
    """
    keys = status_keys(status)
    key = next((each for each in keys if each in operation.responses), status)
    written = writer(expression, "models").write(value)
    if written.refusal is not None:
        raise written.refusal
    body: object = value if written.deviation else written.value
    if fields_of(body) is None and (
        kind_of(media_type) == "form" or not _is_list(body)
    ):
        raise TypeError(f"a {type(value).__name__} has no fields to write in a form")
    encoding: Mapping[str, Part] = operation.response_encoding.get(key, {}).get(
        media_type, {}
    )
    sent = written_as(media_type, body, encoding)
    if not isinstance(sent.content, Chunks):
        content = sent.content if isinstance(sent.content, bytes) else b""
        response = Response(content, status, media_type=sent.content_type)
    else:
        response = StreamingResponse(sent.content, status, media_type=sent.content_type)
        if sent.length is not None:
            response.headers["content-length"] = str(sent.length)
    return response, json_bytes(_checkable(body))


def _is_list(value: object) -> bool:
    return not isinstance(value, str) and items_of(value) is not None


def _checkable(value: Any) -> Any:
    """Put an empty text in the place of each file, and leave out None: it is not sent."""
    if is_file(value):
        return ""
    if (fields := fields_of(value)) is not None:
        return {n: _checkable(item) for n, item in fields.items() if item is not None}
    if isinstance(value, (list, tuple)):
        return [_checkable(item) for item in cast("Sequence[Any]", value)]
    return value
