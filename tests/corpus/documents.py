"""The documents of a folder, and the operations that each declares.

They are read with nothing of specpress, so that what gets lost on the way through the
generator is noticed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import yaml

METHODS = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
)
_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_MOST_REFERENCES = 20
_VERSION = re.compile(rb"""^[\s{]*["']?(openapi|swagger)["']?\s*:""", re.MULTILINE)

_UPWARDS = re.compile(rb"""\$ref["']?\s*:\s*["']?\.\./(?!\.\./)""")

Operation = tuple[str, str]
"""The method, in upper case, and the path."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A document to try: its file, its name in reports, the name of its package.

    `collection` is the folder that it was found in.
    """

    path: Path
    name: str
    package: str
    collection: str

    @property
    def digest(self) -> str:
        """What the result depends on; of many files, only the first is looked at."""
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    @property
    def within(self) -> Path | None:
        """The folder that its references may reach, where that is not its own."""
        reaches_up = _UPWARDS.search(self.path.read_bytes()) is not None
        return self.path.parent.parent if reaches_up else None


def samples(paths: Iterable[Path]) -> list[Sample]:
    """The documents among files and below folders, each with a package of its own.

    Files that do not say which version of OpenAPI they are written in are parts of
    others. What is below a folder named ``negative`` is not meant to be generated.
    """
    found: dict[str, Sample] = {}
    for given in paths:
        files = sorted(given.rglob("*")) if given.is_dir() else [given]
        folder = given if given.is_dir() else given.parent
        for path in files:
            name = path.relative_to(folder).as_posix().removesuffix(".json")
            if path.suffix not in _SUFFIXES or "negative/" in name:
                continue
            if path == given or _is_document(path):
                package = "p_" + re.sub(r"\W+", "_", name, flags=re.ASCII).lower()
                while package in found:
                    package += "_"
                found[package] = Sample(path, name, package, folder.name)
    return list(found.values())


def _is_document(path: Path) -> bool:
    return _VERSION.search(path.read_bytes()) is not None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a document, and the file that its references start from."""

    value: object
    path: Path

    @property
    def members(self) -> Mapping[str, Any]:
        """The members of an object; none of anything else."""
        known = cast("dict[object, Any]", self.value)
        is_object = isinstance(self.value, dict)
        return {str(key): item for key, item in known.items()} if is_object else {}

    @property
    def items(self) -> list[Part]:
        """The items of an array; none of anything else."""
        known = cast("list[object]", self.value)
        listed = known if isinstance(self.value, list) else []
        return [replace(self, value=item) for item in listed]

    def get(self, name: str) -> Part:
        """A member of an object; a part without a value where there is none."""
        return replace(self, value=self.members.get(name))

    @property
    def target(self) -> Part | None:
        """What it refers to; None where it is no reference."""
        reference = self.members.get("$ref")
        if not isinstance(reference, str):
            return None
        file, _, pointer = reference.partition("#")
        path = self.path.parent / unquote(file) if file else self.path
        found = Part(read(path), path)
        for segment in unquote(pointer).split("/")[1:]:
            key = segment.replace("~1", "/").replace("~0", "~")
            listed = found.items
            found = listed[int(key)] if listed and key.isdecimal() else found.get(key)
        return found

    @property
    def resolved(self) -> Part:
        """What stands at the end of references."""
        part = self
        for _ in range(_MOST_REFERENCES):
            target = part.target
            if target is None:
                break
            part = target
        return part


def operations(path: Path) -> dict[Operation, tuple[Part, Part]]:
    """The operations of a document, each with the path item that it stands in."""
    paths = Part(read(path), path).get("paths")
    return {
        (method, template): (operation, item)
        for template in paths.members
        if template.startswith("/")
        for method, operation, item in _methods(paths.get(template))
    }


def _methods(item: Part) -> Iterator[tuple[str, Part, Part]]:
    for _ in range(_MOST_REFERENCES):
        for key, value in item.members.items():
            if key in METHODS and isinstance(value, dict):
                yield key.upper(), item.get(key), item
        more = item.get("additionalOperations")
        for key in more.members:
            # HTTP clients and servers for Python write methods in upper case.
            yield key.upper(), more.get(key), item
        target = item.target
        if target is None:
            return
        item = target


@lru_cache(maxsize=64)
def read(path: Path) -> object:
    """The JSON or YAML of a file; all scalars of YAML are texts."""
    data = path.read_bytes()
    if path.suffix == ".json":
        return json.loads(data)
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(data, loader)
