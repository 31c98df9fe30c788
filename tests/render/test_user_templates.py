"""Templates of the user's own: they extend the original, or are refused in one line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import specpress
from specpress.config import reference
from specpress.errors import SpecpressError
from specpress.render.environment import environment
from specpress.utils.runtime import template_folder
from tests.cli.project import write_project

GROUP = "client/group.py.jinja"
Generate = Callable[[Mapping[str, str | bytes]], dict[str, str]]


@pytest.fixture
def generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generate:
    """Generates a package with some templates, given by their paths; gives its files."""
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    document = write_project(tmp_path) / "pets.json"

    def generated(templates: Mapping[str, str | bytes]) -> dict[str, str]:
        own = tmp_path / "own"
        for path, text in templates.items():
            (own / path).parent.mkdir(parents=True, exist_ok=True)
            data = text if isinstance(text, bytes) else text.encode()
            (own / path).write_bytes(data)
        folder = tmp_path / "pets_api"
        where = own if templates else None
        specpress.generate(document, folder, "pets_api", templates=where)
        files = [file for file in folder.rglob("*") if file.is_file()]
        return {file.relative_to(folder).as_posix(): file.read_text() for file in files}

    return generated


def _templates() -> list[str]:
    folder = template_folder()
    names = {file.relative_to(folder).as_posix() for file in folder.rglob("*.jinja")}
    return sorted(name for name in names if not name.startswith("diff/"))


def test_a_template_that_only_extends_the_original_changes_nothing(
    generate: Generate,
) -> None:
    before = generate({})
    after = generate(
        {name: f'{{% extends "specpress/{name}" %}}\n' for name in _templates()}
    )
    del before["specpress.json"], after["specpress.json"]
    assert after == before


def test_the_example_of_the_documentation(generate: Generate) -> None:
    (example,) = re.findall(r"```jinja\n(.*?)```", reference.page(), re.DOTALL)
    files = generate({GROUP: example})
    code = files["client/pets.py"]
    method = '\n\n    def title(self) -> str:\n        return "The operations'
    assert method in code.replace("'", '"')
    assert "class AsyncPets(" in code


def test_the_documentation_lists_all_blocks() -> None:
    jinja = environment()
    listed = {
        name: set(re.findall("`(.*?)`", blocks))
        for names, blocks in re.findall(
            r"^\| (`.*?\.jinja`) \| (.*?) \|$", reference.page(), re.MULTILINE
        )
        for name in re.findall("`(.*?)`", names)
    }
    assert listed == {
        name: set(jinja.get_template(name).blocks) for name in _templates()
    }


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (
            f'\n{{% extends "{GROUP}" %}}\n',
            2,
            "it extends or includes itself (what it replaces is "
            f"'specpress/{GROUP}')",
        ),
        (f'{{% include "{GROUP}" %}}', 1, "it extends or includes itself"),
        ('{% extends "gone.jinja" %}', 1, "there is no template 'gone.jinja'"),
        ("\n\n{{ module.gone.more }}", 3, "has no attribute 'gone'"),
        ("\n{{ 1 + 'a' }}", 2, "TypeError: unsupported operand"),
        ("{{ 1 / 0 }}", 1, "ZeroDivisionError: division by zero"),
        ("{{ 1 | string }}", 1, "Error: "),
        ("\n{% if %}", 2, "Expected an expression"),
        ("{{ module | gone }}", 1, "No filter named 'gone'"),
        (
            f'{{% extends "specpress/{GROUP}" %}}\n{{% block head %}}{{{{ x }}}}'
            "{% endblock %}",
            2,
            "'x' is undefined",
        ),
    ],
)
def test_what_cannot_be_rendered_is_one_line_with_file_and_line(
    text: str, line: int, reason: str, generate: Generate, tmp_path: Path
) -> None:
    with pytest.raises(SpecpressError) as raised:
        generate({GROUP: text})
    error = str(raised.value)
    place = f"{tmp_path / 'own' / GROUP}:{line}"
    assert error.startswith(f"{place}: the template cannot be rendered: ")
    assert reason in error
    assert "\n" not in error


def test_two_templates_that_extend_each_other(generate: Generate) -> None:
    with pytest.raises(SpecpressError, match="it extends or includes itself"):
        generate(
            {GROUP: '{% extends "a.jinja" %}', "a.jinja": f'{{% extends "{GROUP}" %}}'}
        )


@pytest.mark.parametrize("path", [GROUP, "parts.jinja", "runtime/urls.py"])
def test_a_file_that_is_no_text(path: str, generate: Generate, tmp_path: Path) -> None:
    with pytest.raises(SpecpressError) as raised:
        generate({path: b"caf\xe9"})
    file = tmp_path / "own" / path
    assert str(raised.value) == f"{file}: the template cannot be read: not UTF-8"


def test_a_folder_in_the_place_of_a_template(
    generate: Generate, tmp_path: Path
) -> None:
    (tmp_path / "own" / GROUP).mkdir(parents=True)
    with pytest.raises(SpecpressError, match="cannot be read: Is a directory"):
        generate({"auth.py.jinja": ""})


def test_an_error_without_a_template_of_the_users_is_none_of_theirs(
    generate: Generate, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr("specpress.render.environment.docstring", failing)
    with pytest.raises(ZeroDivisionError):
        generate({"parts.jinja": ""})


def test_a_module_of_the_users_own_keeps_all_that_it_may_import(
    generate: Generate,
) -> None:
    module = template_folder() / "runtime" / "mismatch.py"
    own = "from .operation import Pages\n" + module.read_text()
    assert "class Pages" not in generate({})["_runtime/operation.py"]
    files = generate(
        {"runtime/mismatch.py": own.replace("from __future__ import annotations\n", "")}
    )
    assert "class Pages" in files["_runtime/operation.py"]


def test_a_comment_that_looks_like_a_mark_is_refused_with_its_file(
    generate: Generate,
) -> None:
    with pytest.raises(SpecpressError, match="no feature 'note'") as refused:
        generate({"runtime/mismatch.py": "# <note>\n"})
    assert "_runtime/mismatch.py" in str(refused.value)
