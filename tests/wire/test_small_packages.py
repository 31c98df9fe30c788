"""Packages that bring little of the runtime bring all that their operations need."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx

from .generated import client, operation, package

NUMBER = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
FILE = {
    "type": "object",
    "required": ["f"],
    "properties": {"f": {"type": "string", "format": "binary"}},
}


def answering(body: bytes, media_type: str) -> Any:
    headers = {"content-type": media_type}
    return lambda _: httpx.Response(200, headers=headers, content=body)


def test_pages_without_a_method_that_goes_through_them(tmp_path: Path) -> None:
    """Its name is taken by other operations."""
    pets = {"type": "array", "items": NUMBER}
    content = {"application/json": {"schema": pets}}
    answer = {"200": {"description": "", "content": content}}
    page: list[dict[str, Any]] = [
        {"name": name, "in": "query", "schema": {"type": "integer"}}
        for name in ("page", "per_page")
    ]

    def get(id_: str, **more: Any) -> dict[str, Any]:
        return {"get": {"operationId": id_, "tags": ["p"], "responses": answer, **more}}

    paths = {
        "/pets": get("list_pets", parameters=page),
        "/a": get("iter_pets"),
        "/b": get("iter_list_pets"),
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
    }
    module = package(tmp_path, document)
    assert module.Client("https://a.test").p.list_pets


def test_the_type_of_a_parameter_that_holds_quotes(tmp_path: Path) -> None:
    schema = {"type": "string", "format": "base64url"}
    parameter = {"name": "q", "in": "query", "schema": schema}
    module = package(tmp_path, operation(parameters=[parameter]))
    calls, sent = client(module, lambda _: httpx.Response(204))
    calls.default.x(q=b"\xff\xfe")
    assert sent[0].url.query == b"q=__4"


def test_a_form_as_answer_beside_a_type_that_holds_braces(tmp_path: Path) -> None:
    texts = {"type": "array", "items": {"type": "string", "pattern": "^a{3}$"}}
    form = "application/x-www-form-urlencoded"
    content = {"application/json": {"schema": texts}, form: {"schema": NUMBER}}
    module = package(tmp_path, operation(answer=content))
    calls, _ = client(module, answering(b"n=1", form))
    assert calls.default.x().n == 1


def test_media_types_with_capitals(tmp_path: Path) -> None:
    form = "Application/X-WWW-Form-Urlencoded"
    document = operation(
        {"Multipart/Form-Data": {"schema": FILE}}, {form: {"schema": NUMBER}}
    )
    module = package(tmp_path, document)
    calls, sent = client(module, answering(b"n=1", form))
    assert calls.default.x({"f": b"\x00"}).n == 1
    assert b"\x00" in sent[0].content
