"""Operations whose paths differ only in a fragment, which no request has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .app import call
from .pressed import answers, pressed


def getting(name: str, **parameter: Any) -> dict[str, Any]:
    path = {"in": "path", "name": "id", "required": True, "schema": {"type": "integer"}}
    query = {"in": "query", "name": "fields", **parameter}
    return {
        "get": {
            "operationId": name,
            "tags": ["folders"],
            "parameters": [path, query],
            "responses": answers({"type": "string"}),
        }
    }


LINK = {"type": "string", "enum": ["shared_link"]}
PATHS = {
    "/folders/{id}": getting("get_folder", schema={"type": "string"}),
    "/folders/{id}#get_shared_link": getting("get_link", schema=LINK, required=True),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("twins")
    return pressed({"openapi": "3.1.0", "paths": PATHS}, folder, "twins_api")


def test_a_request_goes_to_the_operation_that_it_is_valid_for(server: Any) -> None:
    class Folders(server.FoldersService):  # type: ignore[misc]  # made at run time
        async def get_folder(self, request: Any, id: int, *, fields: Any = None) -> str:
            return f"folder {fields}"

        async def get_link(self, request: Any, id: int, *, fields: str) -> str:
            return f"link {fields}"

    app = server.create_app(folders=Folders())
    for query, expected in (
        ("", "folder None"),
        ("?fields=name", "folder name"),
        ("?fields=shared_link", "link shared_link"),
    ):
        assert call(app, "GET", f"/folders/1{query}").json() == expected


def test_what_is_not_implemented_does_not_stand_in_the_way(server: Any) -> None:
    class Folders(server.FoldersService):  # type: ignore[misc]  # made at run time
        async def get_folder(self, request: Any, id: int, *, fields: Any = None) -> str:
            return f"folder {fields}"

    app = server.create_app(folders=Folders())
    answer = call(app, "GET", "/folders/1?fields=shared_link")
    assert answer.json() == "folder shared_link"
