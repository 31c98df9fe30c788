"""The modules of a part of a package: of the client, the server or the models alone."""

from __future__ import annotations

from dataclasses import replace

from .package import Package, RootModule
from .parts import Part, belongs
from .requirements import requirements_of

_RUNTIME = "_runtime."
"""What a package offers of its runtime is about calls; models alone have none."""


def subset(package: Package, part: Part) -> Package:
    """The package without the modules of other parts, and without mention of them."""
    requirements = requirements_of(package.http, part)
    kept = [
        (
            replace(
                module,
                names=tuple(
                    entry
                    for entry in module.names
                    if belongs(_path(entry[0]), part)
                    and not (part == "models" and entry[0].startswith(_RUNTIME))
                ),
                requirements=requirements,
            )
            if isinstance(module, RootModule)
            else module
        )
        for module in package.modules
        if belongs(module.path, part)
    ]
    return replace(package, modules=tuple(kept), requirements=requirements)


def _path(module: str) -> str:
    return module.replace(".", "/") + "/"
