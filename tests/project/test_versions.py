"""Versions of distributions, and the next one."""

from __future__ import annotations

import pytest
from packaging.version import Version

from specpress.project.version import is_version, next_version, version_of


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("1.35.3", "1.35.3"),
        ("v1", "1"),
        (" 2024-01-31 ", "2024.1.31"),
        ("1.2.0-beta.3", "1.2.0b3"),
        ("1.2.0-rc1+build.7", "1.2.0rc1"),
        ("2.0-SNAPSHOT", "2.0"),
        ("1.0.0-oas3", "1.0.0"),
        ("2022-11-28.acacia", "2022.11.28"),
        ("latest", ""),
        ("", ""),
        ("one 1", ""),
        ("１.2", ""),
    ],
)
def test_the_version_of_a_document(document: str, expected: str) -> None:
    version = version_of(document)
    assert version == expected
    if version:
        assert str(Version(version)) == version
        assert is_version(version)


@pytest.mark.parametrize(
    ("current", "step", "document", "expected"),
    [
        ("1.4.0", "none", "1.4.0", "1.4.0"),
        ("1.4.0", "none", "", "1.4.0"),
        ("1.4.0", "none", "9.0.0", "9.0.0"),
        ("1.4.0", "patch", "1.4.0", "1.4.1"),
        ("1.4.0", "minor", "1.4.0", "1.5.0"),
        ("1.4.2", "major", "1.4.2", "2.0.0"),
        ("1.4", "patch", "", "1.4.1"),
        ("1.4.0", "minor", "1.7.1", "1.7.1"),
        ("1.4.0", "minor", "1.4.9", "1.5.0"),
        ("1.4.0", "major", "1.5.0", "2.0.0"),
        ("1.4.0", "major", "3.0.0", "3.0.0"),
        ("0.4.0", "major", "0.4.0", "0.5.0"),
        ("2.0.0", "patch", "1.9.0", "2.0.1"),
        ("2024.1.31", "major", "2025.2.1", "2025.2.1"),
    ],
)
def test_the_next_version(
    current: str, step: str, document: str, expected: str
) -> None:
    following = next_version(current, step, document)
    assert following == expected
    assert step == "none" or Version(following) > Version(current)
