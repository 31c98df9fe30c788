"""Errors of pydantic in a configuration, as messages for the person who wrote it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

# pydantic's type of error for a default that is made from an invalid field, which is
# reported itself.
_CONSEQUENCE = "default_factory_not_called"
_WORDS = {
    "missing": "this key is required",
    "path_type": "expected a path, written as text",
    "model_type": "expected a table",
    "mapping_type": "expected a table",
    "dict_type": "expected a table",
    "tuple_type": "expected a list",
}


def validation_message(
    error: ValidationError, model: type[BaseModel], place: Sequence[str] = ()
) -> str:
    """All errors of a table of `model`, which is at `place`, in one line.

    Of an unknown key the nearest known one is named. Values are not shown, because they
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
    if kind != "extra_forbidden":
        return _WORDS.get(kind) or message.removeprefix("Value error, ")
    *tables, key = place
    models = [model]
    for step in tables:
        # a step that is no field is a key of a table of tables, or a place in a list
        models = [
            inner
            for one in models
            for inner in (
                _models(one.model_fields[step].annotation)
                if isinstance(step, str) and step in one.model_fields
                else (one,)
            )
        ]
    known = [
        name
        for one in models
        for name, field in one.model_fields.items()
        if not field.exclude
    ]
    return "unknown key" + nearest(str(key), known)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation mentions."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)
