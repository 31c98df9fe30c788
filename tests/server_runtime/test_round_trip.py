"""What the client sends is what the server gets: for every operation, both clients."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from specpress.testing import RoundTrip
from specpress.testing.plugin import round_trip
from tests.shared import ROOT

__all__ = ["round_trip"]

sys.path.insert(0, str(ROOT / "generated"))


@pytest.mark.parametrize(
    ("package", "operations"), [("library_api", 28), ("baserow_api", 335)]
)
def test_every_operation_with_three_sets_of_arguments(
    package: str, operations: int
) -> None:
    trip = RoundTrip(package)
    cases = list(trip.cases(3))
    assert len({case.operation for case in cases}) == operations
    assert len(cases) == 3 * operations
    assert [str(failure) for failure in trip.run(cases)] == []
    assert [str(failure) for failure in asyncio.run(trip.run_async(cases))] == []


def test_a_value_that_arrives_otherwise_is_noticed() -> None:
    trip = RoundTrip("library_api")
    case = next(c for c in trip.cases(1) if c.method == "list_loans")
    other = replace(case, expected={**case.expected, "limit": -1})
    failures = trip.run([other])
    assert [failure.side for failure in failures] == ["server"]


def test_the_fixture_checks_a_package(round_trip: Callable[[str], None]) -> None:
    round_trip("library_api")
