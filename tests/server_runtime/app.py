"""An app of the library's document with a few services, and a client to call it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from starlette.responses import JSONResponse, PlainTextResponse, Response

from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

from library_api import models, server
from library_api.server import (
    CatalogueService,
    CoverImagesService,
    LendingService,
)

__all__ = ["Catalogue", "Covers", "Lending", "app_of", "call", "models", "server"]


class Lending(LendingService):
    """Remembers what it was given."""

    def __init__(self, result: object = None) -> None:
        self.result = result
        self.given: dict[str, Any] = {}
        self.principal: object = None

    async def list_loans(self, request: Request, **values: Any) -> Any:
        self.given = values
        self.principal = request.state.principal
        return self.result

    async def lend_copy(self, request: Request, body: Any, **values: Any) -> Any:
        self.given = {"body": body, **values}
        if isinstance(self.result, Exception):
            raise self.result
        return self.result

    async def return_copy(
        self, request: Request, loan_id: int, body: Any = None
    ) -> Any:
        self.given = {"loan_id": loan_id, "body": body}
        return self.result


class Covers(CoverImagesService):
    """Remembers what was uploaded."""

    def __init__(self) -> None:
        self.received: Any = None

    async def upload_cover(
        self, request: Request, isbn: str, body: server.Stream
    ) -> None:
        self.received = b"".join([chunk async for chunk in body])

    async def upload_scans(self, request: Request, isbn: str, body: Any) -> Any:
        file = server.uploaded(body["cover"])
        self.received = {**body, "cover": (file.name, file.read())}
        return models.Receipt.model_validate_json(RECEIPT)


class Catalogue(CatalogueService):
    """Answers with a response of its own."""

    async def list_books(self, request: Request, **values: Any) -> Response:
        return PlainTextResponse("as it is", 203)


RECEIPT = b'{"files": 1}'


def anyone(
    scheme: str, credential: str, scopes: Sequence[str], request: Request
) -> str:
    """Let everyone in."""
    return f"{scheme}:{credential}"


def app_of(authenticate: Any = anyone, **services: Any) -> FastAPI:
    """The app with these services."""
    app: FastAPI = server.create_app(authenticate=authenticate, **services)
    return app


def as_fastapi(operation: object, error: Any, request: Request) -> Response | None:
    """Refuse invalid requests as FastAPI does, with each error."""
    if not isinstance(error, RequestValidationError):
        return None
    return JSONResponse({"errors": jsonable_encoder(error.errors())}, 422)


def call(app: FastAPI, method: str, url: str, **options: Any) -> Any:
    """Send a request through ASGI and give the response."""
    import httpx

    from specpress.testing.transport import SyncASGITransport

    with SyncASGITransport(app) as transport:
        client = httpx.Client(transport=transport, base_url="http://testserver")
        return client.request(method, url, **options)
