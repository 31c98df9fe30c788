"""Three routes of a server, generated and written by hand, and what a request costs.

The processor time of uvicorn's whole process, over a socket: GET by id, a list of a
hundred, and POST. Both check what they are sent and what they answer, and who calls.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from specpress import generate

from .measure import Figure, figure

ROUNDS = 5
REQUESTS: Mapping[str, int] = {"GET by id": 1500, "list of 100": 500, "POST": 1200}
NEW = json.dumps({"name": "one", "email": "a@b.example", "size": 5, "tags": ["x"]})

_DOCUMENT = """\
openapi: 3.1.0
info: {title: Nodes, version: "1"}
security: [{token: []}]
paths:
  /nodes:
    get:
      operationId: listNodes
      tags: [nodes]
      parameters: [{in: query, name: limit, schema: {type: integer, minimum: 1, maximum: 200}}]
      responses:
        "200": {description: "", content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Node"}}}}}
    post:
      operationId: createNode
      tags: [nodes]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/NewNode"}}}}
      responses:
        "201": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Node"}}}}
  /nodes/{id}:
    get:
      operationId: getNode
      tags: [nodes]
      parameters: [{in: path, name: id, required: true, schema: {type: integer}}]
      responses:
        "200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Node"}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    NewNode:
      type: object
      required: [name, email, size]
      properties:
        name: {type: string, maxLength: 100}
        email: {type: string, pattern: "^[^@]+@[^@]+$"}
        size: {type: integer, minimum: 0}
        tags: {type: array, items: {type: string}}
    Node:
      type: object
      required: [id, name, email, size, created_at]
      properties:
        id: {type: integer}
        name: {type: string, maxLength: 100}
        email: {type: string, pattern: "^[^@]+@[^@]+$"}
        size: {type: integer, minimum: 0}
        tags: {type: array, items: {type: string}}
        created_at: {type: string, format: date-time}
"""

_GENERATED = """\
import datetime as dt
from nodes_api import inputs, models
from nodes_api.server import NodesService, Request, create_app

AT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def node(id: int) -> models.Node:
    return models.Node(id=id, name="one", email="a@b.example", size=5, tags=["x"], created_at=AT)


class Nodes(NodesService):
    async def get_node(self, request: Request, id: int) -> models.Node:
        return node(id)

    async def list_nodes(self, request: Request, *, limit: int | None = None) -> list[models.Node]:
        return [node(each) for each in range(100)]

    async def create_node(self, request: Request, body: inputs.NewNode) -> models.Node:
        return models.Node(id=7, created_at=AT, **body)


def authenticate(scheme, credential, scopes, request):
    return "ada" if credential == "t" else None


app = create_app(nodes=Nodes(), authenticate=authenticate)
"""

_BY_HAND = """\
import datetime as dt
from typing import Annotated
from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field

AT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class NewNode(BaseModel):
    name: str = Field(max_length=100)
    email: str = Field(pattern="^[^@]+@[^@]+$")
    size: int = Field(ge=0)
    tags: list[str] | None = None


class Node(NewNode):
    id: int
    created_at: dt.datetime


app = FastAPI()
bearer = HTTPBearer()


async def principal(credentials: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> str:
    if credentials.credentials != "t":
        raise HTTPException(401)
    return "ada"


User = Annotated[str, Depends(principal)]


def node(id: int) -> Node:
    return Node(id=id, name="one", email="a@b.example", size=5, tags=["x"], created_at=AT)


@app.get("/nodes/{id}")
async def get_node(id: int, user: User) -> Node:
    return node(id)


@app.get("/nodes")
async def list_nodes(user: User, limit: Annotated[int | None, Query(ge=1, le=200)] = None) -> list[Node]:
    return [node(each) for each in range(100)]


@app.post("/nodes", status_code=201)
async def create_node(body: NewNode, user: User) -> Node:
    return Node(id=7, created_at=AT, **body.model_dump())
"""


def figures() -> Iterator[Figure]:
    """Measure the three routes of both apps by turns."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        spec = folder / "nodes.json"
        spec.write_text(json.dumps(yaml.safe_load(_DOCUMENT)))
        generate(spec, folder, "nodes_api")
        (folder / "ours.py").write_text(_GENERATED)
        (folder / "by_hand.py").write_text(_BY_HAND)
        with serving(folder, "ours") as ours, serving(folder, "by_hand") as base:
            for kind, count in REQUESTS.items():
                ours.seconds(kind, 200), base.seconds(kind, 200)
                pairs = [
                    (ours.seconds(kind, count), base.seconds(kind, count))
                    for _ in range(ROUNDS)
                ]
                yield figure(f"a server: {kind} / written by hand", pairs)


class Served:
    """An app that uvicorn serves in a process of its own."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self._port = port

    def seconds(self, kind: str, count: int) -> float:
        """The processor time of the server for a request, of `count`."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port)
        headers = {"Authorization": "Bearer t", "Content-Type": "application/json"}
        path = "/nodes/7" if kind == "GET by id" else "/nodes?limit=100"
        path, method, body = (
            ("/nodes", "POST", NEW) if kind == "POST" else (path, "GET", None)
        )
        before = self._used()
        for _ in range(count):
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
            assert answer.status in (200, 201), content
        taken = self._used() - before
        connection.close()
        return taken / count

    def _used(self) -> float:
        """The processor time that the process has used, in seconds."""
        stat = Path(f"/proc/{self._process.pid}/schedstat")
        return int(stat.read_text().split()[0]) / 1e9


@contextmanager
def serving(folder: Path, module: str) -> Iterator[Served]:
    """Serve `module:app` of a folder until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", f"{module}:app", "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--log-level", "warning", "--no-access-log"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )
    try:
        _await(port)
        yield Served(process, port)
    finally:
        process.terminate()
        process.wait(10)


def _await(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the server does not start")


def main() -> None:
    """Print the figures alone."""
    for each in figures():
        print(each, flush=True)


if __name__ == "__main__":
    main()
