"""Record, drift, learn, generate: as the README says it, with a server that is otherwise."""

from __future__ import annotations

import json
import re
import shlex
import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.cli.main import main
from tests.shared import ROOT

from .documents import document
from .packages import changed_types, generated

_ANSWERS: dict[str, tuple[int, Any]] = {
    "/pets/1": (200, {"id": 1, "name": None, "state": "lost", "tags": ["a"]}),
    "/pets/2": (200, {"id": 2, "name": "Rex", "owner": {"name": "Ada"}}),
    "/pets/3": (404, {"detail": "gone"}),
    "/pets/mine": (200, {"id": 3, "name": "Tom", "tags": {"colour": "red"}}),
    "/pets": (201, {"id": 4}),
}


class _Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer()

    def _answer(self) -> None:
        status, value = _ANSWERS[self.path.removeprefix("/api")]
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


def _blocks(language: str) -> list[str]:
    """The blocks of the README's part about traffic."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text[text.index("is mended by traffic.") : text.index("not written down:")]
    return re.findall(f"```{language}\n(.*?)```", part, re.DOTALL)


def _commands(block: str) -> list[list[str]]:
    lines = [line.removeprefix("$ ") for line in block.splitlines()]
    return [shlex.split(line, comments=True)[1:] for line in lines]


def _record(arguments: list[str], target: str) -> None:
    """Runs the proxy as the README says, on another port, and uses the API through it."""
    words = ["0" if word == "8001" else word for word in arguments]
    words = [target if word == "https://api.example.com" else word for word in words]
    process = subprocess.Popen(
        [sys.executable, "-m", "specpress", *words], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    url = process.stderr.readline().split()[0]
    threading.Thread(target=process.stderr.read, daemon=True).start()
    with httpx.Client(base_url=f"{url}/api") as client:
        for path in ("/pets/1", "/pets/2", "/pets/3", "/pets/mine"):
            client.get(path)
        client.post("/pets", json={"id": 4, "name": "Kim"})
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0


def _mismatches(package: str, folder: Path, server: str) -> list[Any]:
    """What the client of a package finds wrong with the same answers."""
    for name in [each for each in sys.modules if each.partition(".")[0] == package]:
        del sys.modules[name]  # a package of another test
    invalidate_caches()
    sys.path.insert(0, str(folder))
    try:
        api = import_module(package)
    finally:
        sys.path.remove(str(folder))
    found: list[Any] = []
    with api.Client(f"{server}/api/", on_mismatch=found.append) as client:
        pets: Any = client.pets
        pets.get_pet(1)
        pets.get_pet(2)
        with pytest.raises(api.NotFound) as error:
            pets.get_pet(3)
        assert error.value.status_code == 404
        pets.my_pet()
        pets.add_pet({"id": 4, "name": "Kim"})
    return [each for report in found for each in report.mismatches]


def test_the_readme_says_how(
    tmp_path: Path,
    server: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = tmp_path / "openapi.json"
    published = document()
    for item in published["paths"].values():
        for operation in (item[key] for key in ("get", "post") if key in item):
            operation["tags"] = ["pets"]
    spec.write_text(json.dumps(published))
    configuration = '[tool.specpress.apis.pets]\ndocument = "openapi.json"\n'
    Path("pyproject.toml").write_text(configuration)
    (recording, drift, learning), (generating, checking) = map(
        _commands, _blocks("console")
    )
    _record(recording, server)
    assert main(drift) == 1
    assert main(learning) == 0
    shown = capsys.readouterr().out
    assert "before: 1 of 5" in shown and "after:  5 of 5" in shown
    (block,) = _blocks("toml")
    overlays = tomllib.loads(block)["tool"]["specpress"]["apis"]["pets"]["overlays"]
    assert f"overlays = {json.dumps(overlays)}" in shown
    Path("pyproject.toml").write_text(f"{configuration}overlays = {overlays}\n")
    assert main(generating) == 0
    assert main(checking) == 0

    before = generated(spec, tmp_path / "before", "pets_before_api")
    (after,) = (
        p.parent for p in tmp_path.rglob("specpress.json") if p.parent != before
    )
    assert len(_mismatches("pets_before_api", before.parent, server)) >= 3
    assert _mismatches(after.name, after.parent, server) == []
    changed, new = changed_types(before, after)
    assert changed == {
        "models:Pet.name",  # null
        "models:Pet.tags",  # a list, or an object
        "models:State",  # a further value
        "inputs:Pet.name",
        "inputs:Pet.tags",
        "client:Pets.add_pet",  # a body that was not declared
        "client:_ADD_PET",
        "client:_GET_PET",  # a status that was not declared
    }
    assert {name.partition(".")[0] for name in new} == {
        "models:AddPetResponse",
        "models:DetailError",
        "models:PetTagsVariant2",
        "inputs:PetTagsVariant2",
    }
