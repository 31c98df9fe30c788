"""Bodies of XML: each schema is looked at once, however many operations reach it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from specpress.diff.compare import xml

from .build_documents import Raw, compared


def _chain(count: int, name: str, *, backwards: bool) -> Raw:
    """Schemas that hold the next one each, and an operation for each of them."""
    text: dict[str, Any] = {"type": "string"}
    schemas: dict[str, Any] = {
        f"S{i}": {
            "type": "object",
            "properties": {"next": {"$ref": f"#/components/schemas/S{i + 1}"}},
        }
        for i in range(count)
    }
    last = {"x": {**text, "xml": {"name": name}}}
    schemas[f"S{count}"] = {"type": "object", "properties": last}
    paths: dict[str, Any] = {}
    for i in range(count):
        at = count - 1 - i if backwards else i
        schema = {"$ref": f"#/components/schemas/S{at}"}
        content = {"application/xml": {"schema": schema}}
        answers = {"200": {"description": "", "content": content}}
        paths[f"/{i:04}"] = {"get": {"operationId": f"o{i}", "responses": answers}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


@pytest.mark.parametrize("backwards", [False, True])
def test_a_chain_that_all_operations_reach_is_walked_once(
    monkeypatch: pytest.MonkeyPatch, backwards: bool
) -> None:
    count = 60
    calls = 0
    original = xml._written

    def watched(*args: Any) -> Mapping[str, Any]:
        nonlocal calls
        calls += 1
        return original(*args)

    monkeypatch.setattr(xml, "_written", watched)
    sides = (_chain(count, name, backwards=backwards) for name in ("x", "y"))
    (change,) = compared(*sides).changes
    assert len(change.operations) == count
    assert calls <= 5 * count
