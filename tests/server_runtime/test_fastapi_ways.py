"""A service is written as a FastAPI engineer writes endpoints."""

from __future__ import annotations

import threading
from typing import Annotated, Any

import pytest
from fastapi import BackgroundTasks, Depends, FastAPI, Header, Response
from starlette.testclient import TestClient

from .app import Lending, anyone, call, models, server
from .test_requests import KEY, LOANS

QUERY = {"X-Staff-Key": "s"}


def database() -> str:
    return "real"


class WithDependencies(server.LendingService):
    seen: dict[str, Any]

    async def list_loans(
        self,
        request: Any,
        *,
        tasks: BackgroundTasks = server.INJECTED,
        response: Response = server.INJECTED,
        db: str = Depends(database),
        again: Annotated[str, Depends(database)] = server.INJECTED,
        more: int = 3,
        **values: Any,
    ) -> models.LoanList:
        self.seen = {"db": db, "again": again, "more": more}
        tasks.add_task(self.seen.update, done=True)
        response.set_cookie("a", "b")
        response.headers["X-More"] = "y"
        return LOANS


def test_fastapi_solves_the_further_arguments_of_a_method() -> None:
    service = WithDependencies()
    app = server.create_app(authenticate=anyone, lending=service)
    answer = call(app, "GET", "/loans", headers=KEY)
    assert answer.status_code == 200, answer.text
    assert service.seen == {"db": "real", "again": "real", "more": 3, "done": True}
    assert answer.headers["x-more"] == "y"
    assert answer.headers["set-cookie"].startswith("a=b")
    app.dependency_overrides[database] = lambda: "test"
    call(app, "GET", "/loans", headers=KEY)
    assert service.seen["db"] == service.seen["again"] == "test"


def test_nobody_is_let_in_for_the_sake_of_a_dependency() -> None:
    service = WithDependencies()
    app = server.create_app(authenticate=anyone, lending=service)
    assert call(app, "GET", "/loans").status_code == 401
    assert not hasattr(service, "seen")


def test_what_a_dependency_raises_is_answered() -> None:
    def taken() -> None:
        raise server.HTTPError(409, models.Problem(status=409, title="lent"))

    class Raising(server.LendingService):
        async def list_loans(
            self, request: Any, *, it: None = Depends(taken), **_: Any
        ) -> Any:
            raise AssertionError

    app = server.create_app(authenticate=anyone, lending=Raising())
    assert call(app, "GET", "/loans", headers=KEY).status_code == 409


def test_a_plain_function_runs_in_a_thread_of_its_own() -> None:
    class Plain(server.LendingService):
        def list_loans(self, request: Any, **_: Any) -> Any:
            self.thread = threading.current_thread()
            return LOANS

    service = Plain()
    app = server.create_app(authenticate=anyone, lending=service)
    assert call(app, "GET", "/loans", headers=KEY).status_code == 200
    assert service.thread is not threading.current_thread()


@pytest.mark.parametrize("is_async", [True, False])
def test_a_generator_streams(is_async: bool) -> None:
    class Events(server.SearchService):
        if is_async:

            async def stream_events(self, request: Any) -> Any:
                yield server_sent("a")
                yield server_sent("b")

        else:

            def stream_events(self, request: Any) -> Any:
                yield server_sent("a")
                yield server_sent("b")

    def server_sent(data: str) -> Any:
        from library_api._runtime.send.events import ServerSentEvent

        return ServerSentEvent(data)

    app = server.create_app(authenticate=anyone, search=Events())
    answer = call(app, "GET", "/events", headers=KEY)
    assert [line for line in answer.text.split("\n") if "data" in line] == [
        "data: a",
        "data: b",
    ]


def test_a_router_is_included_with_a_prefix_and_dependencies() -> None:
    seen: list[str] = []

    def noted(x_trace: Annotated[str, Header()] = "none") -> None:
        seen.append(x_trace)

    router = server.create_router(authenticate=anyone, lending=Lending(LOANS))
    app = FastAPI()
    app.include_router(router, prefix="/v1", dependencies=[Depends(noted)])
    app.include_router(router, prefix="/v2")
    for prefix in ("/v1", "/v2"):
        answer = call(app, "GET", f"{prefix}/loans", headers=KEY)
        assert answer.status_code == 200, answer.text
    assert call(app, "GET", "/loans", headers=KEY).status_code == 404
    assert seen == ["none"]


def test_routes_are_routes() -> None:
    app = server.create_app(authenticate=anyone, lending=Lending(LOANS))
    listed = {getattr(each, "path", "") for each in app.routes}
    assert {"/loans", "/books/{isbn}"} <= listed
    assert app.url_path_for("get_book", isbn="1") == "/books/1"


def test_routes_of_ones_own_go_first() -> None:
    app = FastAPI()

    @app.get("/books/special")
    def special() -> str:
        return "mine"

    server.create_app(app=app, authenticate=anyone)
    assert call(app, "GET", "/books/special").json() == "mine"
    assert call(app, "GET", "/books/other", headers=KEY).status_code != 200


def test_what_cannot_work_is_refused_at_once() -> None:
    class Without(server.LendingService):
        async def list_loans(self, request: Any) -> Any:  # type: ignore[override]  # wrong on purpose, or no Response
            return LOANS

    class Asking(server.LendingService):
        async def list_loans(self, request: Any, db: str, **_: Any) -> Any:  # type: ignore[override]  # wrong on purpose, or no Response
            return LOANS

    class Misspelt(server.LendingService):
        async def list_loan(self, request: Any) -> Any:
            return LOANS

    create: Any = server.create_app
    for services, message in (
        ({"lending": Without()}, "does not take 'cursor'"),
        ({"lending": Asking()}, "asks for 'db'"),
        ({"lending": Misspelt()}, "did you mean list_loans"),
        ({"lending": Lending}, "an instance"),
        ({"lendin": Lending()}, "did you mean lending"),
        ({"members": Lending()}, "does not extend MembersService"),
    ):
        with pytest.raises(TypeError, match=message):
            create(**services)
    from fastapi import APIRouter

    with pytest.raises(TypeError, match="create_router"):
        create(app=APIRouter())


def test_one_class_may_implement_several_services() -> None:
    class Both(server.FinesService, server.ServiceService):
        async def get_health(self, request: Any) -> str:  # type: ignore[override]  # wrong on purpose, or no Response
            return "ok"

        async def list_fines(self, request: Any, **_: Any) -> Any:
            return []

    both = Both()
    app = server.create_app(authenticate=anyone, fines=both, service=both)
    assert call(app, "GET", "/fines", headers=KEY).json() == []
    assert TestClient(app).get("/health").text == "ok"
