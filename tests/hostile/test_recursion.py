"""Schemas without a name that hold themselves, or double with every level."""

from __future__ import annotations

import inspect
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from specpress.document.load import load
from specpress.errors import SpecpressError
from specpress.ir.build import build

from .pressing import answering, api_of, files_of, imported

STRING = {"type": "string"}


def _to(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _with(of: Any, **more: Any) -> dict[str, Any]:
    """A schema without a name that is the given one and a little more."""
    return {"allOf": [of, more]}


_LIST = {"type": "array", "items": _with(_to("A"), minItems=0)}
_MAP = {"type": "object", "additionalProperties": _with(_to("A"), minProperties=0)}
_HOLDS: dict[str, tuple[Any, Any]] = {
    "array": (_LIST, [[[]], []]),
    "map": (_MAP, {"a": {"b": {}}}),
    "pattern": (
        {"patternProperties": {"^x": _with(_to("A"), minProperties=0)}},
        {"x": {"x": {}}},
    ),
    "prefix": (
        {"type": "array", "prefixItems": [_with(_to("A"), minItems=0)]},
        [[[]]],
    ),
    "union": ({"oneOf": [STRING, _LIST]}, ["a", ["b", ["c"]]]),
    "union in allOf": ({"allOf": [{"oneOf": [STRING, _LIST]}]}, ["a", ["b", ["c"]]]),
    "array or null": ({**_LIST, "type": ["array", "null"]}, [[None], []]),
    "several types": ({**_LIST, "type": ["array", "object"]}, [[{"a": 1}], []]),
    "property": (
        {"type": "object", "properties": {"x": _with(_to("A"), minProperties=0)}},
        {"x": {"x": {"x": {}}}},
    ),
    "alternatives": (
        {
            "properties": {"y": STRING},
            "oneOf": [
                {"properties": {"x": _with(_to("A"), required=["x"])}},
                {"properties": {"z": STRING}},
            ],
        },
        {"x": {"x": {"z": "a"}, "y": "b"}},
    ),
    "property that is another one as well": (
        {
            "type": "object",
            "properties": {
                "x": {
                    "anyOf": [
                        {
                            "allOf": [_to("A")],
                            "properties": {"x": {"type": "object"}},
                        },
                        {"type": "null"},
                    ]
                }
            },
        },
        {"x": {"x": {"x": None}}},
    ),
    "itself": ({"anyOf": [_with(_to("A"), minLength=1), STRING]}, "a"),
}


@pytest.mark.parametrize(("schema", "value"), _HOLDS.values(), ids=list(_HOLDS))
def test_a_schema_without_a_name_may_hold_itself(
    schema: Any, value: Any, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    case = request.node.callspec.id.replace(" ", "_")
    with imported(
        answering(_to("A"), A=schema), tmp_path, f"holding_{case}_api"
    ) as found:
        (operation,) = found.operations
        found.decode(operation.responses[200], value)


def test_schemas_may_hold_each_other() -> None:
    items = {"type": "array", "items": _with(_to("B"), minItems=1)}
    maps = {"type": "object", "additionalProperties": _with(_to("A"), minItems=1)}
    (problem,) = api_of(answering(_to("A"), A=items, B=maps)).problems
    assert problem.kind == "holds-itself"
    assert problem.pointer == "/components/schemas/A/items"


def test_an_object_between_needs_no_further_name() -> None:
    items = _with(_to("A"), properties={"own": STRING})
    schema = {"properties": {"x": {"type": "array", "items": items}}}
    found = api_of(answering(_to("A"), A=schema))
    assert list(found.declarations.response) == ["A", "A > x > item"]
    (problem,) = found.problems
    assert problem.pointer == "/components/schemas/A/properties/x/items"


def test_what_is_deeper_than_the_stack_is_one_error() -> None:
    schema: dict[str, Any] = STRING
    for _ in range(80):
        schema = {"type": "array", "items": schema}
    loaded = load(json.dumps(answering(schema)).encode())
    limit = sys.getrecursionlimit()
    depth = len(inspect.stack(0))
    sys.setrecursionlimit(depth + 120)
    try:
        with pytest.raises(SpecpressError, match="bounded depth"):
            build(loaded)
    finally:
        sys.setrecursionlimit(limit)


def _doubled(levels: int, step: Any) -> dict[str, Any]:
    schemas = {f"S{i}": step(_to(f"S{i + 1}"), i) for i in range(levels)}
    return answering(_to("S0"), **schemas, **{f"S{levels}": STRING})


def _arrays_and_maps(of: Any, _: int) -> Any:
    return {
        "anyOf": [
            {"type": "array", "items": _with(of, minItems=1)},
            {"type": "object", "additionalProperties": _with(of, minItems=2)},
        ]
    }


def _two_properties(of: Any, level: int) -> Any:
    own = {"properties": {f"p{level}": STRING}}
    return {"properties": {"l": _with(of, **own), "r": _with(of, **own)}}


def _two_choices(of: Any, level: int) -> Any:
    own = {"properties": {f"p{level}": STRING}}
    return {"allOf": [{"anyOf": [of, own]}, {"oneOf": [own, of]}]}


def _both_parts(of: Any, _: int) -> Any:
    return {"allOf": [of, {"allOf": [of]}, of]}


@pytest.mark.parametrize(
    "step", [_arrays_and_maps, _two_properties, _two_choices, _both_parts]
)
def test_what_doubles_with_every_level_is_bounded(step: Any) -> None:
    def written(levels: int) -> int:
        files = files_of(_doubled(levels, step))
        return sum(len(text) for path, text in files.items() if "_runtime" not in path)

    assert written(40) < 2.5 * written(20)
