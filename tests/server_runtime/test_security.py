"""Security comes first: nothing is open by default, and alternatives and scopes count."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.testing import SyncASGITransport
from tests.wire.generated import operation, package

from .app import Lending, app_of, call, models, server
from .test_requests import KEY, LOANS, MEMBER

BEARER = {"Authorization": "Bearer token"}


def test_without_an_authenticator_what_is_protected_answers_401() -> None:
    lending = Lending(LOANS)
    app = app_of(None, lending=lending)
    response = call(app, "GET", "/loans", headers={**BEARER, **KEY})
    assert response.status_code == 401
    assert "Bearer" in response.headers["www-authenticate"]
    assert lending.given == {}


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Basic dDp0"}])
def test_a_missing_credential_is_a_401(headers: dict[str, str]) -> None:
    assert call(app_of(), "GET", "/loans", headers=headers).status_code == 401


def test_security_goes_before_validation() -> None:
    assert call(app_of(), "GET", "/loans?limit=x").status_code == 401


@pytest.mark.parametrize(
    ("headers", "principal"),
    [(BEARER, "memberToken:token"), (KEY, "staffKey:s")],
)
def test_each_alternative_is_enough(headers: dict[str, str], principal: str) -> None:
    lending = Lending(LOANS)
    response = call(app_of(lending=lending), "GET", "/loans", headers=headers)
    assert response.status_code == 200
    assert lending.principal == principal


def test_a_key_is_read_from_the_query_and_from_a_cookie() -> None:
    seen: list[tuple[str, str]] = []

    async def remember(
        scheme: str, credential: str, scopes: Sequence[str], request: Any
    ) -> None:
        seen.append((scheme, credential))

    app = app_of(remember, lending=Lending())
    headers = {"Cookie": "session=c"}
    response = call(app, "POST", "/loans?kiosk=q", headers=headers)
    assert response.status_code == 401
    assert seen == [("kioskKey", "q"), ("kioskSession", "c")]


def test_refusals_are_401_or_403() -> None:
    def refuse(*_: Any) -> None:
        raise server.Unauthorized

    def forbid(scheme: str, *_: Any) -> None:
        raise server.Forbidden

    assert call(app_of(refuse), "GET", "/loans", headers=KEY).status_code == 401
    assert call(app_of(forbid), "GET", "/loans", headers=KEY).status_code == 403


def test_an_alternative_that_is_forbidden_does_not_hide_one_that_is_granted() -> None:
    def only_staff(scheme: str, *_: Any) -> str:
        if scheme != "staffKey":
            raise server.Forbidden
        return "staff"

    app = app_of(only_staff, lending=Lending(LOANS))
    response = call(app, "GET", "/loans", headers={**BEARER, **KEY})
    assert response.status_code == 200


def test_scopes_of_the_document_are_asked_for() -> None:
    from library_api._runtime.operation import Operation
    from library_api.server._runtime.guards import guard

    operation: Operation[Any] = Operation(
        "x",
        "GET",
        "/x",
        security=(("oauth",), ("oauth", "identity")),
        scopes=({"oauth": ("read", "write")}, {"oauth": ("admin",)}),
    )
    found = guard(operation, None)
    assert found is not None
    assert found.alternatives == [
        [("oauth", ("read", "write"))],
        [("oauth", ("admin",)), ("identity", ())],
    ]


def test_an_open_operation_needs_nothing() -> None:
    assert call(app_of(None), "GET", "/books").status_code == 501
    assert models.Loan is not None


@pytest.mark.parametrize("answer", [None, False])
def test_none_and_false_refuse(answer: object) -> None:
    lending = Lending(LOANS)
    app = app_of(lambda *_: answer, lending=lending)
    assert call(app, "GET", "/loans", headers=KEY).status_code == 401
    assert lending.given == {}


@pytest.mark.parametrize("answer", ["", 0, [], {}, b""])
def test_what_neither_names_anyone_nor_refuses_is_an_error(answer: object) -> None:
    lending = Lending(LOANS)
    app = app_of(lambda *_: answer, lending=lending)
    with pytest.raises(TypeError, match="authenticate gave"):
        call(app, "GET", "/loans", headers=KEY)
    assert lending.given == {}


def guarded(headers: dict[str, str], answer: Any, *security: Any) -> Any:
    """What becomes of a request to an operation with such alternatives."""
    import asyncio

    from fastapi import HTTPException, Request
    from library_api._runtime.operation import Operation
    from library_api.server._runtime.guards import guard

    operation: Operation[Any] = Operation("x", "GET", "/x", security=security)
    raw = [(k.lower().encode(), v.encode()) for k, v in headers.items()]
    request = Request({"type": "http", "headers": raw, "query_string": b""})
    request.state.principal = None
    guarding = guard(operation, answer)
    assert guarding is not None
    try:
        asyncio.run(guarding.check(request))
    except HTTPException as error:
        return error.status_code
    return request.state.principal


@pytest.mark.parametrize("security", [((), ("staffKey",)), (("staffKey",), ())])
def test_a_bad_credential_is_refused_where_anonymous_requests_pass(
    security: Any,
) -> None:
    assert guarded({}, None, *security) is None
    assert guarded(KEY, lambda *_: None, *security) == 401
    assert guarded(KEY, lambda *_: "ada", *security) == "ada"
    assert guarded(KEY, None, *security) == 401


def test_a_credential_that_cannot_be_read_is_a_bad_one() -> None:
    anyone: Any = lambda *_: "ada"  # noqa: E731  a value, not a definition
    assert guarded({"Authorization": "Bearer"}, anyone, (), ("memberToken",)) == 401
    assert guarded({"Authorization": "Other x"}, anyone, (), ("memberToken",)) is None


def test_the_principals_of_schemes_that_go_together_are_told_apart() -> None:
    headers = {**KEY, **BEARER}
    found = guarded(
        headers, lambda scheme, *_: f"{scheme}!", ("memberToken", "staffKey")
    )
    assert found == {"memberToken": "memberToken!", "staffKey": "staffKey!"}


def test_each_challenge_is_a_header_of_its_own() -> None:
    response = call(app_of(), "GET", "/loans")
    challenges = response.headers.get_list("www-authenticate")
    assert "Bearer" in challenges
    assert any(each.startswith("ApiKey") for each in challenges)


@pytest.mark.parametrize(
    ("error", "status"), [(server.Unauthorized(), 401), (server.Forbidden("no"), 403)]
)
def test_a_method_may_refuse_as_well(error: Exception, status: int) -> None:
    app = app_of(lending=Lending(error))
    loan = {"barcode": "1", "member": MEMBER, "due": "2030-01-01"}
    response = call(app, "POST", "/loans", json=loan, headers=KEY)
    assert response.status_code == status
    assert ("www-authenticate" in response.headers) is (status == 401)


def test_there_is_no_principal_where_anyone_may_call() -> None:
    class Open(server.CatalogueService):
        async def list_books(self, request: Any, **_: Any) -> Any:
            return server.Response(repr(request.state.principal))

    assert call(app_of(None, catalogue=Open()), "GET", "/books").text == "None"


def test_a_digest_scheme_is_challenged_and_handed_over(tmp_path: Path) -> None:
    document = operation(answer={"application/json": {"schema": {}}})
    document["components"]["securitySchemes"] = {
        "d": {"type": "http", "scheme": "digest"}
    }
    document["security"] = [{"d": []}]
    module = package(tmp_path, document)
    server = import_module(f"{module.__name__}.server")
    seen: list[str] = []

    def check(scheme: str, credential: str, *_: object) -> str:
        seen.append(credential)
        return "ada"

    class Mine(server.DefaultService):  # type: ignore[misc, name-defined]
        async def x(self, request: Any) -> Any:
            return {}

    app = server.create_app(default=Mine(), authenticate=check)
    http = httpx.Client(transport=SyncASGITransport(app))
    assert http.post("http://t/x").headers["www-authenticate"].startswith("Digest ")
    auth = import_module(f"{module.__name__}.auth")
    client = module.Client("http://t", auth=auth.D("ada", "secret"), http_client=http)
    client.default.x()
    assert 'username="ada"' in seen[0]
    assert 'uri="/x"' in seen[0]
