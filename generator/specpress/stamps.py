"""What need not be done again: a memory of runs, beside the manifest.

A package follows from its inputs alone: the document, the configuration, the templates
and the tool's own code. After a run that left a package in step, a stamp records the
digest of each input, and that of the manifest. Where all of them are what they were, and
every file is what the manifest says, nothing has to be generated to know that there is
nothing to do. That takes a tenth of a second: neither is the document read, nor pydantic
or Jinja imported.

Stamps are in the user's cache folder, one for each package. They may be deleted at any
time; that costs one full run.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .cache import cache_folder
from .digests import MANIFEST, digest, fingerprint
from .request import Request

_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Stamp:
    """A package that is in step: its folder, and its manifest as JSON."""

    folder: Path
    manifest: Mapping[str, Any]


def tool() -> list[Path]:
    """The folders of the tool's own code, and of its templates if those are elsewhere."""
    packaged = _HERE / "templates"
    if packaged.is_dir():
        return [_HERE]
    return [_HERE, _HERE.parents[1] / "templates"]


def fingerprints(inputs: Sequence[Path]) -> dict[str, str]:
    """The digest of each input, the tool's own among them. Raises OSError."""
    return {str(place): fingerprint(place) for place in (*inputs, *tool())}


def current(request: Request) -> Stamp | None:
    """What is known to be in step with the request; None where that is not known."""
    try:
        with _file(request).open("rb") as stream:
            stamp: Any = json.load(stream)
        if stamp["request"] != request.text:
            return None
        inputs: dict[str, str] = stamp["inputs"]
        if any(fingerprint(Path(place)) != was for place, was in inputs.items()):
            return None
        folder = str(stamp["folder"])
        manifest = _read(f"{folder}/{MANIFEST}")
        if digest(manifest) != stamp["manifest"]:
            return None
        value: Any = json.loads(manifest)
        files: dict[str, str] = value["files"]
        if any(digest(_read(f"{folder}/{path}")) != was for path, was in files.items()):
            return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Stamp(Path(folder), value)


def record(
    request: Request, inputs: Mapping[str, str], folder: Path, manifest: str
) -> None:
    """Remembers that a package is in step with inputs of these fingerprints."""
    stamp = {
        "request": request.text,
        "inputs": dict(inputs),
        "folder": str(folder.absolute()),
        "manifest": digest(manifest.encode()),
    }
    with suppress(OSError, RuntimeError):  # without a cache it only takes longer
        file = _file(request)
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.name}.{os.getpid()}")
        part.write_text(json.dumps(stamp), encoding="utf-8")
        part.replace(file)


def _file(request: Request) -> Path:
    whose = f"{request.place}\0{request.name}\0{request.only}"
    return cache_folder() / f"{hashlib.sha256(whose.encode()).hexdigest()[:32]}.json"


def _read(file: str) -> bytes:
    with open(file, "rb") as stream:  # noqa: PTH123 - a third of the time, 600 times
        return stream.read()
