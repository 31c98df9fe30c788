"""Ranges of versions, beside what packaging says about them."""

from __future__ import annotations

import itertools

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from specpress.utils.versions import is_range, is_within, release

_VERSIONS = ["0.1", "0.1.0", "0.1.9", "0.2.0", "0.10.1", "1.0", "1.2.3.4"]
_CLAUSES = [">=0.1", "<0.2", "==0.1.*", "==0.1", "!=0.2", "!=0.1.*", "~=0.1.2", "~=0.1", ">0.1.0", "<=1.0"]  # fmt: skip


@pytest.mark.parametrize("clause", _CLAUSES)
def test_as_packaging_says(clause: str) -> None:
    for version, other in itertools.product(_VERSIONS, _CLAUSES):
        for range_ in (clause, f"{clause}, {other}"):
            expected = SpecifierSet(range_).contains(Version(version))
            assert is_within(version, range_) == expected, (version, range_)


@pytest.mark.parametrize("text", ["", "0.1", ">=", ">=x", "^0.1", ">=0.1 <0.2"])
def test_no_range(text: str) -> None:
    assert not is_range(text)
    with pytest.raises(ValueError, match=r"^"):
        is_within("1", text)


def test_the_numbers_of_a_version() -> None:
    assert release("0.10.2.dev1") == (0, 10, 2)
    assert release("unknown") == ()
