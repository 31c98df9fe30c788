"""A document of real tables: rows that a server gave are valid, refused writes are not."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest

from specpress.baserow.compose import compose
from specpress.baserow.filters import GROUPS
from specpress.baserow.model import Table
from specpress.utils.runtime import row_filters
from tests.shared import ROOT, shared


def _kinds() -> list[dict[str, Any]]:
    kinds: list[dict[str, Any]] = json.loads(
        shared("recordings/field-types.json").read_text("utf-8")
    )
    return kinds


def _schema(name: str) -> Any:
    fields = tuple(each["field_object"] for each in _kinds())
    composed = compose([Table(46, "All", fields)], url="http://x", title="CRM")
    assert composed.remarks == ()
    return jsonschema_rs.validator_for(
        {
            "$ref": f"#/components/schemas/{name}",
            "components": composed.document["components"],
        },
        validate_formats=True,
    )


@pytest.mark.parametrize("form", ["read_full", "read_empty"])
def test_recorded_rows_are_valid(form: str) -> None:
    row = {"id": 1, "order": "1.00", **{each["name"]: each[form] for each in _kinds()}}
    assert [error.message for error in _schema("All").iter_errors(row)] == []


def test_accepted_writes_are_valid() -> None:
    schema = _schema("AllInput")
    refused = [
        (each["type"], write["value"])
        for each in _kinds()
        for write in each["writes"]
        if write["status"] == 200
        and not schema.is_valid({each["name"]: write["value"]})
    ]
    assert refused == []


def test_read_only_fields_are_not_written() -> None:
    schema = _schema("AllInput")
    for each in _kinds():
        if each["field_object"]["read_only"]:
            assert not schema.is_valid({each["name"]: each["read_full"]})


def test_filters_are_those_of_the_server() -> None:
    text = (ROOT / "specs/baserow/schema.json").read_text("utf-8")
    schemas = json.loads(text)["components"]["schemas"].values()
    known = next(s["enum"] for s in schemas if "link_row_has" in s.get("enum", ()))
    used = {name for filters in GROUPS.values() for name in filters}
    assert used == set(known) == set(row_filters.FILTERS)
