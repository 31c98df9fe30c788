"""What a document is told that can be taken at its word, but not with all it says."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.errors import Problem
from specpress.ir.model import Api
from specpress.ir.types import Primitive

from .apis import answer, answering, api, content, exchanging, operation, to

STRING = {"type": "string"}
NOTHING = {"description": ""}


def told(found: Api, kind: str) -> list[Problem]:
    return [problem for problem in found.problems if problem.kind == kind]


def responding(*statuses: str) -> dict[str, Any]:
    return {"get": {"responses": dict.fromkeys(statuses, NOTHING)}}


@pytest.mark.parametrize(
    ("statuses", "done"),
    [
        (["default"], "'default' is taken for it"),
        (["404", "default"], "'default' is taken for it"),
        (["404", "4XX"], "its result is any value"),
    ],
)
def test_an_operation_without_an_answer_of_success(
    statuses: list[str], done: str
) -> None:
    found = api(paths={"/x": responding(*statuses)})
    (problem,) = told(found, "no-success-response")
    assert (problem.pointer, problem.action) == ("/paths/~1x/get/responses", done)


@pytest.mark.parametrize("statuses", [["200", "404"], ["302"], ["2XX"], ["101"], []])
def test_an_operation_with_one(statuses: list[str]) -> None:
    assert not told(api(paths={"/x": responding(*statuses)}), "no-success-response")


def test_the_few_without_the_errors_that_the_others_have() -> None:
    paths = {
        "/a": responding("200", "default"),
        "/b": responding("200", "default"),
        "/c": responding("200"),
        "/d": responding("200"),
        "/e": responding("200", "404"),
    }
    assert not told(api(paths=paths), "no-error-response")
    del paths["/e"]
    (problem,) = told(api(paths=paths), "no-error-response")
    assert problem.pointer == "/paths/~1c/get/responses"
    assert "2 other operations" in problem.message
    assert "none in 2 operations" in problem.message


def test_bodies_that_are_text_only_though_they_have_a_schema() -> None:
    xml = content({"type": "object", "properties": {"a": STRING}}, "application/xml")
    put = operation(requestBody=xml, responses={"200": xml})
    (problem,) = told(api(paths={"/": {"put": put}}), "media-type-not-read")
    place = "/paths/~1/put/requestBody/content/application~1xml"
    assert problem.pointer == place
    assert "2 of such" in problem.message


def test_bodies_that_are_text_by_their_schema_or_json_too() -> None:
    both = content(to("Pet"))
    both["content"]["application/xml"] = {"schema": to("Pet")}
    text = content(STRING, "application/xml")
    put = operation(requestBody=text, responses={"200": both})
    pet = {"type": "object", "properties": {"a": STRING}}
    found = api(paths={"/": {"put": put}}, components={"schemas": {"Pet": pet}})
    assert not told(found, "media-type-not-read")


def test_further_properties_of_what_is_sent() -> None:
    pet = {"properties": {"a": STRING}, "additionalProperties": {"type": "integer"}}
    (problem,) = told(exchanging(to("Pet"), Pet=pet), "further-properties")
    assert problem.pointer == "/components/schemas/Pet"
    assert not told(answering(to("Pet"), Pet=pet), "further-properties")
    anything = {**pet, "additionalProperties": True}
    assert not told(exchanging(to("Pet"), Pet=anything), "further-properties")


def test_patterns_for_the_names_of_properties() -> None:
    tags = {"type": "object", "patternProperties": {"^x-": STRING}}
    found = answering({"type": "array", "items": to("Tags")}, Tags=tags)
    (problem,) = told(found, "pattern-properties")
    assert problem.pointer == "/components/schemas/Tags"


def test_several_patterns_of_which_one_is_checked() -> None:
    parts = [{"type": "string", "pattern": "a"}, {"pattern": "b"}]
    (problem,) = told(answering({"allOf": parts}), "several-constraints")
    assert "pattern" in problem.message
    again = [*parts[:1], {"pattern": "a"}]
    assert not told(answering({"allOf": again}), "several-constraints")


@pytest.mark.parametrize(
    ("first", "second", "both"), [(2, 3, 6), (4, 6, 12), (0.5, 0.75, 1.5), (2, 2, 2)]
)
def test_several_steps_are_their_common_multiple(
    first: float, second: float, both: float
) -> None:
    parts = [{"type": "number", "multipleOf": first}, {"multipleOf": second}]
    found = answering({"allOf": parts})
    assert not told(found, "several-constraints")
    type_ = answer(found)
    assert isinstance(type_, Primitive)
    assert type_.constraints.multiple_of == both


@pytest.mark.parametrize(
    ("alternatives", "shared"),
    [
        ([{**STRING, "format": "uuid"}, {**STRING, "enum": ["a"]}], "'a'"),
        ([{**STRING, "format": "date"}, STRING], "every string"),
        ([{"type": "integer"}, {"type": "number"}], "integers"),
        ([{"enum": ["a", 1]}, {"enum": [1, 2]}], "1"),
    ],
)
def test_alternatives_that_share_values(alternatives: list[Any], shared: str) -> None:
    (problem,) = told(answering({"oneOf": alternatives}), "alternatives-overlap")
    assert problem.message.endswith(f"allow {shared}")
    assert not told(answering({"anyOf": alternatives}), "alternatives-overlap")


@pytest.mark.parametrize(
    "alternatives",
    [
        [STRING, {"type": "integer"}],
        [{**STRING, "pattern": "^a"}, {**STRING, "enum": ["b"]}],
        [{**STRING, "maxLength": 2}, {**STRING, "minLength": 3}],
        [{"enum": ["a", 1]}, {"enum": ["b", True]}],
        [{"type": "array", "items": STRING}, {"type": "array"}],
        [{"type": "integer"}, {"enum": ["1"]}],
    ],
)
def test_alternatives_that_may_not(alternatives: list[Any]) -> None:
    assert not told(answering({"oneOf": alternatives}), "alternatives-overlap")


def test_operations_that_no_request_tells_apart() -> None:
    query = {"in": "query", "name": "fields", "schema": STRING}
    one = {"get": {"responses": {"200": NOTHING}}}
    asking = {"get": {**one["get"], "parameters": [{**query, "required": True}]}}
    found = told(
        api(paths={"/a": one, "/a#b": one, "/a#link": asking, "/a#X-Kind=c": one}),
        "indistinct-operations",
    )
    assert [problem.pointer for problem in found] == ["/paths/~1a#b/get"]
    assert "GET /a too" in found[0].message


def test_operations_that_a_body_tells_apart() -> None:
    def taking(*required: str, **properties: Any) -> dict[str, Any]:
        schema = {"type": "object", "required": required, "properties": properties}
        return posting(content(schema))

    def posting(body: dict[str, Any]) -> dict[str, Any]:
        return {"post": {"requestBody": body, "responses": {"200": NOTHING}}}

    paths = {
        "/a": taking("n", n=STRING),
        "/a#other": taking("m", m=STRING),
        "/a#value": taking("n", n={"enum": ["x"]}),
        "/a#type": taking("n", n={"type": "integer"}),
        "/a#text": posting(content(STRING, "text/plain")),
        "/a#list": posting(content({"type": "array", "items": STRING})),
        "/a#none": {"post": {"responses": {"200": NOTHING}}},
    }
    assert not told(api(paths=paths), "indistinct-operations")
    paths["/a#same"] = taking("n", n=STRING, more=STRING)
    (problem,) = told(api(paths=paths), "indistinct-operations")
    assert problem.pointer == "/paths/~1a#same/post"


def test_a_body_that_must_hold_itself_is_compared_by_what_it_has() -> None:
    node = {"type": "object", "required": ["next"], "properties": {"next": to("Node")}}
    found = exchanging(to("Node"), Node=node)
    assert not told(found, "indistinct-operations")


def test_items_that_nothing_tells_apart_are_told() -> None:
    """The schema of an item, of a media type that is no sequence (OpenAPI 3.2)."""
    kinds = ("application/vnd.x", "application/json", "application/jsonl")
    content = {kind: {"itemSchema": {"type": "integer"}} for kind in kinds}
    get = {"responses": {"200": {"description": "", "content": content}}}
    (problem,) = told(api(paths={"/": {"get": get}}), "media-type-not-read")
    assert "itemSchema for application/json (2 of such in all)" in problem.message
