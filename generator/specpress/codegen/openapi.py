"""The document that a generated server shows: `server/openapi.json`.

It is the one that was read, with all that is written in it for people, but its servers:
those are of other machines. A line for each path and component keeps the diff of a
regeneration readable.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any, Final, TypeAlias, cast

from specpress.document.canonical import stabilise
from specpress.document.grammar import METHODS
from specpress.document.references.follow import mapping
from specpress.document.references.resources import RESOURCES
from specpress.document.rewrite import rebuild
from specpress.document.values import Json, Object

FILE: Final = "server/openapi.json"

Endpoint: TypeAlias = tuple[str, str]
"""The method, in capitals, and the path of an operation."""

_FIRST: Final = ("openapi", "info")
_BY_ENTRY: Final = ("paths", "webhooks")


def openapi(
    written: Mapping[str, Any], kept: Collection[Endpoint] | None = None
) -> str:
    """The text of the document for a server.

    `written` is the document as it was read, `kept` are the operations that are served,
    where these are not all.
    """
    document = cast("Object", rebuild(dict(written), "document", _served))
    if kept is not None and isinstance(document.get("paths"), dict):
        paths = mapping(document["paths"])
        document = {**document, "paths": _only(paths, kept)}
    names = [*_FIRST, *sorted(document.keys() - {*_FIRST})]
    sections = [
        f" {_json(name)}: {_section(name, document[name])}"
        for name in names
        if name in document
    ]
    return "{\n" + ",\n".join(sections) + "\n}\n"


def _served(value: Object, kind: str) -> Object:
    value = stabilise(value, kind)
    own = "servers" in value and kind in ("document", "path item", "operation")
    if own or RESOURCES in value:
        return {k: v for k, v in value.items() if k not in ("servers", RESOURCES)}
    return value


def _only(paths: Mapping[str, Json], kept: Collection[Endpoint]) -> Object:
    """The paths with nothing but the operations that are kept."""
    methods = {name.upper() for name in METHODS}
    served = {(method, path.lstrip("/")) for method, path in kept}
    result: Object = {}
    for path, item in paths.items():
        left = {
            key: value
            for key, value in mapping(item).items()
            if key.upper() not in methods or (key.upper(), path.lstrip("/")) in served
        }
        if any(key.upper() in methods for key in left) or "$ref" in left:
            result[path] = left
    return result


def _section(name: str, value: Json) -> str:
    if name == "components" and isinstance(value, dict):
        parts = sorted(value.items())
        lines = [f"  {_json(key)}: {_entries(each, 3)}" for key, each in parts]
        return "{\n" + ",\n".join(lines) + "\n }" if lines else "{}"
    return _entries(value, 2) if name in _BY_ENTRY else _json(value)


def _entries(value: Json, indent: int) -> str:
    if not isinstance(value, dict) or not value:
        return _json(value)
    space = " " * indent
    entries = sorted(value.items())
    lines = [f"{space}{_json(key)}: {_json(entry)}" for key, entry in entries]
    return "{\n" + ",\n".join(lines) + "\n" + " " * (indent - 1) + "}"


def _json(value: Json) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
