"""What `assert_contract` finds in services that do not keep to their document."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import JSONResponse

from specpress.testing import (
    ContractOptions,
    ContractReport,
    FindingKind,
    assert_contract,
    check_contract,
)
from tests.server_runtime.pressed import pressed
from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

from library_api import models, server

_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
_THING = {
    "type": "object",
    "required": ["name", "size"],
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "size": {"type": "integer", "minimum": 0},
    },
}
_JSON = {"application/json": {"schema": _THING}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/things": {
            "post": {
                "tags": ["things"],
                "operationId": "addThing",
                "security": [{"key": []}],
                "requestBody": {"required": True, "content": _JSON},
                "responses": {
                    "201": {
                        "description": "",
                        "headers": {
                            "Location": {"required": True, "schema": {"type": "string"}}
                        },
                        "content": _JSON,
                    }
                },
            }
        },
        "/things/{id}": {
            "get": {
                "tags": ["things"],
                "operationId": "getThing",
                "parameters": [
                    _ID,
                    {
                        "name": "size",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "integer"},
                    },
                ],
                "responses": {
                    "200": {"description": "", "content": _JSON},
                    "404": {"description": ""},
                },
            },
            "delete": {
                "tags": ["things"],
                "operationId": "deleteThing",
                "parameters": [_ID],
                "responses": {"204": {"description": ""}},
            },
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    },
}
PACKAGE = "contract_api"


@pytest.fixture(scope="module", autouse=True)
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return pressed(DOCUMENT, tmp_path_factory.mktemp("contract"), PACKAGE)


_GOOD = {"name": "a", "size": 1}


def _is_thing(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("name"), str)
        and value["name"] != ""
        and type(value.get("size")) is int
        and value["size"] >= 0
    )


class Service:
    """A service by hand, of which a test replaces what it wants to be wrong."""

    def __init__(self, **answers: Any) -> None:
        self.answers = answers
        self.seen: list[str] = []
        self.checks = answers.pop("checks", True)
        self.app = FastAPI()
        self.app.post("/things")(self.add)
        self.app.get("/things/{id}")(self.get)
        self.app.delete("/things/{id}")(self.delete)

    async def add(self, request: Request) -> Response:
        if self.checks:
            if request.headers.get("x-key") is None:
                return JSONResponse({}, 401)
            if request.headers.get("content-type") != "application/json":
                return JSONResponse({}, 415)
            try:
                value = await request.json()
            except ValueError:
                return JSONResponse({}, 400)
            if not _is_thing(value):
                return JSONResponse({}, 422)
        usual = JSONResponse(_GOOD, 201, {"Location": "/things/1"})
        return await self._answer("add", usual)

    async def get(self, request: Request, id: str) -> Response:
        self.seen.append(f"get {id}")
        size = request.query_params.get("size", "")
        numbers = id.lstrip("-").isdigit() and size.lstrip("-").isdigit()
        if self.checks and not numbers:
            return JSONResponse({}, 422)
        return await self._answer("get", JSONResponse(_GOOD))

    async def delete(self, id: str) -> Response:
        self.seen.append(f"delete {id}")
        if self.checks and not id.lstrip("-").isdigit():
            return JSONResponse({}, 422)
        return await self._answer("delete", Response(status_code=204))

    async def _answer(self, name: str, usual: Response) -> Response:
        answer: Response | float | Exception = self.answers.get(name, usual)
        if isinstance(answer, float):
            await asyncio.sleep(answer)
            return usual
        if isinstance(answer, Exception):
            raise answer
        return answer


def found(report: ContractReport) -> set[tuple[str, str]]:
    return {(str(each.kind), each.operation) for each in report.findings}


def test_a_service_that_keeps_to_its_document_has_no_findings() -> None:
    report = assert_contract(Service().app, PACKAGE, succeeding=["*"])
    assert set(report.operations) == {
        "things.add_thing",
        "things.get_thing",
        "things.delete_thing",
    }
    assert report.calls > 20
    assert report.successes == {"addThing": 3, "getThing": 3, "deleteThing": 3}


@pytest.mark.parametrize(
    ("answers", "kind", "operation"),
    [
        ({"get": ValueError("broken")}, "server error", "getThing"),
        ({"get": JSONResponse({}, 503)}, "server error", "getThing"),
        ({"get": JSONResponse(_GOOD, 203)}, "undeclared status", "getThing"),
        ({"get": JSONResponse({"name": "a"})}, "wrong body", "getThing"),
        ({"get": Response("{", media_type="application/json")}, "wrong body", "getThing"),
        ({"get": Response("a,1", media_type="text/csv")}, "undeclared media type", "getThing"),
        ({"delete": JSONResponse({}, 409)}, "undeclared status", "deleteThing"),
        ({"add": JSONResponse(_GOOD, 201)}, "wrong header", "addThing"),
        ({"add": JSONResponse({}, 401)}, "credentials refused", "addThing"),
        ({"get": 5.0}, "timeout", "getThing"),
    ],
)  # fmt: skip
def test_a_wrong_answer_is_found(
    answers: dict[str, Any], kind: str, operation: str
) -> None:
    options = ContractOptions(sets=1, invalid=False, timeout=0.5)
    report = check_contract(Service(**answers).app, PACKAGE, options)
    assert found(report) == {(kind, operation)}


def test_what_must_be_refused_and_is_not_is_found() -> None:
    report = check_contract(Service(checks=False).app, PACKAGE)
    assert found(report) == {
        ("invalid request accepted", "addThing"),
        ("anonymous request accepted", "addThing"),
        ("invalid request accepted", "getThing"),
        ("invalid request accepted", "deleteThing"),
    }
    faults = {each.fault for each in report.findings if each.operation == "addThing"}
    assert {
        "without credentials",
        "without a body",
        "with a body that is no JSON",
        "with a body of a media type that is not declared",
        "without the property name",
        "with None as the property size",
    } <= faults
    faults = {each.fault for each in report.findings if each.operation == "getThing"}
    assert faults == {
        "without the query parameter size",
        "with 'not-a-value' as the query parameter size",
        "with 'not-a-value' as the path parameter id",
    }


def test_refusals_have_to_be_declared_if_that_is_wanted() -> None:
    options = ContractOptions(undeclared_refusals=False)
    report = check_contract(Service().app, PACKAGE, options)
    assert {kind for kind, _ in found(report)} == {"undeclared status"}


def test_values_are_given_and_what_deletes_goes_last() -> None:
    service = Service()
    numbers = iter(range(500, 600))
    values = {"id": 41, "things.delete_thing.id": lambda: next(numbers)}
    assert_contract(service.app, PACKAGE, values=values, invalid=False, sets=2)
    assert service.seen == ["get 41", "get 41", "delete 500", "delete 501"]


def test_operations_are_chosen_and_have_to_succeed() -> None:
    service = Service(get=Response(status_code=404))
    chosen = ContractOptions(
        operations=["things.*"], without=["deleteThing", "addThing"], invalid=False
    )
    assert check_contract(service.app, PACKAGE, chosen).findings == ()
    with pytest.raises(AssertionError, match=r"never succeeded: things\.get_thing"):
        assert_contract(
            service.app, PACKAGE, operations=["getThing"], succeeding=["get*"]
        )


def test_the_report_can_be_read() -> None:
    with pytest.raises(AssertionError) as raised:
        assert_contract(
            Service(add=JSONResponse({"name": "", "size": 1}, 201)).app,
            PACKAGE,
            operations=["addThing"],
            sets=1,
            invalid=False,
        )
    text = str(raised.value).strip().splitlines()
    assert text[0] == "contract_api: 2 findings in 1 calls of 1 operations"
    assert text[2] == "addThing"
    assert text[3] == (
        "  wrong body: things.add_thing: expected at least 1 characters at"
        " body['name'], not ''"
    )
    assert text[4].startswith('    POST /things {"name":')
    assert "wrong header: things.add_thing: the header Location is missing" in text[5]


class Fines(server.FinesService):
    """Implements one operation, with what it was given at start-up."""

    async def list_fines(
        self, request: Request, *, paid: bool | None = None
    ) -> list[models.Fine]:
        assert request.state.ready
        return []


def _authenticate(
    scheme: str, credential: str, scopes: Sequence[str], request: Request
) -> str | None:
    return "ada" if credential == "right" else None


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[dict[str, bool]]:
    yield {"ready": True}


@pytest.mark.parametrize("way", ["app", "mounted", "router"])
def test_an_app_of_create_app_says_what_it_is_and_starts(way: str) -> None:
    from library_api.auth import MemberToken

    app = FastAPI(lifespan=_lifespan)
    base = "http://testserver"
    fines = Fines()
    if way == "app":
        app = server.create_app(app=app, authenticate=_authenticate, fines=fines)
    elif way == "mounted":
        app.mount("/v2", server.create_app(authenticate=_authenticate, fines=fines))
        base += "/v2"
    else:
        router = server.create_router(authenticate=_authenticate, fines=fines)
        parent = APIRouter()
        parent.include_router(router)
        app.include_router(parent, prefix="/v3")
        base += "/v3"
    report = assert_contract(
        app, auth=MemberToken("right"), base_url=base, operations=["fines.*"]
    )
    assert report.operations == ("fines.list_fines",)
    assert "payFine" in report.unimplemented
    wrong = ContractOptions(auth=MemberToken("wrong"), base_url=base)
    kinds = {each.kind for each in check_contract(app, "", wrong).findings}
    assert FindingKind.CREDENTIALS_REFUSED in kinds


def test_an_app_of_no_package_has_to_be_told() -> None:
    with pytest.raises(ValueError, match="say whose document"):
        assert_contract(Service().app)


def test_an_app_that_does_not_start_is_said() -> None:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        raise OSError("no database")
        yield

    app = FastAPI(lifespan=lifespan)
    app.include_router(server.create_router(fines=Fines()))
    with pytest.raises(RuntimeError, match="no database"):
        assert_contract(app, operations=["listFines"])


def test_a_mock_keeps_to_its_document() -> None:
    assert_contract(server.create_mock_app(), sets=1)
