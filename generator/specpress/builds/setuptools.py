"""A `build_py` command for setuptools: packages are generated when a wheel is built.

In the pyproject.toml of a project::

    [build-system]
    requires = ["setuptools>=69", "specpress"]
    build-backend = "setuptools.build_meta"

    [tool.setuptools.cmdclass]
    build_py = "specpress.builds.setuptools.build_py"

    [tool.distutils.build_py]
    apis = "baserow"       # by default all whose package is in the project
    check = false          # true: generate nothing, refuse to build what is out of date
    allow-edited = false   # true: ship files that were edited by hand

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
from typing import TYPE_CHECKING, ClassVar

from specpress.errors import SpecpressError

from .packages import BuiltPackage, generate_packages

if TYPE_CHECKING:

    class original:  # noqa: N801
        """What is used of the command of setuptools, which declares no types."""

        build_lib: str
        editable_mode: bool
        user_options: ClassVar[list[tuple[str, str | None, str]]]
        boolean_options: ClassVar[list[str]]
        package_dir: Mapping[str, str] | None

        def initialize_options(self) -> None: ...  # noqa: D102
        def run(self) -> None: ...  # noqa: D102
        def ensure_string_list(self, option: str) -> None: ...  # noqa: D102
        def get_source_files(self) -> list[str]: ...  # noqa: D102
        def announce(self, msg: str, level: int) -> None: ...  # noqa: D102

else:
    from setuptools.command.build_py import build_py as original


class build_py(original):  # noqa: N801 - the name of the command
    """Generates the packages of the project before its modules are collected."""

    user_options: ClassVar[list[tuple[str, str | None, str]]] = [
        *original.user_options,
        ("apis=", None, "the configured APIs, by default all of the project"),
        ("check", None, "generate nothing, refuse what is out of date"),
        ("allow-edited", None, "ship files that were edited by hand"),
    ]
    boolean_options: ClassVar[list[str]] = [
        *original.boolean_options,
        "check",
        "allow-edited",
    ]

    apis: list[str]
    check: bool
    allow_edited: bool

    def initialize_options(self) -> None:
        """Declare the options, which setuptools sets afterwards."""
        super().initialize_options()
        self.apis = []
        self.check = False
        self.allow_edited = False

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
        self.ensure_string_list("apis")
        packages = generate_packages(
            Path.cwd(),
            self.apis,
            check=bool(self.check),
            allow_edited=bool(self.allow_edited),
        )
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
