"""Options of pagination and login that name what is not there are reported."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.codegen.options import LoginOperations, Options, PaginationOverride
from specpress.codegen.unused_options import unused_options
from specpress.ir.model import Api
from tests.ir.apis import api

LIST = {"type": "array", "items": {"type": "string"}}
TEXT = {"type": "string"}
PAGE = {
    "type": "object",
    "properties": {
        "rows": LIST,
        "meta": {"type": "object", "properties": {"next": TEXT, "a.b": TEXT}},
        "any": {},
        "more": {"type": "object", "additionalProperties": TEXT},
    },
}


def answering(schema: Any, *parameters: str, id_: str = "list") -> dict[str, Any]:
    """An operation that answers with a schema and has parameters in the query."""
    return {
        "operationId": id_,
        "parameters": [
            {"name": name, "in": "query", "schema": {"type": "integer"}}
            for name in parameters
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": schema}},
            }
        },
    }


def messages(api_: Api, options: Options) -> list[str]:
    return [problem.message for problem in unused_options(api_, options)]


def paged(override: PaginationOverride, schema: Any = PAGE) -> list[str]:
    paths = {"/things": {"get": answering(schema, "page", "limit")}}
    return messages(api(paths=paths), Options({"list": override}))


@pytest.mark.parametrize(
    "override",
    [
        PaginationOverride("page", items="rows", parameter="page"),
        PaginationOverride("page", items="rows", parameter="page", next="meta.next"),
        PaginationOverride("page", items="rows", parameter="page", next=r"meta.a\.b"),
        PaginationOverride("page", items="rows", parameter="page", next="any.thing"),
        PaginationOverride("page", items="rows", parameter="page", next="more.x"),
        PaginationOverride("offset", items="rows", parameter="page", size="limit"),
        PaginationOverride("none", items="nowhere"),
    ],
)
def test_what_is_declared_is_no_problem(override: PaginationOverride) -> None:
    assert paged(override) == []


@pytest.mark.parametrize(
    ("override", "message"),
    [
        (
            PaginationOverride("page", items="row", parameter="page"),
            "pagination.list.items 'row' to be a list in the answer of 'list', found "
            "'any', 'meta', 'more', 'rows'",
        ),
        (
            PaginationOverride("page", items="meta.next", parameter="page"),
            "pagination.list.items 'meta.next' to be a list",
        ),
        (
            PaginationOverride("page", items="", parameter="page"),
            "pagination.list.items '' for an answer of 'list' that is a list",
        ),
        (
            PaginationOverride("page", items="rows", parameter="seite"),
            "pagination.list.parameter 'seite' to be declared in the query of 'list', "
            "found 'page', 'limit'",
        ),
        (
            PaginationOverride(
                "cursor", items="rows", parameter="x", next="meta.next", within="body"
            ),
            "pagination.list.parameter 'x' to be declared in the body of 'list'",
        ),
        (
            PaginationOverride("offset", items="rows", parameter="page", size="size"),
            "pagination.list.size 'size' to be declared in the query",
        ),
        (
            PaginationOverride("page", items="rows", parameter="page", next="meta.x"),
            "pagination.list.next 'meta.x' to be a property of the answer of 'list'",
        ),
        (
            PaginationOverride("page", items="rows", parameter="page", next="rows.x"),
            "pagination.list.next 'rows.x' to be a property of the answer of 'list'",
        ),
        (
            PaginationOverride("cursor", items="rows", parameter="page"),
            "pagination.list.next a property of the answer of 'list' for style 'cursor'",
        ),
        (PaginationOverride("cursor"), "pagination.list.style 'cursor' to fit 'list'"),
    ],
)
def test_what_is_not_declared_is_one(
    override: PaginationOverride, message: str
) -> None:
    (found,) = paged(override)
    assert found.startswith(f"expected {message}")


def test_a_glob_has_to_fit_one_operation() -> None:
    paths = {
        "/a": {"get": answering(PAGE, "page", id_="list_a")},
        "/b": {"get": answering(LIST, "page", id_="list_b")},
    }
    fits = PaginationOverride("page", items="rows", parameter="page")
    assert messages(api(paths=paths), Options({"list_*": fits})) == []
    nowhere = PaginationOverride("page", items="x", parameter="page")
    (found,) = messages(api(paths=paths), Options({"list_*": nowhere}))
    assert "pagination.list_*.items 'x'" in found
    (found,) = messages(api(paths=paths), Options({"find_*": fits}))
    assert "pagination.find_* to match an operation" in found


def logging_in(options: LoginOperations, schema: Any) -> list[str]:
    paths = {"/login": {"post": answering(schema, id_="log_in")}}
    return messages(api(paths=paths), Options(login=options))


TOKENS = {
    "type": "object",
    "properties": {
        "access": TEXT,
        "data": {"type": "object", "properties": {"refresh": TEXT}},
    },
}


@pytest.mark.parametrize(
    ("options", "schema"),
    [
        (LoginOperations("JWT", "log_in", token="access"), TOKENS),
        (LoginOperations("JWT", "log_in", "renew", "access", "data.refresh"), TOKENS),
        (LoginOperations("JWT", "log_in"), {}),
        (LoginOperations("JWT", "log_in"), {"additionalProperties": TEXT}),
    ],
)
def test_tokens_that_may_be_there(options: LoginOperations, schema: Any) -> None:
    assert logging_in(options, schema) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            LoginOperations("JWT", "log_in"),
            "login.token 'access_token' to be a property of the answer of 'log_in', "
            "found 'access', 'data'",
        ),
        (
            LoginOperations("JWT", "log_in", "renew", "access"),
            "login.refresh_token 'refresh_token' to be a property",
        ),
        (
            LoginOperations("JWT", "log_in", None, "access", "data.refresh"),
            "login.refresh_token `login.refresh` beside it",
        ),
    ],
)
def test_tokens_that_are_nowhere(options: LoginOperations, message: str) -> None:
    (found,) = logging_in(options, TOKENS)
    assert found.startswith(f"expected {message}")
