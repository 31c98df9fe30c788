"""The normalised document as an openapi-pydantic model; what it still refuses is removed."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import OpenAPI
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from specpress.errors import Problem, ProblemKind, SpecpressError

from .rewrite import rebuild
from .values import ABSENT, Absent, Json, Object, Token, child, pointer

_ROUNDS = 8


def build(raw: Object, *, file: str = "") -> tuple[OpenAPI, list[Problem]]:
    """The model of `raw`, from which offending fields are removed, with what they were.

    A parameter ``in: querystring`` (3.2) is ``in: query`` in the model, with the extension
    ``x-in: querystring``; other additions of 3.2 are extra fields of the model.

    Raises `SpecpressError` where that does not lead to a valid document.
    """
    problems: list[Problem] = []
    as_3_1: Json = raw
    for _ in range(_ROUNDS):
        try:
            return OpenAPI.model_validate(as_3_1), problems
        except ValidationError as error:
            details = error.errors(include_url=False, include_context=False)
            problems += _remove(raw, details, file)
            as_3_1 = rebuild(raw, "document", _as_3_1)
    raise SpecpressError(
        "expected an OpenAPI document, found too many defects", file=file
    )


def _remove(raw: Object, details: list[ErrorDetails], file: str) -> list[Problem]:
    """Removes from `raw` the field of each error."""
    places: dict[tuple[Token, ...], str] = {}
    for detail in details:
        if detail["type"] == "missing" and detail["loc"][-1] == "$ref":
            continue  # that it is no reference either is not what is wrong
        place = _place(raw, detail["loc"])
        if place and not _of_3_2(raw, place):
            places.setdefault(place, detail["msg"])
    deepest = [
        place
        for place in places
        if not any(
            deeper[: len(place)] == place for deeper in places if deeper != place
        )
    ]
    problems = [
        Problem(ProblemKind.REFUSED, pointer(place), places[place], "left out", file)
        for place in sorted(deepest, key=str)
    ]
    for place in sorted(deepest, key=lambda place: [_order(token) for token in place]):
        _delete(raw, place)
    return problems


def _of_3_2(raw: Object, place: tuple[Token, ...]) -> bool:
    """Whether a field is refused only because the model is one of 3.1."""
    value: Json | Absent = raw
    for token in place:
        value = ABSENT if isinstance(value, Absent) else child(value, token)
    return place[-1] == "in" and value == "querystring"


def _as_3_1(value: Object, kind: str) -> Object:
    """Moves ``in: querystring``, which the model of 3.1 does not know, to an extension."""
    if kind == "parameter" and value.get("in") == "querystring":
        return {**value, "in": "query", "x-in": "querystring"}
    return dict(value)


def _order(token: Token) -> tuple[int, str]:
    """Later items of a list first, so that removing one does not move another."""
    return (-token, "") if isinstance(token, int) else (0, token)


def _place(raw: Object, location: tuple[int | str, ...]) -> tuple[Token, ...]:
    """The path in the document of an error's location, which also names the classes
    that were tried.
    """
    place: list[Token] = []
    value: Json = raw
    for token in location:
        inner = child(value, token)
        if not isinstance(inner, Absent):
            place.append(token)
            value = inner
    return tuple(place)


def _delete(raw: Object, place: tuple[Token, ...]) -> None:
    holder: Json | Absent = raw
    for token in place[:-1]:
        if isinstance(holder, Absent):
            return
        holder = child(holder, token)
    last = place[-1]
    if isinstance(holder, dict):
        holder.pop(str(last), None)
    elif isinstance(holder, list) and isinstance(last, int):
        del holder[last]
