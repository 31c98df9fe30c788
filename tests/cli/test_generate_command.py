"""`specpress generate`: what it does, what it says, and what it leaves alone."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from specpress.cli import main as cli
from specpress.incremental import cache
from specpress.incremental import run as jobs
from specpress.pipeline.job import Job

from .project import specpress_in, write_document, write_project

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_project(tmp_path / "project"))
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "project"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        status = cli.main(arguments)
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


@pytest.fixture
def full_runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages that were generated in full."""
    seen: list[str] = []
    run_job = jobs.run

    def watched(job: Job, *arguments: object, **options: object) -> object:
        seen.append(job.package)
        return run_job(job, *arguments, **options)  # type: ignore[arg-type] # passed on

    monkeypatch.setattr(jobs, "run", watched)
    return seen


def package(project: Path) -> Path:
    return project / "src" / "pets_api"


def test_the_second_time_there_is_nothing_to_do(
    project: Path, run: Run, full_runs: list[str]
) -> None:
    status, out, _ = run("generate")
    assert status == 0
    assert "2 operations" in out
    assert "files written" in out
    status, out, _ = run("generate")
    assert (status, out) == (0, f"{package(project)}: 2 operations, nothing to do\n")
    assert run("generate", "--check") == (0, f"{package(project)}: up to date\n", "")
    assert run("generate", "--diff") == (0, "", "")
    assert full_runs == ["pets_api"]


