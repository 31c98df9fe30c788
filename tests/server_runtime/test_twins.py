"""Operations whose paths differ only in a fragment, which no request has."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed


def getting(name: str, **parameter: Any) -> dict[str, Any]:
    path = {"in": "path", "name": "id", "required": True, "schema": {"type": "integer"}}
    query = {"in": "query", "name": "fields", **parameter}
    return {
        "get": {
            "operationId": name,
            "tags": ["folders"],
            "parameters": [path, query],
            "responses": answers({"type": "string"}),
        }
    }


LINK = {"type": "string", "enum": ["shared_link"]}
PATHS = {
    "/folders/{id}": getting("get_folder", schema={"type": "string"}),
    "/folders/{id}#get_shared_link": getting("get_link", schema=LINK, required=True),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("twins")
    return pressed({"openapi": "3.1.0", "paths": PATHS}, folder, "twins_api")


def test_a_request_goes_to_the_operation_that_it_is_valid_for(server: Any) -> None:
    class Folders(server.FoldersService):  # type: ignore[misc]  # made at run time
        async def get_folder(self, request: Any, id: int, *, fields: Any = None) -> str:
            return f"folder {fields}"

        async def get_link(self, request: Any, id: int, *, fields: str) -> str:
            return f"link {fields}"

    app = server.create_app(folders=Folders())
    for query, expected in (
        ("", "folder None"),
        ("?fields=name", "folder name"),
        ("?fields=shared_link", "link shared_link"),
    ):
        assert call(app, "GET", f"/folders/1{query}").json() == expected


def test_what_is_not_implemented_does_not_stand_in_the_way(server: Any) -> None:
    class Folders(server.FoldersService):  # type: ignore[misc]  # made at run time
        async def get_folder(self, request: Any, id: int, *, fields: Any = None) -> str:
            return f"folder {fields}"

    app = server.create_app(folders=Folders())
    answer = call(app, "GET", "/folders/1?fields=shared_link")
    assert answer.json() == "folder shared_link"


def creating(name: str, *contents: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    content = {media_type: {"schema": schema} for media_type, schema in contents}
    operation: dict[str, Any] = {
        "operationId": name,
        "tags": ["templates"],
        "responses": answers({"type": "string"}),
    }
    if contents:
        operation["requestBody"] = {"required": True, "content": content}
    return {"post": operation}


def asking(*names: str, **properties: Any) -> tuple[str, dict[str, Any]]:
    schema = {"type": "object", "required": [*names], "properties": properties}
    return "application/json", schema


NAMED = {"name": {"type": "string"}}
BODIES = {
    "/templates": creating("create_template", asking("name", **NAMED)),
    "/templates#classes": creating(
        "create_class", asking("name", "key", **NAMED, key={"enum": ["class"]})
    ),
    "/templates#file": creating("create_from_file", ("text/csv", {"type": "string"})),
    "/templates#copy": creating("copy_template", asking("source", source={"type": "integer"})),
    "/templates#blank": creating("create_blank"),
}  # fmt: skip


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("bodies")
    return pressed({"openapi": "3.1.0", "paths": BODIES}, folder, "bodies_api")


def service(server: Any, *names: str) -> Any:
    """A service with these methods, each of which answers with its name and the body."""

    def answering(name: str) -> Any:
        if name == "create_blank":

            async def blank(self: object, request: Any) -> str:
                return name

            return blank

        async def method(self: object, request: Any, body: Any) -> str:
            return f"{name} {body}"

        return method

    methods = {name: answering(name) for name in names}
    return type("Templates", (server.TemplatesService,), methods)()


ALL = ("create_template", "create_class", "create_from_file", "copy_template")
REQUESTS: list[tuple[dict[str, Any], str]] = [
    ({"json": {"name": "x"}}, "create_template {'name': 'x'}"),
    ({"json": {"name": "x", "key": "other"}}, "create_template"),
    ({"json": {"name": "x", "key": "class"}}, "create_class"),
    ({"json": {"source": 1}}, "copy_template {'source': 1}"),
    ({"content": "a,b", "headers": {"Content-Type": "text/csv"}}, "create_from_file a,b"),
    ({}, "create_blank"),
]  # fmt: skip


@pytest.mark.parametrize("included", [False, True])
def test_a_request_goes_to_the_operation_whose_body_it_has(
    templates: Any, included: bool
) -> None:
    app = FastAPI()
    implementation = service(templates, *ALL, "create_blank")
    if included:
        router = templates.create_router(templates=implementation)
        app.include_router(router, prefix="/v1")
        app.include_router(router, prefix="/v2")
    else:
        templates.create_app(app=app, templates=implementation)
    for options, expected in REQUESTS:
        path = "/v2/templates" if included else "/templates"
        answer = call(app, "POST", path, **options)
        assert answer.json().startswith(expected), expected


def test_a_body_of_none_of_them_is_refused(templates: Any) -> None:
    app = templates.create_app(templates=service(templates, *ALL, "create_blank"))
    assert call(app, "POST", "/templates", json={"x": 1}).status_code == 422
    content = {"content": "x", "headers": {"Content-Type": "image/png"}}
    assert call(app, "POST", "/templates", **content).status_code in (415, 422)


def test_a_valid_request_of_one_is_not_sent_to_another(templates: Any) -> None:
    app = templates.create_app(templates=service(templates, "create_template"))
    assert call(app, "POST", "/templates", json={"source": 1}).status_code == 501
    assert call(app, "POST", "/templates", json={"name": "x"}).status_code == 200


def test_a_large_body_is_refused_as_ever(templates: Any) -> None:
    app = templates.create_app(templates=service(templates, *ALL))
    big = {"name": "x" * (17 * 1024 * 1024)}
    assert call(app, "POST", "/templates", json=big).status_code in (413, 422)


@pytest.mark.parametrize(("limit", "status"), [(1_000, 413), (20_000_000, 200)])
def test_the_limit_of_the_app_is_that_of_what_is_looked_at(
    templates: Any, limit: int, status: int
) -> None:
    app = templates.create_app(
        templates=service(templates, *ALL), limits=templates.Limits(body=limit)
    )
    name = "x" * (2_000 if status == 413 else 17 * 1024 * 1024)
    read = 0

    def chunks() -> Iterator[bytes]:
        nonlocal read
        for part in (b'{"name": "', *[name.encode()[:500]] * 4, name.encode(), b'"}'):
            read += len(part)
            yield part

    answer = call(
        app,
        "POST",
        "/templates",
        content=chunks(),
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == status


def test_a_body_is_that_of_the_operation_that_asks_for_more_in_its_media_type(
    tmp_path: Path,
) -> None:
    """What is asked for in another media type does not count."""
    lines = {"type": "object", "required": ["a", "b", "c"], "properties": NAMED}
    paths = {
        "/templates": creating(
            "create_template",
            asking("name", **NAMED),
            ("application/x-www-form-urlencoded", lines),
        ),
        "/templates#keyed": creating("create_keyed", asking("name", "key", **NAMED)),
    }
    server = pressed({"openapi": "3.1.0", "paths": paths}, tmp_path, "media_twins_api")
    names = ("create_template", "create_keyed")
    app = server.create_app(templates=service(server, *names))
    body = {"name": "x", "key": "y"}
    assert call(app, "POST", "/templates", json=body).json().startswith("create_keyed")
    assert call(app, "POST", "/templates", json=NAMED).status_code == 422
    plain = call(app, "POST", "/templates", json={"name": "x"})
    assert plain.json().startswith("create_template")


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("secured")
    schemes = {"token": {"type": "http", "scheme": "bearer"}}
    document = {
        "openapi": "3.1.0",
        "paths": BODIES,
        "security": [{"token": []}],
        "components": {"securitySchemes": schemes},
    }
    return pressed(document, folder, "secured_twins_api")


@pytest.mark.parametrize("reads_the_body", [False, True])
def test_a_body_is_read_for_those_only_who_may_call(
    secured: Any, reads_the_body: bool
) -> None:
    asked: list[str] = []

    async def authenticate(
        scheme: str, credential: str, scopes: object, request: Any
    ) -> str | None:
        asked.append(credential)
        if reads_the_body and credential == "ada":
            assert await request.body() == b'{"source": 1}'
        request.state.seen = credential
        return "ada" if credential == "ada" else None

    class Templates(secured.TemplatesService):  # type: ignore[misc]  # made at run time
        async def copy_template(self, request: Any, body: Any) -> str:
            return f"{request.state.principal} {request.state.seen} {body}"

    app = secured.create_app(templates=Templates(), authenticate=authenticate)
    read: list[bytes] = []

    def posted(token: str) -> tuple[int, bytes]:
        """Post in parts, of which each is noted when the app takes it."""
        parts = [b'{"source"', b": 1}"]
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            read.append(parts.pop(0))
            return {"type": "http.request", "body": read[-1], "more_body": bool(parts)}

        async def send(message: Any) -> None:
            sent.append(message)

        headers = [
            (b"content-type", b"application/json"),
            (b"authorization", f"Bearer {token}".encode()),
        ]
        scope = {"type": "http", "method": "POST", "path": "/templates"}
        scope |= {"headers": headers, "query_string": b""}  # type: ignore[dict-item]
        asyncio.run(app(scope, receive, send))
        return sent[0]["status"], sent[1]["body"]

    assert posted("eve")[0] == 401
    assert (asked, read) == (["eve"], [])
    asked.clear()
    assert posted("ada") == (200, b"\"ada ada {'source': 1}\"")
    assert asked == ["ada"]


def test_what_fails_in_authenticate_is_raised(secured: Any) -> None:
    def authenticate(*_: object) -> str:
        raise LookupError("no database")

    app = secured.create_app(templates=service(secured), authenticate=authenticate)
    with pytest.raises(LookupError, match="no database"):
        call(app, "POST", "/templates", json={}, headers={"Authorization": "Bearer x"})


def test_each_of_many_operations_is_ranked_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 30
    paths = {
        f"/folders/{{id}}#{n}": getting(f"get_{n}", schema={"enum": [f"f{n}"]})
        for n in range(count)
    }
    server = pressed({"openapi": "3.1.0", "paths": paths}, tmp_path, "many_twins_api")
    app = server.create_app()
    target = import_module("many_twins_api.server._runtime.routes").Target
    ranked: list[object] = []
    rank = target.rank

    def counting(self: Any, *arguments: Any) -> Any:
        ranked.append(self)
        return rank(self, *arguments)

    monkeypatch.setattr(target, "rank", counting)
    assert call(app, "GET", "/folders/1?fields=f29").status_code == 501
    assert len(ranked) == count
