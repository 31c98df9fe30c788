"""A package pressed from a small document, and an app that tells what it is given."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Response

from specpress import generate


def pressed(document: Mapping[str, Any], folder: Path, package: str) -> Any:
    """The `server` of a package for a document; `package` is a name not used before."""
    spec = folder / f"{package}.json"
    spec.write_text(json.dumps({"info": {"title": "T", "version": "1"}, **document}))
    generate(spec, folder, package)
    return imported(package, folder)


def imported(package: str, folder: Path) -> Any:
    """The `server` of a package in a folder."""
    sys.path.insert(0, str(folder))
    try:
        return import_module(f"{package}.server")
    finally:
        sys.path.remove(str(folder))


def telling(server: Any, **limits: int) -> FastAPI:
    """An app that answers with the arguments of the method that was called."""
    runtime = import_module(f"{server.__name__}._runtime.app")

    def method_of(_: Any) -> Any:
        async def method(request: Any, **values: Any) -> Response:
            text = json.dumps(values, default=repr)
            return Response(text, media_type="application/json")

        return method

    settings = runtime.Settings(limits=server.Limits(**limits))
    app: FastAPI = runtime.built(server._SERVICES, None, method_of, settings)
    return app


def answers(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The responses of an operation that answers with JSON of a schema."""
    content = {"application/json": {"schema": schema}}
    return {"200": {"description": "", "content": content}}
