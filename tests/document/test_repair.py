"""Defects outside of schemas: one field is repaired, nothing else is lost."""

from __future__ import annotations

from typing import Any

import pytest

from .documents import Object, document, kinds, loaded, operation

OK = {"responses": {"200": {"description": "ok"}}}


def test_a_sound_document_has_no_problems() -> None:
    result = loaded(document(paths={"/pets": {"get": OK}}))
    assert result.problems == ()
    assert result.declared == "3.0.3"
    assert result.raw["openapi"] == result.model.openapi == "3.1.1"


def test_a_response_needs_a_description_before_3_2() -> None:
    value = {
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"204": {"summary": "Gone"}}}}},
    }
    for version, found in (("3.1.0", ["missing-field"]), ("3.2.0", [])):
        result = loaded({"openapi": version, **value})
        assert [kind for kind in kinds(result) if kind == "missing-field"] == found
        responses = result.raw["paths"]["/a"]["get"]["responses"]
        assert responses["204"]["description"] == ""


def test_missing_info_and_paths() -> None:
    result = loaded({"openapi": "3.0.0"})
    assert result.raw["info"] == {"title": "API", "version": "0"}
    assert result.raw["paths"] == {}
    result = loaded({"openapi": "3.0.0", "info": {"x-a": 1, "version": 2}, "paths": {}})
    assert result.raw["info"] == {"title": "API", "version": "2", "x-a": 1}
    assert kinds(result) == ["wrong-type", "missing-field"]


def test_a_problem_says_where_it_is() -> None:
    value = document(paths={"/a/{b}": {"get": {"responses": {}, "tags": [{}]}}})
    result = loaded(value, source="api.json")
    assert [str(problem) for problem in result.problems] == [
        "api.json#/paths/~1a~1{b}/get/tags/0: expected text, found an object;"
        " left out [wrong-type]",
        "api.json#/paths/~1a~1{b}/get: expected a parameter for {b} of the path;"
        " any text [path-parameter]",
    ]


def test_null_for_what_is_optional_is_dropped_silently() -> None:
    found, problems = operation(
        {**OK, "summary": None, "tags": None, "parameters": None, "deprecated": None}
    )
    assert (found, problems) == (OK, [])


FIELDS: list[tuple[str, Any, Any]] = [
    ("tags", "pets", ["pets"]),
    ("tags", ["pets", 5, None], ["pets", "5"]),
    ("deprecated", "true", True),
    ("operationId", 5, "5"),
    ("servers", "http://a", [{"url": "http://a"}]),
    ("servers", {"url": "/a"}, [{"url": "/a"}]),
    ("servers", [{"description": "no url"}], []),
    ("security", {"key": []}, [{"key": []}]),
    ("security", ["key"], [{"key": []}]),
    ("security", [{"key": None}], [{"key": []}]),
    ("security", [{"key": "read"}, {}], [{"key": []}, {}]),
]


@pytest.mark.parametrize(("field", "given", "expected"), FIELDS)
def test_a_field_of_an_operation(field: str, given: Any, expected: Any) -> None:
    found, problems = operation({**OK, field: given})
    assert found == {**OK, field: expected}
    assert problems


def test_security_that_cannot_be_read_does_not_become_none() -> None:
    assert "security" not in operation({**OK, "security": [5]})[0]
    assert operation({**OK, "security": []})[0]["security"] == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("200", "200"),
        ("2XX", "2XX"),
        ("default", "default"),
        ("2xx", "2XX"),
        ("Default", "default"),
        ("200 OK", "200"),
        ("OK", None),
        ("2000", None),
        ("-1", None),
    ],
)
def test_a_status(given: str, expected: str | None) -> None:
    response = {"description": "d"}
    found, problems = operation({"responses": {given: response}})
    assert found["responses"] == ({expected: response} if expected else {})
    assert problems == ([] if given == expected else ["status"])


def test_a_sound_status_wins() -> None:
    given = {"200": {"description": "a"}, "200 OK": {"description": "b"}}
    assert operation({"responses": given})[0]["responses"] == {
        "200": {"description": "a"}
    }


