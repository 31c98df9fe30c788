"""The body of a request: its bytes, and what the document declares of its values."""

from __future__ import annotations

import datetime as dt  # <typed_requests>
from collections.abc import AsyncIterable, Iterable
from typing import (
    Any,  # <typed_requests>
    Final,
    Literal,
    TypeAlias,
)

from ..operation import Operation  # <typed_requests>
from ..record import Record

Types: TypeAlias = Literal["inputs", "models"]
"""The module of the package in which the types of bodies are."""


class Body(Record, hidden=("content",)):
    """What is sent; `replayable` tells whether it can be sent a second time."""

    content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None
    content_type: str | None = None
    length: int | None = None
    replayable: bool = True


NOTHING: Final = Body()


def whole_body(content: bytes, content_type: str) -> Body:
    """Give a body of which all bytes are there."""
    return Body(content, content_type, len(content))


# <typed_requests>
def in_declared_form(
    operation: Operation[Any],
    expression: str,
    body: object,
    zone: dt.tzinfo | None,
    types: Types,
) -> object:
    """Write a value in the form of its type; one that is unlike it goes as it is.

    ArgumentError for one that must not be sent.
    """
    from .writer import writer

    form = writer(expression, types).write(body, zone)
    if form.refusal is not None:
        from ..errors import argument_error

        raise argument_error(form.refusal, f"{operation.id}: {form.refusal}")
    if body is None and form.deviation:
        reason = f"{operation.id}: the body cannot be None: leave it out"
        raise ValueError(reason)
    return body if form.deviation else form.value


# </typed_requests>
