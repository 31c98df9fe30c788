"""Arguments and settings of any kind: done, found, or refused in one line."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specpress.cli.main import COMMANDS, main
from specpress.config.diff_settings import DiffSettings
from specpress.config.settings import ApiConfig
from tests.cli.project import DOCUMENT, write_document, write_project

_OTHERS = ("mock", "pull")
"""What needs a port, or the network."""

_KEYS = sorted({*ApiConfig.model_fields, *DiffSettings.model_fields})
_TEXTS = st.sampled_from(
    [
        "",
        ".",
        "..",
        "/",
        "/dev/null",
        "pets",
        "pets.json",
        "missing.json",
        "src",
        "specpress.toml",
        "odd.bin",
        "odd.json",
        "git:HEAD:pets.json",
        "git:",
        "file:///nothing",
        "file:///%00",
        "http://",
        "http://[",
        "http://localhost:99999/x",
        "-",
        "a\ud800b".encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape"),
        "ä",
        "a" * 300,
        "*",
        "${HOME}",
        "${NO_SUCH_VARIABLE}",
        "${",
        "1",
        "-1",
        "zero\x00byte",
        "two\nlines",
    ]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_WORDS = st.one_of(
    _TEXTS,
    st.sampled_from(
        [
            "--check",
            "--diff",
            "--force",
            "--quiet",
            "-v",
            "--json",
            "--spec",
            "--output",
            "--package",
            "--references-within",
            "--only",
            "models",
            "--overlay",
            "--fail-on",
            "any",
            "--format",
            "html",
            "--config",
            "--accepted",
            "--usages",
            "--name",
            "--source",
            "--path",
            "--tag",
            "-o",
            "out",
        ]
    ),
).filter(
    lambda word: "\x00" not in word
)  # no system hands on such a word
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(_TEXTS, st.integers(-3, 3), st.booleans(), st.floats(), st.just(2**70)),
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(_TEXTS | st.sampled_from(_KEYS), inner, max_size=3),
    max_leaves=5,
)


def _toml(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case dict():
            pairs = (f"{_toml(key)} = {_toml(item)}" for key, item in value.items())
            return f"{{{', '.join(pairs)}}}"
        case list():
            return f"[{', '.join(map(_toml, value))}]"
        case str():
            text = value.encode("utf-8", "replace").decode()
            return json.dumps(text, ensure_ascii=True).replace("\x7f", "\\u007f")
        case _:
            return str(value)


@pytest.fixture(scope="module")
def examples(request: pytest.FixtureRequest) -> int:
    """How many calls to try."""
    return 2000 if request.config.getoption("--fuzz", default=False) else 25


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    folder = write_project(tmp_path / "project")
    (folder / "odd.bin").write_bytes(bytes(range(256)))
    (folder / "odd.json").write_bytes(b'\xef\xbb\xbf{"openapi": "3.1.0", "info": 1}')
    monkeypatch.chdir(folder)
    return folder


Run = Callable[[list[str]], None]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, which may refuse what it is given, in one line."""

    def ran(words: list[str]) -> None:
        for stream in (sys.stdout, sys.stderr):  # as in a process of its own
            cast("io.TextIOWrapper", stream).reconfigure(errors="backslashreplace")
        try:
            status = main(words)
        except SystemExit as usage:
            assert usage.code in (0, 2)
            capsys.readouterr()
            return
        errors = capsys.readouterr().err.splitlines()
        assert status in (0, 1, 2), errors
        if status == 2:
            (error,) = [e for e in errors if not e.startswith(("warning: ", "  "))]
            assert error.startswith("specpress: ")

    return ran


def _settings(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=examples < 100,
        suppress_health_check=[*HealthCheck],
    )


def test_any_words_on_the_command_line(folder: Path, run: Run, examples: int) -> None:
    @_settings(examples)
    @given(
        st.sampled_from([name for name in COMMANDS if name not in _OTHERS]),
        st.lists(_WORDS, max_size=5),
    )
    def check(command: str, words: list[str]) -> None:
        write_project(folder)
        run([command, *words])

    check()


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_any_value_of_a_setting(
    command: str, folder: Path, run: Run, examples: int
) -> None:
    @_settings(examples)
    @given(st.dictionaries(st.sampled_from(_KEYS), _VALUES, min_size=1, max_size=2))
    def check(values: dict[str, Any]) -> None:
        lines = [f"{key} = {_toml(value)}" for key, value in values.items()]
        table = {"document": '"pets.json"', "output": '"src/pets_api"'}
        lines += [f"{k} = {v}" for k, v in table.items() if k not in values]
        text = "\n".join(["[apis.pets]", *lines])
        (folder / "specpress.toml").write_text(text, encoding="utf-8")
        write_document(folder)
        run([command, *(["pets"] if command == "inspect" else [])])

    check()


def test_any_value_of_a_setting_of_diff(folder: Path, run: Run, examples: int) -> None:
    (folder / "new.json").write_text(json.dumps({**DOCUMENT, "paths": {}}))

    @_settings(examples)
    @given(st.dictionaries(st.sampled_from(_KEYS), _VALUES, min_size=1, max_size=2))
    def check(values: dict[str, Any]) -> None:
        lines = [f"{key} = {_toml(value)}" for key, value in values.items()]
        (folder / "specpress.toml").write_text("\n".join(["[diff]", *lines]))
        run(["diff", "pets.json", "new.json"])

    check()


@pytest.mark.parametrize("name", ["specpress.toml", "pyproject.toml"])
@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe[\x00",
        b"caf\xe9 = 1",
        b"[apis]\npets = 1",
        b"apis = 1",
        b"apis = [1]",
        b"[[apis.pets]]",
        b"[apis.pets]\nname = 'a'",
        b"diff = 1\napis = 2",
        b"tool = 1",
        b"[tool]\nspecpress = 1",
        b"[tool.specpress]\napis = 1",
        b"[tool.specpress.apis.pets]\noutput = 1979-05-27",
        b"a = " + b"[" * 5000,
        b"[apis.pets]\ndocument = 1e400",
        b"[apis.'']\ndocument = 'pets.json'",
        b"[apis.pets]\ndocument = 'pets.json'\n[apis.cats]\ndocument = 'pets.json'",
    ],
)
def test_any_configuration(name: str, text: bytes, folder: Path, run: Run) -> None:
    (folder / "specpress.toml").unlink()
    (folder / name).write_bytes(text)
    for words in (["generate"], ["check"], ["pull"], ["inspect", "pets"], ["vendor"]):
        run(words)
    for words in (["diff", "pets.json", "pets.json"], ["init", "pets.json"]):
        run(words)
