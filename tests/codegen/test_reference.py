"""The page about all methods of a package."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import specpress
from tests.shared import ROOT

HOSTILE = (
    "| `x` <script>alert(1)</script> [a](b)\n\n## client.other\n\n```python\nboom()"
)
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": HOSTILE, "version": "1"},
    "paths": {
        "/pets/{id}": {
            "put": {
                "operationId": "replacePet",
                "tags": ["pets"],
                "summary": "Replace a pet",
                "description": HOSTILE,
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": f"Which one. {'It is long. ' * 80}",
                        "schema": {"type": "string"},
                    }
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "name": {
                                        "type": "string",
                                        "description": "What it is called.",
                                    }
                                },
                            }
                        }
                    },
                },
                "responses": {
                    "200": {"description": ""},
                    "404": {
                        "description": "There is none.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "error": {"enum": ["NO_PET", "GONE"]}
                                    },
                                }
                            }
                        },
                    },
                    "409": {"description": "Somebody else did."},
                },
            }
        }
    },
}


def pages(folder: Path, document: dict[str, Any]) -> tuple[str, str]:
    """The reference of a document, and its docstrings."""
    (folder / "pets.json").write_text(json.dumps(document))
    specpress.generate(folder / "pets.json", folder, "pets_api")
    package = folder / "pets_api"
    return (
        (package / "reference.md").read_text(encoding="utf-8"),
        (package / "client/pets.py").read_text(encoding="utf-8"),
    )


def test_a_method_has_its_arguments_result_and_errors(tmp_path: Path) -> None:
    reference, _ = pages(tmp_path, DOCUMENT)
    assert "### `client.pets.replace_pet(id, body)`" in reference
    assert '| `body["name"]` | `str` | Required. What it is called. |' in reference
    assert "| `NotFound` | 404 | There is none. `NO_PET` `GONE` |" in reference
    assert "| `Conflict` | 409 | Somebody else did. |" in reference


def test_no_text_of_a_document_is_markup(tmp_path: Path) -> None:
    reference, _ = pages(tmp_path, DOCUMENT)
    assert re.findall(r"^## .*$", reference, re.MULTILINE) == ["## client.pets"]
    assert "```" not in reference
    assert not re.search(r"(?<!\\)<script", reference)


def test_docstrings_are_whole_where_there_is_room_for_it(tmp_path: Path) -> None:
    _, module = pages(tmp_path, DOCUMENT)
    assert "…" not in module
    note = module.partition("- `id`: ")[2].partition("\n\n")[0]
    assert " ".join(note.split()).startswith("Which one. It is long. It is long.")
    assert note.rstrip().endswith(".")
    assert "- `NotFound`: NO_PET, GONE" in module
    assert "- `Conflict`" in module


def test_every_operation_of_the_example_is_in_its_reference() -> None:
    package = ROOT / "generated/library_api"
    reference = (package / "reference.md").read_text(encoding="utf-8")
    manifest = json.loads((package / "specpress.json").read_text(encoding="utf-8"))
    for operation in manifest["operations"]:
        assert f"### `client.{operation['python']}(" in reference
