"""From nothing to a call: four commands, no file edited, against a stand-in with login."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.cli.project import environment, specpress_in


def json_body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "Done", **json_body(schema)}}


TEXT = {"type": "string"}
TOKENS = {
    "type": "object",
    "required": ["accessToken"],
    "properties": {"accessToken": TEXT, "refreshToken": TEXT},
}
THING = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "name": {"type": "string", "minLength": 3},
    },
}
SECURED: list[dict[str, list[str]]] = [{"session": []}]
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Workshop API", "version": "2"},
    "paths": {
        "/auth/login": {
            "post": {
                "operationId": "login",
                "tags": ["auth"],
                "requestBody": json_body(
                    {
                        "type": "object",
                        "required": ["username", "password"],
                        "properties": {"username": TEXT, "password": TEXT},
                    }
                ),
                "responses": answer({"$ref": "#/components/schemas/Tokens"}),
            }
        },
        "/auth/renew": {
            "post": {
                "operationId": "renew",
                "tags": ["auth"],
                "requestBody": json_body(
                    {
                        "type": "object",
                        "required": ["refreshToken"],
                        "properties": {"refreshToken": TEXT},
                    }
                ),
                "responses": answer({"$ref": "#/components/schemas/Tokens"}),
            }
        },
        "/auth/register": {
            "post": {
                "operationId": "register",
                "tags": ["auth"],
                "requestBody": json_body(
                    {
                        "type": "object",
                        "required": ["username", "password", "name", "email"],
                        "properties": {
                            "username": TEXT,
                            "password": TEXT,
                            "name": TEXT,
                            "email": TEXT,
                        },
                    }
                ),
                "responses": answer({"$ref": "#/components/schemas/Tokens"}),
            }
        },
        "/tools": {
            "get": {
                "operationId": "list_tools",
                "tags": ["tools"],
                "security": SECURED,
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": answer(
                    {
                        "type": "object",
                        "required": ["results", "next"],
                        "properties": {
                            "results": {
                                "type": "array",
                                "items": {"$ref": "#/components/schemas/Tool"},
                            },
                            "next": {"type": ["string", "null"]},
                        },
                    }
                ),
            },
            "post": {
                "operationId": "create_tool",
                "tags": ["tools"],
                "security": SECURED,
                "requestBody": {
                    "required": True,
                    **json_body({"$ref": "#/components/schemas/Tool"}),
                },
                "responses": answer({"$ref": "#/components/schemas/Tool"}),
            },
        },
        "/tools/{tool_id}": {
            "get": {
                "operationId": "get_tool",
                "tags": ["tools"],
                "security": SECURED,
                "parameters": [
                    {
                        "name": "tool_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                ],
                "responses": answer({"$ref": "#/components/schemas/Tool"}),
            }
        },
    },
    "components": {
        "schemas": {"Tokens": TOKENS, "Tool": THING},
        "securitySchemes": {"session": {"type": "http", "scheme": "bearer"}},
    },
}


class StandIn(BaseHTTPRequestHandler):
    """Serves the document, gives tokens, and the rest to who has one."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(f"GET {self.path}")
        if self.path == "/openapi.json":
            self.send(200, DOCUMENT)
        elif self.headers.get("Authorization") != "Bearer let-me-in":
            self.send(401, {"detail": "no token"})
        elif self.path.startswith("/tools?") or self.path == "/tools":
            self.send(200, {"results": [{"id": 1, "name": "saw"}], "next": None})
        else:
            self.send(200, {"id": 1, "name": "saw"})

    def do_POST(self) -> None:
        self.asked.append(f"POST {self.path}")
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/auth/login":
            assert set(body) == {"username", "password"}
            self.send(200, {"accessToken": "let-me-in", "refreshToken": "again"})
        elif self.headers.get("Authorization") != "Bearer let-me-in":
            self.send(401, {"detail": "no token"})
        else:
            assert len(body["name"]) >= 3
            self.send(200, {**body, "id": 2})

    def send(self, status: int, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    StandIn.asked = []
    with ThreadingHTTPServer(("127.0.0.1", 0), StandIn) as serving:
        thread = threading.Thread(target=serving.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{serving.server_port}"
        serving.shutdown()


def test_four_commands_and_the_first_call_without_editing_a_file(
    tmp_path: Path, server: str
) -> None:
    shown = succeeded(specpress_in(tmp_path, "init", f"{server}/openapi.json", "--yes"))
    assert "login       POST /auth/login gives tokens for 'session'" in shown
    assert "POST /auth/renew renews them" in shown
    assert "1 list in pages" in shown
    assert (tmp_path / "specpress.toml").read_text() == (
        "[apis.workshop]\n"
        f'source = "{server}/openapi.json"\n'
        'login = { scheme = "session", operation = "login", refresh = "renew", '
        'token = "accessToken", refresh_token = "refreshToken" }\n'
    )
    succeeded(specpress_in(tmp_path, "pull"))
    done = specpress_in(tmp_path, "generate")
    succeeded(done)
    assert "note:" not in done.stderr  # nothing is left to be configured
    readme = (tmp_path / "generated/workshop_api/README.md").read_text()
    block, *_ = re.findall(r"^```python\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", block],
        cwd=tmp_path,
        env={
            **environment(tmp_path),
            "PYTHONPATH": str(tmp_path / "generated"),
            "WORKSHOP_API_URL": server,
            "WORKSHOP_API_SESSION_USERNAME": "ada",
            "WORKSHOP_API_SESSION_PASSWORD": "correct horse",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert StandIn.asked.count("POST /auth/login") == 1
    assert "POST /tools" in StandIn.asked
    assert any(each.startswith("GET /tools") for each in StandIn.asked)


def succeeded(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout
