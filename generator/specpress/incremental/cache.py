"""The cache of runs: which packages are up to date, and with which inputs.

A package follows from its inputs alone: the files of the document, the configuration, the
templates and the tool's own code. A run that leaves a package up to date stores an entry
with the digest of each input and that of the manifest. As long as all digests match, and
every file is what the manifest says, there is nothing to generate. Finding that takes a
tenth of a second: the document is not parsed, and neither pydantic nor Jinja is imported.

Where only the document has changed, the entry also leads to a snapshot of the document as
it was, so that the change can be generated alone (`partial`).

Entries are in the user's cache folder, one for each package. They may be deleted at any
time; that costs one full run.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from specpress.utils import cached_file
from specpress.utils.cache_folder import cache_folder
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import ABSENT, MANIFEST, digest, fingerprint

from .request import GenerateRequest

_TOOL = Path(__file__).resolve().parents[1]
_SNAPSHOT = ".document"
_KEPT_SECONDS = 30 * 24 * 60 * 60
_DAMAGED = (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError)
"""What an entry raises that is not one, or where there is no home directory."""


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """A package that is up to date: its folder, and its manifest as JSON.

    `published` is the digest of its document as it was read, before overlays; `project`
    is what its project is called, where that is up to date, too.
    """

    folder: Path
    manifest: Mapping[str, Any]
    published: str
    project: str = ""


@dataclass(frozen=True, slots=True)
class StaleEntry:
    """A package that was up to date until its document, and nothing else, changed.

    `snapshot` is the file with the document as it was.
    """

    snapshot: Path
    _folder: Path
    _manifest: str

    def files(self) -> dict[str, str] | None:
        """The texts of the package, its manifest among them; None if one was edited."""
        try:
            files = _unedited_files(str(self._folder), self._manifest)
            if files is None:
                return None
            return {path: data.decode() for path, data in files.items()}
        except _DAMAGED:
            return None


@dataclass(frozen=True, slots=True)
class Inputs:
    """The digests of what a package is made from, by path.

    The first of `all` is the document, `others` are the further files that it refers to.
    """

    all: Mapping[str, str]
    others: Mapping[str, str]

    @property
    def document(self) -> str:
        """The digest of the document with all its files."""
        if not self.others:
            return next(iter(self.all.values()))
        files = json.dumps([next(iter(self.all.values())), *self.others.values()])
        return digest(files.encode())


def digests(files: Iterable[Path]) -> dict[str, str]:
    """The digest of each file; `ABSENT` for one that is not there or cannot be read."""
    found: dict[str, str] = {}
    for file in files:
        try:
            found[str(file)] = fingerprint(file)
        except (OSError, ValueError):
            found[str(file)] = ABSENT
    return found


def documents(request: GenerateRequest) -> list[Path]:
    """The further files that the document of a request had when it was last generated."""
    try:
        return [Path(path) for path in (_entry(request) or {"others": ()})["others"]]
    except _DAMAGED:
        return []


def fingerprints(inputs: Sequence[Path]) -> dict[str, str]:
    """The digest of each input, the tool's own among them. Raises OSError."""
    return {str(path): fingerprint(path) for path in (*inputs, *_tool())}


def fresh(request: GenerateRequest) -> CacheEntry | None:
    """The package of a request, if it is known to be up to date."""
    try:
        entry = _entry(request)
        if entry is None:
            return None
        inputs: dict[str, str] = {**entry["inputs"], **entry["others"]}
        if any(fingerprint(Path(path)) != was for path, was in inputs.items()):
            return None
        folder = str(entry["folder"])
        files = _unedited_files(folder, entry["manifest"])
        if files is None:
            return None
        manifest: Any = json.loads(files[MANIFEST])
        return CacheEntry(Path(folder), manifest, str(entry["published"]))
    except _DAMAGED:
        return None


def fresh_with_project(request: GenerateRequest) -> CacheEntry | None:
    """As `fresh`, where the project around the package is known to be up to date, too."""
    entry = fresh(request)
    if entry is None:
        return None
    try:
        project = _entry(request)["project"]
        files: dict[str, str] = project["files"]
        if digests(map(Path, files)) != files:
            return None
        return replace(entry, project=str(project["called"]))
    except _DAMAGED:
        return None