def test_nothing_heavy_is_imported_to_see_that(project: Path) -> None:
    assert specpress_in(project, "generate").returncode == 0
    for command in ("generate", "check"):
        seen = subprocess.run(
            [
                sys.executable,
                "-c",
                "import sys; from specpress.cli.main import main; main();"
                "heavy = {'pydantic', 'jinja2', 'httpx', 'openapi_pydantic', 'black'};"
                "print(heavy & set(sys.modules))",
                command,
            ],
            cwd=project,
            env=specpress_environment(project),
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert seen.stdout.endswith("set()\n"), seen.stdout


def specpress_environment(project: Path) -> dict[str, str]:
    from .project import environment

    return environment(project)


@pytest.mark.parametrize(
    "change",
    ["document", "settings", "file", "missing file", "manifest", "templates", "tool"],
)
def test_whatever_changes_is_seen(
    project: Path,
    run: Run,
    full_runs: list[str],
    monkeypatch: pytest.MonkeyPatch,
    change: str,
) -> None:
    (project / "specpress.toml").write_text(
        '[apis.pets]\ndocument = "pets.json"\noutput = "src/pets_api"\ntemplates = "t"\n'
    )
    (project / "t").mkdir()
    (project / "tool").mkdir()
    monkeypatch.setattr(cache, "_tool", lambda: [project / "tool"])
    run("generate")
    match change:
        case "document":
            write_document(project, version="2")
        case "settings":
            with (project / "specpress.toml").open("a") as file:
                file.write("line_length = 100\n")
        case "file":
            (package(project) / "auth.py").write_text("")
        case "missing file":
            (package(project) / "auth.py").unlink()
        case "manifest":
            (package(project) / "specpress.json").unlink()
        case "templates":
            (project / "t" / "auth.py.jinja").write_text('"""Mine."""\n')
        case _:
            (project / "tool" / "cli.py").write_text("")
    status, _, _ = run("generate", "--check")
    assert full_runs == ["pets_api", "pets_api"]
    assert status == (0 if change == "tool" else 1)


def test_a_check_lists_and_a_diff_shows(project: Path, run: Run) -> None:
    run("generate")
    before = (package(project) / "__init__.py").read_text()
    write_document(project, version="2")
    status, out, _ = run("generate", "--check")
    assert status == 1
    assert out.splitlines()[0].endswith("out of date; run `specpress generate`")
    assert "  changed: __init__.py" in out
    status, out, _ = run("generate", "--diff")
    assert status == 0
    assert '-__version__ = "1"\n+__version__ = "2"\n' in out
    assert "--- a/__init__.py\n+++ b/__init__.py\n" in out
    assert (package(project) / "__init__.py").read_text() == before


def test_the_diff_can_be_applied(project: Path, run: Run) -> None:
    run("generate")
    write_document(project, version="2", title="Pets and more")
    _, diff, _ = run("generate", "--diff")
    subprocess.run(
        ["git", "apply", "--unsafe-paths", "-p1", "--directory", str(package(project))],
        input=diff,
        text=True,
        check=True,
        timeout=60,
        cwd=project,
    )
    assert run("generate", "--check")[0] == 0


def test_an_edited_file_is_named_and_kept(project: Path, run: Run) -> None:
    run("generate")
    file = package(project) / "__init__.py"
    file.write_text(file.read_text() + "MINE = True\n")
    status, out, _ = run("generate", "--check")
    assert (status, "edited by hand: __init__.py" in out) == (1, True)
    assert "out of date" not in out
    assert "`specpress generate --force` would undo that" in out
    status, out, _ = run("generate")
    assert (status, "kept, edited by hand: __init__.py" in out) == (0, True)
    write_document(project, version="2")
    status, out, _ = run("generate")
    assert status == 1
    assert "kept, edited by hand: __init__.py; out of date" in out
    assert file.read_text().endswith("MINE = True\n")
    status, out, _ = run("generate", "--force")
    assert status == 0
    assert '__version__ = "2"' in file.read_text()
    assert run("generate", "--check")[0] == 0


def test_a_part_of_a_package(project: Path, run: Run) -> None:
    run("generate", "--only", "models")
    assert not (package(project) / "client").exists()
    assert not (package(project) / "server").exists()
    assert (package(project) / "models").is_dir()
    imports_completely(package(project))
    run("generate", "--only", "client")
    assert (package(project) / "client").is_dir()
    assert not (package(project) / "server").exists()
    imports_completely(package(project))
    run("generate", "--only", "server")
    assert (package(project) / "server").is_dir()
    # the server reads the declarations of operations, which are the client's
    assert (package(project) / "client").is_dir()
    assert not (package(project) / "README.md").exists()
    imports_completely(package(project))
    assert run("generate", "--check")[0] == 1
    run("generate")
    assert (package(project) / "client").is_dir()


def imports_completely(folder: Path) -> None:
    code = (
        "import importlib, pkgutil, pets_api\n"
        "for one in pkgutil.walk_packages(pets_api.__path__, 'pets_api.'):\n"
        "    importlib.import_module(one.name)\n"
        "for name in dir(pets_api):\n"
        "    getattr(pets_api, name)\n"
    )
    subprocess.run(
        [sys.executable, "-c", code], cwd=folder.parent, check=True, timeout=60
    )


def test_selection_names_and_types(project: Path, run: Run) -> None:
    (project / "own_types.py").write_text("import datetime\nDay = datetime.date\n")
    write_project(
        project,
        'exclude.tags = ["nothing*"]\n'
        'rename.operations.listPets = "every"\n'
        'rename.schemas.Pet = "Animal"\n'
        'rename.groups.pets = "animals"\n'
        'rename.parameters.X-Trace = "trace"\n'
        'types.formats.date = "own_types:Day"\n'
        'types.schemas.Owner = "own_types:Day"\n',
    )
    status, _, err = run("generate", "-v")
    assert status == 0
    assert "exclude.tags 'nothing*' to match an operation, found none" in err
    root = package(project)
    manifest = json.loads((root / "specpress.json").read_text())
    python = {one["id"]: one for one in manifest["operations"]}
    assert python["listPets"]["python"] == "animals.every"
    assert [one["python"] for one in python["getOwner"]["parameters"]] == [
        "owner_id",
        "trace",
    ]
    models = "".join(file.read_text() for file in (root / "models").glob("*.py"))
    assert "class Animal(Model)" in models
    assert "from own_types import Day as _own_types_Day" in models
    assert "born: _own_types_Day | None = None" in models
    assert "Owner: TypeAlias = _own_types_Day" in models


def test_operations_are_left_out(project: Path, run: Run) -> None:
    write_project(
        project, 'include.paths = ["/pets*", "/owners*"]\nexclude.tags = ["o*"]\n'
    )
    run("generate")
    assert (package(project) / "client" / "pets.py").exists()
    assert not (package(project) / "client" / "owners.py").exists()
    models = "".join(
        file.read_text() for file in (package(project) / "models").glob("*.py")
    )
    assert "Owner" not in models


def test_settings_about_nothing_are_reported(project: Path, run: Run) -> None:
    write_project(
        project,
        'rename.operations.listPet = "every"\n'
        'types.formats.dates = "own_types:Day"\n'
        'exclude.tags = ["nothing"]\n',
    )
    for arguments in ((), ("-v",)):
        status, _, err = run("generate", *arguments)
        assert status == 0
        assert "rename.operations.listPet" in err
        assert "the nearest is 'listPets'" in err
        assert "types.formats.dates to name a format of strings" in err
        assert "exclude.tags 'nothing' to match an operation" in err
        assert "of the document repaired" not in err


def test_own_templates_that_replace_nothing(project: Path, run: Run) -> None:
    write_project(project, 'templates = "t"\n')
    status, _, err = run("generate")
    assert status == 2
    assert "t: no such folder of templates (check `templates`" in err
    (project / "t" / "client").mkdir(parents=True)
    (project / "t" / "parts.jinja").write_text("{% macro a() %}A = 1{% endmacro %}")
    (project / "t" / "auth.py.jinja").write_text(
        '{% from "parts.jinja" import a %}{{ a() }}\n'
    )
    (project / "t" / "client" / "groups.py.jinja").write_text("")
    status, _, err = run("generate")
    assert status == 0
    assert "'client/groups.py.jinja' to replace one of specpress's" in err
    assert "the nearest is 'client/group.py.jinja'" in err
    assert "parts.jinja" not in err
    assert (package(project) / "auth.py").read_text() == "A = 1\n"


def test_own_templates_and_black(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "t").mkdir()
    (project / "t" / "auth.py.jinja").write_text("SCHEMES = { 'a' :1}\n")
    write_project(project, 'templates = "t"\nformat = "black"\n')
    assert run("generate")[0] == 0
    assert (package(project) / "auth.py").read_text() == 'SCHEMES = {"a": 1}\n'
    seen: list[str] = []
    black = importlib.import_module("black")
    format_str = black.format_str

    def watched(text: str, **options: object) -> str:
        seen.append(text)
        return str(format_str(text, **options))

    monkeypatch.setattr(black, "format_str", watched)
    (project / "t" / "auth.py.jinja").write_text("SCHEMES = { 'b' :1}\n")
    assert run("generate")[0] == 0
    assert seen == ["SCHEMES = { 'b' :1}\n"]
    (project / "t" / "auth.py.jinja").write_text("SCHEMES = {\n")
    status, _, err = run("generate")
    assert status == 2
    assert "black cannot read what the template made" in err


def test_without_a_configuration(project: Path, run: Run, full_runs: list[str]) -> None:
    arguments = ("--spec", "pets.json", "--output", "out", "--package", "pets")
    assert run("generate", *arguments)[0] == 0
    assert "nothing to do" in run("generate", *arguments)[1]
    assert full_runs == ["pets"]
    assert (project / "out" / "pets" / "__init__.py").exists()


def test_a_document_in_several_files_is_always_looked_at(
    project: Path, run: Run
) -> None:
    document = json.loads((project / "pets.json").read_text())
    schema = document["components"]["schemas"].pop("Pet")
    (project / "pet.json").write_text(json.dumps(schema))
    items = document["paths"]["/pets"]["get"]["responses"]["200"]["content"]
    items["application/json"]["schema"]["items"] = {"$ref": "pet.json"}
    (project / "pets.json").write_text(json.dumps(document))
    run("generate")
    schema["properties"]["weight"] = {"type": "number"}
    (project / "pet.json").write_text(json.dumps(schema))
    assert run("generate", "--check")[0] == 1


def test_json_is_complete_even_when_nothing_changed(project: Path, run: Run) -> None:
    run("generate")
    (result,) = json.loads(run("generate", "--json")[1])
    assert result["package"] == "pets_api"
    assert result["operations"] == 2
    assert (result["written"], result["removed"], result["edited"]) == ([], [], [])


def test_a_cache_that_cannot_be_written_only_costs_time(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "taken").write_text("")
    monkeypatch.setenv("SPECPRESS_CACHE", str(project / "taken" / "cache"))
    assert run("generate")[0] == 0
    assert run("generate", "--check")[0] == 0


def test_documents_that_mean_the_same_are_in_step(project: Path, run: Run) -> None:
    run("generate")
    document = json.loads((project / "pets.json").read_text())
    shuffled = dict(reversed(document.items()))
    (project / "pets.json").write_text(json.dumps(shuffled, indent=3))
    assert run("generate", "--check")[0] == 0
