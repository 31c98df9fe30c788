"""What a body is by its structure, and which media types that fits."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias, TypeGuard, cast

from ..files import is_file, own_media_type
from ..json_values import fields_of
from ..media_types import Kind, best_match, kind_of, media_type
from .sequences import is_sequence

Shape: TypeAlias = Literal["object", "array", "text", "file", "stream"]

FITTING: Final[Mapping[Kind, frozenset[Shape]]] = {
    "json": frozenset({"object", "array", "text"}),
    "form": frozenset({"object"}),
    "multipart": frozenset({"object"}),
    "text": frozenset({"text", "file", "stream"}),
    "binary": frozenset({"text", "file", "stream"}),
}


def candidates_for(media_types: Sequence[str], body: object) -> list[str]:
    """Give the media types that a body fits by its structure, those that are meant first."""
    kinds: list[tuple[Kind, str]] = [(kind_of(text), text) for text in media_types]
    preferred = "json"
    # <multipart>
    if any(kind == "multipart" for kind, _ in kinds) and has_file(body):
        preferred = "multipart"
    # </multipart>
    kinds.sort(key=lambda entry: entry[0] != preferred)
    shape = shape_of(body)
    fitting = [text for kind, text in kinds if _fits(kind, text, shape)]
    if len(fitting) > 1 and is_file(body):
        own = own_media_type(body)
        named = best_match(fitting, own) if own else None
        fitting = [named] if named else fitting
    # The last resort: bytes are taken for JSON that is written already, a list of bytes
    # for one of texts in base64.
    listed = shape == "stream" and is_listed(body)
    return fitting or [
        text for kind, text in kinds if kind == "json" and (shape == "file" or listed)
    ]


def _fits(kind: Kind, name: str, shape: Shape) -> bool:
    if shape == "array" and kind == "multipart":
        return not media_type(name).essence.endswith("/form-data")
    if shape == "array" and is_sequence(name):
        return True
    return shape in FITTING[kind] or (shape == "file" and name == "*/*")


def has_file(body: object) -> bool:
    """Tell whether a field of a body is a file, or a list with one."""
    fields = fields_of(body) or {}
    return any(is_file(value) or _has_files(value) for value in fields.values())


def _has_files(value: object) -> bool:
    return isinstance(value, (list, tuple)) and any(
        is_file(item) for item in cast("Iterable[object]", value)
    )


def is_named(body: object) -> TypeGuard[tuple[str, object]]:
    """Tell whether a body is a file with its name."""
    return isinstance(body, tuple) and is_file(cast("object", body))


def shape_of(body: object) -> Shape:
    """Say what a body is by its structure."""
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


def is_listed(body: object) -> bool:
    """Tell whether a body is a list, which can be read twice."""
    return isinstance(body, (list, tuple))


def _all_bytes(items: Iterable[object]) -> bool:
    listed = isinstance(items, (list, tuple)) and bool(items)
    return listed and all(isinstance(item, bytes) for item in items)
