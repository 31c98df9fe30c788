"""A `build_py` command for setuptools: packages are generated when a wheel is built.

In the pyproject.toml of a project::

    [build-system]
    requires = ["setuptools>=69", "specpress"]
    build-backend = "setuptools.build_meta"

    [tool.setuptools.cmdclass]
    build_py = "specpress.builds.setuptools.build_py"

All files of the packages become part of the build: setuptools alone leaves out what is no
Python, such as the schemas that a server checks by.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError

from .packages import BuiltPackage, generate_packages

if TYPE_CHECKING:

    class original:  # noqa: N801
        """What is used of the command of setuptools, which declares no types."""

        build_lib: str
        editable_mode: bool
        package_dir: Mapping[str, str] | None

        def run(self) -> None: ...  # noqa: D102
        def get_source_files(self) -> list[str]: ...  # noqa: D102
        def announce(self, msg: str, level: int) -> None: ...  # noqa: D102

else:
    from setuptools.command.build_py import build_py as original


class build_py(original):  # noqa: N801 - the name of the command
    """Generates the packages of the project before its modules are collected."""

    def run(self) -> None:
        """Generate, then build as always, then add all files of what was generated."""
        packages = self._generated
        super().run()
        if self.editable_mode:
            return
        for package in packages:
            for file in package.files():
                target = Path(self.build_lib) / self._place(file)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)

    def get_source_files(self) -> list[str]:
        """What belongs into a source distribution: the generated files, too."""
        own = [os.path.relpath(f) for one in self._generated for f in one.files()]
        return [*super().get_source_files(), *own]

    @cached_property
    def _generated(self) -> list[BuiltPackage]:
        """The packages, generated once for all that a build asks of the command."""
        packages = generate_packages(Path.cwd())
        for package in packages:
            self.announce(
                f"specpress: {package.folder}: {package.done}", level=logging.INFO
            )
        return packages

    def _place(self, file: Path) -> Path:
        """Where a file goes below the top of the wheel."""
        top = Path.cwd() / (self.package_dir or {}).get("", "")
        if not file.is_relative_to(top):
            raise SpecpressError(
                "the package is not in the folder of the project's packages",
                file=str(file),
                hint=f"set `output` to a folder in {top}",
            )
        return file.relative_to(top)
