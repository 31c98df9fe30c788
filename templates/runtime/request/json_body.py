"""Bodies of a package whose document declares none but JSON: JSON, texts and bytes."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import AsyncIterable, Iterator, Mapping
from typing import Any, Final, cast

from ..json_values import (
    BYTES,
    fields_of,
    is_json,  # <typed_requests>
    json_bytes,
    text_of,
)
from ..media_types import OCTETS, kind_of, written_text
from ..operation import Operation
from .body import (
    Body,
    Types,
    in_declared_form,  # <typed_requests>
    whole_body,
)

_NO_FILES: Final = (
    "this package sends JSON, text and bytes: its document declares no other bodies"
)


def json_or_text(
    operation: Operation[Any],
    declared: Mapping[str, str],
    body: object,
    content_type: str | None,
    zone: dt.tzinfo | None,
    types: Types,
) -> Body:
    """Write a body which is to be JSON, or of which nothing is declared."""
    name, expression = next(iter(declared.items()))
    kind = kind_of(content_type or name)
    if _is_file(body) or kind in ("form", "multipart") or _holds_files(operation, body):
        raise TypeError(f"{operation.id}: {_NO_FILES}")
    if isinstance(body, BYTES):
        own = content_type or (OCTETS if "*/*" in declared else name)
        return whole_body(bytes(cast("bytes", body)), own)
    # <typed_requests>
    if expression not in ("", "Any") and not is_json(body):
        body = in_declared_form(operation, expression, body, zone, types)
    # </typed_requests>
    own = content_type or name
    if kind == "json":
        return whole_body(json_bytes(body), own)
    return whole_body(written_text(text_of(body), own), own)


def _is_file(value: object) -> bool:
    """Tell whether a value is read while it is sent: a file, a path, a generator."""
    if isinstance(value, tuple):
        named, *rest = cast("tuple[object, ...]", value) or (None,)
        held = (isinstance(each, BYTES) or _is_file(each) for each in rest)
        return isinstance(named, str) and any(held)
    is_read = hasattr(value, "read") and fields_of(value) is None
    return is_read or isinstance(value, os.PathLike | Iterator | AsyncIterable)


def _holds_files(operation: Operation[Any], body: object) -> bool:
    """Tell whether a body of which nothing is declared is a form with files."""
    values = () if any(operation.body.values()) else (fields_of(body) or {}).values()
    return any(_is_file(each) or isinstance(each, BYTES) for each in values)
