"""A build hook for hatchling: packages are generated when a wheel is built.

In the pyproject.toml of a project::

    [build-system]
    requires = ["hatchling", "specpress"]
    build-backend = "hatchling.build"

    [tool.hatch.build.hooks.specpress]
    apis = ["baserow"]   # by default all that are configured
    check = false        # true: generate nothing, refuse to build what is out of date

The generated files become part of the build even where version control ignores them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from specpress.config.load import load
from specpress.config.settings import ApiConfig
from specpress.errors import SpecpressError
from specpress.pipeline.generate import generate_package, plan_package
from specpress.pipeline.job import configured_job


class SpecpressBuildHook(BuildHookInterface[Any]):
    """Generates the packages of the configured APIs before a build."""

    PLUGIN_NAME = "specpress"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring the packages up to date and add them to the build.

        Raises `SpecpressError` for what cannot be generated or, with `check`, is out of
        date.
        """
        configuration = load(Path(self.root))
        names: list[str] = self.config.get("apis", [])
        for api in configuration.select(names):
            _bring_up_to_date(
                api, configuration.root, check=self.config.get("check", False)
            )
            output = configuration.root / api.output
            if output.is_relative_to(self.root):
                place = output.relative_to(self.root).as_posix()
                build_data["artifacts"].append(f"/{place}/")


def _bring_up_to_date(api: ApiConfig, root: Path, *, check: bool) -> None:
    job = configured_job(api, root)
    plan = (plan_package if check else generate_package)(job).plan
    if plan.outdated or (check and not plan.is_empty):
        raise SpecpressError(
            f"the package of {api.name!r} is out of date",
            file=str(plan.folder),
            hint=f"look at `specpress check {api.name}`",
        )


@hookimpl
def hatch_register_build_hook() -> type[SpecpressBuildHook]:
    """Tell hatchling of the hook."""
    return SpecpressBuildHook
