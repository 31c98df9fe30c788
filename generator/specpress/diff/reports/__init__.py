"""The reports: one module a form, each a function from a comparison to text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import cast

from specpress.diff.model import Comparison

FORMATS: Mapping[str, str] = {
    "text": "for a terminal",
    "json": "for a program",
    "markdown": "for a comment on a pull request",
    "html": "a page to look at",
    "github": "annotations of a GitHub workflow",
    "junit": "a test report",
    "sarif": "for code scanning",
    "changelog": "for release notes",
    "outputs": "NAME=VALUE lines, such as verdict=breaking, for $GITHUB_OUTPUT",
}
"""Each is a module of this package with `render(comparison) -> str`."""


def rendered(comparison: Comparison, form: str, limit: int | None = None) -> str:
    """The report of a comparison in one of `FORMATS`; as Markdown of at most `limit`
    characters, by default what GitHub takes.
    """
    module = import_module(f".{form}", __name__)
    if form == "markdown" and limit is not None:
        return cast("Callable[[Comparison, int], str]", module.render)(
            comparison, limit
        )
    return cast("Callable[[Comparison], str]", module.render)(comparison)
