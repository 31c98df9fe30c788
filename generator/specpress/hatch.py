"""A build hook for hatchling: packages are generated when a wheel is built.

In the pyproject.toml of a project::

    [build-system]
    requires = ["hatchling", "specpress"]
    build-backend = "hatchling.build"

    [tool.hatch.build.hooks.specpress]
    apis = ["baserow"]     # by default all whose package is in the project
    check = false          # true: generate nothing, refuse to build what is out of date
    allow_edited = false   # true: ship files that were edited by hand

The generated files become part of the build even where version control ignores them. A
wheel that is built from a source distribution takes what came with it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from specpress.builds.packages import generate_packages


class SpecpressBuildHook(BuildHookInterface[Any]):
    """Generates the packages of the configured APIs before a build."""

    PLUGIN_NAME = "specpress"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring the packages up to date, say so, and add them to the build.

        Raises `SpecpressError` for what cannot be generated, was edited or, with `check`,
        is out of date.
        """
        root = Path(self.root)
        for package in generate_packages(
            root,
            self.config.get("apis", []),
            check=self.config.get("check", False),
            allow_edited=self.config.get("allow_edited", False),
        ):
            self.app.display_info(f"specpress: {package.folder}: {package.done}")
            if package.folder.is_relative_to(root):
                place = package.folder.relative_to(root).as_posix()
                build_data["artifacts"].append(f"/{place}/")


@hookimpl
def hatch_register_build_hook() -> type[SpecpressBuildHook]:
    """Tell hatchling of the hook."""
    return SpecpressBuildHook
