"""A part of a package: the client, the server or the models alone."""

from __future__ import annotations

from dataclasses import replace

from .package import Package, RootModule

_LEFT_OUT = {
    "": (),
    "client": ("server/",),
    # the server reads the operations' declarations, which are the client's
    "server": ("README.md",),
    "models": ("client/", "server/", "inputs/", "auth.py", "README.md"),
}
PARTS = tuple(part for part in _LEFT_OUT if part)


def belongs(path: str, part: str) -> bool:
    """Whether a file belongs to a part; every file does to the part ``""``, the whole."""
    return not path.startswith(_LEFT_OUT[part])


def subset(package: Package, part: str) -> Package:
    """The package without the modules of other parts, and without mention of them."""
    kept = [
        (
            replace(
                module,
                names=tuple(
                    entry for entry in module.names if belongs(_path(entry[0]), part)
                ),
            )
            if isinstance(module, RootModule)
            else module
        )
        for module in package.modules
        if belongs(module.path, part)
    ]
    return replace(package, modules=tuple(kept))


def _path(module: str) -> str:
    return module.replace(".", "/") + "/"
