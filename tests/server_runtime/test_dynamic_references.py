"""A `$dynamicRef` means what the schemas that lead to it say."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from specpress.testing.transport import SyncASGITransport

from .pressed import pressed, telling

PAGE = {
    "$id": "https://api.test/page",
    "type": "object",
    "required": ["items"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "items": {"type": "array", "items": {"$dynamicRef": "#item"}},
    },
    "$defs": {"item": {"$dynamicAnchor": "item"}},
}


def page_of(name: str) -> dict[str, Any]:
    item = {"$dynamicAnchor": "item", "$ref": f"#/components/schemas/{name}"}
    return {
        "$id": f"https://api.test/pages/{name}",
        "$ref": "https://api.test/page",
        "$defs": {"item": item},
    }


SCHEMAS = {
    "Page": PAGE,
    "User": {"type": "object", "required": ["name"]},
    "Users": page_of("User"),
    "Number": {"type": "integer"},
    "Numbers": page_of("Number"),
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    def taking(name: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{name}"}
        return {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": schema}}},
                "responses": {"200": {"description": ""}},
            }
        }

    document = {
        "openapi": "3.1.0",
        "paths": {f"/{name}": taking(name) for name in ("Users", "Numbers")},
        "components": {"schemas": SCHEMAS},
    }
    server = pressed(document, tmp_path_factory.mktemp("dynamic"), "dynamic_api")
    with SyncASGITransport(telling(server)) as transport:
        yield httpx.Client(transport=transport, base_url="http://testserver")


@pytest.mark.parametrize(
    ("name", "items", "status"),
    [
        ("Users", [{"name": "Ada"}], 200),
        ("Users", [{}], 422),
        ("Users", [1], 422),
        ("Numbers", [1, 2], 200),
        ("Numbers", [{"name": "Ada"}], 422),
    ],
)
def test_the_items_of_a_page_are_those_that_its_user_names(
    client: httpx.Client, name: str, items: list[Any], status: int
) -> None:
    answer = client.post(f"/{name}", json={"items": items})
    assert answer.status_code == status, answer.text
