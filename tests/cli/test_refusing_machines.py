"""What the machine refuses is one line that names the file, and the status 2."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from specpress.cli.main import main

from .machines import CAN_BE_REFUSED, WITHOUT_HOME, unprivileged
from .project import environment, write_project

Change = Callable[[Path], object]


def _run(folder: Path, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "specpress", *arguments],
        cwd=folder,
        env={**environment(folder), "SPECPRESS_CACHE": str(folder.parent / "cache")},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=unprivileged,
    )
    return done.returncode, done.stderr


@pytest.mark.skipif(not CAN_BE_REFUSED, reason="this process may do everything")
@pytest.mark.parametrize(
    ("path", "mode", "arguments", "named"),
    [
        ("pets.json", 0o000, ["generate"], "pets.json: cannot read: Permission denied"),
        ("pets.json", 0o000, ["inspect", "pets.json"], "pets.json: cannot read: "),
        ("specpress.toml", 0o000, ["check"], "specpress.toml: cannot read: "),
        ("specpress.toml", 0o000, ["init", "pets.json"], "specpress.toml: "),
        (".", 0o000, ["check"], "pyproject.toml: Permission denied"),
        (".", 0o000, ["diff", "a.json", "b.json"], "pyproject.toml: Permission denied"),
        (".", 0o500, ["generate"], "src: the package cannot be written: "),
        ("src", 0o500, ["generate"], "src/pets_api: the package cannot be written: "),
        ("src", 0o000, ["generate"], "Permission denied"),
        ("src", 0o000, ["check"], "specpress.json: the manifest cannot be read: "),
    ],
)
def test_what_may_not_be_used(
    path: str, mode: int, arguments: list[str], named: str, tmp_path: Path
) -> None:
    folder = write_project(tmp_path / "project")
    if path == "src":
        (folder / "src").mkdir()
    (folder / path).chmod(mode)
    try:
        status, error = _run(folder, *arguments)
    finally:
        (folder / path).chmod(0o700)
    assert status == 2
    (line,) = error.splitlines()
    assert line.startswith("specpress: ")
    assert named in line


@pytest.mark.skipif(not CAN_BE_REFUSED, reason="this process may do everything")
@pytest.mark.parametrize("mode", [0o000, 0o500])
def test_a_cache_that_may_not_be_used_is_done_without(
    mode: int, tmp_path: Path
) -> None:
    folder = write_project(tmp_path / "project")
    (tmp_path / "cache").mkdir(mode=mode)
    assert _run(folder, "generate") == (0, "")
    assert _run(folder, "check") == (0, "")


def _a_folder(path: str) -> Change:
    def change(folder: Path) -> None:
        if (folder / path).is_file():
            (folder / path).unlink()
        (folder / path).mkdir(parents=True)

    return change


def _a_file(path: str) -> Change:
    def change(folder: Path) -> None:
        if (folder / path).is_dir():
            shutil.rmtree(folder / path)
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("")

    return change


def _a_link_to_itself(path: str) -> Change:
    def change(folder: Path) -> None:
        (folder / path).unlink(missing_ok=True)
        (folder / path).symlink_to(path)

    return change


def _holding(path: str, text: str) -> Change:
    def change(folder: Path) -> None:
        main(["generate", "--quiet"])
        (folder / path).write_bytes(text.encode("utf-8", "surrogateescape"))

    return change


PACKAGE = "src/pets_api"
MANIFEST = f"{PACKAGE}/specpress.json"
_RECORD = '{"specpress": "0", "document": {"version": "1"}, "files": {"%s": "1"}}'


@pytest.mark.parametrize(
    ("change", "arguments", "named"),
    [
        (_a_folder("pets.json"), ["generate"], "pets.json: cannot read: Is a directory"),
        (_a_folder("specpress.toml"), ["generate"], "specpress.toml: cannot read: "),
        (_a_file("src"), ["generate"], "src: the package cannot be written: "),
        (_a_file(PACKAGE), ["generate"], f"{PACKAGE}: the package cannot be written: "),
        (_a_folder(MANIFEST), ["generate"], "specpress.json: the manifest cannot be "),
        (_a_link_to_itself("src"), ["generate"], "src: the package cannot be written: "),
        (_a_link_to_itself("pets.json"), ["generate"], "pets.json: cannot read: "),
        (_a_link_to_itself("pets.json"), ["init", "pets.json", "--name=b"], "pets.json"),
        (_holding(MANIFEST, "[" * 100_000), ["generate"], "the manifest cannot be read"),
        (_holding(MANIFEST, "{}"), ["check"], "the manifest cannot be read"),
        (_holding(MANIFEST, _RECORD % r"a\u0000b"), ["generate"], r"'a\x00b' is none in"),
        (_holding(MANIFEST, _RECORD % r"\ud800"), ["generate"], r"'\ud800' is none in"),
        (_holding(MANIFEST, _RECORD % "../a"), ["generate"], "'../a' is none in the"),
        (_a_folder("r"), ["diff", "pets.json", "pets.json", "-o", "r"], "r: cannot write"),
        (_a_file("d"), ["vendor", "pets", "d"], "d: the package cannot be written: "),
        (_a_file("d"), ["vendor", "pets", "d/x"], "d/x: the package cannot be written: "),
        (_holding(f"{PACKAGE}/server/__init__.py", "("), ["scaffold", "pets", "a.py"],
         "server/__init__.py: expected the server of a generated package"),
        (_holding(f"{PACKAGE}/server/__init__.py", "a = '\udce4'"),
         ["scaffold", "pets", "a.py"], "found no Python"),
    ],
)  # fmt: skip
def test_a_file_of_another_kind(
    change: Change,
    arguments: list[str],
    named: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    folder = write_project(tmp_path / "project")
    monkeypatch.chdir(folder)
    change(folder)
    assert main(arguments) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("specpress: ")
    assert named in line


@pytest.mark.parametrize(
    "key", ["document", "output", "templates", "references_within", "source"]
)
def test_a_zero_character_in_the_configuration(
    key: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = write_project(tmp_path)
    monkeypatch.chdir(folder)
    (folder / "specpress.toml").write_text(f'[apis.pets]\n{key} = "a\\u0000b"\n')
    assert main(["generate"]) == 2
    error = capsys.readouterr().err
    assert "specpress.toml: expected text, found a zero character" in error


@pytest.mark.skipif(sys.platform == "win32", reason="users have no numbers there")
@pytest.mark.parametrize("more", ["", 'format = "black"\n'])
def test_without_a_home_directory(more: str, tmp_path: Path) -> None:
    folder = write_project(tmp_path, more)
    kept = ("PYTHONPATH", "PATH")
    variables = {k: v for k, v in environment(folder).items() if k in kept}
    for arguments in (["generate"], ["check"], ["inspect", "pets.json"]):
        done = subprocess.run(
            [sys.executable, "-c", WITHOUT_HOME, *arguments],
            cwd=folder,
            env=variables,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
    assert not (folder / "~").exists()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--port", "70000"], "expected a number up to 65535"),
        (["--port", "-1"], ""),
        (["--host", "no.such.host.invalid"], ""),
        (["--host", "a" * 80], ""),
    ],
)
def test_a_mock_that_cannot_listen(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["mock", "pets.json", *arguments]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("specpress: nothing can listen on ")
    assert reason in line
