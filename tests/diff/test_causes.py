"""Each cause of a wrong verdict, at every place where a schema may stand, both ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from specpress.diff.model import RANK

from .build_documents import Raw, compared
from .locations import RECEIVED, RECEIVED_AS_TEXT, SENT, SENT_AS_TEXT, Build

_A = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
_B = {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"]}
_TEXT: Raw = {"type": "string"}
_NUMBER: Raw = {"type": "integer"}
_LIST: Raw = {"type": "array"}
_OBJECT: Raw = {"type": "object"}


class Edit(NamedTuple):
    """Two schemas: ``narrower`` takes a part of what ``wider`` takes, or the same."""

    narrower: Raw
    wider: Raw
    same: bool = False
    as_text: bool = True
    """Whether it means the same of values that are sent as text."""
    least: str = "warning"
    """What it is at least where it hurts."""


_STRICT = "breaking"
_EDITS: dict[str, Edit] = {
    # a keyword that two parts of allOf say
    "second pattern": Edit(
        {**_TEXT, "allOf": [{"pattern": "^a"}, {"pattern": "b$"}]},
        {**_TEXT, "allOf": [{"pattern": "^a"}]},
    ),
    "second format": Edit(
        {**_TEXT, "allOf": [{"format": "uuid"}, {"format": "email"}]},
        {**_TEXT, "allOf": [{"format": "uuid"}]},
    ),
    "second multipleOf": Edit(
        {**_NUMBER, "allOf": [{"multipleOf": 2}, {"multipleOf": 3}]},
        {**_NUMBER, "allOf": [{"multipleOf": 2}]},
        as_text=False,
    ),
    "second not": Edit(
        {**_TEXT, "allOf": [{"not": {"const": "a"}}, {"not": {"const": "b"}}]},
        {**_TEXT, "allOf": [{"not": {"const": "a"}}]},
        as_text=False,
    ),
    "second anyOf": Edit(
        {
            "allOf": [
                {"anyOf": [{"const": "a"}, {"const": "b"}]},
                {"anyOf": [{"const": "a"}, {"const": "b"}, {"const": "c"}]},
            ]
        },
        {
            "allOf": [
                {"anyOf": [{"const": "a"}, {"const": "b"}, {"const": "c"}]},
                {"anyOf": [{"const": "a"}, {"const": "b"}, {"const": "c"}]},
            ]
        },
    ),
    # an enum of one and a constant
    "enum of one is a constant": Edit(
        {**_TEXT, "enum": ["a"]}, {"const": "a"}, same=True
    ),
    "enum is alternatives of constants": Edit(
        {**_TEXT, "enum": ["a", "b"]},
        {"oneOf": [{"const": "a", "title": "A"}, {"const": "b"}]},
        same=True,
    ),
    "enum is anyOf of constants": Edit(
        {"enum": [1, 2]}, {"anyOf": [{"const": 1}, {"const": 2}]}, same=True
    ),
    "constant becomes enum": Edit({"const": "a"}, {**_TEXT, "enum": ["a", "b"]}),
    "constants of alternatives become fewer": Edit(
        {"oneOf": [{"const": "a"}, {"const": "b"}]}, {**_TEXT, "enum": ["a", "b", "c"]}
    ),
    # floors and limits
    "minItems 0": Edit({**_LIST, "minItems": 0}, _LIST, same=True, as_text=False),
    "minProperties 0": Edit(
        {**_OBJECT, "minProperties": 0}, _OBJECT, same=True, as_text=False
    ),
    "minLength 0": Edit({**_TEXT, "minLength": 0}, _TEXT, same=True),
    "minLength 1": Edit({**_TEXT, "minLength": 1}, _TEXT, least=_STRICT),
    "exclusive limit of integers": Edit(
        {**_NUMBER, "exclusiveMinimum": 0}, {**_NUMBER, "minimum": 1}, same=True
    ),
    "exclusive upper limit of integers": Edit(
        {**_NUMBER, "exclusiveMaximum": 10}, {**_NUMBER, "maximum": 9}, same=True
    ),
    "exclusive limit of numbers": Edit(
        {"type": "number", "exclusiveMinimum": 0}, {"type": "number", "minimum": 0}
    ),
    "exclusive to higher": Edit(
        {**_NUMBER, "minimum": 5}, {**_NUMBER, "exclusiveMinimum": 0}, least=_STRICT
    ),
    "upper exclusive to lower": Edit(
        {**_NUMBER, "maximum": 5}, {**_NUMBER, "exclusiveMaximum": 10}, least=_STRICT
    ),
    "fractions": Edit(
        {"type": "number", "multipleOf": 0.1},
        {"type": "number", "multipleOf": 0.01},
        least=_STRICT,
    ),
    "smaller fractions": Edit(
        {"type": "number", "multipleOf": 0.3},
        {"type": "number", "multipleOf": 0.1},
        least=_STRICT,
    ),
    # patterns
    "empty pattern": Edit(
        {**_TEXT, "pattern": "^a$"}, {**_TEXT, "pattern": ""}
    ),
    "empty pattern is none": Edit({**_TEXT, "pattern": ""}, _TEXT, same=True),
    # keywords of other types
    "limit of a text": Edit({**_TEXT, "minimum": 3}, _TEXT, same=True),
    "items of a text": Edit({**_TEXT, "maxItems": 3}, _TEXT, same=True),
    "pattern of a number": Edit({**_NUMBER, "pattern": "^a"}, _NUMBER, same=True),
    "required of a list": Edit(
        {**_LIST, "required": ["x"]}, _LIST, same=True, as_text=False
    ),
    "properties of a text": Edit(
        {**_TEXT, "properties": {"a": _NUMBER}, "required": ["a"]}, _TEXT, same=True
    ),
    "length of a boolean": Edit(
        {"type": "boolean", "maxLength": 2}, {"type": "boolean"}, same=True
    ),
    # unions
    "an alternative twice": Edit({"anyOf": [_A, _B]}, {"anyOf": [_A, _B, _B]}, same=True, as_text=False),
    "an alternative of three twice": Edit(
        {"oneOf": [_A, _B]}, {"oneOf": [_A, _A, _B]}, same=True, as_text=False
    ),
    "union of one grows": Edit(
        {"oneOf": [_A]}, {"oneOf": [_A, _B]}, as_text=False, least=_STRICT
    ),
    "anyOf of one grows": Edit(
        {"anyOf": [_A]}, {"anyOf": [_A, _B]}, as_text=False, least=_STRICT
    ),
    "allOf of one becomes one of two": Edit(
        {"allOf": [_A]}, {"oneOf": [_A, _B]}, as_text=False, least=_STRICT
    ),
    "union of scalars grows": Edit(
        {"anyOf": [_NUMBER]}, {"anyOf": [_NUMBER, {"type": "boolean"}]}, least=_STRICT
    ),
    "union with anything": Edit(
        {"anyOf": [_A, _NUMBER]}, {"anyOf": [_A, {}]}, as_text=False, least=_STRICT
    ),
    "union of scalars with anything": Edit(
        {"oneOf": [_NUMBER, {"type": "boolean"}]},
        {"oneOf": [_NUMBER, {}]},
        as_text=False,
        least=_STRICT,
    ),
    "union with null grows": Edit(
        {"anyOf": [_A, {"type": "null"}]},
        {"anyOf": [_A, _B, {"type": "null"}]},
        as_text=False,
        least=_STRICT,
    ),
    "alternatives are types": Edit(
        {"oneOf": [_TEXT, {**_OBJECT, "properties": {"a": _TEXT}}]},
        {"type": ["string", "object"], "properties": {"a": _TEXT}},
        same=True,
        as_text=False,
    ),
    "types are alternatives": Edit(
        {"type": ["integer", "array"], "items": _TEXT},
        {"anyOf": [_NUMBER, {**_LIST, "items": _TEXT}]},
        same=True,
        as_text=False,
    ),
    # false as a schema
    "no items": Edit(
        {**_LIST, "items": False}, {**_LIST, "items": _TEXT}, as_text=False, least=_STRICT
    ),
    "no values": Edit(
        {**_OBJECT, "additionalProperties": False},
        {**_OBJECT, "additionalProperties": _TEXT},
        as_text=False,
    ),
    "a property that is never there": Edit(
        {**_OBJECT, "properties": {"x": False}},
        {**_OBJECT, "properties": {"x": _TEXT}},
        as_text=False,
        least=_STRICT,
    ),
    # lists with fixed places
    "open list gets a place": Edit(
        {**_LIST, "prefixItems": [_TEXT, _NUMBER]},
        {**_LIST, "prefixItems": [_TEXT]},
        as_text=False,
        least=_STRICT,
    ),
    "list with a rest gets a place": Edit(
        {**_LIST, "prefixItems": [{"const": "a"}], "items": _TEXT},
        {**_LIST, "items": _TEXT},
        as_text=False,
    ),
    "closed list gets a place": Edit(
        {**_LIST, "prefixItems": [_TEXT], "items": False},
        {**_LIST, "prefixItems": [_TEXT, _NUMBER], "items": False},
        as_text=False,
        least=_STRICT,
    ),
    # what is not evaluated
    "unevaluated beside true": Edit(
        {**_OBJECT, "additionalProperties": True, "unevaluatedProperties": False},
        {**_OBJECT, "additionalProperties": True},
        same=True,
        as_text=False,
    ),
    "unevaluated alone": Edit(
        {**_A, "unevaluatedProperties": False}, _A, as_text=False
    ),
    "unevaluated items beside items": Edit(
        {**_LIST, "items": _TEXT, "unevaluatedItems": False},
        {**_LIST, "items": _TEXT},
        same=True,
        as_text=False,
    ),
    # formats
    "byte is base64": Edit(
        {**_TEXT, "format": "byte"}, {**_TEXT, "contentEncoding": "base64"}, same=True
    ),
    "format of texts": Edit({**_TEXT, "format": "date"}, _TEXT, least=_STRICT),
    "int32 is a part of int64": Edit(
        {**_NUMBER, "format": "int32"}, {**_NUMBER, "format": "int64"}, least=_STRICT
    ),
    "null": Edit(_TEXT, {"type": ["string", "null"]}, least=_STRICT),
}  # fmt: skip

_OTHER: dict[str, tuple[Raw, Raw]] = {
    "date and date-time": (
        {**_TEXT, "format": "date"},
        {**_TEXT, "format": "date-time"},
    ),
    "time and date-time": (
        {**_TEXT, "format": "time"},
        {**_TEXT, "format": "date-time"},
    ),
    "two constants": ({"const": "a"}, {"const": "b"}),
    "an enum and another constant": ({**_TEXT, "enum": ["a"]}, {"const": "b"}),
    "number and text": (_OBJECT, _TEXT),
    "list and object": (_LIST, _OBJECT),
}
"""Neither takes what the other takes: a change breaks both ways."""

_AS_TEXT: dict[str, tuple[Raw, Raw, str]] = {
    "text or number": ({"type": ["string", "integer"]}, _TEXT, "same"),
    "text or boolean": ({"type": ["string", "boolean"]}, _TEXT, "same"),
    "alternatives of scalars": ({"anyOf": [_TEXT, {"type": "number"}]}, _TEXT, "same"),
    "number": (_NUMBER, _TEXT, "narrower"),
    "boolean": ({"type": "boolean"}, _TEXT, "narrower"),
    "number or boolean": ({"type": ["integer", "boolean"]}, _TEXT, "narrower"),
    "text or number to number": (_NUMBER, {"type": ["string", "integer"]}, "narrower"),
}
"""Of values sent as text: the first is the same as the second, or narrower."""


def _harmless(base: Raw, revision: Raw) -> None:
    found = compared(base, revision)
    worst = [(c.level, c.id, c.message) for c in found.changes if c.level != "info"]
    assert not worst


def _hurts(base: Raw, revision: Raw, least: str) -> None:
    found = compared(base, revision)
    said = [(c.level, c.id, c.message) for c in found.changes]
    assert RANK[found.verdict] >= RANK[least], said


def _places(edit: Edit) -> Iterator[tuple[str, Build, bool]]:
    """The places for an edit, and whether a client sends what is there."""
    for name, build in SENT.items():
        yield name, build, True
    for name, build in RECEIVED.items():
        yield name, build, False
    if edit.as_text:
        for name, build in SENT_AS_TEXT.items():
            yield name, build, True
        for name, build in RECEIVED_AS_TEXT.items():
            yield name, build, False


@pytest.mark.parametrize("name", sorted(_EDITS))
def test_edit(name: str) -> None:
    edit = _EDITS[name]
    wrong: list[Any] = []
    for place, build, sent in _places(edit):
        narrower, wider = build(edit.narrower), build(edit.wider)
        good, bad = (narrower, wider), (wider, narrower)
        if not sent:
            good, bad = bad, good
        for check, pair in ((_harmless, good), (_harmless if edit.same else None, bad)):
            try:
                if check is None:
                    _hurts(*pair, edit.least)
                else:
                    check(*pair)
            except AssertionError as error:
                wrong.append((place, check is None, str(error).split("\n")[0]))
    assert not wrong


@pytest.mark.parametrize("name", sorted(_OTHER))
def test_neither_takes_the_other(name: str) -> None:
    first, second = _OTHER[name]
    for build in (*SENT.values(), *RECEIVED.values(), *SENT_AS_TEXT.values()):
        _hurts(build(first), build(second), "breaking")
        _hurts(build(second), build(first), "breaking")


@pytest.mark.parametrize("name", sorted(_AS_TEXT))
def test_values_sent_as_text(name: str) -> None:
    narrower, wider, relation = _AS_TEXT[name]
    for build in SENT_AS_TEXT.values():
        _harmless(build(narrower), build(wider))
        if relation == "same":
            _harmless(build(wider), build(narrower))
        else:
            _hurts(build(wider), build(narrower), "breaking")


@pytest.mark.parametrize("items", [{}, {"pattern": "^a$"}, {"enum": ["x"]}])
@pytest.mark.parametrize("kind", ["string", ["string", "integer"]])
@pytest.mark.parametrize("place", sorted(SENT_AS_TEXT.keys() - {"items of a query"}))
def test_a_list_that_becomes_one_text(place: str, kind: Any, items: Raw) -> None:
    build = SENT_AS_TEXT[place]
    many = {"type": "array", "items": {**_TEXT, **items}}
    _hurts(build(many), build({"type": kind}), "warning")


@pytest.mark.parametrize("place", ["query", "cookie"])
def test_a_text_that_becomes_a_list(place: str) -> None:
    build = SENT_AS_TEXT[place]
    for kind in ("string", "integer", ["string", "integer"]):
        _harmless(
            build({"type": kind}), build({"type": "array", "items": {"type": kind}})
        )
