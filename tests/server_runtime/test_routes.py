"""Which operation a request is for, where paths alone do not say it."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse

from tests.shared import ROOT

from .app import call

sys.path.insert(0, str(ROOT / "generated"))

from library_api.server._runtime.rivals import PATH
from library_api.server._runtime.routes import (
    OperationRoute,
    Target,
    in_shared_segments,
    ordered,
    shown,
    with_target,
)


def index_of(*operations: tuple[str, str, dict[str, Any]]) -> APIRouter:
    """A router of operations that answer with their path and its values."""
    router = APIRouter()
    targets = [Target(path, method, **more) for method, path, more in operations]
    for target in ordered(targets):
        router.add_api_route(
            shown(target.path, target.crossing),
            with_target(endpoint_of(target.path), target),
            methods=[target.method],
            name=target.path,
            route_class_override=OperationRoute,
        )
    return router


def endpoint_of(path: str) -> Any:
    async def endpoint(request: Request) -> JSONResponse:
        return JSONResponse({"route": path, "path": request.scope[PATH]})

    return endpoint


def found(router: APIRouter, method: str, url: str, prefix: str = "") -> Any:
    """The path of the operation and its parameters; the methods there are; None."""
    app = FastAPI()
    app.include_router(router, prefix=prefix)
    response = call(app, method, prefix + url)
    if response.status_code == 405:
        return response.headers["allow"]
    if response.status_code == 404:
        return None
    return response.json()["route"], response.json()["path"]


def test_values_with_slashes_in_operations_of_one_path() -> None:
    path = "/data/{path}"
    index = index_of(
        *((method, path, {"crossing": ["path"]}) for method in ("DELETE", "GET", "PUT"))
    )
    assert found(index, "PUT", "/data/a/b") == (path, {"path": "a/b"})
    assert found(index, "GET", "/data/a") == (path, {"path": "a"})
    assert found(index, "POST", "/data/a/b") == "DELETE, GET, PUT"


def test_a_concrete_path_goes_before_one_with_parameters() -> None:
    index = index_of(("GET", "/{key}", {}), ("POST", "/own", {}), ("GET", "/a/{b}", {}))
    assert found(index, "GET", "/own") == "POST"
    assert found(index, "POST", "/own") == ("/own", {})
    assert found(index, "GET", "/other") == ("/{key}", {"key": "other"})


@pytest.mark.parametrize("prefix", ["", "/v1"])
def test_routes_work_below_a_prefix(prefix: str) -> None:
    index = index_of(
        ("GET", "/a/{b}", {}), ("GET", "/a", {}), ("GET", "/{c}/{d}/x", {})
    )
    assert found(index, "GET", "/a/1", prefix) == ("/a/{b}", {"b": "1"})
    assert found(index, "GET", "/a/1%2F2", prefix) == ("/a/{b}", {"b": "1%2F2"})
    assert found(index, "GET", "/%61", prefix) == ("/a", {})
    assert found(index, "GET", "/z/a/1", prefix) is None
    assert found(index, "POST", "/a/1", prefix) == "GET"


@pytest.mark.parametrize(
    ("url", "name", "format_"),
    [
        ("/a.b.json", "a.b", "json"),
        ("/a.xml", "a", "xml"),
        ("/a.json.xml", "a.json", "xml"),
    ],
)
def test_a_choice_tells_where_a_parameter_begins(
    url: str, name: str, format_: str
) -> None:
    path = "/{name}.{format}"
    index = index_of(("GET", path, {"choices": {"format": ["json", "xml"]}}))
    assert found(index, "GET", url) == (path, {"name": name, "format": format_})


def test_a_value_that_is_no_choice_is_another_path() -> None:
    index = index_of(("GET", "/{name}{end}", {"choices": {"end": [".json"]}}))
    assert found(index, "GET", "/a.json") == (
        "/{name}{end}",
        {"name": "a", "end": ".json"},
    )
    assert found(index, "GET", "/a.xml") is None


def test_operations_of_one_path_differ_by_what_the_query_must_have() -> None:
    index = index_of(
        ("GET", "/x#name", {"required": lambda: ["name"]}),
        ("GET", "/x", {}),
        ("GET", "/x#path", {"required": lambda: ["path", "key"]}),
    )
    assert found(index, "GET", "/x") == ("/x", {})
    assert found(index, "GET", "/x?other=1") == ("/x", {})
    assert found(index, "GET", "/x?name=1") == ("/x#name", {})
    assert found(index, "GET", "/x?path=1&key=2") == ("/x#path", {})
    assert found(index, "GET", "/x?path=1&key=2&name=1") == ("/x#path", {})


def test_what_is_no_valid_request_of_one_is_that_of_another() -> None:
    def takes(scope: Any, values: Any) -> bool:
        return b"fields=link" in scope["query_string"]

    link = {"required": lambda: ["fields"], "takes": takes}
    index = index_of(("GET", "/x", {}), ("GET", "/x#link", link))
    assert found(index, "GET", "/x?fields=link") == ("/x#link", {})
    assert found(index, "GET", "/x?fields=name") == ("/x", {})


def test_one_of_several_values_is_what_the_template_asks_for() -> None:
    index = index_of(("GET", "/x", {}), ("GET", "/x?view=a", {}))
    assert found(index, "GET", "/x?view=a&view=b") == ("/x?view=a", {})
    assert found(index, "GET", "/x?view=b") == ("/x", {})


def test_the_parameters_of_shared_segments() -> None:
    assert in_shared_segments("/{a}/{b}.{c}/x{d}/{e}{f}") == {"b", "c", "e", "f"}
