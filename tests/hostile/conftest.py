"""``--fuzz``: run the fuzz tests for as long as they can find something new."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--fuzz", action="store_true", help="thousands of examples for each fuzz test"
    )
