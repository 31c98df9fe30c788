"""A pytest plugin: the fixtures `round_trip` and `mock_client`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack
from typing import Any

import pytest

from . import mocks
from .round_trip import assert_round_trip


@pytest.fixture
def round_trip() -> Callable[[str], None]:
    """Check a package: `round_trip("baserow_api")`, an AssertionError lists failures."""
    return assert_round_trip


@pytest.fixture
def mock_client() -> Generator[Callable[..., Any]]:
    """Give a client that is answered by a mock: `mock_client("baserow_api", seed=3)`."""
    with ExitStack() as stack:

        def of(package: str, **options: Any) -> Any:
            return stack.enter_context(mocks.mock_client(package, **options))

        yield of
