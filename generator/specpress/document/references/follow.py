"""Following the references of a normalised document, in which all are local."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from specpress.document.values import unescape

_HOPS: Final = 20


def resolve(document: Mapping[str, Any], value: object) -> object:
    """What a value is, or refers to by way of others; what leads nowhere stays."""
    for _ in range(_HOPS):
        reference = mapping(value).get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return value
        target: object = document
        for token in reference[2:].split("/"):
            target = mapping(target).get(unescape(token))
        value = target
    return value


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
