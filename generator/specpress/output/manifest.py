"""`specpress.json`: what a generated package was made of, and each file's hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..problems import SpecpressError

if TYPE_CHECKING:
    from ..python import Package

MANIFEST = "specpress.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The manifest: the whole of it as JSON, and the hashes by path."""

    text: str
    files: Mapping[str, str]


def manifest_of(package: Package, files: Mapping[str, str]) -> Manifest:
    """The manifest of a package and the texts rendered for it."""
    hashes = {path: digest(text.encode()) for path, text in sorted(files.items())}
    value = {
        "specpress": __version__,
        "document": {
            "title": package.title,
            "version": package.version,
            "digest": package.digest,
        },
        "operations": [
            {
                "id": operation.id,
                "method": operation.method,
                "path": operation.path,
                "python": operation.python,
                **({"body": operation.body} if operation.body else {}),
                "parameters": [
                    {
                        "name": parameter.name,
                        "in": parameter.location,
                        "python": parameter.python,
                    }
                    for parameter in operation.parameters
                ],
            }
            for operation in package.operations
        ],
        "files": hashes,
    }
    return Manifest(json.dumps(value, indent=1, ensure_ascii=True) + "\n", hashes)


def digest(data: bytes) -> str:
    """The hash of a file's bytes, as the manifest writes it."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in a folder, None where there is none.

    Raises `SpecpressError` for one that cannot be read.
    """
    path = folder / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
        value: Any = json.loads(text)
        files = {str(name): str(hash_) for name, hash_ in value["files"].items()}
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SpecpressError(
            f"the manifest cannot be read: {error}",
            file=str(path),
            cure="restore it, or delete it and generate with --force",
        ) from error
    return Manifest(text, files)
