"""Small documents, and what the `api` stage makes of them."""

from __future__ import annotations

import json
from typing import Any

from specpress.document.load import load
from specpress.ir.build import build
from specpress.ir.model import Api, Operation
from specpress.ir.types import Declaration, Object, Property, Type

Json = dict[str, Any]


def api(**parts: Any) -> Api:
    """The API of a document of version 3.1 with these parts."""
    value = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    return build(load(json.dumps({**value, **parts}).encode()))


def operation(**parts: Any) -> Json:
    """An operation that answers 200 unless it is told otherwise."""
    return {"responses": {"200": {"description": ""}}, **parts}


def content(schema: Any, media_type: str = "application/json") -> Json:
    """A body or a response of one media type."""
    return {"description": "", "content": {media_type: {"schema": schema}}}


def answering(schema: Any, /, **schemas: Any) -> Api:
    """An API with one operation, whose answer has a schema."""
    get = {"operationId": "get", "responses": {"200": content(schema)}}
    return api(paths={"/": {"get": get}}, components={"schemas": schemas})


def exchanging(schema: Any, /, **schemas: Any) -> Api:
    """An API with one operation, whose body and answer have the same schema."""
    put = {
        "operationId": "put",
        "requestBody": content(schema),
        "responses": {"200": content(schema)},
    }
    return api(paths={"/": {"put": put}}, components={"schemas": schemas})


def only(found: Api) -> Operation:
    """The one operation of an API."""
    (operation,) = found.operations
    return operation


def answer(found: Api) -> Type:
    """The type of the first answer of the one operation."""
    return only(found).responses[0].media_types[0].type


def type_of(schema: Any, /, **schemas: Any) -> Type:
    """The type of a schema in an answer."""
    return answer(answering(schema, **schemas))


def kinds(found: Api) -> list[str]:
    """The kinds of what was mended."""
    return [problem.kind for problem in found.problems]


def properties(declaration: Declaration) -> dict[str, Property]:
    """The properties of an object, by name."""
    assert isinstance(declaration, Object)
    return {prop.name: prop for prop in declaration.properties}


def to(name: str) -> Json:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}
