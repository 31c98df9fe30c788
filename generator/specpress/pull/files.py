"""The files of a document beside the document itself: where they are kept, and whether
they may be written there.

They lie as they do upstream, seen from the document, so that its references lead to them.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from specpress.config.settings import ApiConfig
from specpress.document.parse import text
from specpress.document.references.locations import is_url, normal
from specpress.errors import SpecpressError
from specpress.fetch import address
from specpress.utils.digests import ABSENT, digest, fingerprint
from specpress.utils.real_path import real_path

_SUFFIXES: Final = frozenset({".json", ".yaml", ".yml"})
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\\\:*?<>|\"]")
_BUNDLE: Final = "set `bundle = true`, which stores one file"


def relative(location: str, base: str) -> str:
    """The path of a file from the document at `base`, both as references name them.

    Raises SpecpressError for a file that cannot be stored under its name.
    """
    if is_url(location):
        if urlsplit(location).query:
            raise _not_storable(location, "its address has a query")
        here, root = (unquote(urlsplit(each).path) for each in (location, base))
    else:
        here, root = normal(location), normal(base)
    path = posixpath.relpath(here or "/", posixpath.dirname(root) or ".")
    parts = [part for part in path.split("/") if part != ".."]
    hidden = any(part.startswith(".") for part in parts)
    suffix = posixpath.splitext(path)[1].lower()
    if hidden or suffix not in _SUFFIXES or _UNSAFE.search(path):
        raise _not_storable(
            location, "only files that end with .json, .yaml or .yml are stored"
        )
    return path


def place(path: str, document: Path, api: ApiConfig, root: Path) -> Path:
    """Where a file of the document is kept.

    Raises SpecpressError for one outside of the folder that references may reach.
    """
    file = document.parent / path
    within = root / (api.references_within or api.document.parent)
    if not real_path(file).is_relative_to(real_path(within)):
        raise SpecpressError(
            f"the document refers to {path}, outside of its own folder, where nothing is "
            "stored",
            file=address.public(api.source or ""),
            hint=f"{_BUNDLE}, or name a wider folder (`references_within`)",
        )
    if real_path(file) == real_path(document):
        raise SpecpressError(
            f"the document refers to {path}, which is where it is stored itself",
            file=address.public(api.source or ""),
            hint=f"give `document` the name that it has upstream, or {_BUNDLE}",
        )
    return file


def refuse_foreign(files: Mapping[Path, bytes], known: Mapping[Path, str]) -> None:
    """Refuses to overwrite files that no pull has written.

    `files` are to be written, `known` are the hashes of those that a pull has. Raises
    SpecpressError.
    """
    for file, data in files.items():
        if file in known:
            continue
        try:
            is_same = fingerprint(file) in {ABSENT, digest(data)}
        except OSError as error:
            raise SpecpressError(
                f"cannot read: {error.strerror}", file=str(file)
            ) from error
        if not is_same:
            raise SpecpressError(
                "the document has a file of this name, and there is another one",
                file=str(file),
                hint=f"move it away, or {_BUNDLE}",
            )


def means_the_same(file: Path, data: bytes) -> bool:
    """Whether a file on disk holds the same values as `data`."""
    try:
        present = file.read_bytes()
        return present == data or text.parse(present)[0] == text.parse(data)[0]
    except (OSError, SpecpressError):
        return False


def contents(files: Iterable[Path]) -> dict[str, bytes]:
    """The bytes of those files that can be read, by their normalised path."""
    held: dict[str, bytes] = {}
    for file in files:
        with suppress(OSError):
            held[normal(str(file))] = file.read_bytes()
    return held


def remove(known: Mapping[Path, str], kept: Iterable[Path], folder: Path) -> None:
    """Removes the files of `known` that are not kept, unless somebody changed them.

    Folders below `folder` that are empty afterwards go as well.
    """
    staying = {*kept}
    for file, was in known.items():
        if file in staying:
            continue
        with suppress(OSError):
            if fingerprint(file) == was:
                file.unlink()
        for parent in file.parents:
            if parent == folder or not parent.is_relative_to(folder):
                break
            with suppress(OSError):
                parent.rmdir()


def _not_storable(location: str, why: str) -> SpecpressError:
    return SpecpressError(
        f"the document refers to a file that cannot be stored: {why}",
        file=address.public(location),
        hint=_BUNDLE,
    )
