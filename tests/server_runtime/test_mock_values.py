"""What a mock answers looks like what it stands for, and is valid all the same."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from specpress import generate
from tests.shared import shared

from .app import call
from .pressed import answers, pressed

_STRING = {"type": "string"}
_INTEGER = {"type": "integer"}
_USER = {
    "type": "object",
    "required": ["id", "name", "email", "balance"],
    "properties": {
        "id": _INTEGER,
        "name": _STRING,
        "first_name": _STRING,
        "email": {"type": "string", "format": "email"},
        "username": {"type": "string", "examples": ["ada42", "x"], "minLength": 2},
        "city": _STRING,
        "country_code": {"type": "string", "maxLength": 2},
        "balance": {"type": "number"},
        "visits": _INTEGER,
        "plan": {"type": "string", "default": "free"},
        "anything": {},
        "created_at": {"type": "string", "format": "date-time"},
        "updated_at": {"type": "string", "format": "date-time"},
        "bio": {"type": "string", "pattern": "^b+$"},
    },
}
_PAGE = {
    "type": "object",
    "required": ["data", "total", "meta"],
    "properties": {
        "data": {"type": "array", "items": {"$ref": "#/components/schemas/User"}},
        "total": _INTEGER,
        "meta": {
            "type": "object",
            "required": ["count", "has_more"],
            "properties": {"count": _INTEGER, "has_more": {"type": "boolean"}},
        },
    },
}
_POST = {
    "type": "object",
    "required": ["id", "userId", "title"],
    "properties": {"id": _INTEGER, "userId": _INTEGER, "title": _STRING},
}


def _in_path(name: str, kind: str = "integer") -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": kind}}


def _binary(media_type: str) -> dict[str, Any]:
    return {"200": {"description": "", "content": {media_type: {}}}}


_USER_REF = {"$ref": "#/components/schemas/User"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/users": {"get": {"operationId": "users", "responses": answers(_PAGE)}},
        "/users/{id}": {
            "get": {
                "operationId": "user",
                "parameters": [_in_path("id")],
                "responses": answers(_USER_REF),
            },
            "delete": {
                "parameters": [_in_path("id")],
                "responses": {"204": {"description": ""}},
            },
        },
        "/users/me": {"put": {"responses": answers(_USER_REF)}},
        "/users/{id}/posts": {
            "get": {
                "operationId": "posts",
                "parameters": [_in_path("id")],
                "responses": answers({"type": "array", "items": _POST}),
            }
        },
        "/wrapped/{user_id}": {
            "get": {
                "parameters": [_in_path("user_id")],
                "responses": answers(
                    {
                        "type": "object",
                        "required": ["data"],
                        "properties": {"data": _USER_REF},
                    }
                ),
            }
        },
        "/pet": {
            "get": {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"kind": _STRING},
                                },
                                "examples": {
                                    "cat": {"value": {"kind": "cat"}},
                                    "a, dog": {"value": {"kind": "dog"}},
                                    "wrong": {"value": {"kind": 1}},
                                },
                            }
                        },
                    },
                    "404": {
                        "description": "",
                        "content": {
                            "application/problem+json": {
                                "schema": {
                                    "type": "object",
                                    "required": ["title", "status"],
                                    "properties": {
                                        "title": _STRING,
                                        "status": _INTEGER,
                                    },
                                },
                                "examples": {
                                    "gone": {"value": {"title": "Gone", "status": 404}}
                                },
                            }
                        },
                    },
                }
            }
        },
        "/login": {
            "get": {
                "responses": answers(
                    {
                        "type": "object",
                        "properties": {
                            "login": _STRING,
                            "pin": {"type": "string", "writeOnly": True},
                            "hint": _STRING,
                            "first_name": _STRING,
                        },
                        "dependentRequired": {
                            "login": ["pin", "hint"],
                            "hint": ["first_name"],
                        },
                    }
                )
            }
        },
        "/bytes": {
            "get": {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"type": "string", "format": "binary"}
                            }
                        },
                    }
                }
            }
        },
        "/sound": {"get": {"responses": _binary("audio/*")}},
        "/picture": {"get": {"responses": _binary("image/*")}},
    },
    "components": {"schemas": {"User": _USER}},
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return pressed(DOCUMENT, tmp_path_factory.mktemp("values"), "mock_values_api")


def ask(server: Any, url: str, **options: Any) -> Any:
    headers = options.pop("headers", {})
    return call(server.create_mock_app(**options), "GET", url, headers=headers)


def test_values_look_like_what_they_are_called(server: Any) -> None:
    for seed in range(5):
        user = ask(server, "/users/7", seed=seed).json()
        first, last = user["name"].split(" ", 1)
        assert (first.istitle(), last.istitle()) == (True, True)
        assert user["first_name"] == first
        assert user["email"].startswith(f"{first.lower()}.")
        assert user["email"].endswith("@example.com")
        assert re.fullmatch("[A-Z]{2}", user["country_code"])
        assert user["city"].istitle()
        assert user["balance"] >= 0
        assert user["visits"] >= 0
        assert user["created_at"] <= user["updated_at"]
        assert user["anything"] is not None
        assert set(user["bio"]) == {"b"}, "a pattern goes before a name"


def test_examples_and_defaults_of_properties_are_used(server: Any) -> None:
    user = ask(server, "/users/7").json()
    assert user["username"] == "ada42", "the other example is not valid"
    assert user["plan"] == "free"
    others = {
        ask(server, "/users/7", seed=n, dynamic=True).json()["username"]
        for n in range(4)
    }
    assert "ada42" not in others


def test_lists_are_filled_and_counts_agree(server: Any) -> None:
    for seed in range(5):
        page = ask(server, "/users", seed=seed).json()
        assert len(page["data"]) >= 2
        assert page["total"] == page["meta"]["count"] == len(page["data"])
        assert page["meta"]["has_more"] is False


def test_what_the_path_says_is_repeated(server: Any) -> None:
    assert ask(server, "/users/7").json()["id"] == 7
    assert ask(server, "/wrapped/12").json()["data"]["id"] == 12
    posts = ask(server, "/users/7/posts").json()
    assert {post["userId"] for post in posts} == {7}
    assert {post["id"] for post in posts} != {7}, "the posts have numbers of their own"


@pytest.mark.parametrize(
    ("prefer", "status", "body", "applied"),
    [
        ("example=cat", 200, {"kind": "cat"}, "example=cat"),
        ('Example = "a, dog"; x="y,z", wait=1', 200, {"kind": "dog"}, None),
        ("example=gone", 404, {"title": "Gone", "status": 404}, "example=gone"),
        ("code=404, code=200", 404, {"title": "Gone", "status": 404}, "code=404"),
        ("code=404, example=gone", 404, {"title": "Gone", "status": 404}, None),
    ],
)
def test_a_request_may_prefer_an_example(
    server: Any, prefer: str, status: int, body: object, applied: str | None
) -> None:
    response = ask(server, "/pet", headers={"Prefer": prefer})
    assert (response.status_code, response.json()) == (status, body)
    if applied:
        assert response.headers["preference-applied"] == applied


@pytest.mark.parametrize("name", ["wrong", "none", "cat; code=404"])
def test_an_example_that_cannot_be_sent_is_refused(server: Any, name: str) -> None:
    prefer = f'example="{name}"'
    response = ask(server, "/pet", headers={"Prefer": prefer})
    assert response.status_code == 400
    assert "cat (200)" in response.text
    assert "gone (404)" in response.text


def test_dynamic_answers_are_others_each_time(server: Any) -> None:
    app = server.create_mock_app()
    dynamic = {"Prefer": "dynamic=true"}
    first, second = (call(app, "GET", "/users/7", headers=dynamic) for _ in range(2))
    assert first.headers["preference-applied"] == "dynamic=true"
    assert first.json() != second.json()
    static = {"Prefer": "dynamic=false"}
    app = server.create_mock_app(dynamic=True)
    first, second = (call(app, "GET", "/users/7", headers=static) for _ in range(2))
    assert first.json() == second.json()


def test_members_that_demand_others_are_there_with_them(server: Any) -> None:
    """What is only in requests is not demanded of an answer."""
    for seed in range(8):
        value = ask(server, "/login", seed=seed).json()
        if "login" in value:
            assert {"hint", "first_name"} <= value.keys()
        assert "pin" not in value


def test_bytes_that_are_called_json_are(server: Any) -> None:
    assert ask(server, "/bytes").json() == {}


def test_an_error_says_what_its_status_means(server: Any) -> None:
    headers = {"Prefer": "code=404, dynamic=true"}
    body = ask(server, "/pet", headers=headers).json()
    assert body == {"title": "Not Found", "status": 404}


def test_a_range_is_answered_with_a_type_inside_it(server: Any) -> None:
    sound = ask(server, "/sound")
    assert sound.headers["content-type"] == "audio/wav"
    assert sound.content.startswith(b"RIFF")
    picture = ask(server, "/picture", headers={"Accept": "image/gif, */*;q=0.1"})
    assert picture.headers["content-type"] == "image/gif"
    assert picture.content.startswith(b"GIF89a")


def test_allow_has_the_methods_of_the_path_alone(server: Any) -> None:
    app = server.create_mock_app()
    assert call(app, "POST", "/users/7").headers["allow"] == "DELETE, GET"
    assert call(app, "GET", "/users/me").headers["allow"] == "PUT"
    assert call(app, "DELETE", "/pet").headers["allow"] == "GET"


def test_pages_of_other_origins_may_call(server: Any) -> None:
    app = server.create_mock_app()
    headers = {
        "Origin": "https://page.example",
        "Access-Control-Request-Method": "DELETE",
        "Access-Control-Request-Headers": "authorization, prefer",
    }
    preflight = call(app, "OPTIONS", "/users/7", headers=headers)
    assert preflight.status_code == 200
    allowed = preflight.headers
    assert allowed["access-control-allow-origin"] == "https://page.example"
    assert "DELETE" in allowed["access-control-allow-methods"]
    assert "authorization" in allowed["access-control-allow-headers"]
    for url in ("/users/7", "/users/none", "/nowhere"):
        response = call(app, "GET", url, headers=headers)
        named = response.headers["access-control-allow-origin"]
        assert named == "https://page.example", url
    closed = server.create_mock_app(cors=False)
    assert call(closed, "OPTIONS", "/users/7", headers=headers).status_code == 405
    response = call(closed, "GET", "/users/7", headers=headers)
    assert "access-control-allow-origin" not in response.headers


def test_faker_gives_people_and_places(
    server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Faker:
        """A part of the interface of `faker.Faker`."""

        def seed_instance(self, seed: int) -> None:
            self.seed = seed

        def first_name(self) -> str:
            return "Zenobia"

        def __getattr__(self, name: str) -> Any:
            places = ("1.5", "2.5", "Oz", "OZ", "Europe/Oz")
            return lambda: places if name == "location_on_land" else f"some {name}"

    module = type(sys)("faker")
    vars(module)["Faker"] = Faker
    monkeypatch.setitem(sys.modules, "faker", module)
    user = ask(server, "/users/7", faker=True).json()
    assert user["first_name"] == "Zenobia"
    assert user["city"] == "Oz"


_CORPUS = ("listennotes.com.json", "codat.io__banking.json", "phantauth.net.json")


@pytest.mark.parametrize("name", _CORPUS)
def test_answers_of_real_documents_are_valid(name: str, tmp_path: Path) -> None:
    """The usual answer of each operation, by jsonschema-rs and the document's schemas."""
    package = re.sub(r"\W", "_", f"mocked_{name}")
    generate(shared(f"corpus/{name}"), tmp_path, package)
    sys.path.insert(0, str(tmp_path))
    try:
        import_module(f"{package}.server")
        wrong = list(_wrong_answers(package))
    finally:
        sys.path.remove(str(tmp_path))
    assert wrong == []


def _wrong_answers(package: str) -> Iterator[str]:
    from fastapi import Request

    runtime = f"{package}.server._runtime"
    app = import_module(f"{runtime}.app")
    mock = import_module(f"{runtime}.mock.mock")
    strict = import_module(f"{runtime}.mock.strict").strict_answers
    schemas = import_module(f"{runtime}.validation").OperationSchemas
    declared_by = import_module(f"{runtime}.declared").declared_by
    scope = {
        "type": "http",
        "path": "/x",
        "query_string": b"",
        "headers": [],
        "server": ("test", 80),
        "scheme": "http",
    }
    table = import_module(f"{package}.server")._SERVICES
    for dynamic in (False, True):
        made_up = mock.MadeUp(0, dynamic)
        for service in app.services_in(table):
            for declared in declared_by(service):
                operation = declared.operation
                status = mock.usual_status(operation)
                answer = mock.made(operation, status, Request(scope), made_up)
                media_type = answer.headers.get("content-type", "")
                if "json" not in media_type:
                    continue
                value = json.loads(bytes(answer.body))
                listed = schemas(operation, strict)
                for each in listed.of_answer(status, media_type, value):
                    yield f"{operation.id}: {each}"
