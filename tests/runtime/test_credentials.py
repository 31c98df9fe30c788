"""What is said where a client has no credential that an operation takes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from runtime.errors import ApiError, CredentialMissing, Forbidden, Unauthorized
from runtime.operation import Operation

from .server import Server
from .test_auth import JWT, Basic, HeaderKey, Undeclared

TAKES = Operation[Any](
    "x", "GET", "/x", security=(("JWT",), ("basic", "header_key")), responses={}
)


def text(status: int, auth: Any, operation: Operation[Any] = TAKES, **more: Any) -> str:
    answer = httpx.Response(status, json={"detail": "No."})
    with pytest.raises((Unauthorized, Forbidden)) as caught:
        Server([answer]).call(operation, auth=auth, retries=0, **more)
    return str(caught.value)


@pytest.mark.parametrize("status", [401, 403])
def test_the_error_names_what_is_taken_and_what_there_is(status: int) -> None:
    takes = "  takes JWT or basic and header_key; this client has "
    assert text(status, None).splitlines()[1:] == ["  No.", f"{takes}no credential"]
    assert text(status, HeaderKey("s")).splitlines()[2:] == [f"{takes}HeaderKey"]


def test_nothing_is_said_where_a_credential_was_sent() -> None:
    for auth in (JWT("s"), [Basic("a", "s"), HeaderKey("s")], Undeclared("s")):
        assert "takes" not in text(401, auth)
    assert "takes" not in text(401, httpx.BasicAuth("a", "s"))
    headers = {"Authorization": "Bearer s"}
    assert "takes" not in text(401, None, options={"headers": headers})
    assert "takes" not in text(401, None, Operation[Any]("x", "GET", "/x"))


def test_a_call_without_a_credential_is_not_sent_where_one_is_required() -> None:
    server = Server()
    with pytest.raises(CredentialMissing) as caught:
        server.call(TAKES, auth=HeaderKey("s"), auth_required="raise")
    assert isinstance(caught.value, ApiError)
    assert str(caught.value) == (
        "GET /x was not sent: it takes JWT or basic and header_key; this client has "
        "HeaderKey"
    )
    assert server.requests == []
    for auth in (JWT("s"), Undeclared("s")):
        server.call(TAKES, auth=auth, auth_required="raise")
    anonymous = Operation[Any]("x", "GET", "/x", security=(("JWT",), ()))
    server.call(anonymous, auth_required="raise")
    client = server.client().with_options(auth_required="raise")
    with pytest.raises(CredentialMissing, match="this client has no credential"):
        client.call_operation(TAKES, None, None, ())
    with_header = client.with_options(headers={"authorization": "Bearer s"})
    with_header.call_operation(TAKES, None, None, ())
    assert len(server.requests) == 4
