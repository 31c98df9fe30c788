"""The difference between a folder and the files that belong there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..problems import SpecpressError
from .manifest import MANIFEST, Manifest, digest, read_manifest


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to happen in a folder for it to hold exactly the new files.

    `edited` are files that someone changed, or wrote, where a generated one belongs;
    they are left alone unless that is asked for.
    """

    folder: Path
    written: Mapping[str, str]
    removed: tuple[str, ...]
    edited: tuple[str, ...]
    new: frozenset[str]

    @property
    def is_empty(self) -> bool:
        """Whether the folder already holds exactly the new files."""
        return not (self.written or self.removed or self.edited)


def plan(folder: Path, files: Mapping[str, str], manifest: Manifest) -> Plan:
    """Compares a folder with the files that belong there; nothing is changed."""
    known = read_manifest(folder)
    recorded = known.files if known is not None else {}
    written: dict[str, str] = {}
    removed: list[str] = []
    edited: list[str] = []
    new: set[str] = set()
    for path, text in files.items():
        present = _digest_of(_inside(folder, path))
        wanted = manifest.files[path]
        if present == wanted:
            continue
        written[path] = text
        if present is None:
            new.add(path)
        elif present != recorded.get(path):
            edited.append(path)
    for path, recorded_digest in recorded.items():
        if path in files:
            continue
        present = _digest_of(_inside(folder, path))
        if present == recorded_digest:
            removed.append(path)
        elif present is not None:
            edited.append(path)
    if known is None or known.text != manifest.text:
        written[MANIFEST] = manifest.text
        if known is None:
            new.add(MANIFEST)
    return Plan(folder, written, tuple(removed), tuple(sorted(edited)), frozenset(new))


def _inside(folder: Path, path: str) -> Path:
    """The path in the folder; names never lead out of it, manifests neither."""
    parts = PurePosixPath(path).parts
    if not parts or ".." in parts or PurePosixPath(path).is_absolute():
        raise SpecpressError(
            f"the path {path!r} leads out of the package",
            file=str(folder / MANIFEST),
            cure="delete the manifest and generate with --force",
        )
    return folder.joinpath(*parts)


def _digest_of(path: Path) -> str | None:
    try:
        return digest(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise SpecpressError(
            f"the file cannot be read: {error.strerror}",
            file=str(path),
            cure="move it away or give another output folder",
        ) from error
