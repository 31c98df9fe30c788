"""What the page about servers says in a sentence each, and what results are checked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from starlette.responses import StreamingResponse
from starlette.testclient import TestClient

from .pressed import pressed

PROBLEM = {
    "type": "object",
    "required": ["title", "status"],
    "properties": {"title": {"type": "string"}, "status": {"type": "integer"}},
}
NODE = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "n": {"type": "integer"},
        "nullable": {"type": ["integer", "null"]},
    },
}
CONTENT = {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}
FAILED = {
    "description": "",
    "content": {
        "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
    },
}
RATE = {"X-Rate": {"required": True, "schema": {"type": "integer"}}}
ERROR = {
    "type": "object",
    "required": ["loc", "msg", "type"],
    "properties": {
        "loc": {"type": "array", "items": {"type": ["string", "integer"]}},
        "msg": {"type": "string"},
        "type": {"type": "string"},
    },
}
LISTED = {
    "type": "object",
    "properties": {
        "detail": {"type": "array", "items": {"$ref": "#/components/schemas/Error"}}
    },
}
"""As FastAPI has it in the documents that it writes."""
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
DOCUMENT = {
    "openapi": "3.1.0",
    "paths": {
        "/nodes": {
            "post": {
                "operationId": "create_node",
                "tags": ["nodes"],
                "requestBody": {"required": True, "content": CONTENT},
                "responses": {
                    "201": {"description": "", "content": CONTENT},
                    "default": FAILED,
                },
            }
        },
        "/export": {
            "get": {
                "operationId": "export_nodes",
                "tags": ["nodes"],
                "parameters": [
                    {"name": "n", "in": "query", "schema": {"type": "integer"}}
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"text/csv": {"schema": {"type": "string"}}},
                    },
                    "422": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Listed"}
                            }
                        },
                    },
                },
            }
        },
        "/nodes/{id}": {
            "parameters": [ID],
            "get": {
                "operationId": "get_node",
                "tags": ["nodes"],
                "responses": {
                    "200": {"description": "", "headers": RATE, "content": CONTENT},
                    "default": FAILED,
                },
            },
            "delete": {
                "operationId": "delete_node",
                "tags": ["nodes"],
                "responses": {"204": {"description": ""}, "default": FAILED},
            },
        },
    },
    "components": {
        "schemas": {"Node": NODE, "Problem": PROBLEM, "Listed": LISTED, "Error": ERROR}
    },
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("small_print")
    return pressed(DOCUMENT, folder, "small_print_api")


def client(server: Any, result: object = None) -> TestClient:
    class Nodes(server.NodesService):  # type: ignore[misc]  # made at run time
        async def get_node(self, request: Any, id: int) -> Any:
            if isinstance(result, Exception):
                raise result
            return result

        async def export_nodes(self, request: Any, *, n: Any = None) -> Any:
            return result

        async def create_node(self, request: Any, body: Any) -> Any:
            return server.Reply(body, status=201)

    return TestClient(server.create_app(nodes=Nodes()), raise_server_exceptions=False)


def node(**values: Any) -> Any:
    from importlib import import_module

    return import_module("small_print_api.models").Node(**values)


def test_null_is_no_value_of_what_is_only_optional(server: Any) -> None:
    headers = {"X-Rate": "1"}
    for values, status in (
        ({}, 200),
        ({"nullable": None}, 200),
        ({"n": None}, 500),
    ):
        reply = server.Reply(node(name="x", **values), headers=headers)
        answer = client(server, reply).get("/nodes/1")
        assert answer.status_code == status
        if status == 200:
            assert answer.json() == {"name": "x", **values}


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({}, "the header X-Rate is missing"),
        ({"X-Rate": "four"}, "the header X-Rate may not be 'four'"),
    ],
)
def test_headers_that_an_answer_must_have_are_checked(
    server: Any, headers: dict[str, str], message: str
) -> None:
    reply = server.Reply(node(name="x"), headers=headers)
    app = client(server, reply).app
    with pytest.raises(server.WrongResult, match=message):
        TestClient(app).get("/nodes/1")


@pytest.mark.parametrize(
    ("method", "path", "options", "status"),
    [
        ("GET", "/nodes/x", {}, 422),
        ("GET", "/nodes/1", {}, 500),
        ("DELETE", "/nodes/1", {}, 501),
        ("PUT", "/nodes/1", {}, 405),
        ("POST", "/nodes", {"content": "x", "headers": {"Content-Type": "image/png"}}, 415),
        ("POST", "/nodes", {"content": "{"}, 422),
        ("POST", "/nodes", {}, 422),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_said_in_the_model_of_the_document(
    server: Any, method: str, path: str, options: dict[str, Any], status: int
) -> None:
    answer = client(server, ValueError("secret")).request(method, path, **options)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status
    assert answer.json()["title"]
    assert "secret" not in answer.text


def test_a_body_without_a_media_type_is_of_the_first_one(server: Any) -> None:
    answer = client(server).post("/nodes", content=b'{"name": "x"}')
    assert answer.status_code == 201
    assert answer.json() == {"name": "x"}


def test_an_answer_is_sent_whatever_is_accepted(server: Any) -> None:
    reply = server.Reply(node(name="x"), headers={"X-Rate": "1"})
    answer = client(server, reply).get("/nodes/1", headers={"Accept": "image/png"})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"


def test_head_is_a_method_like_others(server: Any) -> None:
    refused = client(server).head("/nodes/1")
    assert refused.status_code == 405
    assert refused.headers["allow"] == "DELETE, GET"


def test_errors_are_listed_once_where_the_document_has_a_place_for_them(
    server: Any,
) -> None:
    refused = client(server).get("/export", params={"n": "x"})
    assert refused.status_code == 422
    (error,) = refused.json().pop("detail")
    assert error["loc"] == ["query", "n"]
    assert refused.json().keys() == {"detail"}


def test_text_in_pieces_is_a_response(server: Any) -> None:
    pieces = ["a,b\n", "1,2\n"]
    sent = client(server, StreamingResponse(iter(pieces), media_type="text/csv"))
    assert sent.get("/export").text == "a,b\n1,2\n"
    app = client(server, (each for each in pieces)).app
    with pytest.raises(
        server.WrongResult, match=r"not a generator .*StreamingResponse"
    ):
        TestClient(app).get("/export")
    with pytest.raises(server.WrongResult, match="not an object of the class int"):
        TestClient(client(server, 1).app).get("/export")
