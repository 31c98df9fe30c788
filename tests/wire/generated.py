"""A package generated from a document, imported, with a client of it."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import httpx

import specpress
from specpress.testing import SyncASGITransport

_numbers = count()


def package(folder: Path, document: dict[str, Any]) -> Any:
    """Generate a package of its own name, and import it."""
    name = f"wire_{next(_numbers)}_api"
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document))
    specpress.generate(spec=str(path), output=folder, package=name)
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return importlib.import_module(name)


def operation(
    body: dict[str, Any] | None = None,
    answer: dict[str, Any] | None = None,
    *,
    version: str = "3.1.0",
    parameters: list[dict[str, Any]] | None = None,
    path: str = "/x",
    schemas: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Give a document with one operation, `x`: the content of its body and answer."""
    declared: dict[str, Any] = {
        "operationId": "x",
        "responses": {"200": {"description": "", "content": answer or {}}},
    }
    if answer is None:
        declared["responses"] = {"204": {"description": ""}}
    if body is not None:
        declared["requestBody"] = {"required": True, "content": body}
    if parameters:
        declared["parameters"] = parameters
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"post": declared}},
        "components": {"schemas": schemas or {}},
    }


def client(
    module: Any,
    answer: httpx.Response | Callable[[httpx.Request], httpx.Response] | None = None,
    **settings: Any,
) -> tuple[Any, list[httpx.Request]]:
    """Give a client and the requests that it sends, with their bodies."""
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        if callable(answer):
            return answer(request)
        return answer or httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(handle))
    settings = {"retries": 0, "on_mismatch": "raise", **settings}
    return module.Client("https://api.test", http_client=http, **settings), sent


class Connected:
    """A client and a server of a package, and what passes between them.

    The server's method gives `answer`, or what it makes of its arguments if that can be
    called; by default the body itself.
    """

    def __init__(self, module: Any, answer: Any = None, **settings: Any) -> None:
        service = importlib.import_module(f"{module.__name__}.server")
        self.sent: list[httpx.Request] = []
        self.received: list[dict[str, Any]] = []
        outer = self

        class Mine(service.DefaultService):  # type: ignore[misc, name-defined]
            async def x(self, request: Any, **arguments: Any) -> Any:
                outer.received.append(arguments)
                if answer is None:
                    return arguments.get("body")
                given = answer(**arguments) if callable(answer) else answer
                return await given if inspect.iscoroutine(given) else given

        self.app = service.create_app(default=Mine())
        self.transport = inner = SyncASGITransport(self.app)

        def forward(request: httpx.Request) -> httpx.Response:
            request.read()
            self.sent.append(request)
            return inner.handle_request(request)

        http = httpx.Client(transport=httpx.MockTransport(forward))
        settings = {"retries": 0, "on_mismatch": "raise", **settings}
        self.client = module.Client("http://t", http_client=http, **settings)
        self.x = self.client.default.x
        mock = httpx.Client(transport=SyncASGITransport(service.create_mock_app()))
        self.mock = module.Client("http://t", http_client=mock, **settings).default.x
