"""Reads values of a document that somebody may have changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast


def object_in(value: object) -> Mapping[str, Any]:
    """A value as an object; an empty one where it is none."""
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def objects(value: object) -> list[Mapping[str, Any]]:
    """The objects in a value that should be a list of them."""
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [object_in(each) for each in items]
