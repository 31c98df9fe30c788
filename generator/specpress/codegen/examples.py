"""The examples that a document has of an answer, which its mock answers with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.document.references.follow import mapping, resolve


def examples(
    document: Mapping[str, Any], response: Mapping[str, Any]
) -> dict[str, Any]:
    """The examples of a response, by media type and name; that of `example` has none.

    `document` is what they refer to. Examples that are elsewhere, as `externalValue`
    says, are left out. Those of schemas stand in the schemas.
    """
    named = {
        media_type: _named(document, mapping(declared))
        for media_type, declared in sorted(mapping(response.get("content")).items())
    }
    return {media_type: each for media_type, each in named.items() if each}


def _named(
    document: Mapping[str, Any], media_type: Mapping[str, Any]
) -> dict[str, Any]:
    named = {"": media_type["example"]} if "example" in media_type else {}
    for name, reference in sorted(mapping(media_type.get("examples")).items()):
        example = mapping(resolve(document, reference))
        if "value" in example:
            named[name] = example["value"]
        elif "dataValue" in example:  # OpenAPI 3.2
            named[name] = example["dataValue"]
    return named
