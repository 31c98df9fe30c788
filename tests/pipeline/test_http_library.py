"""The setting `http`: which library a generated package imports."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specpress import generate
from specpress.cli.main import main
from tests.shared import ROOT

DOCUMENT = ROOT / "specs" / "library" / "openapi.yaml"

# httpx cannot be imported here.
CALL = """
import sys
sys.modules["httpx"] = None
import asyncio, json
import httpx2
from http_api import AsyncClient, Client

def answer(request):
    return httpx2.Response(200, json={"status": "ok"})

transport = httpx2.MockTransport(answer)
URL = "https://eu.library.example/v2"
with Client(URL, http_client=httpx2.Client(transport=transport)) as client:
    print(client.service.get_health())

async def call():
    http = httpx2.AsyncClient(transport=transport)
    async with AsyncClient(URL, http_client=http) as client:
        print(await client.service.get_health())

asyncio.run(call())
with Client(URL) as client:
    print(type(client._connection.open()).__module__)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package that sends with httpx2."""
    found = tmp_path_factory.mktemp("http")
    generate(str(DOCUMENT), found, "http_api", http="httpx2")
    return found


def run(code: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_package_for_httpx2_does_not_mention_httpx(folder: Path) -> None:
    files = list((folder / "http_api").rglob("*.*"))
    assert len(files) > 50
    mentions = {
        str(path.relative_to(folder))
        for path in files
        if path.suffix in {".py", ".md", ".json"}
        and re.search(r"\bhttpx\b", path.read_text(encoding="utf-8"))
    }
    assert mentions == set()


def test_only_one_module_imports_the_http_library(folder: Path) -> None:
    pattern = re.compile(r"^\s*(from|import) httpx2?\b", re.MULTILINE)
    importing = {
        path.relative_to(folder / "http_api").as_posix()
        for path in (folder / "http_api").rglob("*.py")
        if pattern.search(path.read_text(encoding="utf-8"))
    }
    assert importing == {"_runtime/http.py"}


def test_a_package_for_httpx2_calls_where_there_is_no_httpx(folder: Path) -> None:
    pytest.importorskip("httpx2")
    lines = run(CALL, folder).splitlines()
    assert lines[0] == lines[1] != "None"
    assert lines[2] == "httpx2"


def test_what_a_package_needs_stands_in_its_manifest_and_readme(folder: Path) -> None:
    package = folder / "http_api"
    manifest: Any = json.loads((package / "specpress.json").read_text())
    assert manifest["requires"] == ["pydantic>=2.7", "httpx2>=2.0"]
    readme = (package / "README.md").read_text(encoding="utf-8")
    assert "`pydantic>=2.7` and `httpx2>=2.0`" in readme
    for requirement in manifest["requires_server"]:
        assert f"`{requirement}`" in readme


def test_a_part_without_a_client_needs_pydantic_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = ["--spec", str(DOCUMENT), "--package", "part_api", "-q"]
    assert main(["generate", *arguments, "--only", "models"]) == 0
    manifest: Any = json.loads((tmp_path / "part_api/specpress.json").read_text())
    assert manifest["requires"] == ["pydantic>=2.7"]
    assert "requires_server" not in manifest


def test_the_command_line_goes_before_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(
        f"[tool.specpress.apis.shop]\ndocument = {str(DOCUMENT)!r}\nhttp = 'httpx2'\n"
    )
    runtime = tmp_path / "generated/shop_api/_runtime/http.py"
    assert main(["generate", "-q"]) == 0
    assert "from httpx2 import Client" in runtime.read_text()
    assert main(["generate", "-q", "--http", "httpx"]) == 0
    assert "from httpx import Client" in runtime.read_text()
    assert main(["generate", "-q"]) == 0
    assert "from httpx2 import Client" in runtime.read_text()


def test_another_library_is_no_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(
        f"[tool.specpress.apis.shop]\ndocument = {str(DOCUMENT)!r}\nhttp = 'requests'\n"
    )
    assert main(["generate", "-q"]) == 2
    assert "apis.shop.http" in capsys.readouterr().err
