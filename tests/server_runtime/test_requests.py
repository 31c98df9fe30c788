"""Requests are decoded and checked against the document before a method sees them."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from .app import Catalogue, Covers, Lending, app_of, as_fastapi, call, models

MEMBER = "0a8177b4-c854-4d0e-afb4-b0a6447e2c8d"
KEY = {"X-Staff-Key": "s"}
LOANS = models.LoanList(items=[], next_cursor=None)


def errors(response: Any) -> list[list[str | int]]:
    assert response.status_code == 422, response.text
    return [each["loc"] for each in response.json()["errors"]]


def test_parameters_arrive_parsed_and_defaults_are_those_of_the_document() -> None:
    lending = Lending(LOANS)
    query = {"member": MEMBER, "due_before": "2024-02-29", "overdue": "true"}
    response = call(
        app_of(lending=lending, on_refused=as_fastapi),
        "GET",
        "/loans",
        params=query,
        headers=KEY,
    )
    assert response.status_code == 200
    assert response.json() == {"items": [], "next_cursor": None}
    assert lending.given == {
        "cursor": None,
        "limit": 50,
        "member": UUID(MEMBER),
        "due_before": dt.date(2024, 2, 29),
        "overdue": True,
    }


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("limit=0", ["query", "limit"]),
        ("limit=101", ["query", "limit"]),
        ("limit=x", ["query", "limit"]),
        ("limit=%2B1", ["query", "limit"]),
        ("limit=1.5", ["query", "limit"]),
        ("limit=%D9%A3", ["query", "limit"]),
        ("member=5", ["query", "member"]),
        ("due_before=2024-02-30", ["query", "due_before"]),
        ("overdue=yes", ["query", "overdue"]),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(
    query: str, place: list[str]
) -> None:
    lending = Lending(LOANS)
    response = call(
        app_of(lending=lending, on_refused=as_fastapi),
        "GET",
        f"/loans?{query}",
        headers=KEY,
    )
    assert errors(response) == [place]
    assert lending.given == {}


def test_a_json_body_is_checked_strictly() -> None:
    app = app_of(lending=Lending(), on_refused=as_fastapi)
    wrong = {"barcode": 5, "due": "soon"}
    response = call(app, "POST", "/loans", json=wrong, headers=KEY)
    assert sorted(errors(response)) == [
        ["body", "barcode"],
        ["body", "due"],
        ["body", "member"],
    ]
    text = call(app, "POST", "/loans", content=b"{", headers={**KEY, **JSON})
    assert errors(text) == [["body"]]
    assert errors(call(app, "POST", "/loans", headers=KEY)) == [["body"]]


JSON = {"Content-Type": "application/json"}


def test_a_form_is_read_as_the_same_values() -> None:
    lending = Lending(LOAN)
    form = {"barcode": "123", "member": MEMBER, "due": "2024-03-01"}
    response = call(
        app_of(lending=lending, on_refused=as_fastapi),
        "POST",
        "/loans",
        data=form,
        headers=KEY,
    )
    assert response.status_code == 200, response.text
    assert lending.given["body"] == {
        "barcode": "123",
        "member": UUID(MEMBER),
        "due": dt.date(2024, 3, 1),
    }


LOAN = models.Loan(
    barcode="1",
    due=dt.date(2024, 1, 1),
    id=1,
    lent_at=dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
    member=UUID(MEMBER),
)


def test_an_undeclared_media_type_is_a_415() -> None:
    headers = {**KEY, "Content-Type": "application/xml"}
    response = call(app_of(), "POST", "/loans", content=b"<x/>", headers=headers)
    assert response.status_code == 415
    assert "application/json" in response.headers["accept"]


def test_text_arrives_as_text_and_an_absent_body_as_none() -> None:
    lending = Lending()
    app = app_of(lending=lending, on_refused=as_fastapi)
    headers = {**KEY, "Content-Type": "text/plain; charset=latin-1"}
    call(
        app,
        "POST",
        "/loans/7/return",
        content="schön".encode("latin-1"),
        headers=headers,
    )
    assert lending.given == {"loan_id": 7, "body": "schön"}
    call(app, "POST", "/loans/7/return", headers=KEY)
    assert lending.given == {"loan_id": 7, "body": None}


def test_a_body_streams() -> None:
    covers = Covers()
    headers = {**KEY, "Content-Type": "application/octet-stream"}
    url = "/books/9788986104802/cover"
    content = b"\x00\xff" * 100_000
    response = call(
        app_of(cover_images=covers, on_refused=as_fastapi),
        "PUT",
        url,
        content=content,
        headers=headers,
    )
    assert response.status_code == 204
    assert covers.received == content


def test_a_multipart_form_brings_files_and_json() -> None:
    covers = Covers()
    response = call(
        app_of(cover_images=covers, on_refused=as_fastapi),
        "POST",
        "/books/9788986104802/scans",
        files={"cover": ("a.png", b"\x89PNG\xff", "image/png")},
        data={"resolution": "300"},
        headers=KEY,
    )
    assert response.status_code == 202, response.text
    assert covers.received == {"cover": ("a.png", b"\x89PNG\xff"), "resolution": 300}


def test_a_body_that_is_too_large_is_a_413() -> None:
    from .app import anyone, server

    limits = server.Limits(body=100, upload=100)
    covers = Covers()
    app = server.create_app(authenticate=anyone, limits=limits, cover_images=covers)
    large = b"x" * 101

    def chunks() -> Any:
        yield large

    json = {**KEY, **JSON}
    assert call(app, "POST", "/loans", content=large, headers=json).status_code == 413
    binary = {**KEY, "Content-Type": "application/octet-stream"}
    url = "/books/9788986104802/cover"
    response = call(app, "PUT", url, content=chunks(), headers=binary)
    assert response.status_code == 413
    assert covers.received is None


def test_a_slash_in_a_parameter_is_none_of_the_path() -> None:
    from library_api.server import MembersService

    class Members(MembersService):
        async def get_member(self, request: Any, member_id: Any) -> Any:
            raise AssertionError

    app = app_of(members=Members(), on_refused=as_fastapi)
    response = call(app, "GET", "/members/a%2Fb", headers={"Authorization": "Bearer t"})
    assert errors(response) == [["path", "member_id"]]
    assert call(app, "GET", "/nowhere").status_code == 404
    refused = call(app, "PATCH", "/loans")
    assert refused.status_code == 405
    assert refused.headers["allow"] == "GET, POST"


def test_a_response_is_passed_through() -> None:
    response = call(app_of(catalogue=Catalogue()), "GET", "/books")
    assert (response.status_code, response.text) == (203, "as it is")
