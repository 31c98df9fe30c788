"""Errors: their classes, attributes and printed texts."""

from __future__ import annotations

import copy
import json
import pickle
from textwrap import dedent
from typing import Any, Literal, cast

import httpx
import pytest
import runtime.errors
from runtime.errors import (
    ApiError,
    BadRequest,
    ClientError,
    ConnectionFailed,
    InternalServerError,
    MismatchError,
    NotFound,
    RequestTimeout,
    ServerError,
    StatusError,
    class_of,
)
from runtime.mismatch import Mismatch, MismatchReport
from runtime.operation import Operation, operation

from .server import Server

OP = Operation[Any](
    "save",
    "POST",
    "/x/",
    responses={200: "str", 400: "dict[str, str]", "default": "dict[str, Any]"},
)


def error_of(answer: httpx.Response | Exception) -> ApiError:
    with pytest.raises(ApiError) as caught:
        Server([answer]).call(OP, retries=0, options={"query": {"token": "secret"}})
    return caught.value


def test_the_tree_is_the_one_in_the_docstring() -> None:
    drawn = [
        (line.index(line.strip(" │├└─")[0]) // 4, line.strip(" │├└─").split())
        for line in (runtime.errors.__doc__ or "").split("```")[1].splitlines()[2:]
        if line
    ]
    path: list[type] = [Exception]
    for depth, (name, *status) in drawn:
        kind: Any = getattr(runtime.errors, name)
        assert kind.__base__ is path[depth - 1], name
        path[depth:] = [kind]
        if status and status[0].isdigit():
            assert class_of(int(status[0])) is kind
    classes = [
        one
        for one in vars(runtime.errors).values()
        if isinstance(one, type) and issubclass(one, ApiError)
    ]
    assert len(drawn) == len(classes)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (418, ClientError),
        (408, ClientError),
        (499, ClientError),
        (500, InternalServerError),
        (507, ServerError),
        (600, StatusError),
        (999, StatusError),
    ],
)
def test_other_statuses(status: int, kind: type[StatusError]) -> None:
    assert class_of(status) is kind
    if status < 600:
        assert type(error_of(httpx.Response(status))) is kind


