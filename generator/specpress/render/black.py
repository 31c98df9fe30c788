"""black over generated files, for templates whose output is not in black's format yet.

black reads about four thousand lines a second, so its results are cached: the digests of
each text before and after, while the text itself is in the package.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path

from specpress.errors import SpecpressError
from specpress.utils import cached_file
from specpress.utils.cache_folder import cache_folder
from specpress.utils.digests import digest


def format_with_black(
    files: Mapping[str, str], folder: Path, *, line_length: int
) -> dict[str, str]:
    """The files, those of Python in black's format.

    `folder` is where they were written the last time. Raises `SpecpressError` for a
    file that is not Python.
    """
    with _some_home():
        import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=line_length, target_versions={TargetVersion.PY311})
    whose = f"{folder.absolute()}\0{version('black')}\0{line_length}"
    key = hashlib.sha256(whose.encode()).hexdigest()[:32]
    cached = _cache_file(key)
    known = _known(cached)
    formatted: dict[str, str] = {}
    digests: dict[str, list[str]] = {}
    for path, text in files.items():
        raw = digest(text.encode())
        before = known.get(path)
        present = _present(folder / path) if before and before[0] == raw else None
        if not path.endswith(".py"):
            formatted[path] = text
            continue
        if before and present is not None and digest(present.encode()) == before[1]:
            formatted[path] = present
        else:
            try:
                formatted[path] = black.format_str(text, mode=mode)
            except (InvalidInput, ValueError) as error:
                raise SpecpressError(
                    f"black cannot read what the template made: {error}",
                    file=path,
                    hint="correct the template",
                ) from error
        digests[path] = [raw, digest(formatted[path].encode())]
    if cached is not None:
        with suppress(OSError):
            cached_file.write(cached, json.dumps(digests).encode())
    return formatted


@contextmanager
def _some_home() -> Generator[None]:
    """A home directory inside the block, where the user has none.

    Black looks for its own cache when it is imported, though nothing here uses that.
    """
    try:
        Path.home()
    except RuntimeError:
        os.environ["HOME"] = os.sep
        try:
            yield
        finally:
            del os.environ["HOME"]
    else:
        yield


def _cache_file(key: str) -> Path | None:
    try:
        return cache_folder() / f"black-{key}.json"
    except RuntimeError:  # there is no home directory
        return None


def _known(cached: Path | None) -> dict[str, list[str]]:
    """The digests of each file before and after black, as far as they are cached."""
    content = cached_file.read(cached) if cached else None
    known: dict[str, list[str]] = json.loads(content) if content is not None else {}
    return known


def _present(file: Path) -> str | None:
    try:
        return file.read_bytes().decode()
    except (OSError, ValueError):
        return None
