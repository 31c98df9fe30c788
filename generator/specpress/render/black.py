"""black over generated files, for templates whose output is not in black's format yet.

black reads about four thousand lines a second. So what it made of a text is remembered:
by digests, in the cache, the text itself is in the package.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
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
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=line_length, target_versions={TargetVersion.PY311})
    whose = f"{folder.absolute()}\0{version('black')}\0{line_length}"
    key = hashlib.sha256(whose.encode()).hexdigest()[:32]
    memory = _memory(key)
    known = _known(memory)
    made: dict[str, str] = {}
    remembered: dict[str, list[str]] = {}
    for path, text in files.items():
        raw = digest(text.encode())
        before = known.get(path)
        present = _present(folder / path) if before and before[0] == raw else None
        if not path.endswith(".py"):
            made[path] = text
            continue
        if before and present is not None and digest(present.encode()) == before[1]:
            made[path] = present
        else:
            try:
                made[path] = black.format_str(text, mode=mode)
            except (InvalidInput, ValueError) as error:
                raise SpecpressError(
                    f"black cannot read what the template made: {error}",
                    file=path,
                    hint="mend the template",
                ) from error
        remembered[path] = [raw, digest(made[path].encode())]
    if memory is not None:
        with suppress(OSError):
            cached_file.write(memory, json.dumps(remembered).encode())
    return made


def _memory(key: str) -> Path | None:
    try:
        return cache_folder() / f"black-{key}.json"
    except RuntimeError:  # there is no home directory
        return None


def _known(memory: Path | None) -> dict[str, list[str]]:
    content = cached_file.read(memory) if memory else None
    known: dict[str, list[str]] = json.loads(content) if content is not None else {}
    return known


def _present(file: Path) -> str | None:
    try:
        return file.read_bytes().decode()
    except (OSError, ValueError):
        return None
