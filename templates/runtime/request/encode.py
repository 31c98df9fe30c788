"""From the argument of a method to the body of a request."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from ..json_values import Fields, fields_of
from ..media_types import (
    JSON,
    MULTIPART,  # <multipart>
)
from ..operation import NOT_GIVEN, BodyAs, NotGiven, Operation
from .body import NOTHING, Body, Types
from .content import encoded  # <files>
from .json_body import json_or_text  # <not files>

_UNDECLARED: Final[Mapping[str, str]] = {
    JSON: "",
    MULTIPART: "",  # <multipart>
}


def encode(
    operation: Operation[Any],
    body: object | NotGiven,
    extra: Fields | None = None,
    content_type: str | None = None,
    zone: dt.tzinfo | None = None,
    types: Types = "inputs",
) -> Body:
    """Encode the body of a request, whose types are those of a module of the package.

    `extra` holds fields to add to an object; `content_type`, where the caller named
    one, decides how the body is written. Without it, it is the first declared media
    type that the body fits: by its structure, then by the type that is declared for it.
    A time without an offset is one of `zone`. Raises ArgumentError, which is a TypeError
    or ValueError, for what cannot be sent.
    """
    try:
        return _encoded(operation, body, extra, content_type, zone, types)
    except (TypeError, ValueError) as error:
        from ..errors import ApiError, argument_error

        if isinstance(error, ApiError):
            raise
        raise argument_error(error, str(error)) from error


def _encoded(
    operation: Operation[Any],
    body: object | NotGiven,
    extra: Fields | None,
    content_type: str | None,
    zone: dt.tzinfo | None,
    types: Types,
) -> Body:
    if isinstance(body, BodyAs):
        content_type, body = content_type or body.content_type, body.body
    if body is NOT_GIVEN or (body is None and not operation.body):
        if extra is None:
            return NOTHING
        body = extra
    elif extra:
        body = _extended(operation, body, extra)
    declared = operation.body or _UNDECLARED
    # <files>
    return encoded(operation, declared, body, content_type, zone, types)
    # </files>
    # <not files>
    return json_or_text(operation, declared, body, content_type, zone, types)
    # </not files>


def _extended(operation: Operation[Any], body: object, extra: Fields) -> Fields:
    fields = fields_of({} if body is None else body)
    if fields is None:
        raise TypeError(
            f"{operation.id}: options['body'] adds fields to an object; "
            f"this body is a {type(body).__name__}"
        )
    return {**fields, **extra}
