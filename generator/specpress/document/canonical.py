"""The canonical form: the same for documents that mean the same.

Key order, whitespace and JSON or YAML do not count, nor does text that a server makes
up each time it starts: the memory addresses that Python puts into the text of an object
(``<function f at 0x7f26dd460900>``). A schema's ``required`` is a set. One order counts:
that of the media types of a response, in which a client asks for them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

from .rewrite import rebuild
from .values import Json, Object

_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]{4,}")
PROSE = ("description", "summary", "title")
"""Fields that hold text for people."""


def stable(text: str) -> str:
    """Prose without what changes from one start of a server to the next."""
    return _ADDRESS.sub(" at 0x…", text) if " at 0x" in text else text


def text(value: Json) -> str:
    """The canonical JSON text of a parsed document, before any repairing."""
    return _dumped(rebuild(value, "document", _counted))


def digest_of(canonical: str, others: Mapping[str, Json] | None = None) -> str:
    """``sha256:…`` of a canonical text and the other files of the document, if any.

    Their locations count by order only: a document can be moved.
    """
    digest = hashlib.sha256(canonical.encode())
    for _, value in sorted((others or {}).items()):
        digest.update(b"\0" + _dumped(_in_order(value)).encode())
    return "sha256:" + digest.hexdigest()


def _dumped(value: Json) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def name_set(names: list[Json]) -> list[Json]:
    """The texts of a list, sorted, each once; the list itself if it holds other values."""
    texts = {name for name in names if isinstance(name, str)}
    return [*sorted(texts)] if all(isinstance(n, str) for n in names) else names


def _counted(value: Object, kind: str) -> Object:
    """As `stabilise`, with the order of a response's media types as a value of its own."""
    edited = stabilise(value, kind)
    return _with_order(edited) if kind == "response" else edited


def _with_order(value: Object) -> Object:
    content = value.get("content")
    if isinstance(content, dict) and [*content] != sorted(content):
        return {**value, "order of content": [*content]}
    return value


def _in_order(value: Json) -> Json:
    """Another file of the document, of which nothing says what is a response in it."""
    if isinstance(value, list):
        return [_in_order(item) for item in value]
    if not isinstance(value, dict):
        return value
    return _with_order({key: _in_order(item) for key, item in value.items()})


def stabilise(value: Object, kind: str) -> Object:
    """An object of a kind with stable prose and sets in order; its keys keep theirs."""
    edited = value
    for key in PROSE:
        prose = value.get(key)
        if isinstance(prose, str) and " at 0x" in prose:
            edited = {**edited, key: stable(prose)}
    required = value.get("required") if kind == "schema" else None
    if isinstance(required, list):
        names: Json = name_set(required)
        edited = {**edited, "required": names}
    return edited
