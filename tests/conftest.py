"""What all tests share: the same hypothesis examples in every run, and options."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A run that fails must fail again; searching for new examples is `make fuzz`.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option of the golden cases, and that of the HTTP library."""
    parser.addoption(
        "--update", action="store_true", help="write what golden cases expect"
    )
    parser.addoption(
        "--http",
        choices=("httpx", "httpx2"),
        default="httpx",
        help="the library that the runtime and the generated packages send with",
    )
    parser.addoption(
        "--versions",
        action="store_true",
        help="install libraries in other versions, to run generated packages with them",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--http") == "httpx2":
        # `import httpx` is then httpx2 for everything: the runtime, generated packages,
        # and what a test gives to them.
        import httpx2

        httpx2.alias_httpx()


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    if config.getoption("--versions"):
        return
    skip = pytest.mark.skip(reason="installs other versions: make test-versions")
    for item in items:
        if item.get_closest_marker("versions"):
            item.add_marker(skip)
