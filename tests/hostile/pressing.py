"""Documents made for a test: generating and importing their packages."""

from __future__ import annotations

import builtins
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

from specpress.codegen.build import build_package
from specpress.codegen.openapi import FILE as OPENAPI
from specpress.codegen.openapi import openapi
from specpress.codegen.schemas import FILE, schemas, text
from specpress.document.load import Document as Loaded
from specpress.document.load import load
from specpress.ir.build import build
from specpress.ir.model import Api
from specpress.output.manifest import manifest_of
from specpress.render.render import render

Document = dict[str, Any]

CANARY = "specpress_ran_a_document"
CODE = f"__import__('builtins').__dict__.update({CANARY}=1)"
"""What no document may get to run; it leaves a trace in `builtins`."""

_CHECK = Path(__file__).parents[1] / "corpus" / "importing.py"


def document(**parts: Any) -> Document:
    """A document of version 3.1 with these parts, and paths if none are given."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {},
        **parts,
    }


def answering(schema: Any, **schemas: Any) -> Document:
    """A document with one operation that answers with a schema."""
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": "", "content": content}}
    return document(
        paths={"/it": {"get": {"operationId": "get_it", "responses": responses}}},
        components={"schemas": schemas},
    )


def api_of(value: Document) -> Api:
    """What the generator makes of a document before it becomes Python."""
    return build(load(json.dumps(value).encode()))


def files_of(value: Document, package: str = "hostile_api") -> dict[str, str]:
    """The files of the package of a document, the manifest included."""
    return pressed(load(json.dumps(value).encode()), package)


def pressed(loaded: Loaded, package: str) -> dict[str, str]:
    """The files of the package of a document that is loaded, the manifest included."""
    api = build(loaded)
    laid_out = build_package(api, package)
    files = {
        **render(laid_out),
        FILE: text(schemas(loaded, api)),
        OPENAPI: openapi(loaded.written),
    }
    return {**files, "specpress.json": manifest_of(laid_out, files).text}


@dataclass(frozen=True)
class Imported:
    """A package that has been generated and imported."""

    name: str
    folder: Path

    def module(self, name: str) -> ModuleType:
        """A module of the package."""
        return import_module(f"{self.name}.{name}")

    def decode(self, expression: str, value: object) -> Any:
        """What the package makes of a JSON value; AssertionError if it does not fit."""
        decoder = self.module("_runtime.decode.decoder").decoder(self.name, expression)
        decoded = decoder.decode(json.dumps(value).encode())
        assert not decoded.mismatches, decoded.mismatches
        return decoded.value

    @property
    def operations(self) -> list[Any]:
        """The declarations of all operations."""
        kind = self.module("_runtime.operation").Operation
        stems = [path.stem for path in (self.folder / self.name / "client").iterdir()]
        modules = [self.module(f"client.{s}") for s in sorted(stems) if s[0] != "_"]
        return [v for m in modules for v in vars(m).values() if isinstance(v, kind)]


@contextmanager
def imported(value: Document, folder: Path, name: str) -> Generator[Imported]:
    """The package of a document, written, imported, and forgotten again."""
    write(value, folder, name)
    sys.path.insert(0, str(folder))
    invalidate_caches()
    try:
        for path in sorted((folder / name).rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            import_module(".".join(p for p in parts if p != "__init__"))
        yield Imported(name, folder)
        assert not hasattr(builtins, CANARY), "a document's text was run"
    finally:
        if hasattr(builtins, CANARY):
            delattr(builtins, CANARY)
        sys.path.remove(str(folder))
        for module in [m for m in sys.modules if m.partition(".")[0] == name]:
            del sys.modules[module]


def write(value: Document, folder: Path, name: str) -> None:
    """Write the package of a document into a folder."""
    for path, code in files_of(value, name).items():
        target = folder / name / path
        assert target.resolve().is_relative_to(folder.resolve())
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(code.encode())


def failures(folder: Path, name: str) -> list[str]:
    """What fails in a package when a program of its own imports and uses all of it."""
    done = subprocess.run(
        [sys.executable, str(_CHECK), str(folder), name],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: list[str] = json.loads(done.stdout)
    return found