TEXTS: list[tuple[httpx.Response, str | None, object, str]] = [
    (
        httpx.Response(
            415,
            json={
                "error": "ERROR_UNSUPPORTED",
                "detail": 'Unsupported media type "" in request.',
            },
        ),
        "ERROR_UNSUPPORTED",
        'Unsupported media type "" in request.',
        """
        415 Unsupported Media Type (ERROR_UNSUPPORTED) from POST https://api.test/x/
          Unsupported media type "" in request.
        """,
    ),
    (
        httpx.Response(
            400,
            json={
                "error": "ERROR_VALIDATION",
                "detail": {
                    "name": [{"error": "This field is required.", "code": "required"}],
                    "items": [
                        {},
                        {"url": [{"error": "Enter a valid URL.", "code": "invalid"}]},
                    ],
                },
            },
        ),
        "ERROR_VALIDATION",
        ...,
        """
        400 Bad Request (ERROR_VALIDATION) from POST https://api.test/x/
          name: This field is required. (required)
          items[1].url: Enter a valid URL. (invalid)
        """,
    ),
    (
        httpx.Response(400, json={"email": ["Invalid.", "Taken."], "age": ["Low."]}),
        None,
        None,
        """
        400 Bad Request from POST https://api.test/x/
          email: Invalid.
          email: Taken.
          age: Low.
        """,
    ),
    (
        httpx.Response(
            422,
            json={
                "detail": [
                    {
                        "loc": ["body", "name"],
                        "msg": "Field required",
                        "type": "missing",
                        "input": {},
                    },
                    {"loc": ["query", "n"], "msg": "Not an int", "type": "int"},
                ]
            },
        ),
        None,
        ...,
        """
        422 Unprocessable Entity from POST https://api.test/x/
          body.name: Field required (missing)
          query.n: Not an int (int)
        """,
    ),
    (
        httpx.Response(
            402,
            json={
                "type": "https://api.test/no-credit",
                "title": "No credit.",
                "status": 402,
                "detail": "Your balance is 30.",
                "balance": 30,
            },
        ),
        "https://api.test/no-credit",
        "Your balance is 30.",
        """
        402 Payment Required (https://api.test/no-credit) from POST https://api.test/x/
          Your balance is 30.
          title: No credit.
          balance: 30
        """,
    ),
    (
        httpx.Response(
            429, json={"error": {"code": "rate", "message": "Slow down", "n": 3}}
        ),
        "rate",
        "Slow down",
        """
        429 Too Many Requests (rate) from POST https://api.test/x/
          Slow down
          n: 3
        """,
    ),
    (
        httpx.Response(404, json={"error": "There is no such thing"}),
        None,
        "There is no such thing",
        """
        404 Not Found from POST https://api.test/x/
          There is no such thing
        """,
    ),
    (
        httpx.Response(
            409,
            json={"errors": [{"code": "e1", "detail": "First"}, {"detail": "Second"}]},
        ),
        "e1",
        "First",
        """
        409 Conflict (e1) from POST https://api.test/x/
          [0]: First (e1)
          [1]: Second
        """,
    ),
    (
        httpx.Response(
            502,
            headers={"Content-Type": "text/html"},
            content=b"<!doctype html><html><head><title>502 Bad &amp;\n Gateway</title>"
            b"<body>" + b"x" * 10_000,
        ),
        None,
        "502 Bad & Gateway",
        """
        502 Bad Gateway from POST https://api.test/x/
          502 Bad & Gateway
        """,
    ),
    (
        httpx.Response(500, content=b"<?xml version='1.0'?><Error>No</Error>"),
        None,
        "<?xml version='1.0'?><Error>No</Error>",
        """
        500 Internal Server Error from POST https://api.test/x/
          <?xml version='1.0'?><Error>No</Error>
        """,
    ),
    (
        httpx.Response(500, html="<HTML><p>oh</p>"),
        None,
        "an HTML page",
        """
        500 Internal Server Error from POST https://api.test/x/
          an HTML page
        """,
    ),
    (
        httpx.Response(503),
        None,
        None,
        "503 Service Unavailable from POST https://api.test/x/",
    ),
    (
        httpx.Response(500, text="It  broke.\n\nBadly."),
        None,
        "It broke. Badly.",
        """
        500 Internal Server Error from POST https://api.test/x/
          It broke. Badly.
        """,
    ),
    (
        httpx.Response(400, json=["first", {"field": "x", "message": "second"}]),
        None,
        None,
        """
        400 Bad Request from POST https://api.test/x/
          [0]: first
          x: second
        """,
    ),
    (
        httpx.Response(400, json="bare"),
        None,
        "bare",
        """
        400 Bad Request from POST https://api.test/x/
          bare
        """,
    ),
    (
        httpx.Response(499, json=None, content=b"null"),
        None,
        None,
        "499 from POST https://api.test/x/",
    ),
]


@pytest.mark.parametrize(("answer", "code", "detail", "text"), TEXTS)
def test_texts(
    answer: httpx.Response, code: str | None, detail: object, text: str
) -> None:
    error = error_of(answer)
    assert str(error) == dedent(text).strip()
    assert error.code == code
    if detail is not ...:
        assert error.detail == detail
    assert error.status_code == answer.status_code
    assert "secret" not in repr(error)


def test_long_bodies_are_shortened() -> None:
    many = error_of(httpx.Response(400, json={f"f{n}": ["x"] for n in range(50)}))
    assert str(many).splitlines()[-1] == "  … and 38 more"
    assert len(str(many).splitlines()) == 14
    long = error_of(httpx.Response(500, text="word " * 1000))
    assert len(str(long)) < 320
    assert str(long).endswith(" word … (the whole is in error.detail)")
    assert long.detail == ("word " * 1000).strip()


def test_a_deeply_nested_body() -> None:
    body = b'{"a":' * 150 + b"1" + b"}" * 150
    answer = httpx.Response(400, content=body)
    assert str(error_of(answer)) == "400 Bad Request from POST https://api.test/x/"
    answer = httpx.Response(400, content=b"[" * 100_000)
    assert "400 Bad Request" in str(error_of(answer))


def test_the_typed_body() -> None:
    error = error_of(httpx.Response(400, json={"a": "b"}))
    assert isinstance(error, BadRequest)
    assert error.body == {"a": "b"}
    assert error.response is not None
    assert json.loads(error.response.content) == {"a": "b"}
    assert str(error.request) == "POST https://api.test/x/"
    assert error_of(httpx.Response(400, json=["x"])).body == ["x"]
    assert error_of(httpx.Response(502, html="<p>")).body == "<p>"
    assert error_of(httpx.Response(502)).body is None


