"""Documents and exchanges that tests of learning share."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from specpress.evidence.exchange import Content, Exchange


def document(version: str = "3.0.3", **schemas: Any) -> dict[str, Any]:
    """A document with `GET /pets/{id}` that answers with a `Pet`, and `POST /pets`."""
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    pet = {
        "type": "object",
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "integer"},
            "name": {"type": "string"},
            "state": {"$ref": "#/components/schemas/State"},
            "owner": {"$ref": "#/components/schemas/Owner"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "born": {"type": "string", "format": "date-time"},
        },
    }
    return {
        "openapi": version,
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://pets.test/api/"}],
        "paths": {
            "/pets/{id}": {
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                ],
                "get": {
                    "operationId": "get_pet",
                    "responses": {"200": {"description": "", "content": answer}},
                },
            },
            "/pets/mine": {
                "get": {
                    "operationId": "my_pet",
                    "responses": {"200": {"description": "", "content": answer}},
                }
            },
            "/pets": {
                "post": {
                    "operationId": "add_pet",
                    "parameters": [
                        {"name": "dry", "in": "query", "schema": {"type": "boolean"}}
                    ],
                    "requestBody": {"required": True, "content": deepcopy(answer)},
                    "responses": {"201": {"description": ""}},
                }
            },
        },
        "components": {
            "schemas": {
                "Pet": pet,
                "State": {"type": "string", "enum": ["new", "old"]},
                "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
                **schemas,
            }
        },
    }


PET = {"id": 1, "name": "Rex"}


def exchange(
    body: Any = PET,
    *,
    method: str = "GET",
    path: str = "/pets/1",
    status: int = 200,
    media_type: str = "application/json",
    sent: Any = None,
    query: tuple[tuple[str, str], ...] = (),
    number: int = 1,
    headers: Mapping[str, str] | None = None,
) -> Exchange:
    """An exchange; `body` None is no body."""
    response = None if body is None else Content(media_type, "json", body)
    request = None if sent is None else Content("application/json", "json", sent)
    return Exchange(
        method,
        path,
        query,
        {},
        request,
        status,
        headers or {},
        response,
        f"a.jsonl:{number}",
    )
