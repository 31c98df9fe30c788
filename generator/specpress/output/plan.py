"""The plan: the difference between a folder and the files that belong there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Final

from specpress.errors import SpecpressError
from specpress.utils.digests import MANIFEST, digest

from .conflicts import has_conflicts, sides
from .edits import (
    EDITS,
    REJECTS,
    Earlier,
    bases_text,
    find_base,
    merge_edits,
    nothing_earlier,
    recorded_bases,
)
from .manifest import Manifest, read_manifest

_UNKNOWN: Final = frozenset[str]()
"""The digests of a file that the manifest does not know."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to happen in a folder for it to hold exactly the new files.

    `edited` are files that someone changed, or wrote, where a generated one belongs,
    with the text that belongs there (None where nothing does any more). They are kept.
    `merged` are those of them that are brought up to date, with the edit in them;
    `outdated` those that cannot be: the manifest keeps the digest that each was edited
    from. `unresolved` have a file beside them that names where edit and change overlap.
    `manifest` is the text that it has when none is kept.
    """

    folder: Path
    written: Mapping[str, str]
    removed: tuple[str, ...]
    edited: Mapping[str, str | None]
    outdated: frozenset[str]
    new: frozenset[str]
    manifest: str
    merged: frozenset[str] = frozenset()
    unresolved: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether the folder already holds exactly the new files."""
        return not (self.written or self.removed or self.edited)

    @property
    def changes(self) -> bool:
        """Whether executing it would change anything."""
        return bool(self.written or self.removed)

    @property
    def needs_attention(self) -> bool:
        """Whether somebody has to look at an edited file."""
        return bool(self.outdated or self.unresolved)

    def forced(self) -> Plan:
        """The plan that overwrites what was edited by hand."""
        texts = {path: text for path, text in self.edited.items() if text is not None}
        gone = [path for path, text in self.edited.items() if text is None]
        records = {EDITS, *(path + REJECTS for path in self.edited)}
        gone += [path for path in sorted(records) if _file(self.folder, path).exists()]
        manifest = {MANIFEST: self.manifest} if self.outdated else {}
        written = {
            path: text for path, text in self.written.items() if path not in records
        }
        return replace(
            self,
            written={**written, **texts, **manifest},
            removed=tuple(dict.fromkeys((*self.removed, *gone))),
            edited={},
            outdated=frozenset(),
            merged=frozenset(),
            unresolved=frozenset(),
        )


def plan(
    folder: Path,
    files: Mapping[str, str],
    manifest: Manifest,
    earlier: Earlier = nothing_earlier,
) -> Plan:
    """Compares a folder with the files that belong there; nothing is changed.

    `earlier` gives the texts that the package had, where that is known; edits by hand
    are merged with their help.
    """
    known = read_manifest(folder)
    recorded: Mapping[str, frozenset[str]] = known.files if known is not None else {}
    written: dict[str, str] = {}
    removed: list[str] = []
    edited: dict[str, str | None] = {}
    outdated: set[str] = set()
    new: set[str] = set()
    for path, text in files.items():
        present = _content(folder, path)
        wanted = manifest.files[path]
        if present is None:
            written[path] = text
            new.add(path)
        elif digest(present) in wanted:
            continue
        elif _is_generated(present, recorded.get(path, _UNKNOWN)) and not (
            _file(folder, path).is_symlink()
        ):
            written[path] = text
        else:
            edited[path] = text
            if wanted != recorded.get(path):
                outdated.add(path)
    for path, digests in recorded.items():
        if path in files:
            continue
        present = _content(folder, path)
        if present is None:
            continue
        if _is_generated(present, digests):
            removed.append(path)
        else:
            edited[path] = None
            outdated.add(path)
    bases = {path: files[path] for path in edited.keys() - outdated}
    merged: set[str] = set()
    for path in sorted(outdated):
        base = find_base(folder, path, recorded.get(path, _UNKNOWN), earlier)
        if base is None:
            continue
        bases[path] = base
        generated = files.get(path)
        result = None if generated is None else _merge(folder, path, base, generated)
        if generated is None or result is None:
            continue
        outdated.remove(path)
        written[path], rejects = result
        if rejects:
            before = _content(folder, path + REJECTS)
            written[path + REJECTS] = (before or b"").decode(errors="replace") + rejects
            new |= set() if before is not None else {path + REJECTS}
        if written[path] == generated and not rejects:
            del edited[path], bases[path]  # the edit is what is generated now
        else:
            bases[path] = generated
            merged.add(path)
    unresolved = {
        path
        for path in edited
        if path + REJECTS in written or _file(folder, path + REJECTS).exists()
    }
    text = manifest.keeping({path: recorded.get(path, _UNKNOWN) for path in outdated})
    if known is None or known.text != text:
        written[MANIFEST] = text
        if known is None:
            new.add(MANIFEST)
    _record(folder, bases, written, removed, new)
    return Plan(
        folder,
        written,
        tuple(removed),
        edited,
        frozenset(outdated),
        frozenset(new),
        manifest.text,
        frozenset(merged),
        frozenset(unresolved),
    )


def _merge(folder: Path, path: str, base: str, text: str) -> tuple[str, str] | None:
    """An edited file, merged, and its overlaps; None where that cannot be."""
    content = _content(folder, path)
    if content is None or _file(folder, path).is_symlink():
        return None
    try:
        edited = content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None
    return None if has_conflicts(edited) else merge_edits(path, base, edited, text)


def _record(
    folder: Path,
    bases: Mapping[str, str],
    written: dict[str, str],
    removed: list[str],
    new: set[str],
) -> None:
    """Keeps the bases of edited files, where there is something to write anyway.

    Until then git has them, or the last run can be done again.
    """
    if not (written or removed):
        return
    if not bases:
        if _file(folder, EDITS).exists():
            removed.append(EDITS)
    elif recorded_bases(folder) != bases:
        written[EDITS] = bases_text(bases)
        if not _file(folder, EDITS).exists():
            new.add(EDITS)


def _file(folder: Path, path: str) -> Path:
    """The path in the folder. Raises `SpecpressError` for one that leads out of it."""
    parts = PurePosixPath(path).parts
    leads_out = not parts or ".." in parts or PurePosixPath(path).is_absolute()
    if leads_out or not _is_name(path):
        raise SpecpressError(
            f"the path {path!a} is none in the package",
            file=str(folder / MANIFEST),
            hint="delete the manifest and generate with --force",
        )
    return folder.joinpath(*parts)


def _is_name(path: str) -> bool:
    """Whether a file can have this name: with no zero byte, and no half of a pair."""
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False


def _is_generated(content: bytes, digests: frozenset[str]) -> bool:
    """Whether a file is as it was generated, by whichever of the branches merged here.

    What git made of two generated versions has a digest of its own; that it is a merge
    is known by the two digests of the manifest.
    """
    if digest(content) in digests or len(digests) > 1:
        return True
    text = content.decode(errors="replace")
    return has_conflicts(text) and all(
        digest(side.encode()) in digests for side in sides(text)
    )


def _content(folder: Path, path: str) -> bytes | None:
    file = _file(folder, path)
    try:
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise SpecpressError(
            f"the file cannot be read: {error.strerror}",
            file=str(file),
            hint="move it away or give another output folder",
        ) from error
