"""The pinned versions fit what pyproject.toml says, and each requirement has a bound."""

from __future__ import annotations

import re

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.dependencies.declared import CONSTRAINTS, pyproject, requirements
from tests.dependencies.lowest import lowest

DECLARED = requirements(pyproject())
LINES = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
PINNED = dict(line.split("==") for line in LINES)


@pytest.mark.parametrize("requirement", DECLARED)
def test_a_requirement_is_pinned_to_a_version_that_it_allows(requirement: str) -> None:
    declared = Requirement(requirement)
    pinned = PINNED.get(canonicalize_name(declared.name))
    assert pinned is not None, f"{declared.name} is not pinned; run `make lock`"
    assert declared.specifier.contains(pinned, prereleases=True), "run `make lock`"


def test_names_and_versions_are_all_that_is_pinned() -> None:
    assert [
        line for line in LINES if not re.fullmatch(r"[a-z0-9-]+==[\w.+!]+", line)
    ] == []
    assert sorted(PINNED) == [line.split("==")[0] for line in LINES]


def test_a_package_is_required_in_the_same_versions_everywhere() -> None:
    bounds: dict[tuple[str, str], set[str]] = {}
    for requirement in map(Requirement, DECLARED):
        key = (canonicalize_name(requirement.name), str(requirement.marker or ""))
        bounds.setdefault(key, set()).add(str(requirement.specifier))
    assert {key: found for key, found in bounds.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("requirement", "constraint"),
    [
        ("httpx>=0.27", "httpx==0.27"),
        ("ruamel.yaml >= 0.18.6, < 1", "ruamel.yaml==0.18.6"),
        ("pydantic<3,>=2.7", "pydantic==2.7"),
        ("uvicorn[standard]~=0.34", "uvicorn==0.34"),
        (
            'tomli>=2.0; python_version < "3.11"',
            'tomli==2.0; python_version < "3.11"',
        ),
    ],
)
def test_the_lowest_version_of_a_requirement(requirement: str, constraint: str) -> None:
    assert lowest(requirement) == constraint


@pytest.mark.parametrize("requirement", ["httpx", "httpx<1", "httpx; extra == 'a'"])
def test_a_requirement_without_a_lowest_version_is_refused(requirement: str) -> None:
    with pytest.raises(ValueError, match="no lower bound"):
        lowest(requirement)


def test_each_requirement_has_a_lowest_version_to_test_with() -> None:
    assert [line for line in map(lowest, DECLARED) if "==" not in line] == []
