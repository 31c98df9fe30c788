"""Proofs about schemas whose properties are called like keywords."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.diff.compare.containment import covers

_STRING, _INTEGER = {"type": "string"}, {"type": "integer"}


@pytest.mark.parametrize(
    ("inner", "is_covered"),
    [(_INTEGER, True), ({"type": ["string", "integer"]}, False)],
    ids=["covered", "not covered"],
)
def test_properties_that_are_called_like_keywords(
    inner: dict[str, Any], is_covered: bool
) -> None:
    """Properties `additionalProperties` and `properties` are no keywords: by what one of
    them is, the other was narrowed to integers.
    """
    pytest.importorskip("jsonschema_rs")
    one = {
        "type": "object",
        "properties": {"not": {}, "additionalProperties": {}},
        "additionalProperties": _INTEGER,
    }
    other = {
        "type": "object",
        "properties": {"additionalProperties": _STRING, "properties": inner},
        "additionalProperties": _INTEGER,
    }
    assert (covers(one, other) is True) is is_covered
