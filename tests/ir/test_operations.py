"""Parameters, ids, groups, bodies and responses of operations."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.codegen.build import build_package
from specpress.ir.types import Array, Nullable, Primitive, Type

from .apis import Json, api, content, kinds, only, operation, to

STRING = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}


def _parameter(name: str, location: str = "query", **more: Any) -> Json:
    return {"name": name, "in": location, "schema": STRING, **more}


def test_path_parameters_come_first_in_the_order_of_the_path() -> None:
    parameters = [
        _parameter("q"),
        _parameter("b", "path", required=True),
        _parameter("a", "path", required=True),
    ]
    found = only(api(paths={"/{a}/{b}": {"get": operation(parameters=parameters)}}))
    assert [p.name for p in found.parameters] == ["a", "b", "q"]


def test_an_undeclared_path_parameter_is_a_string() -> None:
    found = api(paths={"/{id}": {"get": operation()}})
    (parameter,) = only(found).parameters
    assert (parameter.location, parameter.type) == ("path", Primitive("string"))
    assert found.problems


def test_a_path_parameter_that_the_path_lacks_is_not_sent() -> None:
    parameters = [_parameter("gone", "path", required=True)]
    found = api(paths={"/x": {"get": operation(parameters=parameters)}})
    assert [p for p in only(found).parameters if p.location == "path"] == []
    assert found.problems


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (BINARY, Primitive("string")),
        ({"type": "array", "items": BINARY}, Array(Primitive("string"))),
        ({**BINARY, "type": ["string", "null"]}, Nullable(Primitive("string"))),
    ],
)
def test_a_binary_parameter_is_a_text(schema: Json, expected: Type) -> None:
    parameter = {"name": "a", "in": "query", "schema": schema}
    found = only(api(paths={"/a": {"get": operation(parameters=[parameter])}}))
    assert found.parameters[0].type == expected


def test_an_operation_overrides_the_parameters_of_its_path() -> None:
    item = {
        "parameters": [_parameter("q", description="theirs")],
        "get": operation(parameters=[_parameter("q", description="mine")]),
    }
    (parameter,) = only(api(paths={"/": item})).parameters
    assert parameter.description == "mine"


def test_a_duplicate_operation_id_is_replaced_by_method_and_path() -> None:
    paths = {
        "/a": {"get": operation(operationId="x")},
        "/b": {"get": operation(operationId="x")},
    }
    found = api(paths=paths)
    assert [o.id for o in found.operations] == ["x", "get /b"]
    assert any("operation-id" in kind for kind in kinds(found))


def test_operations_without_a_tag_are_the_default_group() -> None:
    paths = {
        "/a": {"get": operation(tags=[])},
        "/b": {"get": operation(tags=["t", "u"])},
    }
    assert [group.name for group in api(paths=paths).groups] == ["default", "t"]


def test_error_bodies_of_equal_form_are_one_type() -> None:
    def error(description: str) -> Json:
        schema = {
            "type": "object",
            "properties": {"error": {**STRING, "description": description}},
        }
        return content(schema)

    paths = {
        f"/{i}": {
            "get": operation(
                responses={"200": {"description": ""}, "400": error(f"text {i}")}
            )
        }
        for i in range(3)
    }
    found = api(paths=paths)
    types = {o.responses[1].media_types[0].type for o in found.operations}
    assert len(types) == 1
    assert len(found.declarations.response) == 1


def test_headers_that_the_protocol_sets_are_no_parameters() -> None:
    parameters = [_parameter("Accept", "header"), _parameter("X-Own", "header")]
    found = only(api(paths={"/": {"get": operation(parameters=parameters)}}))
    assert [p.name for p in found.parameters] == ["X-Own"]


def test_security_of_the_document_holds_unless_an_operation_says_otherwise() -> None:
    found = api(
        security=[{"key": []}],
        paths={"/": {"get": operation(), "post": operation(security=[])}},
        components={
            "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}}
        },
    )
    security = {o.method: o.security for o in found.operations}
    assert security["POST"] == ()
    assert [[r.scheme for r in alternative] for alternative in security["GET"]] == [
        ["key"]
    ]


_NAMES = st.sampled_from(
    [
        "user",
        "User",
        "user_id",
        "userId",
        "list",
        "Any",
        "a b",
        "a-b",
        "ß",
        "用户",
        "x1",
    ]
)


def _named(names: list[str]) -> Json:
    schemas = {
        name: {"type": "object", "properties": {"x": {"enum": [name]}}}
        for name in names
    }
    paths = {
        f"/{name}": {
            "get": operation(operationId=name, responses={"200": content(to(name))})
        }
        for name in names
    }
    return {"paths": paths, "components": {"schemas": schemas}}


def _names(names: list[str]) -> dict[str, str]:
    found = build_package(api(**_named(names)), "x_api")
    return {entry.path: entry.python for entry in found.operations}


@settings(max_examples=40, deadline=None)
@given(st.lists(_NAMES, unique=True, min_size=1), st.randoms(use_true_random=False))
def test_the_order_of_a_document_names_nothing(names: list[str], random: Any) -> None:
    shuffled = list(names)
    random.shuffle(shuffled)
    assert _names(shuffled) == _names(names)


@settings(max_examples=40, deadline=None)
@given(st.lists(_NAMES, unique=True), st.integers(0, 99))
def test_another_operation_renames_none(names: list[str], number: int) -> None:
    before = _names([*names, "fixed"])
    after = _names([f"another_one_{number}", *names, "fixed"])
    assert {path: after[path] for path in before} == before
