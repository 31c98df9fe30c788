"""The document that an app shows is the one that was read."""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from fastapi import FastAPI
from pydantic import BaseModel

import specpress
from specpress.codegen.openapi import openapi
from specpress.document.load import read_file
from tests.shared import ROOT, shared

from .app import anyone, call, server
from .pressed import answers, pressed

sys.path.insert(0, str(ROOT / "generated"))

SPECS = {"library": "library/openapi.yaml", "baserow": "baserow/schema.json"}


def prose_of(value: Any) -> int:
    """How much is written for people, and how many examples there are."""
    if isinstance(value, list):
        return sum(map(prose_of, value))
    if not isinstance(value, dict):
        return 0
    own = sum(key in ("description", "summary", "example", "tags") for key in value)
    return own + sum(prose_of(each) for key, each in value.items() if key != "servers")


def changes(base: Path, revision: Path) -> list[str]:
    """What is different, but for the addresses of servers, and that these are others."""
    found = specpress.diff(str(base), str(revision)).changes
    rest = [each for each in found if not each.id.startswith("server-")]
    is_other = len(rest) < len(found)
    return [e.message for e in rest if not (is_other and e.id == "version-not-bumped")]


@pytest.mark.parametrize("api", SPECS)
def test_the_document_is_shown_as_it_was_read(api: str, tmp_path: Path) -> None:
    app = import_module(f"{api}_api.server").create_app()
    start = time.process_time()
    answer = call(app, "GET", "/openapi.json")
    taken = time.process_time() - start
    assert answer.headers["content-type"] == "application/json"
    assert taken < 0.05, taken  # seconds
    source = ROOT / "specs" / SPECS[api]
    text = source.read_text(encoding="utf-8")
    read = json.loads(text) if source.suffix == ".json" else yaml.safe_load(text)
    assert answer.json()["info"] == read["info"]
    assert answer.json() == app.openapi()
    assert "servers" not in answer.json()
    if api == "library":  # an overlay changes that of Baserow
        assert prose_of(answer.json()["paths"]) == prose_of(read["paths"])
        shown = tmp_path / "shown.json"
        shown.write_bytes(answer.content)
        assert changes(source, shown) == []


@pytest.mark.parametrize(
    "name",
    [
        "flat.io",
        "hetzner.cloud",
        "bigredcloud.com",
        "keycloak.local",
        "brex.io",
        "mux.com",
    ],
)
def test_nothing_of_a_document_is_changed(name: str, tmp_path: Path) -> None:
    source = shared(f"corpus/{name}.json")
    shown = tmp_path / "shown.json"
    shown.write_text(openapi(read_file(source).written), encoding="utf-8")
    assert changes(source, shown) == []


def test_the_document_is_there_as_yaml() -> None:
    app = server.create_app()
    answer = call(app, "GET", "/openapi.yaml")
    assert answer.headers["content-type"] == "application/yaml"
    assert yaml.safe_load(answer.text) == call(app, "GET", "/openapi.json").json()


@pytest.mark.parametrize(
    "value",
    [
        {
            "a": "x: y",
            "b": "# no",
            "c": "- no",
            "d": "1",
            "e": "true",
            "f": "",
            "g": " x ",
        },
        {
            "a": "one\ntwo\n",
            "b": "one\n  two",
            "c": "\none",
            "d": "one\n\n\n",
            "e": "a\tb\nc",
        },
        {"no": [[], {}, [1, [2.5, None]], {"x": [{"y": True, "z": "Y"}]}]},
        {
            "é": "\u2028 \x85 \x07",
            "2020-01-01": "2020-01-01",
            "12:30": "0x1F",
            "~": "null",
        },
        {
            "*a": "&b",
            "!c": "%d",
            "[e": "{f}",
            "g": "a #b",
            "h": "a: b",
            "=": "<<",
            "@": "`",
        },
    ],
)
def test_yaml_says_what_json_says(value: Any) -> None:
    text = import_module("library_api.server._runtime.yaml_text").yaml_text(value)
    assert yaml.safe_load(text) == value


def test_its_servers_are_those_of_the_app() -> None:
    root = FastAPI()
    root.mount("/library", server.create_app())
    answer = call(root, "GET", "/library/openapi.json")
    assert answer.json()["servers"] == [{"url": "/library"}]
    assert answer.json()["info"]["title"]
    own = server.create_app(app=FastAPI(servers=[{"url": "https://api.test"}]))
    answer = call(own, "GET", "/openapi.json")
    assert answer.json()["servers"] == [{"url": "https://api.test"}]


def test_docs_show_it() -> None:
    app = server.create_app()
    for path in ("/docs", "/redoc"):
        assert "/openapi.json" in call(app, "GET", path).text


class Problem(BaseModel):
    """Another one than the document's, of the same name."""

    own: int


def test_routes_of_ones_own_are_added() -> None:
    app = FastAPI()

    @app.get("/own", tags=["mine"])
    def own() -> Problem:
        return Problem(own=1)

    server.create_app(app=app, authenticate=anyone)
    shown = call(app, "GET", "/openapi.json").json()
    assert {"/own", "/loans"} <= shown["paths"].keys()
    schemas = shown["components"]["schemas"]
    content = shown["paths"]["/own"]["get"]["responses"]["200"]["content"]
    name = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert name != "Problem"
    assert schemas[name]["properties"].keys() == {"own"}
    assert "own" not in schemas["Problem"]["properties"]


def test_a_document_that_the_user_makes_is_shown() -> None:
    app = server.create_app()
    app.openapi = lambda: {"openapi": "3.1.0", "info": {"title": "mine"}}  # type: ignore[method-assign]  # as FastAPI's manual has it
    assert call(app, "GET", "/openapi.json").json()["info"]["title"] == "mine"


def test_the_document_for_a_router() -> None:
    assert "/loans" in server.openapi_document()["paths"]


def test_a_package_without_its_document_does_not_start(tmp_path: Path) -> None:
    paths = {"/a": {"get": {"responses": answers({"type": "string"})}}}
    package = pressed({"openapi": "3.1.0", "paths": paths}, tmp_path, "incomplete_api")
    (tmp_path / "incomplete_api/server/openapi.json").unlink()
    with pytest.raises(Exception, match=r"openapi\.json of .* is missing"):
        package.create_app()


def test_operations_that_are_not_selected_are_not_shown() -> None:
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "paths": {
            "/a": {"get": {"responses": {}}, "post": {"responses": {}}},
            "/b": {"get": {"responses": {}}},
        },
    }
    shown = json.loads(openapi(document, {("GET", "/a")}))
    assert shown["paths"] == {"/a": {"get": {"responses": {}}}}
