"""A cache with anything in it costs one full run: nothing else, and nothing is run."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from specpress.cli.main import main
from specpress.codegen.names.naming import TypeNames
from specpress.document.raw import load_raw
from specpress.errors import Problem, ProblemKind
from specpress.incremental import snapshot
from specpress.render.black import format_with_black
from tests.cli.project import DOCUMENT, write_document, write_project


class _Bomb:
    """What leaves a file behind when it is unpickled."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.trace,)


Damage = Callable[[Path, Path], None]


def _pickled(file: Path, trace: Path) -> None:
    file.write_bytes(pickle.dumps(_Bomb(trace)))


def _pickled_behind(file: Path, trace: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2] + pickle.dumps(_Bomb(trace)))


def _emptied(file: Path, _: Path) -> None:
    file.write_bytes(b"")


def _cut(file: Path, _: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def _flipped(file: Path, _: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) * 2 // 3] ^= 1
    file.write_bytes(data)


def _nested(file: Path, _: Path) -> None:
    file.write_bytes(b"[" * 100_000)


def _made_json(file: Path, _: Path) -> None:
    file.write_text("null")


def _made_a_folder(file: Path, _: Path) -> None:
    file.unlink()
    file.mkdir()


_DAMAGES = (
    _pickled,
    _pickled_behind,
    _emptied,
    _cut,
    _flipped,
    _nested,
    _made_json,
    _made_a_folder,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


@pytest.fixture
def project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose package is up to date, which is recorded."""
    monkeypatch.setenv("SPECPRESS_CACHE", str(folder / "cache"))
    if not (folder / "project").exists():
        write_project(folder / "project")
    monkeypatch.chdir(folder / "project")
    for file in (folder / "cache").rglob("*"):
        if file.is_dir():
            file.rmdir()
    assert main(["generate", "--quiet"]) == 0
    assert {".json", ".document"} == {file.suffix for file in _cached(folder)}
    return folder / "project"


def _cached(folder: Path) -> list[Path]:
    return [file for file in (folder / "cache").rglob("*") if file.is_file()]


def _version(project: Path) -> str:
    manifest = json.loads((project / "src/pets_api/specpress.json").read_bytes())
    return str(manifest["document"]["version"])


@pytest.mark.parametrize("damage", _DAMAGES, ids=lambda damage: damage.__name__)
def test_any_damage_costs_one_full_run(
    damage: Damage, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trace = project / "unpickled"
    for file in _cached(project.parent):
        damage(file, trace)
    write_document(project, version=damage.__name__)
    assert main(["generate"]) == 0
    assert capsys.readouterr().err == ""
    assert not trace.exists()
    assert _version(project) == damage.__name__


@pytest.mark.parametrize("damage", [_pickled, _nested])
def test_any_damage_costs_a_check_one_full_run(
    damage: Damage, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in _cached(project.parent):
        damage(file, project / "unpickled")
    assert main(["check"]) == 0
    assert capsys.readouterr().err == ""
    assert not (project / "unpickled").exists()


def test_a_cache_of_one_package_is_none_of_another(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = _cached(project.parent)
    contents = [file.read_bytes() for file in files]
    for file, content in zip(files, contents[1:] + contents[:1], strict=True):
        file.write_bytes(content)
    write_document(project, version="another")
    assert main(["generate"]) == 0
    assert capsys.readouterr().err == ""
    assert _version(project) == "another"


@pytest.mark.parametrize("damage", _DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_memory_of_black_costs_formatting_again(
    damage: Damage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    files = {"a.py": "A = 'a'\n"}
    formatted = format_with_black(files, tmp_path, line_length=88)
    (memory,) = _cached(tmp_path)
    damage(memory, tmp_path / "unpickled")
    assert format_with_black(files, tmp_path, line_length=88) == formatted
    assert not (tmp_path / "unpickled").exists()


def test_where_a_file_stands_in_the_place_of_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cache").write_text("")
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(write_project(tmp_path / "project"))
    assert main(["generate"]) == 0
    assert main(["check"]) == 0
    assert capsys.readouterr().err == ""


def test_a_document_is_recorded_as_it_is() -> None:
    document = load_raw(json.dumps({**DOCUMENT, "openapi": 3.1}).encode())
    problems = (Problem(ProblemKind.UNUSED_SETTING, "/pointer", "message", "action"),)
    assert document.problems
    names = TypeNames({"a": "A"}, {"a": "module"}, {})
    rank = ((True, 1, "a"), None)
    data = snapshot.encode(document, problems, names, rank)
    read = replace(document, written={})
    assert snapshot.decode(data) == (read, problems, names, rank)
