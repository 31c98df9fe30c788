"""Sending webhooks: typed payloads, signed, to the URL of who asked for them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, cast
from uuid import uuid4

from pydantic_core import PydanticSerializationError, SchemaSerializer

from ..._runtime import PACKAGE
from ..._runtime.http import AsyncClient, Client, Response
from ..._runtime.media_types import JSON
from ..._runtime.models.definitions import flat_schema
from ..._runtime.models.namespace import evaluate, names_of_types
from ..._runtime.operation import Operation
from ..._runtime.record import Record
from ..._runtime.request.encode import encode
from .events import Webhook
from .signatures import Scheme, lower_case

if TYPE_CHECKING:
    from ..._runtime.http import Timeout

_TIMEOUT: Final = 15.0


class DeliveryFailed(Exception):  # noqa: N818  it is the delivery that failed
    """The receiver did not answer with a status of success; `response` is its answer."""

    def __init__(self, name: str, response: Response) -> None:
        super().__init__(f"{name} was answered with {response.status_code}")
        self.response = response


class Message(Record, hidden=("body", "headers")):
    """A webhook as it is sent."""

    method: str
    url: str
    body: bytes
    headers: Mapping[str, str]


def message(
    webhook: Webhook[Any],
    url: str,
    payload: object,
    signing: Scheme | None,
    headers: Mapping[str, str] | None,
    id: str | None,
) -> Message:
    """Write and sign a payload.

    Of several media types it is sent as the first that it fits, or as the header
    `Content-Type` says. ValueError or TypeError for one that cannot be sent.
    """
    given = lower_case(headers or {}).get("content-type")
    own: dict[str, str] = {}
    if webhook.content:
        declared = Operation[Any](
            webhook.name, "", "", body=webhook.content, encoding=webhook.encoding
        )
        written = encode(declared, payload, None, given, None, "models")
        body = _whole(written.content)
        if written.content_type:
            own["content-type"] = written.content_type
            headers = {
                k: v for k, v in (headers or {}).items() if k.lower() != "content-type"
            }
    else:
        body = _written(webhook, payload)
        if webhook.type != "None":
            own["content-type"] = JSON
    if signing is not None:
        own |= signing.sign(body, id=id or f"msg_{uuid4().hex}")
    return Message(webhook.method, url, body, {**own, **(headers or {})})


def _whole(content: object) -> bytes:
    if isinstance(content, AsyncIterable):
        raise TypeError("a payload is signed as a whole: give bytes or a file")
    if isinstance(content, bytes) or content is None:
        return content or b""
    return b"".join(cast("Iterable[bytes]", content))


def _written(webhook: Webhook[Any], payload: object) -> bytes:
    if webhook.type == "None":
        return b""
    if isinstance(payload, bytes):
        return payload
    try:
        return _serializer(webhook.type).to_json(
            payload, by_alias=True, exclude_unset=True, warnings="error"
        )
    except PydanticSerializationError as error:
        raise TypeError(
            f"{webhook.name}: expected a payload of the type {webhook.type}, "
            f"found {type(payload).__name__}: {error}"
        ) from None


@cache
def _serializer(expression: str) -> SchemaSerializer:
    names = names_of_types(f"{PACKAGE}.models")
    return SchemaSerializer(flat_schema(evaluate(expression, names), (), names))


def _checked(webhook: Webhook[Any], response: Response) -> Response:
    if not response.is_success:
        raise DeliveryFailed(webhook.name, response)
    return response


class BaseSender:
    """Sends webhooks and waits for the answer.

    `signing` signs them; None for messages that nobody can verify. A redirect is not
    followed. The URL is somebody else's: check it before you send to it.
    """

    def __init__(
        self,
        signing: Scheme | None,
        *,
        timeout: float | Timeout = _TIMEOUT,
        http_client: Client | None = None,
    ) -> None:
        self._signing = signing
        self._http = http_client or Client(timeout=timeout)

    def _send(
        self,
        webhook: Webhook[Any],
        url: str,
        payload: object,
        headers: Mapping[str, str] | None,
        id: str | None,
    ) -> Response:
        sent = message(webhook, url, payload, self._signing, headers, id)
        response = self._http.request(
            sent.method, sent.url, content=sent.body, headers=sent.headers
        )
        return _checked(webhook, response)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBaseSender:
    """Sends webhooks; the methods are coroutines. As `BaseSender` in all else."""

    def __init__(
        self,
        signing: Scheme | None,
        *,
        timeout: float | Timeout = _TIMEOUT,
        http_client: AsyncClient | None = None,
    ) -> None:
        self._signing = signing
        self._http = http_client or AsyncClient(timeout=timeout)

    async def _send(
        self,
        webhook: Webhook[Any],
        url: str,
        payload: object,
        headers: Mapping[str, str] | None,
        id: str | None,
    ) -> Response:
        sent = message(webhook, url, payload, self._signing, headers, id)
        response = await self._http.request(
            sent.method, sent.url, content=sent.body, headers=sent.headers
        )
        return _checked(webhook, response)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()
