"""Errors of pydantic in a configuration, as messages for the person who wrote it."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast, get_args

from pydantic import BaseModel, ValidationError

# pydantic's type of error for a default that is made from an invalid field, which is
# reported itself.
_CONSEQUENCE = "default_factory_not_called"
_UNKNOWN_KEY = {"extra_forbidden", "unexpected_keyword_argument"}
_WORDS = {
    "missing": "this key is required",
    "path_type": "expected a path, written as text",
    "model_type": "expected a table",
    "dataclass_type": "expected a table",
    "missing_argument": "this key is required",
    "mapping_type": "expected a table",
    "dict_type": "expected a table",
    "tuple_type": "expected a list",
}


def validation_message(
    error: ValidationError, model: type[BaseModel], place: Sequence[str] = ()
) -> str:
    """All errors of a table of `model`, which is at `place`, in one line.

    Of an unknown key the nearest known one is named, else all. Values are not shown, because they
    may be secrets.
    """
    errors = error.errors(include_url=False, include_input=False)
    return "; ".join(
        f"{'.'.join((*place, *map(str, one['loc'])))}: "
        + _message(one["type"], one["msg"], model, one["loc"])
        for one in errors
        if one["type"] != _CONSEQUENCE
    )


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a message about an unknown word: the nearest known one, if any."""
    near = difflib.get_close_matches(word.replace("-", "_"), list(known), n=1)
    return f", did you mean {near[0]!r}?" if near else ""


def _message(
    kind: str, message: str, model: type[BaseModel], place: Sequence[int | str]
) -> str:
    if kind not in _UNKNOWN_KEY:
        return _WORDS.get(kind) or message.removeprefix("Value error, ")
    *tables, key = place
    types: list[type] = [model]
    for step in tables:
        # a step that is no field is a key of a table of tables, or a place in a list
        types = [inner for type_ in types for inner in _inside(type_, step)]
    keys = [name for type_ in types for name in _fields(type_)]
    known = f", the keys here are {', '.join(sorted({*keys}))}" if keys else ""
    return "unknown key" + (nearest(str(key), keys) or known)


def _inside(table: type, step: int | str) -> Iterator[type]:
    """The tables at a key of a table; the table itself for what is no key of it."""
    fields = _fields(table)
    if isinstance(step, str) and step in fields:
        yield from _tables(fields[step])
    else:
        yield table


def _fields(table: Any) -> dict[str, Any]:
    """The keys of a table, which is a model or a dataclass, and their annotations."""
    if issubclass(table, BaseModel):
        fields = table.model_fields.items()
        return {name: field.annotation for name, field in fields if not field.exclude}
    if not dataclasses.is_dataclass(table):
        return {}
    return {field.name: None for field in dataclasses.fields(table)}


def _tables(annotation: Any) -> Iterator[type]:
    """The models and dataclasses that an annotation mentions."""
    if isinstance(annotation, type) and (
        issubclass(annotation, BaseModel)
        or dataclasses.is_dataclass(cast("Any", annotation))
    ):
        yield annotation
    for argument in get_args(annotation):
        yield from _tables(argument)
