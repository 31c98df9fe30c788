"""The manifest, `specpress.json`: the inputs of a package, and the digest of each file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specpress._version import __version__
from specpress.errors import SpecpressError
from specpress.utils.digests import MANIFEST, digest

if TYPE_CHECKING:
    from specpress.codegen.package import OperationEntry, Package


@dataclass(frozen=True, slots=True)
class Manifest:
    """The manifest: the whole of it as JSON, and what is looked up in it.

    `files` are hashes by path; `document` and `settings` the digests of the document
    and of all else that decides what is generated: templates and configuration.
    """

    text: str
    files: Mapping[str, str]
    tool: str = ""
    document: str = ""
    settings: str = ""
    value: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    def keeping(self, hashes: Mapping[str, str | None]) -> str:
        """The text with other hashes for some files, or without them."""
        files = {
            path: hash_
            for path, hash_ in sorted({**self.files, **hashes}.items())
            if hash_ is not None
        }
        return _text({**self.value, "files": files}) if hashes else self.text


def manifest_of(
    package: Package,
    files: Mapping[str, str],
    *,
    settings: str = "",
    origin: Mapping[str, str] | None = None,
) -> Manifest:
    """The manifest of a package and the texts rendered for it.

    `origin` says where a vendored package comes from.
    """
    hashes = {path: digest(text.encode()) for path, text in sorted(files.items())}
    return manifest_from(
        {
            "specpress": __version__,
            "document": document_entry(package),
            "settings": settings,
            "requires": list(package.requirements.client),
            **(
                {"requires_server": list(package.requirements.server)}
                if package.requirements.server
                else {}
            ),
            **({"origin": dict(origin)} if origin else {}),
            "operations": [
                operation_entry(operation) for operation in package.operations
            ],
            "files": hashes,
        }
    )


def manifest_from(value: Mapping[str, Any]) -> Manifest:
    """The manifest whose content is `value`."""
    return Manifest(
        _text(value),
        value["files"],
        value["specpress"],
        value["document"]["digest"],
        value["settings"],
        value,
    )


def document_entry(package: Package) -> dict[str, str]:
    """What the manifest says about the document of a package."""
    overlaid = package.published != package.digest
    return {
        "title": package.title,
        "version": package.version,
        "digest": package.digest,
        **({"published": package.published} if overlaid else {}),
    }


def operation_entry(operation: OperationEntry) -> dict[str, Any]:
    """What the manifest says about an operation."""
    return {
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


_UNREADABLE = (
    AttributeError,
    KeyError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What JSON raises that is none, nested too deep, or of another shape."""


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in a folder, None where there is none.

    Raises `SpecpressError` for one that cannot be read.
    """
    path = folder / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
        value: Any = json.loads(text)
        return Manifest(
            text,
            {str(name): str(hash_) for name, hash_ in value["files"].items()},
            str(value["specpress"]),
            str(value["document"]["digest"]),
            str(value.get("settings", "")),
            value,
        )
    except (FileNotFoundError, NotADirectoryError):
        return None
    except _UNREADABLE as error:
        raise SpecpressError(
            f"the manifest cannot be read: {error}",
            file=str(path),
            hint="restore it, or delete it and generate with --force",
        ) from error


def _text(value: Mapping[str, Any]) -> str:
    return json.dumps(value, indent=1, ensure_ascii=True) + "\n"
