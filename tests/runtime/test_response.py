"""Answers: by status and media type, and what happens where they deviate."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import httpx
import pytest
from runtime.errors import (
    ApiError,
    BadGateway,
    MismatchError,
    NotFound,
    StatusError,
)
from runtime.mismatch import Mismatch, MismatchReport, ResponseMismatchWarning
from runtime.operation import Operation

from .server import Server

JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html; charset=utf-8"}


def answered(
    responses: dict[int | str, Any],
    status: int,
    content: bytes = b"",
    content_type: str | None = "application/json",
    method: str = "GET",
    **settings: Any,
) -> Any:
    headers = {"Content-Type": content_type} if content_type else {}
    server = Server([httpx.Response(status, headers=headers, content=content)])
    operation = Operation[Any]("op", method, "/x", responses=responses)
    settings = {"on_mismatch": "raise", **settings}
    return server.call(operation, retries=0, **settings)


@pytest.mark.parametrize(
    ("responses", "status", "content", "content_type", "expected"),
    [
        # By status: exact, range, default.
        ({200: "list[int]"}, 200, b"[1]", "application/json", [1]),
        ({200: "str", "2XX": "list[int]"}, 201, b"[1]", "application/json", [1]),
        ({"default": "list[int]"}, 200, b"[1]", "application/json", [1]),
        # What looks like JSON is JSON.
        ({200: "list[int]"}, 200, b"[1]", "application/vnd.api+json", [1]),
        ({200: "list[int]"}, 200, b"[1]", "application/json; charset=utf-8", [1]),
        ({200: "list[int]"}, 200, b"[1]", "text/plain", [1]),
        ({200: "list[int]"}, 200, b"[1]", None, [1]),
        # Text and bytes.
        ({200: "str"}, 200, "é".encode(), "text/plain", "é"),
        ({200: "str"}, 200, "é".encode("latin-1"), "text/csv; charset=latin-1", "é"),
        ({200: "str"}, 200, b"", "text/plain", ""),
        ({200: "str"}, 200, b'"ok"', "application/json", "ok"),
        ({200: "bytes"}, 200, b"[1]", "application/json", b"[1]"),
        ({200: "bytes"}, 200, b"", "image/png", b""),
        ({200: "Any"}, 200, b"", "application/json", None),
        # No content, declared or not.
        ({204: "None"}, 204, b"", None, None),
        ({200: "None"}, 200, b"", "text/html", None),
        ({}, 200, b"[1]", "application/json", [1]),
        ({404: "str"}, 200, b"a", "text/plain", "a"),
        ({}, 200, b"[1", "application/json", "[1"),
        ({}, 200, b"[1]", None, [1]),
        ({}, 200, b"a,b", "text/csv", "a,b"),
        ({}, 200, b"\xff", "image/png", b"\xff"),
        # Redirects are answers.
        ({302: "None", "default": "list[int]"}, 302, b"", None, None),
        ({300: "list[int]"}, 300, b"[1]", "application/json", [1]),
    ],
)
def test_values(
    responses: dict[int | str, Any],
    status: int,
    content: bytes,
    content_type: str | None,
    expected: object,
) -> None:
    value = answered(responses, status, content, content_type)
    assert value == expected
    assert type(value) is type(expected)


UNDECLARED: list[tuple[dict[int | str, Any], int, bytes, str | None, object]] = [
    ({200: "list[int]"}, 204, b"", None, None),
    ({204: "None"}, 200, b'"ok"', "application/json", "ok"),
    # Another success than the declared one usually holds the same.
    ({202: "tuple[int]"}, 200, b"[1]", "application/json", (1,)),
    ({202: "list[int]"}, 200, b'{"a": 1}', "application/json", {"a": 1}),
    # "default" means errors where a success is declared.
    ({202: "list[int]", "default": "str"}, 200, b"[1]", "application/json", [1]),
]


@pytest.mark.parametrize(
    ("responses", "status", "content", "content_type", "expected"), UNDECLARED
)
def test_a_status_that_is_not_declared_is_reported(
    responses: dict[int | str, Any],
    status: int,
    content: bytes,
    content_type: str | None,
    expected: object,
) -> None:
    reports: list[MismatchReport] = []
    value = answered(
        responses, status, content, content_type, on_mismatch=reports.append
    )
    assert (value, type(value)) == (expected, type(expected))
    (report,) = reports
    (mismatch,) = report.mismatches
    assert (mismatch.kind, mismatch.received) == ("status", status)
    declared = next(iter(responses))
    text = f"unlike the document: the status: expected {declared}, received {status}"
    assert str(report) == f"op answered {status} {text}"
    with pytest.raises(MismatchError, match="the status: expected"):
        answered(responses, status, content, content_type)


def test_a_body_that_is_not_declared_is_given_and_reported() -> None:
    reports: list[MismatchReport] = []
    value = answered(
        {200: "None"},
        200,
        b'{"token": "OK"}',
        "application/json",
        on_mismatch=reports.append,
    )
    assert value == {"token": "OK"}
    assert [each.expected for each in reports[0].mismatches] == ["no body"]


@pytest.mark.parametrize("status", [301, 302, 303, 304, 307, 308])
@pytest.mark.parametrize("declared", [200, "default"])
def test_a_redirect_that_is_not_declared_is_an_error(
    status: int, declared: int | str
) -> None:
    with pytest.raises(StatusError, match=f"{status}, a redirect") as caught:
        answered({declared: "list[int]"}, status, b"", on_mismatch="ignore")
    assert caught.value.status_code == status


def test_an_error_status_that_is_not_declared_is_the_error_alone() -> None:
    reports: list[MismatchReport] = []
    with pytest.raises(BadGateway):
        answered({200: "str", "4XX": "str"}, 502, on_mismatch=reports.append)
    assert reports == []


def test_each_status_that_is_not_declared_is_warned_of_once() -> None:
    answers = [httpx.Response(status) for status in (201, 203, 201, 203)]
    operation = Operation[Any]("op", "GET", "/x", responses={200: "None"})
    client = Server(answers).client()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in answers:
            client.call_operation(operation, None, None, ())
    assert [str(each.message)[-12:] for each in caught] == [
        "received 201",
        "received 203",
    ]


MEDIA = {
    "application/json": "list[int]",
    "text/csv": "str",
    "image/*": "bytes",
    "application/pdf": "bytes",
}


@pytest.mark.parametrize(
    ("content", "content_type", "expected"),
    [
        (b"[1]", "application/json", [1]),
        (b"[1]", "application/hal+json", [1]),
        (b"[1]", None, [1]),
        (b"1,2", "text/csv; header=present", "1,2"),
        (b"\x89", "image/png", b"\x89"),
        (b"%", "Application/PDF", b"%"),
    ],
)
def test_media_types(content: bytes, content_type: str | None, expected: Any) -> None:
    assert answered({200: MEDIA}, 200, content, content_type) == expected


@pytest.mark.parametrize(
    ("content", "content_type", "expected"),
    [
        (b"<a/>", "text/xml", "<a/>"),
        (b"\xff", "video/mp4", b"\xff"),
        (b"", "video/mp4; codecs=x", None),
    ],
)
def test_a_media_type_that_is_not_declared_is_reported(
    content: bytes, content_type: str, expected: Any
) -> None:
    reports: list[MismatchReport] = []
    value = answered(
        {200: MEDIA}, 200, content, content_type, on_mismatch=reports.append
    )
    assert value == expected
    essence = content_type.partition(";")[0]
    assert [str(each) for each in reports] == [
        "op answered 200 unlike the document: the media type: expected "
        f"application/json or text/csv or image/* or application/pdf, received {essence}"
    ]


def test_a_page_in_place_of_json_is_another_media_type() -> None:
    reports: list[MismatchReport] = []
    page = b"<p>Please log in"
    answered({200: "list[int]"}, 200, page, "text/html", on_mismatch=reports.append)
    assert [str(each).partition(": ")[2] for each in reports] == [
        "the media type: expected application/json, received text/html"
    ]


def test_the_body_of_an_error_is_read_tolerantly() -> None:
    reports: list[MismatchReport] = []
    with pytest.raises(NotFound) as caught:
        answered(
            {404: "dict[str, int]"},
            404,
            b'{"a": 1, "b": "x"}',
            on_mismatch=reports.append,
        )
    assert caught.value.body == {"a": 1, "b": "x"}
    assert [each.location for each in reports[0].mismatches] == [("b",)]


def test_json_that_is_declared_as_text() -> None:
    declared: dict[int | str, Any] = {200: {"application/json": "str"}}
    assert answered(declared, 200, b'"x"') == "x"


def test_head_has_no_body() -> None:
    assert answered({200: "list[int]"}, 200, b"", method="HEAD") is None


BROKEN = [
    (b'["a"]', "application/json", ["a"]),
    (b'{"a": 1}', "application/json", {"a": 1}),
    (b"<html>", "text/html", "<html>"),
    (b"[1", "application/json", "[1"),
    (b"\xff\xfe", "image/png", b"\xff\xfe"),
    (b"", "application/json", None),
]


@pytest.mark.parametrize(("content", "content_type", "value"), BROKEN)
def test_what_is_not_as_declared_is_delivered(
    content: bytes, content_type: str, value: object
) -> None:
    responses: dict[int | str, Any] = {200: "list[int]"}
    ignored = answered(responses, 200, content, content_type, on_mismatch="ignore")
    assert ignored == value

    with pytest.raises(MismatchError) as caught:
        answered(responses, 200, content, content_type)
    assert isinstance(caught.value, ApiError)
    assert caught.value.status_code == 200
    assert caught.value.body == value
    assert caught.value.mismatches

    with pytest.warns(ResponseMismatchWarning, match="^op answered 200 unlike"):
        warned = answered(responses, 200, content, content_type, on_mismatch="warn")
    assert warned == value

    reports: list[MismatchReport] = []
    called = answered(responses, 200, content, content_type, on_mismatch=reports.append)
    assert called == value
    assert [(r.operation_id, r.status_code) for r in reports] == [("op", 200)]
    assert reports[0].mismatches == caught.value.mismatches


def test_a_warning_names_the_place_and_not_the_value() -> None:
    content = b'{"users": [{"id": 1}, {"id": "secret"}]}'
    with pytest.warns(ResponseMismatchWarning) as caught:
        answered(
            {200: "dict[str, list[dict[str, int]]]"}, 200, content, on_mismatch="warn"
        )
    text = str(caught[0].message)
    assert "users[1].id: expected " in text
    assert text.endswith("received a string")
    assert "secret" not in text


def test_one_warning_for_a_place() -> None:
    server = Server([httpx.Response(200, json=["a", 1, "b"])])
    operation = Operation[Any]("op", "GET", "/x", responses={200: "list[int]"})
    client = server.client()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for each in (client, client, client.with_options(retries=0)):
            each.call_operation(operation, None, None, ())
    assert len(caught) == 1
    assert "[0]: expected" in str(caught[0].message)
    assert "[2]" not in str(caught[0].message)


def test_an_error_is_never_a_mismatch() -> None:
    reports: list[MismatchReport] = []
    for handling in ("raise", "warn", "ignore", reports.append):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pytest.raises(NotFound):
                answered({404: "list[int]"}, 404, b'"x"', on_mismatch=handling)
    assert [report.status_code for report in reports] == [404]


def test_a_hook_that_raises_is_not_silenced() -> None:
    def refuse(report: MismatchReport) -> None:
        raise KeyError(report.operation_id)

    with pytest.raises(KeyError, match="op"):
        answered({200: "list[int]"}, 200, b'"x"', on_mismatch=refuse)


def test_a_warning_points_at_the_line_of_the_caller() -> None:
    operation = Operation[Any]("op", "GET", "/x", responses={200: "dict[str, int]"})
    answer = httpx.Response(200, json={"a": "x"})
    with pytest.warns(ResponseMismatchWarning) as caught:
        Server([answer]).client().call_operation(operation, None, None, ())
    assert caught[0].filename == __file__

    async def awaited() -> None:
        client = Server([answer]).async_client()
        await client.call_operation(operation, None, None, ())

    with pytest.warns(ResponseMismatchWarning) as caught:
        asyncio.run(awaited())
    assert caught[0].filename == __file__


def test_what_is_absent_is_missing() -> None:
    mismatch = Mismatch(("a", 0, "b"), "an integer", None, "missing")
    report = MismatchReport("op", 200, (mismatch,))
    assert str(report).endswith(": a[0].b: expected an integer, missing")
