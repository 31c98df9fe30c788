"""The examples of a document, for a mock of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from specpress.document.values import unescape

from .api.model import Api
from .document import Document

_METHODS = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
)


def examples(document: Document, api: Api) -> dict[tuple[str, str], object]:
    """The first example of each answer: by the operation's id and the status.

    Taken from a media type's `example` or `examples`, else from its schema.
    """
    ids = {(each.method.lower(), each.path): each.id for each in api.operations}
    found: dict[tuple[str, str], object] = {}
    for path, item in _members(document.raw.get("paths")):
        for method, operation in _members(item):
            id_ = ids.get((method, path))
            if method not in _METHODS or id_ is None:
                continue
            for status, response in _members(_mapping(operation).get("responses")):
                for example in _of_response(document, response):
                    found.setdefault((id_, status.upper()), example)
    return found


def _of_response(document: Document, response: object) -> Iterator[object]:
    content = _mapping(_resolved(document, response)).get("content")
    for _, media_type in _members(content):
        declared = _mapping(media_type)
        if "example" in declared:
            yield declared["example"]
        for _, example in _members(declared.get("examples")):
            resolved = _mapping(_resolved(document, example))
            if "value" in resolved:
                yield resolved["value"]
        schema = _mapping(_resolved(document, declared.get("schema")))
        if "example" in schema:
            yield schema["example"]
        listed = schema.get("examples")
        if isinstance(listed, list):
            yield from cast("list[object]", listed)[:1]


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _members(value: object) -> Iterator[tuple[str, Any]]:
    yield from _mapping(value).items()


def _resolved(document: Document, value: object) -> object:
    """Follow a local reference; what cannot be followed stays."""
    for _ in range(20):
        reference = _mapping(value).get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return value
        target: object = document.raw
        for token in reference[2:].split("/"):
            target = _mapping(target).get(unescape(token))
        value = target
    return value