RESPONSES: list[tuple[Any, Any]] = [
    ({}, {"description": ""}),
    (None, None),
    ("fine", {"description": "fine"}),
    (
        {"description": "", "schema": {"type": "string"}},
        {
            "description": "",
            "content": {"application/json": {"schema": {"type": "string"}}},
        },
    ),
    (
        {"$ref": "#/components/schemas/Pet"},
        {
            "description": "",
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
            },
        },
    ),
    ({"$ref": "#/components/responses/No"}, {"description": ""}),
    (
        {"description": "", "content": {"application/json": None}},
        {"description": "", "content": {"application/json": {}}},
    ),
    (
        {"description": "", "headers": [{"name": "X-A", "schema": {}}]},
        {"description": "", "headers": {"X-A": {"name": "X-A", "schema": {}}}},
    ),
]


@pytest.mark.parametrize(("given", "expected"), RESPONSES)
def test_a_response(given: Any, expected: Any) -> None:
    found, _ = operation(
        {"responses": {"200": given}}, components={"schemas": {"Pet": {}}}
    )
    assert found["responses"] == ({} if expected is None else {"200": expected})


def test_responses_may_be_missing_from_3_1_on() -> None:
    assert operation({}) == ({"responses": {}}, ["missing-field"])
    result = loaded(document("3.1.0", paths={"/pets": {"get": {}}}))
    assert kinds(result) == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"name": "a", "in": "Query", "schema": {}},
            {"name": "a", "in": "query", "schema": {}},
        ),
        ({"name": "a", "schema": {}}, {"name": "a", "in": "query", "schema": {}}),
        ({"name": "a", "in": "query"}, {"name": "a", "in": "query", "schema": {}}),
        (
            {"name": "a", "in": "query", "type": "integer", "minimum": 1},
            {"name": "a", "in": "query", "schema": {"type": "integer", "minimum": 1}},
        ),
        (
            {"name": "a", "in": "query", "schema": {}, "examples": [1]},
            {
                "name": "a",
                "in": "query",
                "schema": {},
                "examples": {"1": {"value": 1}},
            },
        ),
        ({"in": "query", "schema": {}}, None),
        ("a", None),
        ({"$ref": "#/components/parameters/No"}, None),
    ],
)
def test_a_parameter(given: Any, expected: Any) -> None:
    found, problems = operation({**OK, "parameters": [given]})
    assert found["parameters"] == ([] if expected is None else [expected])
    assert problems


def test_of_two_equal_parameters_the_last_one_counts() -> None:
    shared = {"name": "a", "in": "query", "schema": {"type": "integer"}}
    own = {"name": "a", "in": "query", "schema": {"type": "string"}}
    other: Object = {"name": "a", "in": "header", "schema": {}}
    reference = {"$ref": "#/components/parameters/A"}
    found, problems = operation(
        {**OK, "parameters": [reference, other, own]},
        components={"parameters": {"A": shared}},
    )
    assert found["parameters"] == [own, other]
    assert problems == ["duplicate-parameter"]


def test_a_body_among_the_parameters_as_in_2_0() -> None:
    parameter = {"name": "pet", "in": "body", "schema": {"type": "string"}}
    found, problems = operation({**OK, "parameters": [parameter]})
    assert found == {
        **OK,
        "parameters": [],
        "requestBody": {
            "content": {"application/json": {"schema": {"type": "string"}}}
        },
    }
    assert problems == ["location"]


def test_parameters_of_the_path() -> None:
    path = "/a/{one}/{two}/{three}"
    one: Object = {"name": "one", "in": "path", "schema": {}}
    two = {"name": "two", "in": "query", "schema": {"type": "integer"}}
    four: Object = {"name": "four", "in": "path", "required": True, "schema": {}}
    found, problems = operation({**OK, "parameters": [one, two, four]}, path)
    assert found["parameters"] == [
        {**one, "required": True},
        {**two, "in": "path", "required": True},
        {"name": "three", "in": "path", "required": True, "schema": {"type": "string"}},
    ]
    assert problems == ["required"] + ["path-parameter"] * 3


