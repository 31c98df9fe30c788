"""Tags that are tables of rows (`x-specpress-rows`)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specpress.config.settings import ApiConfig
from specpress.document.load import load
from specpress.errors import ProblemKind
from specpress.ir.build import build
from specpress.pipeline.options import selection


def document(extension: object) -> bytes:
    def listed(tag: str) -> dict[str, Any]:
        answer = {"200": {"description": ""}}
        return {
            "get": {"operationId": f"list_{tag}", "tags": [tag], "responses": answer}
        }

    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": listed("A"), "/b": listed("B")},
            "tags": [{"name": "A"}, {"name": "B", "x-specpress-rows": extension}],
        }
    ).encode()


def problems(extension: object, **selected: Any) -> list[str]:
    given = {"name": "a", "package": "a_api", **selected}
    settings = ApiConfig.model_validate(given)
    found = build(load(document(extension)), selection(settings)).problems
    return [each.message for each in found if each.kind is ProblemKind.ROWS]


@pytest.mark.parametrize(
    "extension",
    [
        {},
        {"dialect": {}},
        {"dialect": ["baserow"]},
        {"dialect": "baserow", "operations": {"list": [1], "get": {}}},
        {"dialect": "baserow", "operations": []},
        3,
    ],
)
def test_what_is_missing_of_a_table_is_reported_whatever_stands_there(
    extension: object,
) -> None:
    (message,) = problems(extension)
    assert message.startswith("expected what makes a table of rows")


def test_nothing_is_said_of_a_table_that_is_not_selected() -> None:
    assert problems({}, include={"tags": ["A"]}) == []
