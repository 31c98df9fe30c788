"""`specpress record`: clients and a browser before it, a real server behind it."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.cli.main import main
from specpress.evidence.exchange import Exchange
from specpress.evidence.read import read_evidence
from specpress.evidence.record import MAX_BODY

_SECRET = "hunter2-never-in-the-file"
_LARGE = b"[" + b"1," * MAX_BODY + b"1]"


class _Api(BaseHTTPRequestHandler):
    """An API that is told by paths what to answer."""

    protocol_version = "HTTP/1.1"
    go_on = threading.Event()

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        chunked = self.headers.get("Transfer-Encoding") == "chunked"
        body = b"".join(self._chunks()) if chunked else self._whole()
        self._answer(body)

    def _whole(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length", "0")))

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    def _answer(self, body: bytes) -> None:
        name = self.path.partition("?")[0].removeprefix("/v1/").partition("/")[0]
        answer = getattr(self, f"_{name}", None)
        if answer is not None:
            answer()
            return
        status = int(name) if name.isdigit() else 200
        value = {
            "size": len(body),
            "path": self.path,
            "host": self.headers["Host"],
            "origin": self.headers.get("Origin"),
            "echo": self.headers.get("Authorization", "").rpartition(" ")[2],
            "next": f"/v1/pets?token={_SECRET}&page=2",
        }
        self._send(status, json.dumps(value).encode(), "application/json")

    def _send(self, status: int, body: bytes, media_type: str, **more: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header(
            "Set-Cookie", f"sid={_SECRET}; Domain=api.test; Secure; Path=/"
        )
        for header, value in more.items():
            self.send_header(header, value)
        self.end_headers()
        self.wfile.write(body)

    def _large(self) -> None:
        self._send(200, _LARGE, "application/json")

    def _page(self) -> None:
        script = (
            b"<script>fetch('/pets/7',{method:'POST',body:'{\"a\":1}',headers:"
            b"{'Content-Type':'application/json'}}).then(r=>r.json()).then(v=>"
            b"{document.title='size '+v.size+' '+v.origin})</script>"
        )
        self._send(200, b"<html><body>hello" + script, "text/html")

    def _moved(self) -> None:
        host = self.headers["Host"]
        self._send(302, b"", "text/plain", Location=f"http://{host}/v1/pets/1")

    def _stream(self) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):  # one client leaves
            self._events()

    def _events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for number in range(3):
            data = f"data: {number}\n\n".encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
            self.wfile.flush()
            if number == 0:
                self.go_on.wait(10)
        self.wfile.write(b"0\r\n\r\n")

    def _broken(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"a": ')
        self.wfile.flush()
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def target() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Api)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()


class _Proxy:
    def __init__(self, target: str, file: Path, *arguments: str) -> None:
        self.file = file
        command = [sys.executable, "-m", "specpress", "record", "--target", target]
        self._process = subprocess.Popen(
            [*command, "--port", "0", "-o", str(file), *arguments],
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._process.stderr is not None
        found = re.match(r"(http://\S+) -> ", self._process.stderr.readline())
        assert found is not None
        self.url = found[1]
        threading.Thread(target=self._process.stderr.read, daemon=True).start()

    def stop(self) -> int:
        self._process.send_signal(signal.SIGINT)
        return self._process.wait(10)

    @property
    def exchanges(self) -> list[Exchange]:
        if not self.file.exists():
            return []
        return [e for e in read_evidence([self.file]) if isinstance(e, Exchange)]

    def waited(self, path: str) -> Exchange:
        """The exchange of a path, as soon as it is written."""
        for _ in range(100):
            for each in self.exchanges:
                if each.path == path:
                    return each
            time.sleep(0.05)
        raise AssertionError(path)


@pytest.fixture(scope="module")
def proxy(target: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Proxy]:
    folder = tmp_path_factory.mktemp("proxy")
    spec = folder / "openapi.json"
    phrase = {"type": "string", "format": "password"}
    key = {"type": "apiKey", "in": "header", "name": "X-Tenant"}
    document: Any = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/reset/{token}/now": {}},
        "components": {
            "securitySchemes": {"key": key},
            "schemas": {"A": {"type": "object", "properties": {"phrase": phrase}}},
        },
    }
    spec.write_text(json.dumps(document))
    running = _Proxy(
        target, folder / "a.jsonl", "--spec", str(spec), "--secret", "X-Mine"
    )
    yield running
    assert running.stop() == 0


def test_a_client_gets_what_the_server_says(proxy: _Proxy, target: str) -> None:
    with httpx.Client(base_url=proxy.url) as client:
        response = client.post("/pets/a%2Fb?q=1&q=2", json={"name": "Ada"})
    body = response.json()
    assert body["path"] == "/v1/pets/a%2Fb?q=1&q=2"
    assert body["host"] == target.split("/")[2]
    assert body["size"] == len(response.request.content)
    exchange = proxy.waited("/v1/pets/a%2Fb")
    assert exchange.query == (("q", "1"), ("q", "2"))
    assert exchange.request is not None and exchange.request.value == {"name": "Ada"}
    assert exchange.response is not None and exchange.response.kind == "json"


def test_http_errors_are_answers(proxy: _Proxy) -> None:
    assert httpx.get(f"{proxy.url}/503").status_code == 503
    assert httpx.get(f"{proxy.url}/404").status_code == 404
    assert {proxy.waited("/v1/503").status, proxy.waited("/v1/404").status} == {
        503,
        404,
    }


def test_no_secret_is_in_the_file(proxy: _Proxy) -> None:
    other = f"{_SECRET}-and-more"
    with httpx.Client(base_url=proxy.url, cookies={"sid": _SECRET}) as client:
        response = client.post(
            f"/reset/{other}/now",
            params={"api_key": _SECRET, "page": "2"},
            headers={
                "Authorization": f"Bearer {_SECRET}",
                "X-Tenant": _SECRET,
                "X-Mine": _SECRET,
            },
            json={"phrase": _SECRET, "password": _SECRET, "name": "Ada"},
        )
    assert response.json()["echo"] == _SECRET
    proxy.waited("/v1/reset/REDACTED/now")
    text = proxy.file.read_text()
    assert "hunter2" not in text
    assert "Ada" in text and '["page","2"]' in text
    if os.name == "posix":
        assert proxy.file.stat().st_mode & 0o077 == 0


def test_async_clients_at_once(proxy: _Proxy) -> None:
    async def run() -> list[int]:
        async with httpx.AsyncClient(base_url=proxy.url) as client:
            answers = [client.get(f"/many/{number}") for number in range(30)]
            return [each.status_code for each in await asyncio.gather(*answers)]

    assert set(asyncio.run(run())) == {200}
    paths = {each.path for each in proxy.exchanges}
    assert {f"/v1/many/{number}" for number in range(30)} <= paths


def test_a_stream_passes_before_it_has_ended(proxy: _Proxy) -> None:
    _Api.go_on.clear()
    with httpx.stream("GET", f"{proxy.url}/stream", timeout=10) as response:
        lines = response.iter_lines()
        assert next(lines) == "data: 0"  # the server waits for this
        _Api.go_on.set()
        assert [line for line in lines if line] == ["data: 1", "data: 2"]
    found = proxy.waited("/v1/stream")
    assert found.response is not None and found.response.kind == "text"


def test_a_client_that_leaves_ends_the_stream(proxy: _Proxy) -> None:
    _Api.go_on.clear()
    with httpx.stream("GET", f"{proxy.url}/stream/left", timeout=10) as response:
        assert next(response.iter_lines()) == "data: 0"
    found = proxy.waited("/v1/stream/left")
    _Api.go_on.set()
    assert found.response is not None and not found.response.complete


def test_large_bodies_pass_and_are_not_kept(proxy: _Proxy) -> None:
    def chunks() -> Iterator[bytes]:
        for start in range(0, len(_LARGE), 65536):
            yield _LARGE[start : start + 65536]

    headers = {"Content-Type": "application/json"}
    response = httpx.post(f"{proxy.url}/sized", content=chunks(), headers=headers)
    assert response.json()["size"] == len(_LARGE)
    assert httpx.get(f"{proxy.url}/large").content == _LARGE
    sent, received = (
        proxy.waited("/v1/sized").request,
        proxy.waited("/v1/large").response,
    )
    assert sent is not None and not sent.complete
    assert received is not None and not received.complete


def test_redirects_and_cookies_stay_with_the_proxy(proxy: _Proxy) -> None:
    with httpx.Client(base_url=proxy.url, follow_redirects=True) as client:
        response = client.get("/moved")
        assert str(response.url) == f"{proxy.url}/pets/1"
        assert client.cookies.get("sid") == _SECRET
    assert proxy.waited("/v1/moved").status == 302


def test_what_is_cut_off_is_cut_off_for_the_client(proxy: _Proxy) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.get(f"{proxy.url}/broken")
    response = proxy.waited("/v1/broken").response
    assert response is not None and not response.complete


def test_a_server_that_is_not_there_is_no_evidence(tmp_path: Path) -> None:
    running = _Proxy("http://127.0.0.1:9", tmp_path / "a.jsonl")
    response = httpx.get(f"{running.url}/pets")
    assert response.status_code == 502
    assert "127.0.0.1:9 did not answer" in response.text
    assert running.exchanges == []
    assert running.stop() == 0


def test_what_cannot_be_written_cuts_no_response(target: str, tmp_path: Path) -> None:
    running = _Proxy(target, tmp_path / "a.jsonl")
    (tmp_path / "a.jsonl").unlink(missing_ok=True)
    (tmp_path / "a.jsonl").mkdir()  # in which nothing can be written
    assert httpx.get(f"{running.url}/pets").json() == httpx.get(f"{target}/pets").json()
    assert running.stop() == 0


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs a browser")
def test_a_browser(proxy: _Proxy, target: str, tmp_path: Path) -> None:
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += ["--virtual-time-budget=4000"]
    shown = subprocess.run(
        [*command, f"--user-data-dir={tmp_path}", f"{proxy.url}/page"],
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
    origin = target.removesuffix("/v1")
    assert f"<title>size 7 {origin}</title>" in shown
    assert proxy.waited("/v1/page").response_headers["content-type"] == "text/html"
    called = proxy.waited("/v1/pets/7").request
    assert called is not None and called.value == {"a": 1}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--target", "ftp://x", "-o", "a"], "expected --target as an http"),
        (["--target", "http://x", "-o", "no/a"], "expected a folder that exists"),
        (["--target", "http://x", "-o", "a", "--spec", "none.json"], "none.json"),
        (["--target", "http://x", "-o", "a", "--port", "70000"], "nothing can listen"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["record", *arguments]) == 2
    assert message in capsys.readouterr().err
