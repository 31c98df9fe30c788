"""A document of several files, and a server that serves a folder."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = """\
openapi: 3.1.0
info: {title: Up, version: "1"}
paths:
  /pets: {$ref: pets.yaml}
components:
  schemas:
    Name: {type: string, maxLength: 20}
"""
PETS = """\
get:
  operationId: list_pets
  responses:
    "200":
      description: ok
      content:
        application/json:
          schema: {type: array, items: {$ref: models/pet.yaml}}
"""
PET = """\
type: object
properties:
  name: {$ref: "../openapi.yaml#/components/schemas/Name"}
"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


def write_upstream(folder: Path) -> Path:
    """Writes the document, whose files refer to each other and back; gives its file."""
    (folder / "models").mkdir(parents=True)
    (folder / "openapi.yaml").write_text(ROOT)
    (folder / "pets.yaml").write_text(PETS)
    (folder / "models" / "pet.yaml").write_text(PET)
    return folder / "openapi.yaml"


@contextmanager
def serving(folder: Path) -> Generator[str]:
    """Serves a folder for as long as the block runs; gives its address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
