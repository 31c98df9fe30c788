"""Results are checked before they are sent, and may have a status of their own."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from starlette.background import BackgroundTask

from .app import Lending, app_of, call, models, server
from .test_requests import KEY, LOAN, MEMBER

LOAN_BODY = {"barcode": "1", "member": MEMBER}


def lend(result: object, **settings: Any) -> Any:
    app = app_of(lending=Lending(result), **settings)
    return call(app, "POST", "/loans", json=LOAN_BODY, headers=KEY)


def test_only_what_was_set_is_sent() -> None:
    response = lend(LOAN)
    assert response.status_code == 200
    assert response.json() == {
        "barcode": "1",
        "due": "2024-01-01",
        "id": 1,
        "lent_at": "2024-01-01T00:00:00Z",
        "member": MEMBER,
    }


@pytest.mark.parametrize(
    "wrong", [None, "text", {"barcode": "1"}, models.Loan.model_construct(id="x")]
)
def test_a_wrong_result_is_an_exception_or_a_log_entry(
    wrong: object, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(server.WrongResult, match="lendCopy"):
        lend(wrong)
    with caplog.at_level(logging.ERROR, "library_api"):
        response = lend(wrong, check_results="log")
    assert "lendCopy" in caplog.text
    assert response.status_code == 200
    caplog.clear()
    assert lend(wrong, check_results="off").status_code == 200
    assert not caplog.text


def test_who_asks_for_a_wrong_result_gets_the_model_of_the_document() -> None:
    from starlette.testclient import TestClient

    app = app_of(lending=Lending("text"))
    client = TestClient(app, raise_server_exceptions=False)
    response = client.post("/loans", json=LOAN_BODY, headers=KEY)
    assert response.status_code == 500
    assert response.json()["title"] == "Internal Server Error"


def test_what_is_set_on_a_reply_is_sent() -> None:
    done: list[str] = []
    reply: Any = server.Reply(LOAN, background=BackgroundTask(done.append, "done"))
    reply.set_cookie("seen", "1")
    reply.headers["X-Own"] = "y"
    response = lend(reply)
    assert response.status_code == 200
    assert response.headers["x-own"] == "y"
    assert "seen=1" in response.headers["set-cookie"]
    assert int(response.headers["content-length"]) == len(response.content)
    assert done == ["done"]


def test_a_reply_has_a_status_and_headers() -> None:
    response = lend(server.Reply(LOAN, status=201, headers={"Location": "/loans/1"}))
    assert response.status_code == 201
    assert response.headers["location"] == "/loans/1"
    with pytest.raises(server.WrongResult, match="302 is not declared"):
        lend(server.Reply(LOAN, status=302))


def test_a_declared_error_is_raised_with_its_body() -> None:
    problem = models.Problem(status=409, title="lent")
    response = lend(server.HTTPError(409, problem))
    assert response.status_code == 409
    assert response.json() == {"status": 409, "title": "lent"}
    assert response.headers["content-type"] == "application/problem+json"
    wrong: Any = {"status": "x"}
    with pytest.raises(server.WrongResult):
        lend(server.HTTPError(409, wrong))


def test_what_is_not_implemented_answers_501_and_is_listed() -> None:
    app = app_of(lending=Lending())
    response = call(app, "POST", "/loans/7/renewal", headers=KEY)
    assert response.status_code == 501
    assert response.json()["detail"] == "renewLoan is not implemented"
    missing = app.state.unimplemented
    assert "lending.renew_loan" in missing
    assert "lending.list_loans" not in missing
    assert len(missing) == 28 - 3


def test_a_service_of_another_package_is_refused() -> None:
    with pytest.raises(TypeError, match="does not extend"):
        app_of(lending=object())
