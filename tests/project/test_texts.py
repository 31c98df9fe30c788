"""The texts of a project: what is specpress's in them is replaced, the rest stays."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from specpress.errors import SpecpressError
from specpress.project.changelog import with_changes, with_entry
from specpress.project.pyproject import Metadata, new_pyproject, updated_pyproject

DATA = Metadata(
    name="pets-api",
    version="1.4.0",
    description='Client of "Pets" \\ ü',
    package="src/pets_api",
    requires=("pydantic>=2.7,<3", "httpx>=0.25,<1"),
    requires_server=("fastapi>=0.115.12",),
    license="",
)
NEW = replace(DATA, version="1.5.0", requires=("pydantic>=2.8,<3", "httpx>=0.25,<1"))
BEFORE = (*DATA.requires, *DATA.requires_server)
OWN = """\
# mine
version = "not that one"
[build-system]
requires = ["setuptools"]
version = "nor this"
[ project ] # of mine
name = 'pets'
description = \"\"\"
version = "in a text"
\"\"\"
"version" = '1.4.0' # here
dependencies = ['pydantic>=2.7,<3', "httpx>=0.28", "rich"]
[project.optional-dependencies]
server = ["fastapi>=0.115.12", "uvicorn"]
[tool.mine]
version = "1.4.0"
"""


def test_a_new_one_is_what_it_says() -> None:
    text = new_pyproject(DATA, ["CHANGELOG.md"])
    project = tomllib.loads(text)["project"]
    assert project["description"] == DATA.description
    assert project["dependencies"] == [*DATA.requires]
    assert project["optional-dependencies"] == {"server": [*DATA.requires_server]}
    assert "license" not in project
    assert updated_pyproject(text, DATA, BEFORE, "x").text == text


@pytest.mark.parametrize(
    ("own", "whole"),
    [
        ("MIT", "MIT"),
        ("Apache-2.0", "Apache-2.0 AND MIT"),
        ("MIT OR Apache-2.0", "(MIT OR Apache-2.0) AND MIT"),
    ],
)
def test_the_licence_is_that_of_all_that_is_in_it(own: str, whole: str) -> None:
    text = new_pyproject(replace(DATA, license=own), [])
    assert tomllib.loads(text)["project"]["license"] == whole


def test_only_the_version_and_own_requirements_are_replaced() -> None:
    updated = updated_pyproject(OWN, NEW, BEFORE, "x")
    # what looks like a version elsewhere, in a text or a table, is none
    assert updated.missing == ()
    assert updated.notes == (
        "'httpx>=0.28' is kept in dependencies; the package needs 'httpx>=0.25,<1'",
    )
    assert updated.text == OWN.replace(
        "\"version\" = '1.4.0'", '"version" = "1.5.0"'
    ).replace("'pydantic>=2.7,<3'", '"pydantic>=2.8,<3"')


def test_what_cannot_be_set_is_said() -> None:
    dynamic = '[project]\nname = "pets"\ndynamic = ["version"]\n'
    updated = updated_pyproject(dynamic, NEW, (), "x")
    assert updated.text == dynamic
    assert updated.notes == ("the version is not set: 1.5.0 is suggested",)
    assert updated.missing == (
        "'pydantic>=2.8,<3' is missing in dependencies",
        "'httpx>=0.25,<1' is missing in dependencies",
        "'fastapi>=0.115.12' is missing in server",
    )
    # also where specpress wrote it once: the package cannot be imported without it
    assert updated_pyproject(dynamic, NEW, BEFORE, "x").missing == updated.missing


def test_what_another_setting_needs_is_said() -> None:
    other = replace(DATA, requires=("pydantic>=2.7,<3", "httpx2>=2.0,<3"))
    text = new_pyproject(DATA, [])
    updated = updated_pyproject(text, other, BEFORE, "x")
    assert updated.text == text
    assert updated.missing == ("'httpx2>=2.0,<3' is missing in dependencies",)
    assert updated.notes == (
        "the package does not need 'httpx>=0.25,<1' in dependencies any more",
    )


def test_what_is_installed_with_all_is_no_missing_extra() -> None:
    text = new_pyproject(replace(DATA, requires_server=()), [])
    text = text.replace("dependencies = [", 'dependencies = ["FastAPI>=0.115.12",')
    assert updated_pyproject(text, DATA, BEFORE, "x").missing == ()


def test_a_list_that_the_backend_makes_is_not_judged() -> None:
    text = '[project]\nname = "pets"\nversion = "1.4.0"\ndynamic = ["dependencies"]\n'
    updated = updated_pyproject(text, replace(DATA, requires_server=()), (), "x")
    assert updated.missing == ()
    assert updated.notes == tuple(
        f"dependencies is dynamic; the package needs {one!r}" for one in DATA.requires
    )


def test_requirements_of_other_tables_stay() -> None:
    own = """\
# "pydantic>=2.7,<3" is what we tested
[dependency-groups]
test = ["pydantic>=2.7,<3", "pytest"]
[project]
name = "pets"
version = "1.5.0"
dependencies = [
    "pydantic>=2.7,<3",  # 'pydantic>=2.7,<3'
    "httpx>=0.25,<1",
]
optional-dependencies = { server = ["fastapi>=0.115.12"], all = ["pydantic>=2.7,<3"] }
"""
    updated = updated_pyproject(own, NEW, BEFORE, "x")
    line = '    "pydantic>=2.7,<3",  #'
    assert updated.text == own.replace(line, line.replace("2.7", "2.8"))
    assert updated.notes == updated.missing == ()


def test_what_is_no_toml_is_refused_by_its_place() -> None:
    with pytest.raises(SpecpressError, match=r"pets/pyproject\.toml"):
        updated_pyproject("[project", NEW, (), "pets/pyproject.toml")


def test_an_entry_stands_above_the_others() -> None:
    first = with_entry("", "1.0", ["The first version."])
    second = with_entry(first, "1.1", ["### Added", "", "- a line", ""])
    assert second.partition("\n\n## ")[2] == (
        "1.1\n\n### Added\n\n- a line\n\n## 1.0\n\nThe first version.\n"
    )
    assert with_entry(second, "1.1", ["again"]) == second


def test_words_of_the_user_stay() -> None:
    own = "# Mine\n\n## [Unreleased]\n\n- mine\n\n## v1.0 (2024)\n\n- old\n"
    text = with_entry(own, "1.1", ["- new"])
    assert text == own.replace("## v1.0", "## 1.1\n\n- new\n\n## v1.0")
    assert with_entry(own, "1.0", ["again"]) == own
    assert with_entry("words", "1.0", ["x"]) == "words\n\n## 1.0\n\nx\n"


def test_changes_of_the_same_version_are_added_to_its_entry() -> None:
    text = with_entry("", "1.0", ["The first version."])
    text = with_changes(text, "1.1", ["### Added", "", "- a line", ""])
    assert text == with_entry(
        with_entry("", "1.0", ["The first version."]),
        "1.1",
        ["### Added", "", "- a line"],
    )
    more = with_changes(text, "1.1", ["### Removed", "", "- another", ""])
    assert more.partition("\n\n## ")[2] == (
        "1.1\n\n### Added\n\n- a line\n\n### Removed\n\n- another\n\n"
        "## 1.0\n\nThe first version.\n"
    )
    assert with_changes(more, "1.1", ["### Removed", "", "- another", ""]) == more
    oldest = with_changes(more, "1.0", ["- late"])
    assert oldest == f"{more}\n- late\n"
