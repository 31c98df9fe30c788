"""The starter file, and the list of what a class leaves out."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from specpress.cli.main import main
from specpress.cli.services import unimplemented
from specpress.cli.stubs import starter
from specpress.errors import SpecpressError
from tests.shared import ROOT

from .app import call
from .pressed import answers


def test_a_starter_file_serves_and_is_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    file = tmp_path / "starter_of_library.py"
    assert main(["scaffold", "library", str(file)]) == 0
    text = file.read_text(encoding="utf-8")
    assert text == starter("library_api", ROOT / "generated/library_api/server")
    ast.parse(text)
    file.write_text("mine", encoding="utf-8")
    assert main(["scaffold", "library", str(file)]) == 2
    assert file.read_text(encoding="utf-8") == "mine"


def test_only_some_operations_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    file = tmp_path / "some.py"
    chosen = [
        "--tag",
        "Cover images",
        "--operation",
        "payFine",
        "--operation",
        "search",
    ]
    assert main(["scaffold", "library", str(file), *chosen]) == 0
    classes = {
        node.name: [each.name for each in node.body if hasattr(each, "name")]
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    assert classes["Fines"] == ["pay_fine"]
    assert classes["Search"] == ["search"]
    assert "get_cover" in classes["CoverImages"]
    assert set(classes) == {"Fines", "Search", "CoverImages"}
    capsys.readouterr()
    for wrong, near in (("--tag", "fines"), ("--operation", "pay_fine")):
        arguments = ["scaffold", "library", str(tmp_path / "x.py"), wrong, f"{near}x"]
        assert main(arguments) == 2
        assert f"did you mean {near}?" in capsys.readouterr().err


@pytest.mark.parametrize("package", ["library", "baserow"])
def test_stubs_are_clean_and_answer_501(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are black's, have no unused import, and an app of them starts."""
    monkeypatch.syspath_prepend(str(ROOT / "generated"))
    name = f"{package}_api"
    text = starter(name, ROOT / f"generated/{name}/server")
    tree = ast.parse(text)
    imported = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert imported - names == {"annotations"}
    file = tmp_path / f"stubs_of_{package}.py"
    file.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    app = import_module(f"stubs_of_{package}").app
    assert len(app.state.unimplemented) == {"library": 28, "baserow": 335}[package]
    if package == "library":
        assert call(app, "GET", "/members").status_code == 401
        assert call(app, "GET", "/books").status_code == 501


def test_the_operations_that_a_class_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "generated"))
    text = starter("library_api", ROOT / "generated/library_api/server")
    text = text.replace(
        'List fines"""\n        raise NotImplementedByServer',
        'List fines"""\n        return []',
    )
    (tmp_path / "my_services_x.py").write_text(text, encoding="utf-8")
    left = unimplemented("my_services_x:Fines", tmp_path)
    assert left and "list_fines" not in left
    assert unimplemented("my_services_x:Lending", tmp_path) == [
        "lend_copy",
        "list_loans",
        "renew_loan",
        "reserve",
        "return_copy",
    ]
    assert len(sys.modules["my_services_x"].app.state.unimplemented) == 28 - 1
    for path in ("my_services_x:Nothing", "no_such_module_x:A", "pathlib:Path"):
        with pytest.raises(SpecpressError):
            unimplemented(path, tmp_path)


@pytest.mark.parametrize("file", ["service.py", "ours/service.py"])
def test_the_command_that_serves_a_starter_file_finds_the_package(
    file: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    operation = {"operationId": "get", "responses": answers({})}
    document = {**spec, "paths": {"/": {"get": operation}}}
    (tmp_path / "spec.json").write_text(json.dumps(document), encoding="utf-8")
    settings = '[apis.served]\ndocument = "spec.json"\npackage = "served_by_command"\n'
    (tmp_path / "specpress.toml").write_text(settings, encoding="utf-8")
    assert main(["generate", "-q"]) == 0
    assert main(["scaffold", "served", file]) == 0
    told = capsys.readouterr().out
    folder = "" if file == "service.py" else " --app-dir ours"
    assert f"`PYTHONPATH=generated uvicorn service:app{folder}`" in told
    served = subprocess.run(
        [sys.executable, "-c", "import service; print(service.app.title)"],
        cwd=(tmp_path / file).parent,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert served.stdout.strip(), served.stderr
    monkeypatch.syspath_prepend(str(tmp_path / "generated"))
    (tmp_path / file).unlink()
    assert main(["scaffold", "served", file]) == 0
    assert f"`uvicorn service:app{folder}`" in capsys.readouterr().out
