"""What a generated server costs: until it is ready, and a request.

Beside importing FastAPI, and a route of FastAPI written by hand.
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator, Sequence
from typing import Annotated, Any
from uuid import UUID

from tests.shared import ROOT

from . import routes
from .measure import Figure, figure
from .starting import seconds_of

sys.path.insert(0, str(ROOT / "generated"))

REQUESTS = 2000
ROUNDS = 5
STARTS = 3
BODY = json.dumps({"name": "Acme"}).encode()
HEADERS = [(b"content-type", b"application/json"), (b"authorization", b"JWT t")]
_READY = "from baserow_api.server import create_app; create_app()"


def figures() -> Iterator[Figure]:
    """Measure the start of Baserow's server, one of its routes, and three of a small one."""
    starts = [
        (seconds_of(_READY, ROOT / "generated"), seconds_of("import fastapi", ROOT))
        for _ in range(STARTS)
    ]
    yield figure("baserow_api: server ready / import fastapi", starts)
    ours = generated()
    base = by_hand([each.path for each in ours.routes if hasattr(each, "methods")])
    pairs = [
        (asyncio.run(seconds_per_request(ours)), asyncio.run(seconds_per_request(base)))
        for _ in range(ROUNDS)
    ]
    yield figure("baserow_api: PATCH of one object / by hand, as many routes", pairs)
    yield from routes.figures()


def generated() -> Any:
    """The generated app with one method."""
    from baserow_api import models
    from baserow_api.server import WorkspacesService, create_app

    class Workspaces(WorkspacesService):
        async def update_workspace(self, request: Any, workspace_id: int, body: Any = None, **_: Any) -> Any:  # fmt: skip
            return models.Workspace(
                id=workspace_id, name=body["name"], generative_ai_models_enabled={}
            )

    return create_app(authenticate=lambda *_: "Ada", workspaces=Workspaces())


def by_hand(others: Sequence[str]) -> Any:
    """The same as one would write it with FastAPI, behind routes of other paths."""
    from fastapi import Depends, FastAPI, Header, HTTPException, Request
    from pydantic import BaseModel, Field

    class Patched(BaseModel):
        name: str = Field(max_length=165)

    class Workspace(BaseModel):
        id: int
        name: str = Field(max_length=165)
        generative_ai_models_enabled: dict[str, Any]

    app = FastAPI()

    async def nothing() -> None:
        """What the other routes do."""

    own = "/api/workspaces/{workspace_id}/"
    for path in others[: others.index(own)]:
        app.add_api_route(path, nothing, methods=["GET"], response_model=None)

    def principal(request: Request) -> str:
        prefix, _, token = request.headers.get("authorization", "").partition(" ")
        if prefix != "JWT" or not token:
            raise HTTPException(401)
        return "Ada"

    @app.patch("/api/workspaces/{workspace_id}/", response_model=Workspace)
    async def update_workspace(
        workspace_id: int,
        body: Patched,
        user: Annotated[str, Depends(principal)],
        client_session_id: Annotated[UUID | None, Header()] = None,
        client_undo_redo_action_group_id: Annotated[UUID | None, Header()] = None,
    ) -> Workspace:
        return Workspace(
            id=workspace_id, name=body.name, generative_ai_models_enabled={}
        )

    # FastAPI reads the annotations of a function where it is defined
    return app


async def seconds_per_request(app: Any) -> float:
    """The mean time of a request, without a network."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "PATCH",
        "scheme": "http",
        "path": "/api/workspaces/42/",
        "raw_path": b"/api/workspaces/42/",
        "query_string": b"",
        "root_path": "",
        "headers": [*HEADERS, (b"content-length", str(len(BODY)).encode())],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    async def one() -> None:
        await app(dict(scope), receive, send)

    for _ in range(50):
        await one()
    start = time.process_time()
    for _ in range(REQUESTS):
        await one()
    taken = (time.process_time() - start) / REQUESTS
    assert set(statuses) == {200}, set(statuses)
    return taken
