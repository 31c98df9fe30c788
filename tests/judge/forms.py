"""Values that a form cannot carry: what arrives is not what the judge means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

_URLENCODED = "application/x-www-form-urlencoded"
_FORMS = (_URLENCODED, "multipart/form-data")


def lost(body: Any, media_type: str) -> str:
    """The members of a body that are lost in a form, each with how; else empty."""
    if media_type not in _FORMS or not isinstance(body, dict):
        return ""
    return ", ".join(_lost(cast("Mapping[str, Any]", body), media_type))


def _lost(body: Mapping[str, Any], media_type: str) -> Iterator[str]:
    for name, value in body.items():
        items: list[Any] = value if isinstance(value, list) else [value]
        if not items:
            yield f"{name}: an empty array is not written"
        elif media_type == _URLENCODED and any(
            isinstance(each, dict | list) for each in items
        ):
            yield f"{name}: of an object the names of its members are written"
