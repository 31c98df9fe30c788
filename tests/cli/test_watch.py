"""`specpress generate --watch`."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

from tests.shared import posix

from .project import DOCUMENT, environment, write_document, write_project

PATIENCE_SECONDS = 30.0


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def interrupted(process: subprocess.Popen[bytes]) -> int | None:
    """The exit status after an interrupt; None for a process that goes on, which ends."""
    process.send_signal(signal.SIGINT)
    try:
        return process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return None


@posix
def test_each_change_is_generated(tmp_path: Path) -> None:
    project = write_project(tmp_path / "project")
    file = project / "src" / "pets_api" / "__init__.py"
    said = tmp_path / "said"

    def has(text: str) -> bool:
        return file.exists() and text in file.read_text()

    with (
        said.open("w") as stream,
        subprocess.Popen(
            [sys.executable, "-m", "specpress", "generate", "--watch"],
            cwd=project,
            env=environment(project),
            stdout=stream,
            stderr=stream,
            # a shell lets what it runs in the background ignore the interrupt
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as process,
    ):
        try:
            until(lambda: has('__version__ = "1"'))
            write_document(project, version="2")
            until(lambda: has('__version__ = "2"'))
            (project / "pets.json").write_text("{")
            until(lambda: "expected JSON" in said.read_text())
            write_document(project, version="3")
            until(lambda: has('__version__ = "3"'))
            (project / "specpress.toml").write_text("[")
            until(lambda: "not valid TOML" in said.read_text())
            write_project(project, 'rename.operations.listPets = "every"\n')
            until(lambda: "def every" in (file.parent / "client/pets.py").read_text())
        finally:
            status = interrupted(process)
        assert status == 0


class _Serving(BaseHTTPRequestHandler):
    """One document with an ETag; None: an error of the server."""

    document: ClassVar[dict[str, Any] | None] = DOCUMENT
    unchanged: ClassVar[int] = 0

    def do_GET(self) -> None:
        content = type(self).document
        if content is None:
            self.send_error(500)
            return
        tag = f'"{content["info"]["version"]}"'
        if self.headers.get("If-None-Match") == tag:
            type(self).unchanged += 1
            self.send_response(304)
            self.end_headers()
            return
        data = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


@posix
def test_a_url_is_asked_for_again(tmp_path: Path) -> None:
    file = tmp_path / "pets_api" / "__init__.py"

    def has(version: str) -> bool:
        return file.exists() and f'__version__ = "{version}"' in file.read_text()

    def serve(version: str) -> None:
        info = {**DOCUMENT["info"], "version": version}
        _Serving.document = {**DOCUMENT, "info": info}

    with ThreadingHTTPServer(("127.0.0.1", 0), _Serving) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}/api.json"
        command = ["generate", "--spec", url, "--package", "pets_api", "--watch"]
        with subprocess.Popen(
            [sys.executable, "-m", "specpress", *command],
            cwd=tmp_path,
            env=environment(tmp_path),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as process:
            try:
                serve("1")
                until(lambda: has("1"))
                until(lambda: _Serving.unchanged > 0)
                serve("2")
                until(lambda: has("2"))
                _Serving.document = None
                time.sleep(2.5)
                serve("3")
                until(lambda: has("3"))
            finally:
                status = interrupted(process)
            assert status == 0
        server.shutdown()
