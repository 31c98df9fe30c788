"""What is wrong with a configuration, in words for the person who wrote it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

# pydantic's word for a default that depends on a field that is itself wrong: the wrong
# field is reported, this is only its consequence.
_CONSEQUENCE = "default_factory_not_called"
_WORDS = {
    "missing": "this key is required",
    "path_type": "expected a path, written as text",
    "model_type": "expected a table",
    "mapping_type": "expected a table",
    "dict_type": "expected a table",
    "tuple_type": "expected a list",
}


def complaints(
    error: ValidationError, model: type[BaseModel], place: Sequence[str] = ()
) -> str:
    """All that pydantic found in a table of `model`, which stands at `place`.

    Of an unknown key the nearest right one is named. Values are not shown, which may
    be secrets.
    """
    found = error.errors(include_url=False, include_input=False)
    return "; ".join(
        f"{'.'.join((*place, *map(str, one['loc'])))}: "
        + _complaint(one["type"], one["msg"], model, one["loc"])
        for one in found
        if one["type"] != _CONSEQUENCE
    )


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: what may have been meant."""
    near = difflib.get_close_matches(word.replace("-", "_"), list(known), n=1)
    return f", did you mean {near[0]!r}?" if near else ""


def _complaint(
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
