"""The examples in a document, which its mock server answers with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from specpress.document.references.follow import mapping, resolve

from .load import Document


def examples(
    document: Document, ids: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], object]:
    """The first example of each response: by the operation's id and the status.

    Taken from a media type's `example` or `examples`, else from its schema. `ids` are
    those of the operations by method, in lower case, and path.
    """
    by_response: dict[tuple[str, str], object] = {}
    for path, item in _members(document.raw.get("paths")):
        for method, operation in _members(item):
            id_ = ids.get((method, path))
            if id_ is None:
                continue
            for status, response in _members(mapping(operation).get("responses")):
                for example in _of_response(document, response):
                    by_response.setdefault((id_, status.upper()), example)
    return by_response


def _of_response(document: Document, response: object) -> Iterator[object]:
    content = mapping(resolve(document.raw, response)).get("content")
    for _, media_type in _members(content):
        declared = mapping(media_type)
        if "example" in declared:
            yield declared["example"]
        for _, example in _members(declared.get("examples")):
            resolved = mapping(resolve(document.raw, example))
            if "value" in resolved:
                yield resolved["value"]
        schema = mapping(resolve(document.raw, declared.get("schema")))
        if "example" in schema:
            yield schema["example"]
        listed = schema.get("examples")
        if isinstance(listed, list):
            yield from cast("list[object]", listed)[:1]


def _members(value: object) -> Iterator[tuple[str, Any]]:
    yield from mapping(value).items()
