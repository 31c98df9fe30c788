"""Unions as they come over the wire."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from .generated import client, operation, package


def _variant(*kinds: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": list(kinds)}},
    }


SCHEMAS = {"Pet": _variant("cat", "dog"), "Tool": _variant("saw")}
UNION = {
    "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in SCHEMAS],
    "discriminator": {"propertyName": "kind"},
}


@pytest.mark.parametrize(
    ("kind", "name"), [("cat", "Pet"), ("dog", "Pet"), ("saw", "Tool")]
)
def test_each_of_several_values_selects_a_variant(
    tmp_path: Path, kind: str, name: str
) -> None:
    content = {"application/json": {"schema": UNION}}
    module = package(tmp_path, operation(content, content, schemas=SCHEMAS))
    api, _ = client(module, httpx.Response(200, json={"kind": kind, "more": 1}))
    assert type(api.default.x({"kind": kind})).__name__ == name


@pytest.mark.parametrize("value", ["text", {"a": "x"}])
def test_a_text_or_an_object(tmp_path: Path, value: object) -> None:
    schema = {"type": ["string", "object"], "properties": {"a": {"type": "string"}}}
    content = {"application/json": {"schema": schema}}
    module = package(tmp_path, operation(content, content))
    api, sent = client(module, httpx.Response(200, json=value))
    answer = api.default.x(value)
    assert (answer if isinstance(value, str) else answer.to_dict()) == value
    assert httpx.Response(200, content=sent[-1].content).json() == value
