"""The texts of a project: what is specpress's in them is replaced, the rest stays."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from specpress.errors import SpecpressError
from specpress.project.changelog import with_entry
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
    assert updated.notes == ()
    assert updated.text == OWN.replace(
        "\"version\" = '1.4.0'", '"version" = "1.5.0"'
    ).replace("'pydantic>=2.7,<3'", '"pydantic>=2.8,<3"')


def test_what_cannot_be_set_is_said() -> None:
    dynamic = '[project]\nname = "pets"\ndynamic = ["version"]\n'
    updated = updated_pyproject(dynamic, NEW, (), "x")
    assert updated.text == dynamic
    assert updated.notes == (
        "the version is not set: 1.5.0 is suggested",
        "'pydantic>=2.8,<3' is missing in dependencies",
        "'httpx>=0.25,<1' is missing in dependencies",
        "'fastapi>=0.115.12' is missing in server",
    )
    # what was taken out by hand is not missed again and again
    assert len(updated_pyproject(dynamic, NEW, BEFORE, "x").notes) == 1


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
