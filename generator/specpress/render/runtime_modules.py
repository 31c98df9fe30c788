"""Which modules of the runtime a package needs: those that it imports, and theirs.

The runtime is ordinary Python and has room for all that a document may ask for. A package
gets as much of it as its own modules reach by their imports, so that a small API does not
bring what it cannot use: OAuth, webhooks, whatever is imported by nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

RUNTIMES: Final = (
    ("runtime", "_runtime"),
    ("server_runtime", "server/_runtime"),
    ("webhook_runtime", "webhooks/_runtime"),
)
"""The folders of ordinary Python that are copied, and where they go."""
_NAMES: Final = r" import (?P<names>\([^)]*\)|[^\n#]+)"
_IMPORT: Final = re.compile(r"from (?P<dots>\.+)(?P<module>[\w.]*)" + _NAMES)
"""An import in the runtime, at the top or in a function; black lays them out."""
_MENTION: Final = re.compile(r"_runtime(?P<module>(?:\.\w+)*)(?:" + _NAMES + ")?")
"""An import of the runtime behind its dots, or a module's name in a table of names."""
_DEEPEST: Final = 9
"""More dots than any import of a package has."""
_NAME: Final = re.compile(r"(\w+)(?:\s+as\s+\w+)?")


def needed(files: Mapping[str, str], runtime: Mapping[str, str]) -> dict[str, str]:
    """Those modules of `runtime` that `files` reach; both are texts by their paths.

    Linear in the length of the texts.
    """
    reached: set[str] = set()
    waiting = [*imported(files)]
    while waiting:
        path = waiting.pop()
        if path in runtime and path not in reached:
            reached.add(path)
            waiting += _of_runtime(path, runtime[path])
            waiting += _packages(path)
    return {path: text for path, text in runtime.items() if path in reached}


def imported(files: Mapping[str, str]) -> set[str]:
    """The paths of the runtime's modules that files of a package import, if there are."""
    return {each for path in files for each in _of_package(path, files[path])}


def _of_package(path: str, text: str) -> Iterator[str]:
    for match in _MENTION.finditer(text) if path.endswith(".py") else ():
        before = text[max(0, match.start() - _DEEPEST) : match.start()]
        dots = len(before) - len(before.rstrip("."))
        module = f"_runtime{match['module']}"
        yield from _meant(path, dots or 1, module, match["names"] or "")


@cache
def _of_runtime(path: str, text: str) -> frozenset[str]:
    return frozenset(
        each
        for match in _IMPORT.finditer(text)
        for each in _meant(path, len(match["dots"]), match["module"], match["names"])
    )


def _packages(path: str) -> Iterator[str]:
    """The `__init__` modules that importing a module runs first."""
    folder = path
    while "/" in folder:
        folder = folder.rpartition("/")[0]
        yield f"{folder}/__init__.py"


def _meant(path: str, dots: int, module: str, names: str) -> Iterator[str]:
    """The files that an import in a file may mean: a module, or one of its names."""
    folder = path.split("/")[:-1]
    parts = [*folder[: len(folder) - dots + 1], *filter(None, module.split("."))]
    yield from _files(parts)
    for name in _NAME.findall(names):
        yield from _files([*parts, name])


def _files(parts: Iterable[str]) -> tuple[str, str]:
    module = "/".join(parts)
    return f"{module}.py", f"{module}/__init__.py"
