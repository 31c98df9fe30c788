"""The file of the configuration: where it is, and the tables in it.

Nothing is validated here but in `load`: to decide whether there is anything to do takes
only the tables, and has to be quick.
"""

from __future__ import annotations

import json
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from specpress.errors import SpecpressError

PYPROJECT = "pyproject.toml"
SPECPRESS = "specpress.toml"


def find(start: Path | None = None) -> Path | None:
    """Return the nearest configuration file from `start` (a folder) upwards, or None.

    A pyproject.toml without `[tool.specpress]` is passed over.
    """
    folder = (start or Path.cwd()).absolute()
    for place in (folder, *folder.parents):
        own, shared = place / SPECPRESS, place / PYPROJECT
        configures = shared.is_file() and own_table(content(shared), shared) is not None
        if own.exists():  # a folder of this name is refused where it is read
            if configures:
                raise SpecpressError(
                    f"{SPECPRESS} and [tool.specpress] of {PYPROJECT} both configure",
                    file=str(own),
                    hint="keep one of them",
                )
            return own
        if configures:
            return shared
    return None


def require(start: Path | None = None) -> Path:
    """Return the file that `find` finds; raises SpecpressError when there is none."""
    file = find(start)
    if file is None:
        raise SpecpressError(
            f"no {SPECPRESS} and no {PYPROJECT} with [tool.specpress] from "
            f"{start or Path.cwd()} upwards",
            hint="write one with `specpress init SOURCE`",
        )
    return file


def data(file: Path) -> bytes:
    """Return the bytes of a file; raises SpecpressError where it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise SpecpressError(
            f"cannot read: {error.strerror}", file=str(file)
        ) from error


def content(file: Path, text: bytes | None = None) -> dict[str, Any]:
    """Return the tables of a file, or of `text` in its place; it has to be TOML.

    They are shared by all who read this text, and not to be changed.
    """
    text = data(file) if text is None else text
    try:
        tables = _parsed(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SpecpressError(f"not valid TOML: {error}", file=str(file)) from error
    if b"u0000" in text.lower() and "\\u0000" in json.dumps(tables, default=str):
        raise SpecpressError(
            "expected text, found a zero character", file=str(file), hint="remove it"
        )
    return tables


@lru_cache(maxsize=4)
def _parsed(text: bytes) -> dict[str, Any]:
    """A text is parsed once: a start looks into the same file for several things."""
    return tomllib.loads(text.decode("utf-8-sig"))


def own_table(tables: dict[str, Any], file: Path) -> object:
    """Return what configures specpress among a file's tables, None for nothing."""
    if file.name != PYPROJECT:
        return tables
    tool = tables.get("tool")
    return (
        cast("dict[str, Any]", tool).get("specpress")
        if isinstance(tool, dict)
        else None
    )


def configures_diff(file: Path | None) -> bool:
    """Whether a file has a table ``diff``, or one of the wrong kind in its place.

    Raises SpecpressError where the file cannot be read.
    """
    own = own_table(content(file), file) if file is not None else None
    return isinstance(own, dict) and "diff" in own
