"""A pytest plugin: the fixture `round_trip`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .round_trip import assert_round_trip


@pytest.fixture
def round_trip() -> Callable[[str], None]:
    """Check a package: `round_trip("baserow_api")`, an AssertionError lists failures."""
    return assert_round_trip
