"""What need not be done again: a memory of runs, beside the manifest.

A package follows from its inputs alone: the document, the configuration, the templates
and the tool's own code. After a run that left a package in step, a stamp records the
digest of each input, and that of the manifest. Where all of them are what they were, and
every file is what the manifest says, nothing has to be generated to know that there is
nothing to do. That takes a tenth of a second: neither is the document read, nor pydantic
or Jinja imported.

Where only the document is another one, what was remembered of it tells what changed
(`Past`).

Stamps are in the user's cache folder, one for each package. They may be deleted at any
time; that costs one full run.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from specpress.utils import cached_file
from specpress.utils.cache_folder import cache_folder
from specpress.utils.digests import MANIFEST, digest, fingerprint

from .prefetch import Source
from .request import Request

_ROOT = Path(__file__).resolve().parents[1]
_MEMORY = ".document"
_REMEMBERED_SECONDS = 30 * 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Stamp:
    """A package that is in step: its folder, and its manifest as JSON."""

    folder: Path
    manifest: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Past:
    """A package that was in step until its document changed, and what it was made from.

    `inputs` are the digests of then, `found` that of the document now; `memory` is the
    file of what was remembered of the document.
    """

    source: Source
    document: str
    found: str
    inputs: Mapping[str, str]
    memory: Path
    _folder: Path
    _manifest: str

    def fits(self, inputs: Mapping[str, str]) -> bool:
        """Whether all inputs are what they were, but for the document as it was found."""
        was = {**self.inputs, self.document: self.found}
        return was == inputs

    def files(self) -> dict[str, str] | None:
        """The texts of the package, its manifest among them; None if one was edited."""
        try:
            found = _as_recorded(str(self._folder), self._manifest)
            if found is None:
                return None
            return {path: data.decode() for path, data in found.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None


def tool() -> list[Path]:
    """The folders of the tool's own code, and of its templates if those are elsewhere."""
    packaged = _ROOT / "templates"
    if packaged.is_dir():
        return [_ROOT]
    return [_ROOT, _ROOT.parents[1] / "templates"]


def fingerprints(inputs: Sequence[Path]) -> dict[str, str]:
    """The digest of each input, the tool's own among them. Raises OSError."""
    return {str(place): fingerprint(place) for place in (*inputs, *tool())}


def current(request: Request) -> Stamp | None:
    """What is known to be in step with the request; None where that is not known."""
    try:
        stamp = _stamp(request)
        if stamp is None:
            return None
        inputs: dict[str, str] = stamp["inputs"]
        if any(fingerprint(Path(place)) != was for place, was in inputs.items()):
            return None
        folder = str(stamp["folder"])
        files = _as_recorded(folder, stamp["manifest"])
        if files is None:
            return None
        value: Any = json.loads(files[MANIFEST])
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Stamp(Path(folder), value)


def past(request: Request) -> Past | None:
    """What was in step with the request, if that is remembered, and the document is not.

    That the other inputs are what they were is not looked at.
    """
    try:
        file = _file(request)
        stamp = _stamp(request)
        if stamp is None:
            return None
        document, was = next(iter(stamp["inputs"].items()))
        return Past(
            _source(stamp["source"]),
            document,
            fingerprint(Path(document)),
            stamp["inputs"],
            _memory(file, was),
            Path(stamp["folder"]),
            stamp["manifest"],
        )
    except (OSError, ValueError, KeyError, TypeError, StopIteration, RuntimeError):
        return None


def record(
    request: Request,
    inputs: Mapping[str, str],
    folder: Path,
    manifest: str,
    *,
    source: Source,
    memory: bytes,
) -> None:
    """Remembers that a package is in step with inputs of these fingerprints.

    The first of them is that of the document; `source` is how that was read, `memory`
    what is to be remembered of it.
    """
    stamp = {
        "request": request.text,
        "inputs": dict(inputs),
        "folder": str(folder.absolute()),
        "manifest": digest(manifest.encode()),
        "source": {**asdict(source), "overlays": list(source.overlays)},
    }
    with suppress(OSError, RuntimeError):  # without a cache it only takes longer
        file = _file(request)
        new = _memory(file, next(iter(inputs.values())))
        cached_file.write(new, memory)
        cached_file.write(file, json.dumps(stamp, default=str).encode())
        _forget(file, new)


def _as_recorded(folder: str, manifest: str) -> dict[str, bytes] | None:
    """The files of a package, if its manifest has that digest and they have theirs.

    Raises what reading and understanding them raises.
    """
    data = _read(f"{folder}/{MANIFEST}")
    if digest(data) != manifest:
        return None
    files: dict[str, str] = json.loads(data)["files"]
    found = {MANIFEST: data}
    for path, was in files.items():
        found[path] = _read(f"{folder}/{path}")
        if digest(found[path]) != was:
            return None
    return found


def _forget(stamp: Path, kept: Path) -> None:
    """Removes what is remembered of the same package, and of any that has long rested.

    A remembered document takes as much space as the document. Raises OSError.
    """
    latest = time.time() - _REMEMBERED_SECONDS
    for memory in stamp.parent.glob(f"*{_MEMORY}"):
        is_own = memory.name.startswith(f"{stamp.stem}.")
        if memory != kept and (is_own or memory.stat().st_mtime < latest):
            memory.unlink()


def _stamp(request: Request) -> Any:
    """The stamp of a request that was the same. Raises RuntimeError without a home."""
    content = cached_file.read(_file(request))
    if content is None:
        return None
    stamp: Any = json.loads(content)
    return stamp if stamp["request"] == request.text else None


def _memory(stamp: Path, document: str) -> Path:
    """The file of what is remembered of the document with a digest, beside its stamp."""
    return stamp.with_name(f"{stamp.stem}.{document[-32:]}{_MEMORY}")


def _source(value: Mapping[str, Any]) -> Source:
    return Source(
        value["source"],
        Path(value["root"]),
        value["within"],
        tuple(map(Path, value["overlays"])),
    )


def _file(request: Request) -> Path:
    whose = f"{request.place}\0{request.name}\0{request.only}"
    return cache_folder() / f"{hashlib.sha256(whose.encode()).hexdigest()[:32]}.json"


def _read(file: str) -> bytes:
    with open(file, "rb") as stream:  # noqa: PTH123 - a third of the time, 600 times
        return stream.read()
