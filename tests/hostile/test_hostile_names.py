"""Names that hide, clash, leave their folder or are no names: all can be imported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .pressing import Document, document, failures, files_of, write
from .texts import NAMES


def _named(names: list[str]) -> Document:
    """Everything that has a name has each of the names, and uses the next one."""
    properties = {name: {"type": "string"} for name in names}
    references = {f"{name}": _to(name) for name in names}
    schemas = {
        name: {
            "type": "object",
            "properties": {
                name: _to(names[i - 1]),
                "date": {"type": "string", "format": "date-time"},
                "items": {"type": "array", "items": _to(names[i - 2])},
            },
        }
        for i, name in enumerate(names)
    }
    used = {"type": "object", "properties": {**references}}
    plain = {"type": "object", "properties": properties}
    return document(
        paths={
            f"/{i}": {
                "post": {
                    "operationId": name,
                    "tags": [name if i % 2 else "one group"],
                    "parameters": [
                        {"name": name or "n", "in": at, "schema": {"type": "string"}}
                        for at in ("query", "header", "cookie")
                    ],
                    "requestBody": _content(used if i % 3 else plain),
                    "responses": {
                        "200": {"description": "", **_content(used if i % 2 else plain)}
                    },
                    "security": [{name: []}],
                }
            }
            for i, name in enumerate(names)
        },
        components={
            "schemas": {**schemas, "Enum": {"enum": names}},
            "securitySchemes": {
                name: {"type": "http", "scheme": "bearer"} for name in names
            },
        },
    )


def _to(name: str) -> dict[str, str]:
    return {
        "$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1")
    }


def _content(schema: object) -> dict[str, object]:
    return {"content": {"application/json": {"schema": schema}}}


def test_all_names_at_once(tmp_path: Path) -> None:
    write(_named(NAMES), tmp_path, "named_api")
    assert failures(tmp_path, "named_api") == []


def test_no_two_files_differ_in_case_only() -> None:
    paths = list(files_of(_named(NAMES)))
    assert len({path.casefold() for path in paths}) == len(paths)


@pytest.mark.parametrize("name", NAMES)
def test_one_name_alone(name: str) -> None:
    files = files_of(_named([name, "Other"]))
    for path, text in files.items():
        assert ".." not in path and not path.startswith("/")
        if path.endswith(".py"):
            compile(text, path, "exec", dont_inherit=True)
    manifest = json.loads(files["specpress.json"])
    assert {each["path"] for each in manifest["operations"]} == {"/0", "/1"}
