"""Bodies of several parts, read: the JSON values that they stand for.

The inverse of `request.multipart`, for requests and for answers. How a part is read
follows from its own media type, then from the Encoding Object, then from the schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Generic, Protocol, TypeVar, cast

from ..json_values import is_model
from ..media_types import kind_of
from ..operation import Parameter, Part
from .shape import Known, Shape, json_of, shape_of
from .styles import (
    MISSING,
    Pairs,
    is_spread,
    item_of,
    member_shape,
    read_pairs,
    spread_properties,
)

_PLAIN: Final = Part()


class Field(Protocol):
    """A part as it came."""

    @property
    def content_type(self) -> str:
        """The media type that it names; empty if it names none."""
        ...

    @property
    def is_named(self) -> bool:
        """Whether it has the name of a file."""
        ...

    def text(self, declared: str = "", /) -> str:
        """Give its content as text, of its own media type or else the declared one."""
        ...


F = TypeVar("F", bound=Field)


class Form(Generic[F]):
    """How the parts of a body are read.

    `known` is the schema of the whole; `encoding` says how each property is sent, or the
    part at an index ("*": the rest); `keep` gives the JSON that stands for a file.
    """

    def __init__(
        self,
        known: Known,
        encoding: Mapping[str, Part],
        keep: Callable[[F, Shape], Any],
    ) -> None:
        self._known = known
        self._shape = shape_of(known.root, known)
        self._encoding = encoding
        self._keep = keep
        self._declared = {*(self._shape.fields or ()), *encoding}

    @property
    def has_names(self) -> bool:
        """Whether the whole is an object, of which each part has the name of a member."""
        return self._shape.is_object and self._shape.items is None

    def members(self, fields: Mapping[str, Sequence[F]]) -> dict[str, Any]:
        """Give the object that a form stands for, of its parts by name."""
        styled = self._styled(fields)
        spread = spread_properties(self._shape, self._encoding, self._known)
        members: dict[str, Any] = {}
        for name, parts in fields.items():
            if (
                spread
                and name not in self._declared
                and is_spread(name, spread.values())
            ):
                continue
            if not any(name == own or name.startswith(f"{own}[") for own in styled):
                members[name] = self._member(name, parts)
        return members | {n: v for n, v in styled.items() if v is not MISSING}

    def items(self, parts: Sequence[F]) -> list[Any]:
        """Give the array that parts stand for that have an order rather than names."""
        rest = self._encoding.get("*", _PLAIN)
        shape = Shape(anything=True)
        if self._shape.items is not None:
            shape = shape_of(self._shape.items, self._known)
        return [
            self._positioned(part, shape, self._encoding.get(str(at), rest))
            for at, part in enumerate(parts)
        ]

    def _styled(self, fields: Mapping[str, Sequence[F]]) -> dict[str, Any]:
        """Read the properties whose parts a style makes (OpenAPI 3.1, Encoding Object)."""
        styles = {n: e for n, e in self._encoding.items() if e.style is not None}
        if not styles:
            return {}
        pairs: Pairs = [
            (name, part.text())
            for name, parts in fields.items()
            for part in parts
            if not part.is_named
        ]
        members: dict[str, Any] = {}
        for name, part in styles.items():
            # a header's texts are not encoded either
            parameter = Parameter(name, "header", part.style or "form", part.explode)
            inner = member_shape(self._shape, name, self._known)
            own = pairs
            if part.style == "form" and part.explode and inner.is_object:
                own = [pair for pair in pairs if pair[0] not in self._declared]
            members[name] = read_pairs(parameter, inner, self._known, own, str)
        return members

    def _member(self, name: str, parts: Sequence[F]) -> Any:
        shape = member_shape(self._shape, name, self._known)
        encoding = self._encoding.get(name, _PLAIN)
        is_single = shape.is_file or shape.scalars - {"null"}
        if len(parts) == 1 and (shape.items is None or is_single):
            return self._value(parts[0], shape, encoding)
        items = shape
        if shape.items is not None:
            items = shape_of(shape.items, self._known)
            whole = _whole(parts[0], items, encoding) if len(parts) == 1 else None
            if whole is not None:
                return whole
        return [self._value(part, items, encoding) for part in parts]

    def _value(self, part: F, shape: Shape, encoding: Part) -> Any:
        if shape.is_file or (part.is_named and shape.anything):
            return self._keep(part, shape)
        return _of_text(
            part.text(encoding.content),
            shape,
            part.content_type or encoding.content,
            encoding,
        )

    def _positioned(self, part: F, shape: Shape, encoding: Part) -> Any:
        own = part.content_type or encoding.content or "text/plain"
        if shape.is_file and (part.is_named or kind_of(own) == "binary"):
            return self._keep(part, shape)
        is_readable = kind_of(own) == "json" or bool(shape.scalars - {"null"})
        if is_readable or not (shape.is_file or shape.anything):
            return _of_text(part.text(own), shape, own, encoding)
        if shape.anything and not shape.is_file and kind_of(own) == "text":
            return part.text(own)
        return self._keep(part, shape)


def restored(value: Any, kept: Mapping[str, object]) -> Any:
    """Put what was kept in the places of the texts that stand for it, at any depth."""
    if isinstance(value, str):
        return kept.get(value, value)
    if isinstance(value, (list, tuple)):
        return [restored(item, kept) for item in cast("Iterable[object]", value)]
    if isinstance(value, dict):
        members = cast("Mapping[str, object]", value)
        return {name: restored(item, kept) for name, item in members.items()}
    if is_model(value):
        held: dict[str, Any]
        for held in (vars(value), value.model_extra or {}):
            for name, item in list(held.items()):
                held[name] = restored(item, kept)
    return value


def _whole(part: Field, items: Shape, encoding: Part) -> list[Any] | None:
    """Give the array that a single part is; None where it is an item of one."""
    if part.is_named or items.items is not None or items.is_file:
        return None
    named = part.content_type or ("" if encoding.is_text else encoding.content)
    is_json = bool(named) and kind_of(named) == "json"
    if (items.any_text or items.anything) and not is_json:
        return None  # any text is an item, also one that looks like JSON
    text = part.text()
    whole = json_of(text) if text.startswith("[") else None
    if not isinstance(whole, list):
        return None
    listed: list[Any] = cast("Any", whole)
    return listed


def _of_text(text: str, shape: Shape, content_type: str, encoding: Part) -> Any:
    """Give the value of a text: JSON, where that is its media type."""
    is_json = "," not in content_type and "*" not in content_type
    is_json = is_json and bool(content_type) and kind_of(content_type) == "json"
    if is_json and not (encoding.is_text and shape.any_text):
        value = json_of(text)
        if isinstance(value, str) or not _is_text_alone(shape):
            return value
    return item_of(text, shape)


def _is_text_alone(shape: Shape) -> bool:
    others = shape.anything or shape.is_object or shape.items is not None
    return shape.any_text and shape.scalars <= {"string", "null"} and not others