@pytest.mark.parametrize(
    ("raised", "kind", "text"),
    [
        (
            httpx.ConnectError("[Errno 111] Connection refused"),
            ConnectionFailed,
            "POST https://api.test/x/ failed "
            "(ConnectError: [Errno 111] Connection refused)",
        ),
        (
            httpx.ReadTimeout("timed out"),
            RequestTimeout,
            "POST https://api.test/x/ timed out (ReadTimeout: timed out)",
        ),
        (
            httpx.DecodingError("bad gzip"),
            ConnectionFailed,
            "POST https://api.test/x/ failed (DecodingError: bad gzip)",
        ),
        (
            httpx.LocalProtocolError("Illegal header value b'secret'"),
            ConnectionFailed,
            "POST https://api.test/x/ failed (LocalProtocolError)",
        ),
    ],
)
def test_no_answer(raised: Exception, kind: type[ApiError], text: str) -> None:
    error = error_of(raised)
    assert type(error) is kind
    assert str(error) == text
    assert error.status_code is None
    assert error.__cause__ is raised


def pickled(error: ApiError) -> ApiError:
    return cast("ApiError", pickle.loads(pickle.dumps(error)))


@pytest.mark.parametrize("clone", [copy.copy, pickled])
def test_errors_can_be_copied(clone: Any) -> None:
    for original in (
        error_of(httpx.Response(400, json={"code": "c", "detail": "d"})),
        error_of(httpx.ConnectError("no")),
        MismatchError(MismatchReport("x", 200, ())),
    ):
        cloned = clone(original)
        assert type(cloned) is type(original)
        assert str(cloned) == str(original)
        for name in ("status_code", "code", "detail", "body", "request", "response"):
            assert getattr(cloned, name) == getattr(original, name)
        assert cloned.args == original.args


def test_an_error_can_be_made_by_hand() -> None:
    error = BadRequest("nope")
    assert (str(error), error.status_code, error.body) == ("nope", None, None)


@pytest.mark.parametrize(
    "codes",
    [
        {"4XX": {"error.code": Literal["KNOWN", "TOO"]}},
        """4XX error.code: KNOWN
                TOO;
            500 error.code: OTHER; 4XX reason: NEW""",
    ],
)
def test_a_code_that_is_not_declared_is_told_to_functions_only(codes: Any) -> None:
    reports: list[MismatchReport] = []
    responses = {200: "Any", "4XX": "dict[str, Any]"}
    failing = operation("fail", "GET /fail", responses=responses, codes=codes)
    for code in ("KNOWN", "TOO", "NEW"):
        answer = httpx.Response(404, json={"error": {"code": code}})
        with pytest.raises(NotFound) as caught:
            Server([answer]).call(failing, retries=0, on_mismatch=reports.append)
        assert caught.value.code == code
    (report,) = reports
    expected = "'KNOWN' or 'TOO'"
    assert report.mismatches == (Mismatch(("error", "code"), expected, "NEW", "enum"),)


def test_an_ordinary_error_is_no_mismatch() -> None:
    """An error status that is not declared is an error, and nothing more to tell."""
    reports: list[MismatchReport] = []
    reading = Operation[Any]("read", "GET", "/x", responses={200: "str"})
    for status in (401, 402, 404, 500):
        answer = httpx.Response(status, json={"detail": "no"})
        with pytest.raises(StatusError):
            Server([answer]).call(reading, retries=0, on_mismatch=reports.append)
    assert reports == []
    Server([httpx.Response(202, text="x")]).call(reading, on_mismatch=reports.append)
    (report,) = reports
    assert report.mismatches[0].kind == "status"


def test_an_empty_explanation_has_no_line() -> None:
    error = error_of(httpx.Response(400, json={"error": "TAKEN", "detail": ""}))
    assert str(error) == "400 Bad Request (TAKEN) from POST https://api.test/x/"
    nested = error_of(httpx.Response(400, json={"name": [""], "note": {"x": "  "}}))
    assert str(nested) == "400 Bad Request from POST https://api.test/x/"


def test_a_long_text_is_cut_with_a_hint_where_the_whole_is() -> None:
    text = "word " * 100
    error = error_of(httpx.Response(400, json={"error": "X", "detail": text}))
    assert str(error).endswith(" … (the whole is in error.detail)")
    assert error.detail == text
    error = error_of(httpx.Response(400, json={"name": [text]}))
    assert str(error).endswith(" … (the whole is in error.body)")
    assert len(str(error).splitlines()[1]) < 250
