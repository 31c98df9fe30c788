"""Request bodies: which media type is sent, and the bytes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, TypeGuard, cast

from ..files import (
    Chunks,
    chunks_of,
    in_base64,
    is_content,
    is_file,
    media_type_of,
    own_media_type,
)
from ..json_values import (
    BYTES,
    Fields,
    fields_of,
    is_json,
    items_of,
    json_bytes,
    text_of,
)
from ..media_types import (
    JSON,
    MULTIPART,
    Kind,
    best_match,
    kind_of,
    media_type,
)
from ..operation import NOT_GIVEN, BodyAs, NotGiven, Operation, Part
from ..record import Record
from .parameters import form_parts
from .sequences import each_framed, each_framed_async, framed, is_sequence

Content: TypeAlias = bytes | Chunks | AsyncIterable[bytes]

Types: TypeAlias = Literal["inputs", "models"]
"""The module of the package in which the types of bodies are."""

_Shape: TypeAlias = Literal["object", "array", "text", "file", "stream"]

_FITTING: Final[Mapping[Kind, frozenset[_Shape]]] = {
    "json": frozenset({"object", "array", "text"}),
    "form": frozenset({"object"}),
    "multipart": frozenset({"object"}),
    "text": frozenset({"text", "file", "stream"}),
    "binary": frozenset({"text", "file", "stream"}),
}
_FILES: Final = ("FileInput", "bytes")
"""The types of a body that is a file, in `inputs` and in `models`."""
_NO_PARTS: Final[Mapping[str, Part]] = {}
_UNDECLARED: Final[Mapping[str, str]] = {JSON: "", MULTIPART: ""}


class Body(Record, hidden=("content",)):
    """What is sent; `replayable` tells whether it can be sent a second time."""

    content: Content | None = None
    content_type: str | None = None
    length: int | None = None
    replayable: bool = True


NOTHING: Final = Body()


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
    A time without an offset is one of `zone`. Raises TypeError or ValueError for what
    cannot be sent.
    """
    if isinstance(body, BodyAs):
        content_type, body = content_type or body.content_type, body.body
    if body is NOT_GIVEN or (body is None and not operation.body):
        if extra is None:
            return NOTHING
        body = extra
    elif extra:
        body = _extended(operation, body, extra)
    declared = operation.body or _UNDECLARED
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


def _extended(operation: Operation[Any], body: object, extra: Fields) -> Fields:
    fields = fields_of({} if body is None else body)
    if fields is None:
        raise TypeError(
            f"{operation.id}: options['body'] adds fields to an object; "
            f"this body is a {type(body).__name__}"
        )
    return {**fields, **extra}


# -- which media type -------------------------------------------------------------


def _chosen(
    operation: Operation[Any],
    declared: Mapping[str, str],
    body: object,
    zone: dt.tzinfo | None,
    types: Types,
) -> tuple[str, object]:
    """Choose a media type, and give the body in the form that it is written in."""
    candidates = _candidates(list(declared), body)
    if not candidates:
        raise TypeError(
            f"{operation.id}: a {type(body).__name__} cannot be sent as "
            f"{' or '.join(declared)}"
        )
    first = candidates[0]
    if len({declared[name] for name in candidates}) == 1 or _shape(body) == "stream":
        return first, _in_form(operation, first, declared[first], body, zone, types)
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


def _candidates(media_types: Sequence[str], body: object) -> list[str]:
    kinds: list[tuple[Kind, str]] = [(kind_of(text), text) for text in media_types]
    has_form = any(kind == "multipart" for kind, _ in kinds)
    preferred = "multipart" if has_form and _has_file(body) else "json"
    kinds.sort(key=lambda entry: entry[0] != preferred)
    shape = _shape(body)
    fitting = [text for kind, text in kinds if _fits(kind, text, shape)]
    if len(fitting) > 1 and is_file(body):
        own = own_media_type(body)
        named = best_match(fitting, own) if own else None
        fitting = [named] if named else fitting
    # The last resort: bytes are taken for JSON that is written already, a list of bytes
    # for one of texts in base64.
    listed = shape == "stream" and _is_listed(body)
    return fitting or [
        text for kind, text in kinds if kind == "json" and (shape == "file" or listed)
    ]


def _fits(kind: Kind, name: str, shape: _Shape) -> bool:
    if shape == "array" and kind == "multipart":
        return not media_type(name).essence.endswith("/form-data")
    if shape == "array" and is_sequence(name):
        return True
    return shape in _FITTING[kind] or (shape == "file" and name == "*/*")


