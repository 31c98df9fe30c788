"""The part of a document around a change."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from specpress.incremental.delta import delta


def operation(tag: str, *schemas: str) -> dict[str, Any]:
    parts = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    content = {"application/json": {"schema": {"anyOf": parts}}}
    return {"tags": [tag], "responses": {"200": {"content": content}}}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "A", "version": "1"},
    "paths": {
        "/a": {"get": operation("a", "A"), "post": operation("b", "B")},
        "/aa": {"get": operation("a", "Base")},
        **{f"/{n}": {"get": operation(f"c{n}", "C")} for n in range(8)},
    },
    "components": {
        "schemas": {
            "A": {"properties": {"inner": {"$ref": "#/components/schemas/In~1ner"}}},
            "B": {"type": "string"},
            "Base": {
                "discriminator": {"propertyName": "t", "mapping": {"m": "Mapped"}}
            },
            "Child": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
            "C": {"type": "string"},
            "In/ner": {"type": "string"},
            "Mapped": {"type": "string"},
        },
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "k"}},
    },
}


def changed(**changes: Any) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/a"]["get"].update(changes)
    return document


def test_the_group_of_the_operation_and_what_it_mentions() -> None:
    found = delta(DOCUMENT, changed(deprecated=True))
    assert found is not None
    parts: list[Any] = [found.before, found.after]
    for part in parts:
        assert list(part["paths"]) == ["/a", "/aa"]
        assert part["paths"]["/a"].keys() == {"get"}
        assert {*part["components"]["schemas"]} == {
            "A",
            "In/ner",
            "Base",
            "Child",
            "Mapped",
        }
        assert part["components"]["securitySchemes"]
        assert part["info"] == DOCUMENT["info"]
    assert "deprecated" not in str(found.before)
    assert "deprecated" in str(found.after)


def test_both_groups_of_an_operation_that_moves() -> None:
    found = delta(DOCUMENT, changed(tags=["c1"]))
    assert found is not None
    assert isinstance(found.after["paths"], dict)
    assert list(found.after["paths"]) == ["/a", "/aa", "/1"]


@pytest.mark.parametrize("values", [(1, True), (1, 1.0), (0.0, -0.0)])
def test_values_that_only_python_takes_for_equal_are_not(
    values: tuple[object, object],
) -> None:
    one, other = (changed(**{"x-value": value}) for value in values)
    found = delta(one, other)
    assert found is not None
    assert found.before["paths"] != {}


@pytest.mark.parametrize("key", ["info", "schemes", "all"])
def test_more_than_a_few_operations_is_no_part(key: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    match key:
        case "info":
            document["info"]["version"] = "2"
        case "schemes":
            document["components"]["securitySchemes"]["key"]["name"] = "other"
        case _:
            for item in document["paths"].values():
                item["get"]["deprecated"] = True
    assert delta(DOCUMENT, document) is None


@pytest.mark.parametrize(
    ("schema", "paths"),
    [
        ("A", ["/a"]),
        ("In/ner", ["/a"]),
        ("Child", ["/a", "/aa"]),
        ("Mapped", ["/a", "/aa"]),
    ],
)
def test_the_groups_whose_operations_refer_to_a_schema(
    schema: str, paths: list[str]
) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/aa"]["get"]["tags"] = ["aa"] if schema == "A" else ["a"]
    before = copy.deepcopy(document)
    document["components"]["schemas"][schema]["title"] = "Other"
    found = delta(before, document)
    assert found is not None
    parts: list[Any] = [found.before, found.after]
    for part in parts:
        assert part["paths"].keys() >= {*paths}
        assert not part["paths"].keys() - {"/a", "/aa"}
        assert part["paths"]["/a"].keys() == {"get"}
        assert schema in part["components"]["schemas"]


def test_the_group_of_an_operation_that_comes_or_goes() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/new"] = {"get": operation("c1", "A")}
    for one, other in ((DOCUMENT, document), (document, DOCUMENT)):
        found = delta(one, other)
        assert found is not None
        parts: list[Any] = [found.before, found.after]
        paths = [list(part["paths"]) for part in parts]
        assert sorted(paths) == [["/1"], ["/1", "/new"]]


def test_what_is_of_no_group_is_no_part() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["webhooks"] = {"sent": {"post": operation("a", "A")}}
    other = copy.deepcopy(document)
    other["components"]["schemas"]["In/ner"]["title"] = "Other"
    assert delta(document, other) is None
    bare = {**DOCUMENT, "paths": {}}
    assert delta(bare, {**bare, "components": {}}) is None


@pytest.mark.parametrize("side", ["before", "after", "both"])
def test_additional_operations_are_in_groups_that_no_part_knows(side: str) -> None:
    """Those of OpenAPI 3.2: a part would be stale, or lack what they refer to."""
    one, other = copy.deepcopy(DOCUMENT), changed(deprecated=True)
    for name, document in (("before", one), ("after", other)):
        if side in (name, "both"):
            link = {"additionalOperations": {"LINK": operation("c1", "A")}}
            document["paths"]["/linked"] = link
    assert delta(one, other) is None


def test_nothing_is_changed_by_cutting() -> None:
    one, other = copy.deepcopy(DOCUMENT), changed(deprecated=True)
    again = copy.deepcopy(other)
    delta(one, other)
    assert (one, other) == (DOCUMENT, again)
