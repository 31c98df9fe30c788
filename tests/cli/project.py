"""A small project with a document, for the commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import specpress

GENERATOR = Path(specpress.__file__).parents[1]

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://pets.test"}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "tags": ["pets"],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Pet"},
                                }
                            }
                        },
                    }
                },
            }
        },
        "/owners/{owner_id}": {
            "get": {
                "operationId": "getOwner",
                "tags": ["owners"],
                "parameters": [
                    {
                        "name": "owner_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                    },
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Owner"}
                            }
                        },
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "born": {"type": "string", "format": "date"},
                },
            },
            "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        }
    },
}
CONFIG = """\
[apis.pets]
document = "pets.json"
output = "src/pets_api"
"""


def write_project(folder: Path, more: str = "") -> Path:
    """A project that configures one API, and its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "specpress.toml").write_text(CONFIG + more)
    write_document(folder)
    return folder


EXCHANGE: dict[str, Any] = {
    "method": "GET",
    "path": "/pets",
    "status": 200,
    "media_type": "application/json",
    "response_json": [{"name": None}],
}
"""An answer that is not as the document says."""


def write_inputs(folder: Path) -> Path:
    """A project with all that a command may read: a source, a document, evidence."""
    write_project(folder, 'source = "upstream.json"\n')
    (folder / "upstream.json").write_text(json.dumps(DOCUMENT))
    (folder / "other.json").write_text(json.dumps(DOCUMENT))
    (folder / "traffic.jsonl").write_text(json.dumps(EXCHANGE))
    return folder


def write_document(folder: Path, **info: str) -> None:
    document = {**DOCUMENT, "info": {**DOCUMENT["info"], **info}}
    (folder / "pets.json").write_text(json.dumps(document))


def environment(folder: Path) -> dict[str, str]:
    """The environment of a process that runs this specpress, with a cache of its own."""
    paths = [str(GENERATOR), os.environ.get("PYTHONPATH", "")]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "SPECPRESS_CACHE": str(folder / ".cache"),
    }


def specpress_in(
    folder: Path, *arguments: str, variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs the command as a process."""
    return subprocess.run(
        [sys.executable, "-m", "specpress", *arguments],
        cwd=folder,
        env={**environment(folder), **(variables or {})},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