def _has_file(body: object) -> bool:
    fields = fields_of(body) or {}
    return any(is_file(value) or _has_files(value) for value in fields.values())


def _has_files(value: object) -> bool:
    return isinstance(value, (list, tuple)) and any(
        is_file(item) for item in cast("Iterable[object]", value)
    )


def _is_named(body: object) -> TypeGuard[tuple[str, object]]:
    return isinstance(body, tuple) and is_file(cast("object", body))


def _shape(body: object) -> _Shape:
    if is_file(body):
        return "file"
    if fields_of(body) is not None:
        return "object"
    if isinstance(body, (Iterator, AsyncIterable)):
        return "stream"
    if isinstance(body, Iterable) and not isinstance(body, str):
        items = cast("Iterable[object]", body)
        return "stream" if _all_bytes(items) else "array"
    return "text"


def _is_listed(body: object) -> bool:
    return isinstance(body, (list, tuple))


def _all_bytes(items: Iterable[object]) -> bool:
    listed = isinstance(items, (list, tuple)) and bool(items)
    return listed and all(isinstance(item, bytes) for item in items)


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
    kind = kind_of(name)
    if _shape(body) == "stream":
        items = cast("Any", body)
        return _each(operation, name, expression, items, zone, types)
    if not expression or expression == "Any":
        return body
    may_hold_files = kind == "multipart" or expression == "FileInput"
    if is_json(body) and not may_hold_files:
        return body
    if expression in _FILES and is_file(body):
        return body
    written = _written(operation, expression, body, zone, types)
    return written if written is body else _held(name, expression, types, written)


def _held(name: str, expression: str, types: Types, value: object) -> object:
    """Put base64 in the place of files where a media type has none: in JSON, in fields."""
    from .writer import writer

    if kind_of(name) not in ("json", "form") or not writer(expression, types).has_files:
        return value
    return in_base64(value)


def _written(
    operation: Operation[Any],
    expression: str,
    body: object,
    zone: dt.tzinfo | None,
    types: Types,
) -> object:
    from .writer import writer

    written = writer(expression, types).write(body, zone)
    if written.refusal is not None:
        from ..errors import argument_error

        raise argument_error(written.refusal, f"{operation.id}: {written.refusal}")
    return body if written.deviation else written.value


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
        if not expression or expression == "Any":
            return item
        listed = _written(operation, expression, [item], zone, types)
        return next(iter(cast("list[object]", listed)))

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
    if kind == "multipart" and not is_file(body):
        items = None if fields is not None else items_of(body)
        if fields is not None or items is not None:
            return _multipart(content_type, fields, items, encoding)
    if kind == "form" and fields is not None:
        return _whole(
            "&".join(form_parts(fields, encoding)).encode("ascii"), content_type
        )
    is_range = "*" in content_type
    shape = _shape(body)
    is_list = shape == "stream" and _is_listed(body)
    if kind == "json" and (shape in _FITTING["json"] or is_list):
        return _whole(json_bytes(body), JSON if is_range else content_type)
    if shape == "array" and is_sequence(content_type):
        whole = (framed(content_type, item) for item in items_of(body) or ())
        return _whole(b"".join(whole), content_type)
    if is_file(body):
        content_type = media_type_of(body, [content_type])
    elif is_range:
        content_type = _unnamed(content_type, body)
    if _is_named(body):
        body = body[1]  # a body by itself has no place for the name of a file
    return _raw(content_type, body)


def _unnamed(declared: str, body: object) -> str:
    """Give the media type of what has none of its own: text or bytes."""
    is_text = isinstance(body, str) and best_match([declared], "text/plain") is not None
    return "text/plain" if is_text else media_type_of(b"", [declared])


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


def _raw(content_type: str, body: object) -> Body:
    if isinstance(body, AsyncIterable):
        return Body(cast("AsyncIterable[bytes]", body), content_type, replayable=False)
    if isinstance(body, BYTES):
        return _whole(bytes(cast("bytes", body)), content_type)
    if is_content(body):
        chunks = chunks_of(body)
        return Body(chunks, content_type, chunks.length, chunks.replayable)
    if _shape(body) == "stream":
        source = cast("Iterable[bytes]", body)
        replayable = not isinstance(body, Iterator)
        return Body(Chunks(source, None, replayable), content_type, None, replayable)
    return _whole(text_of(body).encode(), content_type)


def _whole(content: bytes, content_type: str) -> Body:
    return Body(content, content_type, len(content))
