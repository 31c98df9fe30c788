"""Objects whose properties are declared in unusual places, on both sides."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from .generated import Connected, operation, package

AT = {"type": "string", "format": "date-time"}
NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
TEXT = "2026-01-02T03:04:05Z"


def _connected(
    folder: Path, schema: dict[str, Any], **schemas: dict[str, Any]
) -> Connected:
    reference = {"$ref": "#/components/schemas/Thing"}
    content = {"application/json": {"schema": reference}}
    known = {"Thing": schema, **schemas}
    return Connected(package(folder, operation(content, content, schemas=known)))


CONDITIONS: dict[str, dict[str, Any]] = {
    "then": {"if": {"required": ["kind"]}, "then": {"properties": {"at": AT}}},
    "else": {"if": {"required": ["no"]}, "else": {"properties": {"at": AT}}},
    "dependentSchemas": {"dependentSchemas": {"kind": {"properties": {"at": AT}}}},
    "then of a part": {
        "allOf": [{"if": {"required": ["kind"]}, "then": {"properties": {"at": AT}}}]
    },
    "a reference": {
        "if": {"required": ["kind"]},
        "then": {"allOf": [{"$ref": "#/components/schemas/More"}]},
    },
    "a condition in a condition": {
        "if": {"required": ["kind"]},
        "then": {"if": {"required": ["kind"]}, "then": {"properties": {"at": AT}}},
    },
}


@pytest.mark.parametrize("name", CONDITIONS)
def test_what_only_a_condition_declares_has_its_type(tmp_path: Path, name: str) -> None:
    schema = {"type": "object", "properties": {"kind": {"type": "string"}}}
    both = _connected(
        tmp_path, schema | CONDITIONS[name], More={"properties": {"at": AT}}
    )
    answer = both.x({"kind": "a", "at": NOW})
    assert json.loads(both.sent[-1].content) == {"kind": "a", "at": TEXT}
    assert both.received[-1]["body"]["at"] == NOW
    assert answer.at == NOW
    assert both.x({"kind": "a"}).at is None


def test_conditions_may_differ_and_tests_declare_nothing(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "if": {"properties": {"tested": {"const": 1}}, "required": ["tested"]},
        "then": {"properties": {"value": {"type": "integer"}}},
        "else": {"properties": {"value": AT}},
        "not": {"properties": {"never": {"const": 5}}, "required": ["never"]},
    }
    both = _connected(tmp_path, schema)
    inputs = tmp_path / f"{type(both.client).__module__.partition('.')[0]}/inputs"
    written = next(inputs.glob("thing*.py")).read_text()
    assert "never: NotRequired[Any]" in written
    assert "tested: NotRequired[Any]" in written
    assert both.x({"tested": 1, "value": 5}).value == 5
    assert both.x({"value": NOW}).value == NOW
    assert both.x({"never": [1]}).never == [1]
    for wrong in [{"never": 5}, {"tested": 1, "value": NOW}]:
        with pytest.raises(Exception, match="422"):
            both.x(wrong)


def test_declared_properties_beside_others_of_one_type(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": ["n"],
        "properties": {"n": {"type": "integer"}, "at": AT},
        "additionalProperties": {"type": "string", "format": "date"},
    }
    both = _connected(tmp_path, schema)
    answer = both.x({"n": 1, "at": NOW, "more": dt.date(2026, 1, 2)})
    assert json.loads(both.sent[-1].content) == {
        "n": 1,
        "at": TEXT,
        "more": "2026-01-02",
    }
    assert (answer.n, answer.at) == (1, NOW)
    assert both.received[-1]["body"]["at"] == NOW


def test_a_property_without_a_name(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": [""],
        "properties": {"": {"type": "string"}, "a": {"type": "string"}},
    }
    both = _connected(tmp_path, schema)
    value = {"": "x", "a": "y"}
    assert both.x(value).to_dict() == value
    assert json.loads(both.sent[-1].content) == value
    with pytest.raises(Exception, match="422"):
        both.x({"a": "y"})
