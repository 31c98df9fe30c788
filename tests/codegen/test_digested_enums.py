"""Enums that drf-spectacular calls by a digest of their choices."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specpress.codegen.names.naming import name_everything
from specpress.document.load import load
from specpress.ir.build import build

JSON = dict[str, Any]


def classes(schemas: JSON) -> dict[str, str]:
    """What the schemas are called that an operation answers with."""
    every = {
        "type": "object",
        "properties": {
            name: {"$ref": f"#/components/schemas/{name}"} for name in schemas
        },
    }
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/all": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {"application/json": {"schema": every}},
                        }
                    }
                }
            }
        },
        "components": {"schemas": schemas},
    }
    names = name_everything(build(load(json.dumps(document).encode())))
    return {name: str(names.classes[name]) for name in schemas}


def enum(*values: object) -> JSON:
    return {"enum": [*values], "type": "string"}


def using(prop: str, *enums: str) -> JSON:
    """A schema with a property for each enum, all called alike below each other."""
    ref = {"$ref": f"#/components/schemas/{enums[0]}"}
    properties: JSON = {prop: {"oneOf": [ref, {"enum": [None]}]}}
    return {"type": "object", "properties": properties}


STATUSES = {
    "Status6bdEnum": enum("draft", "sent"),
    "StatusCeaEnum": enum("open", "closed", "on-hold", "archived"),
    "Letter": using("status", "Status6bdEnum"),
    "Issue": using("status", "StatusCeaEnum"),
}


def test_a_digest_is_replaced_by_the_values() -> None:
    found = classes(STATUSES)
    assert found["Status6bdEnum"] == "StatusDraftSentEnum"
    # three letters, but the other choices of the property have a digest
    assert found["StatusCeaEnum"] == "StatusOpenClosedOnHoldEtcEnum"


def test_what_else_is_in_the_document_renames_none() -> None:
    found = classes(STATUSES)
    more = {
        **STATUSES,
        "Bill": using("status", "Status6bdEnum"),
        "Status0a1Enum": enum("new", "old"),
        "Car": using("status", "Status0a1Enum"),
    }
    assert {name: classes(more)[name] for name in found} == found


@pytest.mark.parametrize(
    ("name", "prop", "values", "expected"),
    [
        # the digest of "e" and "h", as drf-spectacular makes it of choices without labels
        ("KindFbeEnum", "kind", ("e", "h"), "KindEHEnum"),
        ("ChartType7ce", "chart_type", ("PIE", "DOUGHNUT"), "ChartTypePieDoughnut"),
        ("Mode51eEnum", "mode", ("", "form"), "ModeBlankFormEnum"),
        ("Size0b2Enum", "size", ("x" * 40, "y"), f"SizeX{'x' * 39}EtcEnum"),
    ],
)
def test_names(name: str, prop: str, values: tuple[str, ...], expected: str) -> None:
    assert classes({name: enum(*values), "It": using(prop, name)})[name] == expected


@pytest.mark.parametrize(
    ("name", "prop"),
    [
        ("StatusBadEnum", "status"),  # a word
        ("Heading123Enum", "level"),  # no property is called so
        ("OAuth2Enum", "o_auth"),
        ("StatusEnum", "status"),
    ],
)
def test_names_without_a_digest_stay(name: str, prop: str) -> None:
    assert classes({name: enum("a"), "It": using(prop, name)})[name] == name


def test_a_name_that_something_else_has_is_not_taken() -> None:
    found = classes({**STATUSES, "StatusDraftSentEnum": enum("x")})
    assert found["Status6bdEnum"] == "Status6bdEnum"
    assert found["StatusDraftSentEnum"] == "StatusDraftSentEnum"
