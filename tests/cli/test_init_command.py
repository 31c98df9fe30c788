"""`specpress init`: a table more, every other byte as it was."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.cli import init
from specpress.cli import main as cli
from specpress.config import load as config
from specpress.document.overlays.overlay import read_overlay
from specpress.errors import SpecpressError
from specpress.fetch import address
from specpress.fetch.download import download
from specpress.pipeline.job import configured_job
from tests.shared import ROOT

from .project import write_document

URL = "https://api.shop.test/schema.json"
PROJECT = b'[project]\nname = "x"  # mine\n\n\n[tool.black]\nline-length=100'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory; there is no network."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("specpress.pipeline.look.download", _offline)
    return tmp_path


def _offline(source: str, **options: Any) -> object:
    if address.is_http(source):
        raise SpecpressError("there is no network", file=source)
    return download(source, **options)


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    init.add_arguments(parser)
    return init.run(parser.parse_args(arguments))


def test_a_new_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(URL) == 0
    file = folder / "specpress.toml"
    assert file.read_text() == f'[apis.shop]\nsource = "{URL}"\n'
    assert capsys.readouterr().out == (
        f"{file}: configured 'shop'; next: specpress pull, then specpress generate\n"
    )


def test_the_schema_of_the_configuration_is_printed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--schema") == 0
    printed = capsys.readouterr().out
    assert printed == (ROOT / "docs/specpress.schema.json").read_text(encoding="utf-8")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("arguments", [[], [URL, "--schema"]])
def test_either_a_document_or_the_schema_is_asked_for(arguments: list[str]) -> None:
    with pytest.raises(SpecpressError, match=r"which document|give no SOURCE"):
        run(*arguments)


def test_pyproject_is_appended_to(folder: Path) -> None:
    file = folder / "pyproject.toml"
    file.write_bytes(PROJECT)
    assert run(URL, "--name", "my-shop", "--package", "shop") == 0
    added = (
        f'\n\n[tool.specpress.apis.my-shop]\nsource = "{URL}"\npackage = "shop"\n'
    ).encode()
    assert file.read_bytes() == PROJECT + added
    assert config.load(folder).apis["my-shop"].package == "shop"
    assert not (folder / "specpress.toml").exists()


def test_a_second_api_follows_the_first(folder: Path) -> None:
    run(URL)
    before = (folder / "specpress.toml").read_bytes()
    run("https://bank.test/openapi.json")
    after = (folder / "specpress.toml").read_bytes()
    assert after.startswith(before + b"\n[apis.bank]\n")
    assert list(config.load(folder).apis) == ["shop", "bank"]


def test_line_ends_stay_as_they_are(folder: Path) -> None:
    file = folder / "pyproject.toml"
    file.write_bytes(PROJECT.replace(b"\n", b"\r\n"))
    run(URL)
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")
    assert list(config.load(folder).apis) == ["shop"]


@given(st.lists(st.sampled_from(["\n", "# c", "a = 1", "[t]", "  ", "é"]), max_size=6))
def test_whatever_was_there_stays(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str]
) -> None:
    before = "".join(parts).encode()
    folder = tmp_path_factory.mktemp("any")
    file = folder / "pyproject.toml"
    file.write_bytes(before)
    try:
        init.init(URL, "shop", start=folder)
    except SpecpressError:
        assert file.read_bytes() == before
    else:
        assert file.read_bytes().startswith(before)
        assert list(config.load(folder).apis) == ["shop"]


def test_the_project_is_found_upwards(folder: Path) -> None:
    (folder / "pyproject.toml").write_bytes(PROJECT)
    inner = folder / "src" / "deep"
    inner.mkdir(parents=True)
    assert init.init(URL, "shop", start=inner) == folder / "pyproject.toml"


@pytest.mark.parametrize(
    ("content", "arguments", "says"),
    [
        (
            f'[tool.specpress.apis.shop]\nsource = "{URL}"\n',
            [URL],
            "already configured",
        ),
        ("[tool.specpress]\napis = {a = {}}\n", [URL], "not valid TOML"),
        ("[project\n", [URL], "not valid TOML"),
        ("", [URL, "--package", "my-shop"], "'my-shop' is not a Python name"),
        ("", [URL, "--name", "a.b"], "is not a name for an API"),
        ("", [URL, "--name", "../x"], "is not a name for an API"),
        ("", ["missing.json"], "no such file"),
        ("", ["https://ada:pw@shop.test/a.json"], "holds credentials"),
        ("", ["https://shop.test/a.json?api_key=1"], "holds credentials"),
    ],
)
def test_what_is_refused_changes_nothing(
    folder: Path, content: str, arguments: list[str], says: str
) -> None:
    file = folder / "pyproject.toml"
    file.write_text(content)
    with pytest.raises(SpecpressError) as caught:
        run(*arguments)
    assert says in str(caught.value)
    assert file.read_text() == content
    assert [path.name for path in folder.iterdir()] == ["pyproject.toml"]


def test_a_document_of_the_project_stays_where_it_is(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "docs").mkdir()
    (folder / "docs" / "shop.yaml").write_text("openapi: 3.1.0\n")
    run("docs/shop.yaml")
    api = config.load(folder).apis["shop"]
    assert (api.source, api.document) == (None, Path("docs/shop.yaml"))
    assert capsys.readouterr().out.endswith("next: specpress generate\n")


def test_a_document_elsewhere_is_seen_from_the_configuration(folder: Path) -> None:
    (folder / "shop.yaml").write_text("openapi: 3.1.0\n")
    project = folder / "project"
    (project / "inner").mkdir(parents=True)
    (project / "pyproject.toml").write_bytes(PROJECT)
    init.init("../../shop.yaml", "shop", start=project / "inner")
    assert config.load(project).apis["shop"].source == "../shop.yaml"


def test_strings_are_escaped(folder: Path) -> None:
    name = 'a "b" \\ \x7f.json'
    (folder / name).write_text("{}")
    init.init(name, "shop")
    assert config.load(folder).apis["shop"].document == Path(name)


def test_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(URL, "--json")
    file = (folder / "specpress.toml").as_posix()
    assert json.loads(capsys.readouterr().out) == {
        "api": "shop",
        "file": file,
        "settings": {},
    }


def test_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    run(URL, "-q")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("https://api.baserow.io/api/schema.json", "baserow"),
        ("https://petstore3.swagger.io/api/v3/openapi.json", "petstore3"),
        ("https://www.example.co.uk/openapi.yaml", "example"),
        ("http://localhost:8000/openapi.json", ""),
        ("http://127.0.0.1/openapi.json", ""),
        ("http://[::1]:8000/openapi.json", ""),
        ("http://10.1.2.3/shop/openapi.json", ""),
        ("specs/shop/openapi.yaml", "shop"),
        ("file:///srv/My%20Shop.json", "my-shop"),
        ("My Shop.yaml", "my-shop"),
        ("git:HEAD~1:specs/bank/schema.json", "bank"),
        ("openapi.json", ""),
    ],
)
def test_names(source: str, name: str) -> None:
    assert init.name_of(source) == name
    assert not name or config.API_NAME.fullmatch(name)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Listen API: Podcast Search, Directory, and Insights API", "listen"),
        ("Pets - the API of the shop", "pets"),
        ("Orders (internal)", "orders"),
        (": (", ""),
        ("Workshop API", "workshop"),
        ("Baserow API spec", "baserow"),
        ("API", "api"),
        ("KYC API Documentation", "kyc"),
        # what frameworks write where nobody gave a title
        ("FastAPI", ""),
        ("OpenAPI definition", ""),
        ("My Title", ""),
        ("Die Bücherei, Version 2", "die-bucherei"),
        ("", ""),
    ],
)
def test_names_of_titles(title: str, name: str) -> None:
    assert init.slug_of_title(title) == name


def test_an_api_that_nothing_names_is_called_like_its_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = folder / "My Shop"
    here.mkdir()
    monkeypatch.chdir(here)
    assert init.name_here() == "my-shop"
    monkeypatch.chdir("/")
    assert init.name_here() == "api"


LOGIN: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop API", "version": "1"},
    "paths": {
        "/login": {
            "post": {
                "operationId": "log_in",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["email", "password"],
                                "properties": {
                                    "email": {"type": "string"},
                                    "password": {"type": "string"},
                                },
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "data": {
                                            "type": "object",
                                            "properties": {"token": {"type": "string"}},
                                        }
                                    },
                                }
                            }
                        },
                    }
                },
            }
        },
        "/things": {
            "get": {
                "operationId": "list_things",
                "security": [{"user": []}],
                "responses": {"204": {"description": ""}},
            }
        },
    },
    "components": {"securitySchemes": {"user": {"type": "http", "scheme": "bearer"}}},
}
WRITTEN = 'login = { scheme = "user", operation = "log_in", token = "data.token" }\n'


def test_a_login_is_found_shown_and_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "openapi.json").write_text(json.dumps(LOGIN))
    assert run("openapi.json", "--yes") == 0
    assert (folder / "specpress.toml").read_text() == (
        f'[apis.shop]\ndocument = "openapi.json"\n{WRITTEN}'
    )
    assert capsys.readouterr().out.splitlines()[:-1] == [
        "Shop API 1: 2 operations in 1 group",
        "  login       POST /login gives tokens for 'user'",
    ]


@pytest.mark.parametrize(
    ("answer", "kept"), [("", True), ("y", True), ("Yes", True), ("n", False)]
)
def test_somebody_at_a_terminal_is_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, kept: bool
) -> None:
    (folder / "openapi.json").write_text(json.dumps(LOGIN))
    asked: list[str] = []

    def reply(question: str) -> str:
        asked.append(question)
        return answer

    monkeypatch.setattr("builtins.input", reply)
    monkeypatch.setattr(init, "is_terminal", lambda: True)
    run("openapi.json")
    assert asked == [f"  use it ({WRITTEN.strip()})? [Y/n] "]
    assert (WRITTEN in (folder / "specpress.toml").read_text()) is kept


def test_a_document_that_cannot_be_read_is_configured_all_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise SpecpressError("the server answered 403", file=URL)

    monkeypatch.setattr("specpress.pipeline.look.look", refuse)
    assert run(URL) == 0
    assert "the server answered 403" in capsys.readouterr().err
    assert list(config.load(folder).apis) == ["shop"]


def test_baserows_document_gets_the_overlay_for_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(ROOT / "specs/baserow/schema.json", folder / "openapi.json")
    run("openapi.json")
    api = config.load(folder).apis["baserow"]
    assert [str(each) for each in api.overlays] == ["specpress:baserow"]
    assert api.login is not None
    assert api.login.refresh == "token_refresh"
    assert api.jobs is not None
    assert {name: job.progress for name, job in api.jobs.items()} == {
        "get_export_job": "progress_percentage",
        "get_job": "progress_percentage",
        "get_public_view_export_job": "progress_percentage",
    }
    out = capsys.readouterr().out
    assert "  jobs        16 start jobs, GET /api/database/export/{job_id}/, " in out
    count = len(read_overlay(ROOT / "specs/baserow/overlay.yaml").actions)
    assert f"specpress:baserow: {count} of {count} corrections match" in out
    (overlay,) = configured_job(api, folder).source.overlays
    assert overlay == ROOT / "specs/baserow/overlay.yaml"


# -- .gitattributes -----------------------------------------------------------


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def repository(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    write_document(folder)
    _git("init", "--quiet")
    return folder


def test_the_package_is_marked_in_git(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / ".gitattributes").write_text("* text=auto")
    assert cli.main(["init", "pets.json", "--yes"]) == 0
    line = "/generated/pets_api/** merge=specpress linguist-generated"
    assert (repository / ".gitattributes").read_text() == f"* text=auto\n{line}\n"
    assert f".gitattributes: {line}" in capsys.readouterr().out
    driver = _git("config", "merge.specpress.driver")
    assert driver == "specpress merge-driver %O %A %B %P"
    checked = _git("check-attr", "linguist-generated", "generated/pets_api/a/b.py")
    assert checked.endswith(": set")


def test_what_is_marked_already_is_left_alone(repository: Path) -> None:
    text = "generated/** merge=specpress\n"
    (repository / ".gitattributes").write_text(text)
    assert cli.main(["init", "pets.json", "-q"]) == 0
    assert (repository / ".gitattributes").read_text() == text


def test_marking_is_asked_for_and_can_be_refused(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(question: str) -> str:
        asked.append(question)
        return "n"

    monkeypatch.setattr("specpress.cli.init.is_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", refuse)
    assert cli.main(["init", "pets.json"]) == 0
    assert asked[-1].startswith("  add to .gitattributes: /generated/pets_api/**")
    assert not (repository / ".gitattributes").exists()


def test_without_git_nothing_is_marked(folder: Path) -> None:
    write_document(folder)
    assert cli.main(["init", "pets.json", "--yes"]) == 0
    assert not (folder / ".gitattributes").exists()


def test_a_driver_that_cannot_be_set_up_is_said_with_the_command(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(".git/config.lock").write_text("")  # git at work elsewhere
    assert cli.main(["init", "pets.json", "--yes"]) == 2
    said = capsys.readouterr().err
    assert "could not lock config file" in said
    assert "`git config merge.specpress.driver 'specpress merge-driver %O" in said
