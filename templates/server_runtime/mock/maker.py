"""Values of the types of a document that are also what it demands beyond the types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any, Final, cast

from pydantic_core import CoreSchema, from_json, to_json
from pydantic_core import core_schema as cs

from ...._runtime import PACKAGE
from ...._runtime.decode.decoder import decoder
from ...._runtime.models.namespace import evaluate, names_of_types
from ...._runtime.models.scalars import leaf
from ..request.schema import Given, given
from ..validation import JsonSchema
from .demanded import demanded
from .instances import Maker
from .realistic import Realistic
from .requirements import Requirements
from .strict import strict_answers

_TRIES: Final = 30
_NO_TYPES: Final = Given(cs.any_schema(), {})
_LIMITS: Final = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
}
_SCALARS: Final[Mapping[str, type]] = {"boolean": bool, "integer": int, "number": float}


def instance(
    expression: str,
    random: Random,
    depth: int = 3,
    schema: JsonSchema = True,
    like: Realistic | None = None,
    names: Sequence[str] = (),
) -> bytes:
    """Make JSON of a type that is also what is demanded beyond it.

    `like` proposes what it is made of; `names` say what it is, as those of members do.
    It is valid unless something is demanded that nothing is made for on purpose, as by
    a pattern that cannot be read, and that does not come about by chance.
    """
    check = decoder(PACKAGE, expression)
    requirements = replace(
        Requirements.of(schema, strict_answers()), names=tuple(names)
    )
    fallback = b"null"
    for attempt in range(_TRIES):
        # What is smaller, and what nobody proposes, has less that could be wrong.
        level = depth if attempt < _TRIES // 2 else attempt % 2
        proposed = like if attempt < _TRIES - 5 else None
        if like is not None:
            like.is_sparse = attempt >= 5
        maker = Maker(given_of(expression), random, level, like=proposed)
        made = to_json(maker.make(requirements=requirements))
        if not check.decode(made).mismatches:
            fallback = made
            if is_valid(schema, from_json(made)):
                break
    return fallback


def is_valid(schema: JsonSchema, value: object) -> bool:
    """Tell whether the value of an answer is what its schema asks for."""
    return strict_answers().validator(schema).is_valid(value)


def header(schema: JsonSchema, random: Random) -> str:
    """Make the value of a header, which is written as `simple` (OAS 4.8.21)."""
    requirements = Requirements.of(schema, strict_answers())
    text = ""
    for _ in range(_TRIES):
        value: Any = Maker(_NO_TYPES, random).make(_core(requirements), requirements)
        listed = cast("list[object]", value if isinstance(value, list) else [value])
        text = ",".join(map(_written, listed))
        if (
            text.isascii()
            and text.isprintable()
            and is_valid(schema, from_json(to_json(value)))
        ):
            break
    return text


def _core(requirements: Requirements) -> CoreSchema:
    """Give the type of a header, whose schema has been flattened."""
    types = [name for each in requirements.all("type") for name in _listed(each)]
    name = next((name for name in types if name != "null"), "string")
    if name == "array":
        return cs.list_schema(_core(requirements.item(0)))
    if name == "object":
        return demanded(requirements) or cs.dict_schema()
    limits = {
        limit: requirements.all(keyword)[0]
        for keyword, limit in _LIMITS.items()
        if requirements.all(keyword)
    }
    return leaf(_SCALARS.get(name, str), limits) or cs.str_schema()


def _listed(names: str | Sequence[str]) -> Sequence[str]:
    return [names] if isinstance(names, str) else names


def _written(value: object) -> str:
    return value if isinstance(value, str) else to_json(value).decode()


@cache
def given_of(expression: str) -> Given:
    """Give the schema of a response type."""
    names = names_of_types(f"{PACKAGE}.models")
    return given(evaluate(expression, names), (), names)
