"""Values of another structure than a parameter takes are not sent, wherever it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple
from uuid import UUID

import pytest

from .generated import client, package


class Color(Enum):
    RED = "red"


class Taken(NamedTuple):
    """A schema, what it takes, and what it cannot take; made anew for each call."""

    schema: dict[str, Any]
    right: Callable[[], list[Any]]
    wrong: Callable[[], list[Any]]
    expected: str


_TEXT = {"type": "string"}
_INSTANT = {"type": "string", "format": "date-time"}
_ONE = "one value, as a text or a number"
_LIST = "a list of single values"
_MAPPING = "a mapping of single values"
STRUCTURES: dict[str, Taken] = {
    "text": Taken(
        _TEXT,
        lambda: [
            "a",
            1,
            True,
            Decimal("1.5"),
            dt.date(2026, 1, 2),
            Color.RED,
            UUID(int=1),
        ],
        lambda: [{"a": 1}, [{"a": 1}], ["a"], ("a",), {"a"}, iter("ab"), {}, []],
        _ONE,
    ),
    "number": Taken(
        {"type": "integer"}, lambda: [1, "1"], lambda: [[1], {"a": 1}], _ONE
    ),
    "enum": Taken(
        {"enum": ["a", "b"]}, lambda: ["a", "c"], lambda: [["a"], {"a": "b"}], _ONE
    ),
    "nullable text": Taken(
        {"type": ["string", "null"]}, lambda: ["a"], lambda: [["a"], {"a": "b"}], _ONE
    ),
    "choice of values": Taken(
        {"anyOf": [_TEXT, {"type": "integer"}]},
        lambda: ["a", 1],
        lambda: [["a"], {"a": "b"}],
        _ONE,
    ),
    "instant": Taken(
        _INSTANT,
        lambda: ["2026-01-02T03:04:05Z", "soon"],
        lambda: [["2026-01-02T03:04:05Z"], {"at": 1}],
        _ONE,
    ),
    "list": Taken(
        {"type": "array", "items": _TEXT},
        lambda: [["a", "b"], ("a",), {"a"}, iter("ab"), "a", 1, [Color.RED, None]],
        lambda: [{"a": 1}, [{"a": 1}], [["a"]]],
        _LIST,
    ),
    "list of instants": Taken(
        {"type": "array", "items": _INSTANT},
        lambda: [["2026-01-02T03:04:05Z"], ["soon"]],
        lambda: [{"at": 1}, [{"at": 1}], [["2026-01-02T03:04:05Z"]]],
        _LIST,
    ),
    "list or text": Taken(
        {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]},
        lambda: ["a", ["a"]],
        lambda: [{"a": 1}, [["a"]]],
        _LIST,
    ),
    "list of objects": Taken(
        {"type": "array", "items": {"type": "object"}},
        lambda: [[{"a": 1}]],
        lambda: [{"a": 1}],
        "a list",
    ),
    "object": Taken(
        {"type": "object", "properties": {"a": _TEXT}},
        lambda: [{"a": "b"}, {"a": None, "b": 2}, {"c": 1}],
        lambda: ["a", 1, ["a"], {"a": {"b": 1}}, {"a": ["b"]}],
        _MAPPING,
    ),
    "map": Taken(
        {"type": "object", "additionalProperties": {"type": "integer"}},
        lambda: [{"a": 1}],
        lambda: ["a", ["a"], {"a": {"b": 1}}, {"a": [1]}],
        _MAPPING,
    ),
    "anything": Taken({}, lambda: ["a", ["a"], {"a": "b"}, [{"a": 1}]], list, ""),
    "object or text": Taken(
        {"anyOf": [_TEXT, {"type": "object"}]}, lambda: ["a", {"a": "b"}], list, ""
    ),
}
PLACES: dict[str, dict[str, Any]] = {
    "simple": {"in": "path", "required": True},
    "label": {"in": "path", "required": True, "style": "label"},
    "matrix": {"in": "path", "required": True, "style": "matrix", "explode": True},
    "form": {"in": "query"},
    "joined": {"in": "query", "explode": False},
    "piped": {"in": "query", "style": "pipeDelimited"},
    "deep": {"in": "query", "style": "deepObject"},
    "json": {"in": "query"},
    "header": {"in": "header"},
    "cookie": {"in": "cookie"},
}


def _document() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for number, (name, taken) in enumerate(STRUCTURES.items()):
        for place, declared in PLACES.items():
            schema: dict[str, Any] = {"schema": taken.schema}
            if place == "json":
                schema = {"content": {"application/json": schema}}
            path = f"/{number}/{place}" + "/{v}" * (declared["in"] == "path")
            paths[path] = {
                "get": {
                    "operationId": f"{name} {place}",
                    "parameters": [{"name": "v", **declared, **schema}],
                    "responses": {"204": {"description": ""}},
                }
            }
    info = {"title": "T", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths}


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package(tmp_path_factory.mktemp("structures"), _document())


def _call(connected: Any, name: str, place: str, value: object) -> None:
    method = getattr(connected.default, f"{name} {place}".replace(" ", "_"))
    if PLACES[place]["in"] == "path":
        method(value)
    else:
        method(v=value)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", STRUCTURES)
def test_a_value_of_another_structure_is_not_sent(
    module: Any, name: str, place: str
) -> None:
    connected, sent = client(module)
    taken = STRUCTURES[name]
    for value in taken.wrong():
        with pytest.raises(module.ArgumentError) as raised:
            _call(connected, name, place, value)
        assert isinstance(raised.value, TypeError)
        assert f"{name} {place}: v: expected {taken.expected}, not " in str(
            raised.value
        )
    assert not sent
    for value in taken.right():
        alone = name == "list" and isinstance(value, str | int)
        if alone and place == "json":
            with pytest.raises(module.ArgumentError, match="expected a list"):
                _call(connected, name, place, value)
        else:
            _call(connected, name, place, value)
    assert sent