@pytest.mark.parametrize(
    ("path", "told"),
    [("/{a}{b}", 1), ("/{a}{b}{c}", 2), ("/{a}-{b}", 0), ("/{a}{?b}", 0)],
)
def test_parameters_with_nothing_between_them(path: str, told: int) -> None:
    names = [name for name in "abc" if f"{{{name}}}" in path]
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in names
    ]
    _, problems = operation({"parameters": parameters, "responses": {}}, path)
    assert problems.count("adjacent-parameters") == told


def test_parameters_of_the_path_item_and_of_components_count() -> None:
    one: Object = {"name": "one", "in": "path", "required": True, "schema": {}}
    path_item = {"parameters": [{"$ref": "#/components/parameters/One"}], "get": OK}
    result = loaded(
        document(
            paths={"/a/{one}?b={two}": path_item},
            components={"parameters": {"One": one}},
        )
    )
    assert kinds(result) == []
    assert result.raw["paths"]["/a/{one}?b={two}"] == path_item


def test_paths_begin_with_a_slash_and_methods_are_lower_case() -> None:
    result = loaded(document(paths={"pets": {"GET": OK}, "x-a": 1, "/b": None}))
    assert result.raw["paths"] == {"/pets": {"get": OK}, "/b": {}}
    assert kinds(result) == ["path", "method"]


def test_a_request_body() -> None:
    body = {"schema": {"type": "string"}, "required": "true"}
    assert operation({**OK, "requestBody": body})[0]["requestBody"] == {
        "content": {"application/json": {"schema": {"type": "string"}}},
        "required": True,
    }
    assert operation({**OK, "requestBody": {}})[0]["requestBody"] == {"content": {}}


def test_what_refers_to_a_dropped_component_is_dropped_too() -> None:
    components: Object = {
        "parameters": {
            "Nameless": {"in": "query", "schema": {}},
            "Alias": {"$ref": "#/components/parameters/Nameless"},
            "One": {"$ref": "#/components/parameters/Two"},
            "Two": {"$ref": "#/components/parameters/One"},
        }
    }
    parameters = [
        {"$ref": f"#/components/parameters/{name}"} for name in ("Alias", "One")
    ]
    result = loaded(
        document(
            paths={"/a": {"get": {**OK, "parameters": parameters}}},
            components=components,
        )
    )
    assert result.raw["components"]["parameters"] == {}
    assert result.raw["paths"]["/a"]["get"]["parameters"] == []


def test_a_security_scheme_of_2_0() -> None:
    schemes = {"a": {"type": "basic"}, "b": {"description": "no type"}}
    result = loaded(document(components={"securitySchemes": schemes}))
    assert result.raw["components"]["securitySchemes"] == {
        "a": {"type": "http", "scheme": "basic"}
    }


def test_tags_and_server_variables() -> None:
    result = loaded(
        document(
            tags=["pets", {"description": "nameless"}],
            servers=[{"url": "/{v}", "variables": {"v": {"enum": [1, 2]}, "p": 80}}],
        )
    )
    assert result.raw["tags"] == [{"name": "pets"}]
    assert result.raw["servers"] == [
        {
            "url": "/{v}",
            "variables": {
                "v": {"default": "", "enum": ["1", "2"]},
                "p": {"default": "80"},
            },
        }
    ]


def test_what_the_model_refuses_beyond_that_is_left_out() -> None:
    links = {"next": {"operationId": "a", "parameters": "none"}}
    result = loaded(document(components={"links": links}))
    assert result.raw["components"]["links"] == {"next": {"operationId": "a"}}
    assert [(p.kind, p.pointer) for p in result.problems] == [
        ("field-not-honoured", "/components/links"),
        ("refused", "/components/links/next/parameters"),
    ]


def test_components_of_the_wrong_shape() -> None:
    result = loaded(
        document(components={"schemas": ["a"], "x-a": {"b": 1}, "responses": None})
    )
    assert result.raw["components"] == {"x-a": {"b": 1}}
    assert kinds(result) == ["wrong-type"]
