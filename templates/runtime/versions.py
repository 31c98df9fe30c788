"""The versions of other libraries that this package works with."""

from __future__ import annotations

from importlib.machinery import PathFinder
from os import listdir
from os.path import dirname, isdir


def require(package: str, **lowest: str) -> None:
    """Raise ImportError, in one sentence, for a library that is too old for a package.

    `lowest` are versions by the name of the library. Nothing is imported: a library may
    never be needed, and takes longer than all that happens here. A library that is not
    installed, or not in the usual way, is left to be imported.
    """
    for library, least in lowest.items():
        installed = _installed(library)
        if installed is not None and _numbers(installed) < _numbers(least):
            raise ImportError(
                f"{package} needs {library} {least} or newer, and {installed} is "
                f'installed: pip install "{library}>={least}"'
            )


def _installed(library: str) -> str | None:
    """Give the version that the folder beside a library names.

    It is called NAME-VERSION.dist-info (Recording installed projects, PyPA). Where
    there are several, an upgrade has left them behind: the newest is meant.
    """
    found = PathFinder.find_spec(library)
    if found is None or found.origin is None:
        return None
    start, end = f"{library}-", ".dist-info"
    # Importing pathlib takes longer than all of this.
    folder = dirname(dirname(found.origin))  # noqa: PTH120  as above
    if not isdir(folder):  # noqa: PTH112  as above; an archive, for one
        return None
    versions = [
        entry.removeprefix(start).removesuffix(end)
        for entry in listdir(folder)  # noqa: PTH208  as above
        if entry.startswith(start) and entry.endswith(end)
    ]
    return max(versions, key=_numbers, default=None)


def _numbers(version: str) -> tuple[int, ...]:
    """Give the numbers of a release up to the first that is not just a number."""
    numbers: list[int] = []
    for part in version.split("."):
        if not part.isdecimal():
            break
        numbers.append(int(part))
    return tuple(numbers)
