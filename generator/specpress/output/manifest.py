"""The manifest, `specpress.json`: the inputs of a package, and the digest of each file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from specpress._version import __version__
from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import MANIFEST, digest
from specpress.utils.versions import release

from .conflicts import digests_of_both, has_conflicts

if TYPE_CHECKING:
    from specpress.codegen.package import OperationEntry, Package

_K = TypeVar("_K")
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Manifest:
    """The manifest: the whole of it as JSON, and what is looked up in it.

    `files` are digests by path, several for a file that two branches generated and git
    merged. `settings` is the digest of what decides, beside the document, what is
    generated: templates and configuration. There is no digest of the document: two
    branches that change different operations could not be merged without a conflict.
    """

    text: str
    files: Mapping[str, frozenset[str]]
    tool: str = ""
    version: str = ""
    settings: str = ""
    value: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    def keeping(self, digests: Mapping[str, frozenset[str]]) -> str:
        """The text with other digests for some files, without those that have none."""
        if not digests:
            return self.text
        files = {**self.files, **digests}
        kept = {path: _written(files[path]) for path in sorted(files) if files[path]}
        return _text({**self.value, "files": kept})


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
    digests = {path: digest(text.encode()) for path, text in sorted(files.items())}
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
            "files": digests,
        }
    )


def manifest_from(value: Mapping[str, Any]) -> Manifest:
    """The manifest whose content is `value`. Raises what another shape raises."""
    return _manifest(_text(value), value)


def _manifest(text: str, value: Mapping[str, Any]) -> Manifest:
    return Manifest(
        text,
        {str(path): _read(entry) for path, entry in value["files"].items()},
        str(value["specpress"]),
        str(value["document"].get("version", "")),
        str(value.get("settings", "")),
        value,
    )


def _read(entry: object) -> frozenset[str]:
    """The digests of a file: one as a text, several as a list."""
    entries = cast("list[object]", entry) if isinstance(entry, list) else [entry]
    return frozenset(map(str, entries))


def _written(digests: frozenset[str]) -> str | list[str]:
    return sorted(digests) if len(digests) > 1 else next(iter(digests))


def document_entry(package: Package) -> dict[str, str]:
    """What the manifest says about the document of a package."""
    return {"title": package.title, "version": package.version}


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


def merge_manifests(base: str, ours: str, theirs: str) -> str:
    """The manifest of a package that two branches generated; all three are its texts.

    What both changed is ours, but for files: those have the digests of both, so that
    whichever text git keeps is known as generated. Raises `ValueError` for a text that is
    no JSON object.
    """
    before, one, other = map(_object, (base, ours, theirs))
    merged = {**one, **{k: v for k, v in other.items() if k not in one}}
    operations = [
        {(each["method"], each["path"]): each for each in side.get("operations", ())}
        for side in (before, one, other)
    ]
    merged["operations"] = list(_merged(*operations).values())
    digests = [
        {path: _read(entry) for path, entry in side.get("files", {}).items()}
        for side in (before, one, other)
    ]
    files = _merged(*digests)
    for path in digests[1].keys() & digests[2].keys():
        if digests[1][path] != digests[2][path] and digests[0].get(path) not in (
            digests[1][path],
            digests[2][path],
        ):
            files[path] = digests[1][path] | digests[2][path]
    merged["files"] = {path: _written(files[path]) for path in sorted(files)}
    return _text(merged)


def _object(text: str) -> dict[str, Any]:
    value: object = json.loads(text or "{}")
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return cast("dict[str, Any]", value)


def _merged(
    before: Mapping[_K, _V], ours: Mapping[_K, _V], theirs: Mapping[_K, _V]
) -> dict[_K, _V]:
    """Ours, with what theirs added or changed alone, without what either removed."""
    added = {
        key: value
        for key, value in theirs.items()
        if key not in ours and value != before.get(key)
    }
    merged = {**ours, **added}
    for key in ours.keys() & before.keys():
        if ours[key] != before[key]:
            continue
        if key in theirs:
            merged[key] = theirs[key]
        else:
            del merged[key]
    return merged


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

    One in which git left conflicts has the digests of both sides, and no more. Raises
    `SpecpressError` for one that cannot be read.
    """
    path = folder / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
        if has_conflicts(text):
            return Manifest(text, digests_of_both(text))
        return _manifest(text, json.loads(text))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except _UNREADABLE as error:
        raise SpecpressError(
            f"the manifest cannot be read: {error}",
            file=str(path),
            hint="restore it, or delete it and generate with --force",
        ) from error


def refuse_newer(folder: Path) -> None:
    """Refuse a package that a newer specpress generated.

    Two people with two versions would otherwise undo each other's work, again and again.
    Raises `SpecpressError`.
    """
    manifest = read_manifest(folder)
    if manifest is not None and release(manifest.tool) > release(__version__):
        raise SpecpressError(
            f"generated by specpress {manifest.tool}; this is {__version__}",
            file=str(folder),
            hint=f'pip install "specpress>={manifest.tool}", or generate with --force',
        )


def _text(value: Mapping[str, Any]) -> str:
    """A line for each operation and each file: unrelated changes touch unrelated lines."""
    lines = (f" {json.dumps(key)}: {_layout(value[key])}" for key in value)
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _layout(value: object) -> str:
    match value:
        case dict():
            pairs = cast("dict[str, object]", value).items()
            lines = [f"  {json.dumps(key)}: {json.dumps(each)}" for key, each in pairs]
            start, end = "{", "}"
        case list():
            lines = [f"  {json.dumps(each)}" for each in cast("list[object]", value)]
            start, end = "[", "]"
        case _:
            return json.dumps(value)
    inside = ",\n".join(lines)
    return f"{start}\n{inside}\n {end}" if lines else start + end
