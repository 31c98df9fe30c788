"""Paging found by structure, and what is generated of it."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.codegen.build import build_package
from specpress.codegen.client.pagination import Paging, paging
from specpress.codegen.client.variants import iteration_names
from specpress.codegen.options import LoginOperations, Options, PaginationOverride
from specpress.errors import SpecpressError
from specpress.ir.model import Api
from specpress.render.render import render
from tests.ir.apis import api

ITEM = {"type": "object", "properties": {"id": {"type": "integer"}}}
LIST = {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}
WHOLE = {"type": "integer"}
TEXT = {"type": "string"}


def inside(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def listing(
    properties: dict[str, Any] | None,
    *parameters: str,
    method: str = "get",
    kind: Any = WHOLE,
    headers: tuple[str, ...] = (),
    body: Any = None,
    more: dict[str, Any] | None = None,
) -> Api:
    """An API with an operation `list` that answers with these properties, or a list."""
    schema = (
        LIST if properties is None else {"type": "object", "properties": properties}
    )
    operation: dict[str, Any] = {
        "operationId": "list",
        "tags": ["things"],
        "parameters": [
            {"name": name, "in": "query", "schema": kind} for name in parameters
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": schema}},
                "headers": {name: {"schema": TEXT} for name in headers},
            }
        },
    }
    if body is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    paths = {"/things": {method: operation}, **(more or {})}
    return api(paths=paths, components={"schemas": {"Item": ITEM}})


def found(api: Api, **wanted: PaginationOverride) -> Paging | None:
    (operation,) = [each for each in api.operations if each.id == "list"]
    return paging(operation, api.declarations, wanted)


def summary(pages: Paging | None) -> tuple[object, ...] | None:
    if pages is None:
        return None
    return pages.style, pages.items, pages.parameter, pages.next, pages.size


@pytest.mark.parametrize(
    ("properties", "parameters", "expected"),
    [
        (
            {"count": WHOLE, "next": TEXT, "results": LIST},
            ("page", "size", "search"),
            ("page", "results", "page", "next", ""),
        ),
        ({"data": LIST}, ("page[number]",), ("page", "data", "page[number]", "", "")),
        (None, ("page",), ("page", "", "page", "", "")),
        (None, ("offset", "limit"), ("offset", "", "offset", "", "limit")),
        (
            {"value": LIST, "@odata.nextLink": TEXT},
            ("$skip", "$top"),
            ("offset", "value", "$skip", r"@odata\.nextLink", "$top"),
        ),
        (
            {"value": LIST, "@odata.nextLink": TEXT},
            (),
            ("next", "value", "", r"@odata\.nextLink", ""),
        ),
        (
            {"items": LIST, "nextPageToken": TEXT},
            ("pageToken", "maxResults"),
            ("cursor", "items", "pageToken", "nextPageToken", ""),
        ),
        (
            {
                "data": LIST,
                "paging": {"type": "object", "properties": {"nextCursor": TEXT}},
            },
            ("cursor",),
            ("cursor", "data", "cursor", "paging.nextCursor", ""),
        ),
        (
            {"data": LIST, "meta": inside(cursors=inside(next=TEXT, before=TEXT))},
            ("cursor",),
            ("cursor", "data", "cursor", "meta.cursors.next", ""),
        ),
        # What stands less deep is meant.
        (
            {"data": LIST, "meta": inside(links=inside(next=TEXT)), "next": TEXT},
            ("after",),
            ("cursor", "data", "after", "next", ""),
        ),
        (
            {"result": inside(items=LIST, paging=inside(next_cursor=TEXT))},
            ("cursor",),
            ("cursor", "result.items", "cursor", "result.paging.next_cursor", ""),
        ),
        (
            {"data": inside(items=LIST), "meta": inside(total=WHOLE)},
            ("offset", "limit"),
            ("offset", "data.items", "offset", "", "limit"),
        ),
        # A thing with a list is not a page of it; two lists are none.
        ({"data": inside(tags=LIST)}, ("page",), None),
        ({"data": inside(items=LIST), "result": inside(items=LIST)}, ("page",), None),
        # A list with a limit is not a page; nor is an object with a list in it.
        ({"data": LIST}, ("limit",), None),
        ({"name": TEXT, "tags": LIST}, ("page",), None),
        ({"rows": {"type": "object"}}, ("page",), None),
    ],
)
def test_structure_tells(
    properties: dict[str, Any] | None,
    parameters: tuple[str, ...],
    expected: tuple[object, ...] | None,
) -> None:
    assert summary(found(listing(properties, *parameters))) == expected


def test_a_link_header_goes_before_the_rest() -> None:
    pages = found(listing(None, "page", "per_page", headers=("Link",)))
    assert summary(pages) == ("link", "", "", "", "")
    assert pages is not None
    assert pages.hidden == {"page"}


def test_text_in_a_page_parameter_is_not_a_number() -> None:
    assert found(listing(None, "page", kind=TEXT)) is None


def test_the_first_page_may_be_zero() -> None:
    pages = found(listing(None, "page", kind={**WHOLE, "default": 0}))
    assert pages is not None
    assert pages.start == 0


def test_a_cursor_in_the_body() -> None:
    answer = {"results": LIST, "next_cursor": TEXT}
    body = {"type": "object", "properties": {"start_cursor": TEXT}}
    pages = found(listing(answer, method="post", body=body))
    assert summary(pages) == ("cursor", "results", "start_cursor", "next_cursor", "")
    assert pages is not None
    assert pages.within == "body"


def test_what_is_configured_goes_before_the_structure() -> None:
    document = listing({"hits": LIST, "more": {"type": "boolean"}}, "von", "page")
    own = PaginationOverride("offset", items="hits", parameter="von")
    assert summary(found(document, list=own)) == ("offset", "hits", "von", "", "")
    assert found(document, **{"li*": PaginationOverride("none")}) is None
    absent = PaginationOverride("page", items="nothing", parameter="page")
    assert found(document, list=absent) is None


def client_of(document: Api, options: Options | None = None) -> str:
    package = build_package(document, "p", options=options or Options())
    return render(package)["client/things.py"]


def test_the_variant_over_all_pages_leaves_out_the_paging_parameter() -> None:
    text = client_of(listing({"results": LIST, "next": TEXT}, "page", "size"))
    _, _, variant = text.partition("def iter_list(")
    signature = variant.partition(":\n        ")[0]
    assert "-> Iterator[models.Item]" in signature
    assert "size: builtins.int | None" in signature
    assert "page" not in signature
    assert "_pages(_LIST, options, None, None, size)" in variant
    assert "iter_list = asynchronous_pages(_sync.iter_list)" in variant


@pytest.mark.parametrize(
    ("methods", "names"),
    [
        (["list_rows"], {"list_rows": "iter_rows"}),
        (["get_rows"], {"get_rows": "iter_rows"}),
        (["list"], {"list": "iter_list"}),
        (["search_rows"], {"search_rows": "iter_search_rows"}),
        (["listing"], {"listing": "iter_listing"}),
        (
            ["list_rows", "get_rows"],
            {"list_rows": "iter_list_rows", "get_rows": "iter_get_rows"},
        ),
        (["list_rows", "rows"], {"list_rows": "iter_list_rows", "rows": "iter_rows"}),
        (
            ["list_rows", "get_rows", "list_list_rows"],
            {
                "list_rows": "iter_list_rows",
                "get_rows": "iter_get_rows",
                "list_list_rows": "iter_list_list_rows",
            },
        ),
    ],
)
def test_the_variant_over_all_pages_drops_the_verb_where_that_is_clear(
    methods: list[str], names: dict[str, str]
) -> None:
    assert iteration_names(methods, methods) == names


def test_a_method_is_never_hidden_by_a_variant() -> None:
    assert iteration_names(["list_rows"], ["list_rows", "iter_rows"]) == {
        "list_rows": "iter_list_rows"
    }
    methods = ["list_rows", "iter_rows", "iter_list_rows"]
    assert iteration_names(["list_rows"], methods) == {}


def test_an_operation_keeps_its_name() -> None:
    other = {
        "get": {
            "operationId": "iter_list",
            "tags": ["things"],
            "responses": {"200": {"description": ""}},
        }
    }
    text = client_of(listing(None, "page", more={"/other": other}))
    assert text.count("def iter_list(") == 1
    assert "asynchronous_pages" not in text


def test_binary_answers_can_be_downloaded_and_sequences_followed() -> None:
    def answering(media_type: str, schema: Any) -> Api:
        content = {media_type: {"schema": schema}}
        operation = {
            "operationId": "get",
            "tags": ["things"],
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": WHOLE}
            ],
            "responses": {"200": {"description": "", "content": content}},
        }
        return api(
            paths={"/things/{id}": {"get": operation}},
            components={"schemas": {"Item": ITEM}},
        )

    binary = {"type": "string", "format": "binary"}
    text = client_of(answering("application/pdf", binary))
    assert "def download_get(" in text
    assert "id: int,\n        target: Target," in text
    assert "_download(_GET, target, progress, options, None, id)" in text
    item = {"$ref": "#/components/schemas/Item"}
    text = client_of(answering("text/event-stream", item))
    assert "-> Generator[models.Item, None, None]" in text
    assert 'stream="Item"' in text
    assert "get = asynchronous_stream(_sync.get)" in text
    text = client_of(answering("text/event-stream", TEXT))
    assert "-> Generator[ServerSentEvent, None, None]" in text


SCHEMES = {"JWT": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT token"}}


def logging_in(body: Any) -> Api:
    def operation(name: str, schema: Any) -> Any:
        content = {"application/json": {"schema": schema}}
        answer = {"type": "object", "properties": {"access": TEXT, "refresh": TEXT}}
        return {
            "post": {
                "operationId": name,
                "tags": ["things"],
                "requestBody": {"required": True, "content": content},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": answer}},
                    }
                },
            }
        }

    refresh = {"type": "object", "properties": {"refresh": TEXT}}
    return api(
        paths={
            "/login": operation("log_in", body),
            "/renew": operation("renew", refresh),
        },
        components={"securitySchemes": SCHEMES},
    )


def test_logging_in_takes_what_the_operation_takes() -> None:
    body = {
        "type": "object",
        "required": ["user-name"],
        "properties": {"user-name": TEXT, "code": WHOLE},
    }
    wanted = LoginOperations("JWT", "log_in", "renew", "access", "refresh")
    package = build_package(logging_in(body), "p", options=Options(login=wanted))
    text = render(package)["auth.py"]
    assert "def login(cls, *, code: int | None = None, user_name: str) -> Self:" in text
    assert '{"code": code, "user-name": user_name}' in text
    assert 'TokenFields(access="access", refresh="refresh")' in text
    assert 'refresh_body_field="refresh"' in text


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (LoginOperations("JWT", "sign_in"), "no operation 'sign_in'"),
        (LoginOperations("Other", "log_in"), "no security scheme 'Other'"),
    ],
)
def test_a_login_that_cannot_be_is_an_error(
    wanted: LoginOperations, message: str
) -> None:
    body = {"type": "object", "properties": {"a": TEXT}}
    with pytest.raises(SpecpressError, match=message):
        build_package(logging_in(body), "p", options=Options(login=wanted))


def test_a_login_without_values_is_an_error() -> None:
    with pytest.raises(SpecpressError, match="no body of named values"):
        build_package(
            logging_in(TEXT),
            "p",
            options=Options(login=LoginOperations("JWT", "log_in")),
        )
