"""Small packages to write, and what a folder holds."""

from __future__ import annotations

from pathlib import Path

from specpress.output.manifest import Manifest, manifest_from
from specpress.utils.digests import MANIFEST, digest

OLD = {
    "__init__.py": "VERSION = 'old'\n",
    "client/__init__.py": "from ..models.pet import PET\n",
    "client/pets.py": "GONE = 'from the new one'\n",
    "models/__init__.py": "",
    "models/pet.py": "PET = 'old'\n",
    "models/same.py": "SAME = True\n",
    "removed/alone.py": "ALONE = True\n",
}
NEW = {
    "__init__.py": "VERSION = 'new'\n",
    "client/__init__.py": "from ..models.pet import PET\n",
    "models/__init__.py": "",
    "models/pet.py": "PET = 'new'\n",
    "models/same.py": "SAME = True\n",
    "server/__init__.py": "ADDED = True\n",
}
NEXT = {**NEW, "models/pet.py": "PET = 'next'\n", "client/pets.py": "BACK = True\n"}


def manifest(files: dict[str, str]) -> Manifest:
    hashes = {path: digest(text.encode()) for path, text in files.items()}
    value = {
        "specpress": "0",
        "document": {"version": "0"},
        "files": dict(sorted(hashes.items())),
    }
    return manifest_from(value)


def content(folder: Path) -> dict[str, str]:
    """The texts of all files, caches of Python's aside."""
    return {
        file.relative_to(folder).as_posix(): file.read_text()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


def whole(files: dict[str, str]) -> dict[str, str]:
    """What a folder holds in which a package was written."""
    return dict(sorted({**files, MANIFEST: manifest(files).text}.items()))
