"""A package brings those modules of the runtime that it imports, and no others."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specpress.config.settings import ApiConfig
from specpress.pipeline.generate import generate_package
from specpress.pipeline.job import Job
from specpress.render.runtime_modules import needed
from tests.cli.project import DOCUMENT

BEARER = {"type": "http", "scheme": "bearer"}
OAUTH = {
    "type": "oauth2",
    "flows": {"clientCredentials": {"tokenUrl": "https://x.test/token", "scopes": {}}},
}
SCHEMES: dict[str, dict[str, Any]] = {
    "none": {},
    "bearer": {"token": BEARER},
    "oauth": {"token": OAUTH},
}


def written(folder: Path, schemes: dict[str, Any], only: str) -> Path:
    """A package of the pets, with these security schemes."""
    document = json.loads(json.dumps(DOCUMENT))
    document["components"]["securitySchemes"] = schemes
    document["security"] = [{name: [] for name in schemes}]
    (folder / "pets.json").write_text(json.dumps(document))
    settings = ApiConfig.model_validate(
        {"name": "p_api", "package": "p_api", "only": only}
    )
    generate_package(Job(str(folder / "pets.json"), folder / "p_api", folder, settings))
    return folder / "p_api"


def imports(package: Path, file: Path) -> Iterator[Path]:
    """The files of the package that a module imports, by its syntax tree."""
    for node in ast.walk(ast.parse(file.read_text())):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        folder = file.parents[node.level - 1]
        base = (
            folder.joinpath(*(node.module or "").split(".")) if node.module else folder
        )
        targets = [base, *(base / alias.name for alias in node.names)]
        files = [t.with_name(f"{t.name}.py") for t in targets]
        files += [t / "__init__.py" for t in targets]
        present = [each for each in files if each.exists()]
        assert present, f"{file.relative_to(package)}: {ast.unparse(node)}"
        yield from present


@pytest.mark.parametrize("only", ["", "client", "models"])
@pytest.mark.parametrize("schemes", SCHEMES)
def test_the_runtime_is_what_the_package_reaches(
    tmp_path: Path, schemes: str, only: str
) -> None:
    package = written(tmp_path, SCHEMES[schemes], only)
    own = [f for f in package.rglob("*.py") if "_runtime" not in f.parts]
    reached: set[Path] = set()
    waiting = own
    while waiting:
        file = waiting.pop()
        if file not in reached:
            reached.add(file)
            waiting += imports(package, file)
            waiting += [
                folder / "__init__.py"
                for folder in file.parents
                if folder.is_relative_to(package)
            ]
    assert reached == set(package.rglob("*.py"))
    oauth = package / "_runtime" / "auth" / "oauth.py"
    assert oauth.exists() == (schemes == "oauth" and only != "models")


def test_models_alone_know_no_http(tmp_path: Path) -> None:
    package = written(tmp_path, SCHEMES["oauth"], "models")
    text = "".join(file.read_text() for file in package.rglob("*.py"))
    assert "httpx" not in text
    assert {file.name for file in (package / "_runtime").iterdir()}.isdisjoint(
        {"auth", "client.py", "errors.py", "http.py", "request", "send"}
    )
    code = (
        "import sys; sys.modules['httpx'] = None; from p_api import models; "
        "print(models.Pet(name='Tom', born='2024-02-29').to_json())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout.strip() == '{"name":"Tom","born":"2024-02-29"}', done.stderr


def test_imports_of_every_form_are_followed() -> None:
    files = {
        "__init__.py": 'lazy_names(__name__, "_runtime.errors: ApiError "\n"Other")',
        "client/pets.py": "from .._runtime.group import (\n    Group,\n    later,\n)\n",
        "server/__init__.py": "from ._runtime import app as app\n",
        "README.md": "from ._runtime.unused import x\n",
    }
    runtime = {
        "_runtime/__init__.py": "",
        "_runtime/errors.py": "def f():\n    from .text import words\n",
        "_runtime/text.py": "",
        "_runtime/group/__init__.py": "from ..send import events\n",
        "_runtime/group/later.py": "",
        "_runtime/send/__init__.py": "",
        "_runtime/send/events.py": "from . import *\n",
        "_runtime/unused.py": "from .errors import x\n",
        "server/_runtime/__init__.py": "",
        "server/_runtime/app.py": "if TYPE_CHECKING:\n    from ..._runtime.typed import T\n",
        "_runtime/typed.py": "",
    }
    assert runtime.keys() - needed(files, runtime).keys() == {"_runtime/unused.py"}
