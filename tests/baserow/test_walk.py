"""The first walk of the README, against a server that answers like Baserow."""

from __future__ import annotations

import json
import re
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

WORKSPACE = {
    "id": 7,
    "name": "Acme",
    "order": 1,
    "permissions": "ADMIN",
    "users": [],
    "generative_ai_models_enabled": {},
    "unread_notifications_count": 0,
}
ACCOUNT = {"email": "ada@example.com", "password": "correct-horse-1"}


class Baserow(ThreadingHTTPServer):
    """Knows one account, one workspace and a table of five rows."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.calls: list[str] = []
        self.accounts: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Baserow
    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        self.server.calls.append(f"{self.command} {self.path}")
        status, value = self.result(body)
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = answer  # noqa: N815 - the names of the library

    def result(self, body: Any) -> tuple[int, Any]:
        url = urlsplit(self.path)
        if url.path == "/api/user/":
            self.server.accounts.append(body)
            return 200, {"user": {"first_name": "Ada", "username": body["email"]}}
        if url.path == "/api/user/token-auth/":
            if not any(body.items() <= known.items() for known in self.server.accounts):
                return 401, {"error": "ERROR_INVALID_CREDENTIALS", "detail": "No."}
            return 200, {"access_token": "abc", "refresh_token": "def"}
        if self.headers.get("Authorization") != "JWT abc":
            return 401, {"error": "ERROR_INVALID_ACCESS_TOKEN", "detail": "No."}
        if url.path == "/api/workspaces/":
            return 200, [WORKSPACE]
        if url.path == "/api/workspaces/7/":
            return 400, {"error": "ERROR_USER_NOT_IN_GROUP", "detail": "Not yours."}
        return 200, self.rows(parse_qs(url.query))

    def rows(self, query: dict[str, list[str]]) -> Any:
        assert query["user_field_names"] == ["true"]
        page = int(query.get("page", ["1"])[0])
        numbers = range(1, 6)[(page - 1) * 2 : page * 2]
        more = f"{self.server.url}{self.path}?page={page + 1}" if page < 3 else None
        rows = [{"id": n, "order": f"{n}.00", "Name": f"Row {n}"} for n in numbers]
        return {"count": 5, "next": more, "previous": None, "results": rows}

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Baserow]:
    with Baserow() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_the_first_walk_of_the_readme(
    server: Baserow, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("## A first walk")[2].partition("\n## ")[0]
    (code,) = re.findall(r"```python\n(from baserow_api.*?)```", section, re.DOTALL)
    assert code.count("https://api.baserow.io") == 1
    code = code.replace("https://api.baserow.io", server.url)
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out.splitlines() == [
        "7 Acme",
        "1 1.00",
        "2 2.00",
        "3 3.00",
        "4 4.00",
        "5 5.00",
        "400 ERROR_USER_NOT_IN_GROUP Not yours.",
    ]
    assert server.calls == [
        "POST /api/user/",
        "POST /api/user/token-auth/",
        "GET /api/workspaces/",
        *(
            "GET /api/database/rows/table/42/?" + query
            for query in (
                "user_field_names=true",
                "page=2&user_field_names=true",
                "page=3&user_field_names=true",
            )
        ),
        "DELETE /api/workspaces/7/",
    ]
    assert server.accounts == [{"name": "Ada", **ACCOUNT}]
