"""The calls of a README: finding them costs no more for an API that is larger."""

from __future__ import annotations

import json
from typing import Any

from specpress.codegen.build import build_package
from specpress.codegen.package import RootModule
from specpress.codegen.readme.validity import Arguments, Validity
from specpress.codegen.schemas import schemas, schemas_of_operations
from specpress.document.load import load
from specpress.ir.build import build
from specpress.ir.model import Operation
from specpress.ir.types import JsonValue


def _document(resources: int) -> bytes:
    """Resources of one group that can be listed, made and got."""
    pet: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}}}
    content = {"application/json": {"schema": pet}}
    answer = {"responses": {"200": {"description": "ok", "content": content}}}
    body = {"requestBody": {"required": True, "content": content}}
    id_ = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    paths: dict[str, Any] = {}
    for number in range(resources):
        path = f"/things{number:04}"
        paths[path] = {"get": {**answer}, "post": {**answer, **body}}
        paths[f"{path}/{{id}}"] = {"parameters": [id_], "get": {**answer}}
    info = {"title": "Things", "version": "1"}
    return json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}).encode()


def _shown(resources: int, refused: str = "") -> tuple[list[str], int]:
    """The calls, and of how many operations it was asked whether they are valid."""
    asked: list[str] = []

    def check(operation: Operation, *_: object) -> bool:
        asked.append(operation.path)
        return operation.path != refused

    package = build_package(build(load(_document(resources))), "things", check=check)
    root = next(m for m in package.modules if isinstance(m, RootModule))
    found = root.examples
    calls = (found.read, found.write, found.failing)
    return [call.function if call else "" for call in calls], len(asked)


def test_the_number_of_operations_that_are_tried_does_not_grow() -> None:
    few, asked = _shown(20)
    many, asked_of_many = _shown(400)
    assert few == many
    assert all(few)
    assert asked_of_many == asked


def test_what_cannot_be_called_is_not_shown() -> None:
    calls, asked = _shown(20)
    others, more = _shown(20, refused="/things0000")
    assert len(set(calls).intersection(others)) == 0
    assert more > asked


def test_schemas_of_one_operation_judge_its_calls_as_those_of_all_do() -> None:
    whole = load(_document(3))
    api = build(whole)
    tables = schemas(whole, api)
    by_all = Validity(lambda _: tables).check
    by_one = Validity(schemas_of_operations(whole)).check
    media_type = "application/json"
    bodies: tuple[dict[str, JsonValue], ...] = ({"name": "Rex"}, {"name": 1}, {})
    for operation in api.operations:
        sent = media_type if operation.body is not None else ""
        for body in bodies:
            for place in (1, "one"):
                given: Arguments = {"path": {"id": place}}
                valid = by_one(operation, given, sent, body)
                assert valid == by_all(operation, given, sent, body)
    post = next(each for each in api.operations if each.method == "POST")
    assert by_one(post, {}, media_type, {"name": "Rex"})
    assert not by_one(post, {}, media_type, {"name": 1})
