"""Serves a package and calls it; run with other versions of its libraries.

python server_program.py HTTP-LIBRARY
"""

from __future__ import annotations

import asyncio
import sys
from importlib import import_module
from typing import Any

http: Any = import_module(sys.argv[1])
zoo: Any = import_module("zoo_api")
server: Any = import_module("zoo_api.server")

CAT = {"kind": "cat", "name": "Tom", "class": "feline", "age": 3, "unknown": [1]}


class Pets(server.PetsService):  # type: ignore[misc]  # known where the package is
    """Answers with what it is given."""

    async def add_pet(self, request: Any, body: Any) -> Any:
        """Give the pet back."""
        return body

    async def get_pet(self, request: Any, number: int) -> Any:
        """Give a pet whose age is the number."""
        return {"kind": "cat", "name": "Tom", "age": number}


async def main() -> None:
    """Call the server with the client, and in ways that the client would not."""
    app = server.create_app(pets=Pets())
    transport = http.ASGITransport(app=app)
    async with http.AsyncClient(transport=transport, base_url="http://zoo") as sender:
        client = zoo.AsyncClient(http_client=sender, on_mismatch="raise")
        assert (await client.pets.add_pet(CAT)).to_dict() == CAT
        assert (await client.pets.get_pet(7)).age == 7
        refused = await sender.post("/pets", json={**CAT, "age": "three"})
        assert refused.status_code == 422, refused.text
        assert "age" in refused.text
        assert (await sender.get("/pets/seven")).status_code == 422
        assert (await sender.get("/shapes")).status_code == 501
        document = (await sender.get("/openapi.json")).json()
        assert "/pets/{number}" in document["paths"]
    mock = http.ASGITransport(app=server.create_mock_app())
    async with http.AsyncClient(transport=mock, base_url="http://zoo") as sender:
        client = zoo.AsyncClient(http_client=sender, on_mismatch="raise")
        assert await client.shapes.list_shapes() is not None


asyncio.run(main())
