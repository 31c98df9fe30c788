"""What the runtime holds of a feature goes out where it is asked for, whole and clean."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from specpress.render.features import ASKED_BY, features_of, with_features
from specpress.render.runtime_modules import RUNTIMES, needed
from specpress.utils.runtime import template_folder

ALL = frozenset(ASKED_BY)
IMPLIED = {
    "files": {"formats", "media_types"},
    "form_answers": {"files", "formats", "forms", "media_types"},
    "server": {"formats", "media_types", "typed_dicts"},
    "webhooks": {"files", "formats", "media_types"},
    "wire_formats": {"formats"},
}
"""What is asked for wherever a feature is: their signs say so."""


def closed(features: frozenset[str]) -> frozenset[str]:
    return features.union(*(IMPLIED.get(each, ()) for each in features))


def without(name: str) -> frozenset[str]:
    return frozenset(each for each in ALL if name not in closed(frozenset({each})))


SETS = {
    "none": frozenset[str](),
    "all": ALL,
    **{name: closed(frozenset({name})) for name in ALL},
    **{f"all but {name}": without(name) for name in ALL},
    "a server with forms": closed(frozenset({"server", "forms"})),
    "a server of forms": closed(frozenset({"server", "form_answers"})),
}
"""Every feature alone, and missing alone, with those that it implies."""
SERVER = ("app", "service", "openapi", "mock.mock", "mock.realistic")


@cache
def sources() -> dict[str, str]:
    """The modules of the runtimes as they stand."""
    return {
        f"{target}/{path.relative_to(template_folder() / name).as_posix()}": (
            path.read_text()
        )
        for name, target in RUNTIMES
        for path in (template_folder() / name).rglob("*.py")
    }


def runtime(features: frozenset[str]) -> dict[str, str]:
    return {path: with_features(text, features) for path, text in sources().items()}


def reached(features: frozenset[str]) -> dict[str, str]:
    """The modules that packages bring which ask for no other features."""
    roots = ["group", "operation", "models.model", "models.deprecated", "lazy"]
    text = "".join(f"from .._runtime.{root} import x\n" for root in roots)
    files = {
        "client/pets.py": text,
        "__init__.py": "from ._runtime.versions import x\n",
    }
    if "server" in features:
        modules = "".join(f"from ._runtime.{each} import x\n" for each in SERVER)
        files["server/__init__.py"] = modules
    return needed(files, runtime(features))


@cache
def imports(text: str) -> list[ast.ImportFrom]:
    """The imports of a module from others of its package."""
    nodes = ast.walk(ast.parse(text))
    return [each for each in nodes if isinstance(each, ast.ImportFrom) and each.level]


@cache
def defined(text: str) -> frozenset[str]:
    """The names that a module has at its top."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                names.add(node.name)
            case ast.Name(ctx=ast.Store()):
                names.add(node.id)
            case ast.alias():
                names.add((node.asname or node.name).partition(".")[0])
            case _:
                pass
    return frozenset(names)


def missing(texts: Mapping[str, str]) -> Iterator[str]:
    """What modules import of others that these do not have."""
    known = {path: defined(text) for path, text in texts.items()}
    for path, text in texts.items():
        for node in imports(text):
            folder = path.split("/")[: -node.level]
            parts = [*folder, *(node.module or "").split(".")]
            base = "/".join(part for part in parts if part)
            names = known.get(f"{base}.py") or known.get(
                f"{base}/__init__.py", frozenset()
            )
            for alias in node.names:
                if alias.name not in names and f"{base}/{alias.name}.py" not in known:
                    yield f"{path}: {ast.unparse(node)}"


def test_the_runtime_is_clean_with_any_features(tmp_path: Path) -> None:
    for name, features in SETS.items():
        texts = runtime(features) if features == ALL else reached(features)
        assert not list(missing(texts)), name
        for path, text in texts.items():
            file = tmp_path / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    options = ["-q", "--isolated", "--ignore-noqa", "--output-format=concise"]
    select = "--select=F401,F811,F821,F841"
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *options, select, str(tmp_path)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_tag_is_taken_away_and_the_layout_stays(tmp_path: Path) -> None:
    for features in (frozenset[str](), ALL):
        for path, text in runtime(features).items():
            assert "# <" not in text and "\0" not in text, path
            file = tmp_path / str(len(features)) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "black", "--check", "-q", "--diff", str(tmp_path)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_feature_is_asked_for_by_a_module_of_the_package() -> None:
    group = "return self._pages(\n    Pets._LIST_PETS, options, None\n)"
    assert features_of({"client/pets.py": group}) == {"pages"}
    assert features_of({"README.md": group}) == frozenset()
    answer = '    responses={\n        200: {"multipart/form-data": "Pet"},\n    },\n'
    assert features_of({"client/pets.py": answer}) == {
        "files",
        "form_answers",
        "formats",
        "forms",
        "media_types",
        "multipart",
    }
    ranged = 'responses={200: {"image/*": "bytes"}},\n'
    assert features_of({"client/pets.py": ranged}) == {
        "files",
        "formats",
        "media_types",
    }
    body = 'body={"multipart/form-data": "Pet"},\nresponses={200: "Pet"},\n'
    assert features_of({"client/pets.py": body}) == {
        "forms",
        "multipart",
        "typed_requests",
    }


def test_tags_may_be_nested_negated_and_joined() -> None:
    text = (
        "a\n# <pages>\nb\n    # <streams|codes>\nc\n    # </streams|codes>\n"
        "# </pages>\nd  # <not pages>\n"
    )
    assert with_features(text, frozenset()) == "a\nd\n"
    assert with_features(text, frozenset({"pages"})) == "a\nb\n"
    assert with_features(text, frozenset({"pages", "codes"})) == "a\nb\nc\n"


@pytest.mark.parametrize(
    "text", ["# <pages>\n", "# </pages>\n", "# <stroems>\n# </stroems>\n", "a  # <x>\n"]
)
def test_a_tag_that_is_wrong_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"pages|stroems|'x'"):
        with_features(text, frozenset())
