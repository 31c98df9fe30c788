"""Single edits of schemas by the values that they take: more, fewer, the same, or others.

Each stands in a body that is sent and in an answer, in both directions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .build_documents import Raw, answering, asking
from .wire_edits import BREAKING, INFO, NONE, WARNING, Edit

_TEXT: Raw = {"type": "string"}
_WHOLE: Raw = {"type": "integer"}
_NUMBER: Raw = {"type": "number"}
_TEXTS: Raw = {"type": "array", "items": _TEXT}
_MORE, _FEWER, _SAME, _OTHERS = "<", ">", "=", "x"
_QUIET, _LOUD = frozenset({NONE, INFO}), frozenset({WARNING, BREAKING})


def _text(**said: Any) -> Raw:
    return {**_TEXT, **said}


def _whole(**said: Any) -> Raw:
    return {**_WHOLE, **said}


def _object(required: str = "", **properties: Any) -> Raw:
    schema: Raw = {"type": "object", "properties": properties}
    return {**schema, "required": required.split()} if required else schema


def _list(**said: Any) -> Raw:
    return {"type": "array", **said}


def _any(*schemas: Any) -> Raw:
    return {"anyOf": list(schemas)}


def _texts() -> Iterator[tuple[str, Any, Any, str]]:
    digits, named = _text(pattern="^[0-9]+$"), _text(pattern=r"^\d+$")
    either, listed = _text(pattern="^(a|b)$"), {"enum": ["a", "b"]}
    yield "digits by a class", digits, named, _SAME
    yield "alternatives of a pattern reordered", either, _text(pattern="^(b|a)$"), _SAME
    yield "a pattern as an enum", either, listed, _SAME
    yield "a pattern as a longer enum", either, {"enum": ["a", "b", "c"]}, _MORE
    yield "one letter or some", _text(pattern="^[a-z]$"), _text(
        pattern="^[a-z]+$"
    ), _MORE
    yield "no anchors", _text(pattern="^a$"), _text(pattern="a"), _MORE
    yield "letters or digits", _text(pattern="^[a-z]+$"), digits, _OTHERS
    yield "hexadecimal digits", digits, _text(pattern="^[0-9A-Fa-f]+$"), _MORE
    yield "a group that is not captured", either, _text(pattern="^(?:a|b)$"), _SAME
    yield "blanks at the end", digits, _text(pattern=r"^[0-9]+\s*$"), _MORE
    yield "a lazy pattern", _text(pattern="^a+$"), _text(pattern="^a+?$"), _SAME
    three = _text(minLength=3, maxLength=3)
    yield "three characters", three, _text(pattern="^.{3}$"), _SAME
    yield "four characters or less", _text(pattern="^.{3}$"), _text(maxLength=4), _MORE
    yield "some character", _text(minLength=1), _text(pattern="."), _SAME
    yield "names by another pattern", {
        "type": "object", "additionalProperties": digits
    }, {"type": "object", "additionalProperties": named}, _SAME  # fmt: skip
    yield "digits in a list", _list(items=digits), _list(items=named), _SAME
    email, uri = _text(format="email"), _text(format="uri")
    yield "international addresses", email, _text(format="idn-email"), _MORE
    yield "relative addresses", uri, _text(format="uri-reference"), _MORE
    yield "international identifiers", uri, _text(format="iri"), _MORE
    yield "host or international host", _text(format="hostname"), _text(
        format="idn-hostname"
    ), _MORE
    yield "other address of the net", _text(format="ipv4"), _text(
        format="ipv6"
    ), _OTHERS
    yield "either address of the net", _text(format="ipv4"), _any(
        _text(format="ipv4"), _text(format="ipv6")
    ), _MORE
    yield "a text's format of numbers", _WHOLE, _whole(format="email"), _SAME
    yield "a number's format of texts", _TEXT, _text(format="int64"), _SAME
    yield "date to time", _text(format="date"), _text(format="time"), _OTHERS
    yield "holds JSON", _TEXT, _text(contentMediaType="application/json"), _FEWER
    yield "in base64", _TEXT, _text(contentEncoding="base64"), _FEWER
    yield "not one text", _TEXT, _text(**{"not": {"enum": ["a"]}}), _FEWER
    yield "no text but the empty one", _text(maxLength=0), {"const": ""}, _SAME


def _numbers() -> Iterator[tuple[str, Any, Any, str]]:
    yield "limit of a fraction", _whole(maximum=10.5), _whole(maximum=10), _SAME
    yield "above zero or from one", _whole(exclusiveMinimum=0), _whole(minimum=1), _SAME
    yield "above zero or from one, fractions", {**_NUMBER, "exclusiveMinimum": 0}, {
        **_NUMBER, "minimum": 1
    }, _FEWER  # fmt: skip
    yield "two limits at an end", _whole(minimum=0), _whole(
        minimum=0, exclusiveMinimum=-5
    ), _SAME
    yield "halves of whole numbers", _WHOLE, _whole(multipleOf=0.5), _SAME
    yield "fours and sixes", _whole(multipleOf=4), _whole(multipleOf=6), _OTHERS
    yield "a range as an enum", _whole(minimum=1, maximum=3), _whole(
        enum=[1, 2, 3]
    ), _SAME
    yield "whole floats", {"enum": [1, 2]}, {"enum": [1.0, 2.0]}, _SAME
    yield "a value twice", {"enum": ["a", "b"]}, {"enum": ["a", "b", "a"]}, _SAME
    yield "true alone", {"type": "boolean", "enum": [True]}, {"type": "boolean"}, _MORE


def _objects() -> Iterator[tuple[str, Any, Any, str]]:
    one, closed = _object(a=_TEXT), {**_object(a=_TEXT), "additionalProperties": False}
    yield "a refused property of closed ones", closed, {
        **closed, "properties": {"a": _TEXT, "b": False}
    }, _SAME  # fmt: skip
    yield "all names by a pattern", {
        "type": "object", "additionalProperties": _TEXT
    }, {"type": "object", "patternProperties": {"^.*$": _TEXT}}, _SAME  # fmt: skip
    yield "all names by a pattern, of another type", {
        "type": "object", "additionalProperties": _TEXT
    }, {"type": "object", "patternProperties": {"": _WHOLE}}, _OTHERS  # fmt: skip
    yield "no properties", {"type": "object", "maxProperties": 0}, {
        "type": "object", "additionalProperties": False
    }, _SAME  # fmt: skip
    needed = {**_object("a", a=_TEXT), "minProperties": 1}
    yield "one property in any case", _object("a", a=_TEXT), needed, _SAME
    yield "a name required twice", {**one, "required": ["a"]}, {
        **one, "required": ["a", "a"]
    }, _SAME  # fmt: skip
    yield "nullable below", _object(a=_object(b=_TEXT)), _object(
        a=_any({"type": "null"}, _object(b=_TEXT))
    ), _MORE
    yield "keys of a constant reordered", {"const": {"a": 1, "b": 2}}, {
        "const": {"b": 2, "a": 1}
    }, _SAME  # fmt: skip
    yield "items of a constant reordered", {"const": [1, 2]}, {"const": [2, 1]}, _OTHERS
    yield "too many of needed ones", _object("a b", a=_TEXT, b=_TEXT), {
        **_object("a b", a=_TEXT, b=_TEXT), "maxProperties": 1
    }, _FEWER  # fmt: skip


def _lists() -> Iterator[tuple[str, Any, Any, str]]:
    yield "pair to list", _list(prefixItems=[_TEXT, _TEXT], items=False), {
        **_TEXTS, "maxItems": 2
    }, _SAME  # fmt: skip
    yield "empty lists", _list(maxItems=0), _list(items=False), _SAME
    yield "lists of one type each", _any(_TEXTS, _list(items=_WHOLE)), _list(
        items={"type": ["string", "integer"]}
    ), _MORE
    yield "a text in a list of texts", {**_TEXTS, "minItems": 1}, {
        **_TEXTS, "minItems": 1, "contains": _TEXT
    }, _SAME  # fmt: skip
    yield "condition as alternatives", {
        "if": _TEXT, "then": {"minLength": 1}, "else": _WHOLE
    }, _any(_text(minLength=1), _WHOLE), _SAME  # fmt: skip
    yield "nothing but null refused", {"not": {"type": "null"}}, {
        "type": ["object", "array", "string", "number", "boolean"]
    }, _SAME  # fmt: skip


def edits() -> Iterator[Edit]:
    """Each edit where it is sent and where it is answered, there and back."""
    for name, one, other, values in (*_texts(), *_numbers(), *_objects(), *_lists()):
        for way, document in (("sent", asking), ("answered", answering)):
            documents = document(one), document(other)
            for turn, (base, revision) in (
                ("there", documents), ("back", documents[::-1])
            ):  # fmt: skip
                loud = values == _OTHERS or (
                    values != _SAME
                    and (values == _FEWER) == ((way == "sent") == (turn == "there"))
                )
                accept = _LOUD if loud else _QUIET
                yield Edit(f"{name}, {way}: {turn}", base, revision, accept)