def record_project(
    request: GenerateRequest, called: str, files: Iterable[Path]
) -> None:
    """Records that the project around a package that is up to date is so, too.

    `called` is what it is called, `files` are those that make it up, there or not.
    """
    if fresh(request) is None:  # the entry is of other inputs
        return
    with suppress(*_DAMAGED):
        known = digests(file.absolute() for file in files)
        entry = {**_entry(request), "project": {"called": called, "files": known}}
        cached_file.write(_file(request), json.dumps(entry).encode())


def stale(request: GenerateRequest, inputs: Mapping[str, str]) -> StaleEntry | None:
    """The entry of a request, if of all inputs only the document has changed since.

    `inputs` are the digests of now; the first is that of the document. The other files of
    the document are a part of it.
    """
    document = next(iter(inputs))
    try:
        entry = _entry(request)
        if entry is None or {**entry["inputs"], document: inputs[document]} != inputs:
            return None
        return StaleEntry(
            _snapshot(_file(request), entry["document"]),
            Path(entry["folder"]),
            str(entry["manifest"]),
        )
    except _DAMAGED:
        return None


def store(
    request: GenerateRequest,
    inputs: Inputs,
    folder: Path,
    manifest: str,
    published: str,
    snapshot: bytes,
) -> None:
    """Records that the package in a folder is up to date with inputs of these digests.

    `snapshot` is that of the document; `manifest` is the text of the package's manifest,
    `published` the digest of the document as it was read.
    """
    entry = {
        "request": request.identity,
        "document": inputs.document,
        "inputs": dict(inputs.all),
        "others": dict(inputs.others),
        "folder": str(folder.absolute()),
        "manifest": digest(manifest.encode()),
        "published": published,
    }
    with suppress(OSError, RuntimeError):  # without a cache it only takes longer
        file = _file(request)
        kept = _snapshot(file, inputs.document)
        cached_file.write(kept, snapshot)
        cached_file.write(file, json.dumps(entry).encode())
        _remove_old_snapshots(file, kept)


def _tool() -> list[Path]:
    """The folders of the tool's own code, and of its templates if those are elsewhere."""
    if (_TOOL / "templates").is_dir():
        return [_TOOL]
    return [_TOOL, _TOOL.parents[1] / "templates"]


def _unedited_files(folder: str, manifest: str) -> dict[str, bytes] | None:
    """The files of a package, if its manifest has this digest and they have theirs.

    Raises what reading and understanding them raises.
    """
    data = _read(f"{folder}/{MANIFEST}")
    if digest(data) != manifest:
        return None
    digests: dict[str, str] = json.loads(data)["files"]
    files = {MANIFEST: data}
    for path, was in digests.items():
        files[path] = _read(f"{folder}/{path}")
        if digest(files[path]) != was:
            return None
    return files


def _entry(request: GenerateRequest) -> Any:
    """The entry of the very same request. Raises RuntimeError and ValueError."""
    content = cached_file.read(_file(request))
    entry: Any = None if content is None else json.loads(content)
    return entry if entry and entry["request"] == request.identity else None


def _remove_old_snapshots(entry: Path, kept: Path) -> None:
    """Removes those of the same package, and of any that was not generated for a month.

    A snapshot takes as much space as the document. Raises OSError.
    """
    oldest = time.time() - _KEPT_SECONDS
    for file in entry.parent.glob(f"*{_SNAPSHOT}"):
        is_own = file.name.startswith(f"{entry.stem}.")
        if file != kept and (is_own or file.stat().st_mtime < oldest):
            file.unlink()


def _snapshot(entry: Path, document: str) -> Path:
    """The file of the snapshot of a document with this digest, beside its entry."""
    return entry.with_name(f"{entry.stem}.{document[-32:]}{_SNAPSHOT}")


def _file(request: GenerateRequest) -> Path:
    whose = f"{request.base}\0{request.name}\0{request.only}\0{request.http}"
    return cache_folder() / f"{hashlib.sha256(whose.encode()).hexdigest()[:32]}.json"


def _read(file: str) -> bytes:
    with open(file, "rb") as stream:  # noqa: PTH123 - a third of the time, 600 times
        return stream.read()
