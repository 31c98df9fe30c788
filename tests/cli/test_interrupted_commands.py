"""Commands that are interrupted while they write leave nothing half done."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.cli import main as cli

from .project import write_inputs


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_inputs(tmp_path / "project")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    assert cli.main(["generate", "-q"]) == 0
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ["init", "other.json", "-q"],
        ["pull"],
        ["generate", "--project"],
        ["vendor", "pets", "apps"],
        ["bundle", "pets.json", "-o", "bundle.json"],
        ["diff", "pets.json", "upstream.json", "-o", "report.txt"],
        ["check", "--also", "json=report.json"],
        ["learn", "pets", "traffic.jsonl", "-o", "overlay.yaml"],
        ["templates", "export"],
        ["scaffold", "pets", "app.py"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_nothing_is_half_written(
    folder: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(folder)
    reached: list[object] = []

    def interrupted(self: Path, target: object) -> None:
        reached.append(target)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", interrupted)
        patched.setattr("os.replace", interrupted)
        status = cli.main(arguments)
    left = files(folder)
    assert reached
    assert status == 130
    changed = {name for name in left if left[name] != before.get(name)}
    # a package is whole before anything else is written
    assert all("_api/" in name for name in changed)
    assert before.keys() <= left.keys()
    assert cli.main(arguments) in (0, 1)
