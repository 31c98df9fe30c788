"""What all tests share: the same hypothesis examples in every run."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A run that fails must fail again; searching for new examples is `make fuzz`.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option of the golden cases."""
    parser.addoption(
        "--update", action="store_true", help="write what golden cases expect"
    )
