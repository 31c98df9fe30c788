"""Receiving webhooks in a FastAPI application: from a request to a typed method."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from ..._runtime import PACKAGE
from ..._runtime.record import Record
from .events import (
    Event,
    OnMismatch,
    PayloadMismatchError,
    UnknownEvent,
    UnreadablePayload,
    Webhooks,
)
from .signatures import Scheme, SignatureError

if TYPE_CHECKING:
    from fastapi import APIRouter, Request

_LOG: Final = logging.getLogger(PACKAGE)
LARGEST: Final = 25 * 1024 * 1024
"""Bytes of the largest payload that is read."""


class Delivery(Record, hidden=("body",)):
    """The request that an event came with."""

    event: Event[Any]
    body: bytes
    request: Request

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, with their names in lower case."""
        return self.event.headers


class BaseReceiver:
    """What receives webhooks: a subclass has a method for each of them.

    A method may give a FastAPI `Response`; else what the document declares is answered,
    without content.
    """

    async def unhandled(self, delivery: Delivery) -> Any:
        """Take an event that no method was written for: it is accepted and logged."""
        _LOG.info("the webhook %s is not handled", delivery.event.name)

    async def unknown(self, name: str | None, request: Request, body: bytes) -> Any:
        """Take an event that the document does not have: 404 unless this gives more."""
        from fastapi import Response

        return Response(status_code=404)


def make_router(
    receiver: BaseReceiver,
    webhooks: Webhooks,
    methods: Mapping[str, str],
    *,
    verify: Scheme | None,
    path: str,
    on_mismatch: OnMismatch,
    largest: int,
) -> APIRouter:
    """Make the router that receives at `path`, and at `path/{event}` by name.

    Raises TypeError for a method of the receiver that no webhook is called like.
    """
    from fastapi import APIRouter, Response

    _refuse_unknown_methods(receiver, methods.values())

    async def receive(request: Request, name: str | None) -> Response:
        body = await _read(request, largest)
        if body is None:
            return Response("the payload is too large", 413)
        try:
            if verify is not None:
                verify.verify(request.headers, body)
        except SignatureError as error:
            return Response(str(error), 401)
        try:
            event = webhooks.parse(name, request.headers, body, on_mismatch)
        except UnknownEvent:
            given = await receiver.unknown(name, request, body)
            return given if isinstance(given, Response) else Response(status_code=204)
        except (UnreadablePayload, PayloadMismatchError) as error:
            return Response(str(error), 400)
        delivery = Delivery(event, body, request)
        given = getattr(receiver, methods[event.name])(event.payload, delivery)
        if inspect.isawaitable(given):
            given = await given
        if isinstance(given, Response):
            return given
        return Response(status_code=event.webhook.status)

    async def unnamed(request: Request) -> Response:
        return await receive(request, None)

    async def named(request: Request) -> Response:
        return await receive(request, request.path_params["event"])

    router = APIRouter()
    used = sorted({each.method for each in webhooks})
    root = path.rstrip("/")
    router.add_route(root or "/", unnamed, methods=used)
    router.add_route(root + "/{event:path}", named, methods=used)
    return router


def _refuse_unknown_methods(receiver: BaseReceiver, known: Iterable[str]) -> None:
    """Raise TypeError for a method that is of no webhook though it takes a delivery, or
    is called nearly like one: it would never be called.
    """
    names = {*known, "unhandled", "unknown"}
    for kind in type(receiver).__mro__:
        if kind.__module__.startswith(f"{PACKAGE}."):
            break
        for name, method in vars(kind).items():
            if name in names or name.startswith("_") or not inspect.isfunction(method):
                continue
            near = get_close_matches(name, names, 1, 0.85)
            if near or "delivery" in inspect.signature(method).parameters:
                near = near or get_close_matches(name, names, 1)
                meant = f"; did you mean {near[0]!r}?" if near else ""
                raise TypeError(
                    f"no webhook is called {kind.__name__}.{name}{meant} (methods of "
                    "your own begin with an underscore)"
                )


async def _read(request: Request, largest: int) -> bytes | None:
    """Read a body; None if it is larger than allowed."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > largest:
            return None
        parts.append(part)
    return b"".join(parts)
