"""Bodies of any media type: which of those that are declared is sent, and its bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import (
    AsyncIterable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,  # <multipart|typed_requests>
)
from typing import Any, Final, cast

from ..files import (
    Chunks,
    chunks_of,
    in_base64,  # <typed_requests>
    is_content,
    is_file,
    media_type_of,
)
from ..json_values import (
    BYTES,
    Fields,  # <multipart>
    fields_of,
    is_json,  # <typed_requests>
    items_of,
    json_bytes,
    text_of,
)
from ..media_types import (
    JSON,
    MULTIPART,  # <multipart>
    best_match,
    kind_of,
    media_type,  # <multipart>
    written_text,
)
from ..operation import Operation, Part
from .body import (
    Body,
    Types,
    in_declared_form,  # <typed_requests>
    whole_body,
)
from .parameters import form_parts
from .sequences import each_framed, each_framed_async, framed, is_sequence
from .shapes import (
    FITTING,
    candidates_for,
    has_file,
    is_listed,
    is_named,
    shape_of,
)

_FILES: Final = ("FileInput", "bytes")
"""The types of a body that is a file, in `inputs` and in `models`."""
_NO_PARTS: Final[Mapping[str, Part]] = {}
_NO_FORMS: Final = "this package sends no forms with files: its document declares none"
_sends_forms = False
_sends_forms = True  # <multipart>


def encoded(
    operation: Operation[Any],
    declared: Mapping[str, str],
    body: object,
    content_type: str | None,
    zone: dt.tzinfo | None,
    types: Types,
) -> Body:
    """Write a body in one of the declared media types; see `encode`."""
    if not _sends_forms and not any(declared.values()) and has_file(body):
        raise TypeError(f"{operation.id}: {_NO_FORMS}")
    if content_type is None:
        content_type, body = _chosen(operation, declared, body, zone, types)
    else:
        name = best_match(declared, content_type) or content_type
        body = _in_form(operation, name, declared.get(name, ""), body, zone, types)
    return written_as(content_type, body, _encoding(operation, content_type))


def _encoding(operation: Operation[Any], content_type: str) -> Mapping[str, Part]:
    if not operation.encoding:
        return _NO_PARTS
    name = best_match(operation.encoding, content_type)
    return _NO_PARTS if name is None else operation.encoding[name]


# -- which media type -------------------------------------------------------------


def _chosen(
    operation: Operation[Any],
    declared: Mapping[str, str],
    body: object,
    zone: dt.tzinfo | None,
    types: Types,
) -> tuple[str, object]:
    """Choose a media type, and give the body in the form that it is written in."""
    candidates = candidates_for(list(declared), body)
    if not candidates:
        raise TypeError(
            f"{operation.id}: a {type(body).__name__} cannot be sent as "
            f"{' or '.join(declared)}"
        )
    # <typed_requests>
    if len({declared[name] for name in candidates}) > 1 and shape_of(body) != "stream":
        return _fitting(operation, declared, candidates, body, zone, types)
    # </typed_requests>
    first = candidates[0]
    return first, _in_form(operation, first, declared[first], body, zone, types)


# <typed_requests>
def _fitting(
    operation: Operation[Any],
    declared: Mapping[str, str],
    candidates: Sequence[str],
    body: object,
    zone: dt.tzinfo | None,
    types: Types,
) -> tuple[str, object]:
    """Choose the first of several media types whose type a body has."""
    from .writer import writer  # only where the structure does not decide

    deviations: dict[str, str] = {}
    refusal: Exception | None = None
    for closed in (True, False):
        for name in candidates:
            as_it_is = is_file(body) and declared[name] in _FILES
            if as_it_is or not declared[name] or declared[name] == "Any":
                return name, body
            written = writer(declared[name], types).write(body, zone, closed=closed)
            if not written.deviation:
                return name, _held(name, declared[name], types, written.value)
            deviations[name] = written.deviation
            refusal = refusal or written.refusal
        if refusal is not None:
            # It has the properties of one, and a value in them that must not be sent.
            from ..errors import argument_error

            raise argument_error(refusal, f"{operation.id}: {refusal}")
    reasons = "; ".join(f"{name}: {reason}" for name, reason in deviations.items())
    raise TypeError(
        f"{operation.id}: the body fits none of the media types ({reasons})"
    )


# </typed_requests>
# -- in which form ----------------------------------------------------------------


def _in_form(
    operation: Operation[Any],
    name: str,
    expression: str,
    body: object,
    zone: dt.tzinfo | None,
    types: Types,
) -> object:
    """Give a body in the form that the document declares.

    What is JSON already is not looked at, unless it stands in a form, which may want a
    file in the place of a text. Raises what the writer refuses; what is only unlike the
    document goes as it is.
    """
    if shape_of(body) == "stream":
        items = cast("Any", body)
        return _each(operation, name, expression, items, zone, types)
    # <typed_requests>
    if expression and expression != "Any":
        return _as_declared(operation, name, expression, body, zone, types)
    # </typed_requests>
    return body


# <typed_requests>
def _as_declared(
    operation: Operation[Any],
    name: str,
    expression: str,
    body: object,
    zone: dt.tzinfo | None,
    types: Types,
) -> object:
    """Give a body in the form of its type."""
    kind = kind_of(name)
    may_hold_files = kind == "multipart" or expression == "FileInput"
    if is_json(body) and not may_hold_files:
        return body
    if expression in _FILES and is_file(body):
        return body
    written = in_declared_form(operation, expression, body, zone, types)
    return written if written is body else _held(name, expression, types, written)


def _held(name: str, expression: str, types: Types, value: object) -> object:
    """Put base64 in the place of files where a media type has none: in JSON, in fields."""
    from .writer import writer

    if kind_of(name) not in ("json", "form") or not writer(expression, types).has_files:
        return value
    return in_base64(value)


# </typed_requests>
def _each(
    operation: Operation[Any],
    name: str,
    expression: str,
    items: Iterable[object] | AsyncIterable[object],
    zone: dt.tzinfo | None,
    types: Types,
) -> object:
    """Give what comes one after the other in the form that the document declares."""
    if not is_sequence(name) or isinstance(items, (list, tuple)):
        return items

    def write(item: object) -> object:
        # <typed_requests>
        if expression and expression != "Any":
            listed = in_declared_form(operation, expression, [item], zone, types)
            return next(iter(cast("list[object]", listed)))
        # </typed_requests>
        return item

    if isinstance(items, AsyncIterable):
        return each_framed_async(name, items, write)
    return each_framed(name, items, write)


# -- the bytes --------------------------------------------------------------------


def written_as(
    content_type: str, body: object, encoding: Mapping[str, Part] = _NO_PARTS
) -> Body:
    """Write what is in the form that the document declares: as JSON, a form, bytes."""
    kind = kind_of(content_type)
    fields = fields_of(body)
    # <multipart>
    if kind == "multipart" and not is_file(body):
        items = None if fields is not None else items_of(body)
        if fields is not None or items is not None:
            return _multipart(content_type, fields, items, encoding)
    # </multipart>
    if kind == "multipart" and not _sends_forms and not is_file(body):
        raise TypeError(_NO_FORMS)
    if kind == "form" and fields is not None:
        return whole_body(
            "&".join(form_parts(fields, encoding)).encode("ascii"), content_type
        )
    is_range = "*" in content_type
    shape = shape_of(body)
    is_list = shape == "stream" and is_listed(body)
    if kind == "json" and (shape in FITTING["json"] or is_list):
        return whole_body(json_bytes(body), JSON if is_range else content_type)
    if shape == "array" and is_sequence(content_type):
        whole = (framed(content_type, item) for item in items_of(body) or ())
        return whole_body(b"".join(whole), content_type)
    if is_file(body):
        content_type = media_type_of(body, [content_type])
    elif is_range:
        content_type = _unnamed(content_type, body)
    if is_named(body):
        body = body[1]  # a body by itself has no place for the name of a file
    return _raw(content_type, body)


def _unnamed(declared: str, body: object) -> str:
    """Give the media type of what has none of its own: text or bytes."""
    is_text = isinstance(body, str) and best_match([declared], "text/plain") is not None
    return "text/plain" if is_text else media_type_of(b"", [declared])


# <multipart>
def _multipart(
    content_type: str,
    fields: Fields | None,
    items: Sequence[object] | None,
    encoding: Mapping[str, Part],
) -> Body:
    from .multipart import form_data, sequence

    given = media_type(content_type).boundary or None
    if fields is not None:
        chunks, boundary = form_data(fields, encoding, given)
    else:
        chunks, boundary = sequence(items or (), encoding, given)
    if not given:
        essence = MULTIPART if "*" in content_type else content_type
        content_type = f"{essence}; boundary={boundary}"
    return Body(chunks, content_type, chunks.length, chunks.replayable)


# </multipart>
def _raw(content_type: str, body: object) -> Body:
    if isinstance(body, AsyncIterable):
        return Body(cast("AsyncIterable[bytes]", body), content_type, replayable=False)
    if isinstance(body, BYTES):
        return whole_body(bytes(cast("bytes", body)), content_type)
    if is_content(body):
        chunks = chunks_of(body)
        return Body(chunks, content_type, chunks.length, chunks.replayable)
    if shape_of(body) == "stream":
        source = cast("Iterable[bytes]", body)
        replayable = not isinstance(body, Iterator)
        return Body(Chunks(source, None, replayable), content_type, None, replayable)
    return whole_body(written_text(text_of(body), content_type), content_type)
