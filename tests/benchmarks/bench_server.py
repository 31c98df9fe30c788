"""Start-up of Baserow's server, and what a request costs beside a FastAPI route.

python tests/benchmarks/bench_server.py
"""

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Annotated, Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "generated"))

REQUESTS = 3000
STARTS = 3
BODY = json.dumps({"name": "Acme"}).encode()
HEADERS = [(b"content-type", b"application/json"), (b"authorization", b"JWT t")]


def start_up() -> float:
    """Seconds from starting Python until the app is ready: the best of a few."""
    code = "from baserow_api.server import create_app; create_app()"
    best = float("inf")
    for _ in range(STARTS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], cwd=ROOT / "generated", check=True)
        best = min(best, time.perf_counter() - start)
    return best


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


def by_hand() -> Any:
    """The same as one would write it with FastAPI."""
    from uuid import UUID

    from fastapi import Depends, FastAPI, Header, HTTPException, Request
    from pydantic import BaseModel, Field

    class Patched(BaseModel):
        name: str = Field(max_length=165)

    class Workspace(BaseModel):
        id: int
        name: str = Field(max_length=165)
        generative_ai_models_enabled: dict[str, Any]

    app = FastAPI()

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

    for _ in range(100):
        await one()
    start = time.perf_counter()
    for _ in range(REQUESTS):
        await one()
    taken = (time.perf_counter() - start) / REQUESTS
    assert set(statuses) == {200}, set(statuses)
    return taken


def main() -> None:
    """Print the figures."""
    print(f"start-up, 335 operations: {start_up():.2f} s (at most 2)")
    ours, theirs = generated(), by_hand()
    rounds = [
        (
            asyncio.run(seconds_per_request(ours)),
            asyncio.run(seconds_per_request(theirs)),
        )
        for _ in range(3)
    ]
    a, b = min(r[0] for r in rounds), min(r[1] for r in rounds)
    print(f"a request: {a * 1e6:.0f} µs, by hand {b * 1e6:.0f} µs")
    print(f"ratio {a / b:.2f} (at most 1.3)")


if __name__ == "__main__":
    main()
