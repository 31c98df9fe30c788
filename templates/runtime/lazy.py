"""Packages whose names are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType


def lazy_names(
    package: str, table: str, fallback: str | None = None
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Give the `__getattr__` and `__dir__` of a package's `__init__`.

    `table` lists the submodules with the public names that each defines, as in
    ``"user: User UserRole; workspace: Workspace;"``; all submodules can be looked up as
    well. `fallback` is a package (absolute, or relative
    to `package`) that is asked for names this one does not have. What was found is
    kept in the package's globals, so that each name comes here once. A name that
    nobody has raises AttributeError with the nearest one that exists.
    """
    # Searched as text: a program uses few names of a thousand, not worth a dict of all.
    entries = f"; {table.replace(';', ' ;')} "
    keep = vars(sys.modules[package])

    def find(name: str) -> object:
        if name == "__all__":  # asked for by `import *` where the package lists none
            return sorted({*_by_name(table), *_own(keep, package)})
        if (at := entries.find(f" {name} ")) >= 0:
            start = entries.rindex("; ", 0, at) + 2
            module = entries[start : entries.index(":", start)]
            return getattr(import_module(f"{package}.{module}"), name)
        if f"; {name}: " in entries:
            return import_module(f"{package}.{name}")
        if fallback is not None and not name.startswith("__"):
            return getattr(import_module(fallback, package), name)
        if fallback is None and not name.startswith("_"):
            own = _submodule(f"{package}.{name}")
            if own is not None:
                return own
        raise AttributeError(_unknown(package, name, _by_name(table)))

    def get(name: str) -> object:
        # Two threads may both find the name: the import system gives them one object.
        value = keep[name] = find(name)
        return value

    def names() -> list[str]:
        modules = _by_name(table)
        return sorted({*keep, *modules, *modules.values()})

    return get, names


def _submodule(name: str) -> ModuleType | None:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:  # one that it imports itself is missing
            raise
        return None


def _own(content: Mapping[str, object], package: str) -> list[str]:
    """Give the public names that a package defines itself."""
    return [
        name
        for name, value in content.items()
        if not name.startswith("_") and getattr(value, "__module__", None) == package
    ]


def _by_name(table: str) -> dict[str, str]:
    """Give the submodule of each name."""
    entries = (entry.partition(":") for entry in table.split(";"))
    return {
        name: module.strip() for module, _, names in entries for name in names.split()
    }


def _unknown(package: str, name: str, modules: Mapping[str, str]) -> str:
    message = f"module {package!r} has no attribute {name!r}"
    if name.startswith("__"):  # asked by tools and by the import system, not by people
        return message
    from difflib import get_close_matches

    near = get_close_matches(name, modules, n=1)
    return f"{message}; did you mean {near[0]!r}?" if near else message
