"""The documents of a folder, and the operations that each declares.

Operations are counted from the raw document, with nothing of specpress, so that one
that gets lost on the way through the generator is noticed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import yaml

METHODS = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
)
Operation = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Sample:
    """A document to try: its file, and the name of its package."""

    path: Path
    package: str

    @property
    def digest(self) -> str:
        """What the result depends on; of many files, only the first is looked at."""
        return hashlib.sha256(self.path.read_bytes()).hexdigest()


def samples(paths: Iterable[Path]) -> list[Sample]:
    """The documents among files and in folders, each with a package of its own."""
    found: dict[str, Sample] = {}
    for given in paths:
        files = sorted(given.iterdir()) if given.is_dir() else [given]
        for path in files:
            if path.suffix in {".json", ".yaml", ".yml"}:
                name = _package(path)
                while name in found:
                    name += "_"
                found[name] = Sample(path, name)
    return list(found.values())


def _package(path: Path) -> str:
    return "p_" + re.sub(r"\W+", "_", path.stem, flags=re.ASCII).lower()


def operations(path: Path) -> set[Operation]:
    """The (method, path) pairs of a document; path items may be in other files."""
    document = _read(path)
    found: set[Operation] = set()
    for template, item in _mapping(_mapping(document).get("paths")).items():
        if template.startswith("/"):
            for method in _methods(item, document, path):
                found.add((method.upper(), template))
    return found


def _methods(item: object, document: object, path: Path) -> Iterator[str]:
    for _ in range(20):
        entries = _mapping(item)
        for key, value in entries.items():
            if key in METHODS and isinstance(value, dict):
                yield key
        for key in _mapping(entries.get("additionalOperations")):
            yield key
        target = entries.get("$ref")
        if not isinstance(target, str):
            return
        file, _, pointer = target.partition("#")
        if file:
            path = path.parent / unquote(file)
            document = _read(path)
        item = _at(document, pointer)


def _at(document: object, pointer: str) -> object:
    for segment in unquote(pointer).split("/")[1:]:
        key = segment.replace("~1", "/").replace("~0", "~")
        document = _mapping(document).get(key)
    return document


def _mapping(value: object) -> dict[str, Any]:
    known = cast("dict[object, Any]", value) if isinstance(value, dict) else {}
    return {str(key): item for key, item in known.items()}


def _read(path: Path) -> object:
    data = path.read_bytes()
    if path.suffix == ".json":
        return json.loads(data)
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(data, loader)
