"""The clients, synchronous and asynchronous: settings and connections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar, Final, Generic, Self, TypeAlias, TypeVar

from .auth import Credential, credentials_of
from .download import Progress, Target, expected_bytes, opened
from .files import CHUNK
from .http import AsyncClient, Auth, Client, RequestError, Timeout
from .mismatch import OnMismatch
from .operation import NOT_GIVEN, NotGiven, Operation
from .options import Query, RequestOptions, Settings, pairs, retries_of, timeout_of
from .outcome import raise_unsuccessful, result_of
from .request import prepare
from .result import Response
from .retry import Retries
from .transport import connection_error, send, send_async
from .urls import base_url_of, is_absolute, redacted

AuthTypes: TypeAlias = Credential | Sequence[Credential] | Auth | None
HTTPClient = TypeVar("HTTPClient", bound=Client | AsyncClient)

DEFAULT_TIMEOUT: Final = Timeout(60.0, connect=10.0)
"""In seconds; for each of reading, writing and waiting for a connection."""


class BaseClient(Generic[HTTPClient]):
    """What both kinds of client have in common."""

    servers: ClassVar[tuple[str, ...]] = ()

    _http: HTTPClient
    _settings: Settings
    _owns_http: bool

    def with_options(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        query: Query | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        retries: int | Retries | NotGiven = NOT_GIVEN,
        auth: AuthTypes | NotGiven = NOT_GIVEN,
        on_mismatch: OnMismatch | NotGiven = NOT_GIVEN,
    ) -> Self:
        """Give a client with other settings that shares the connections of this one.

        `headers` and `query` are added to those of this client; what is left out stays
        as it is. Closing it leaves the connections open.
        """
        old = self._settings
        new = replace(
            old,
            headers={**old.headers, **(headers or {})},
            query=(*old.query, *pairs(query)),
            timeout=old.timeout if timeout is NOT_GIVEN else timeout_of(timeout),
            retries=old.retries if retries is NOT_GIVEN else retries_of(retries),
            credentials=old.credentials if auth is NOT_GIVEN else credentials_of(auth),
            on_mismatch=old.on_mismatch if on_mismatch is NOT_GIVEN else on_mismatch,
        )
        # Not a copy: the groups that this client has made refer to it.
        sibling = object.__new__(type(self))
        sibling._http, sibling._settings, sibling._owns_http = self._http, new, False
        return sibling

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {redacted(self._settings.base_url)}>"

    @classmethod
    def _settled(
        cls,
        base_url: str | None,
        auth: AuthTypes,
        timeout: float | Timeout | NotGiven | None,
        retries: int | Retries,
        headers: Mapping[str, str] | None,
        on_mismatch: OnMismatch,
        http_client: Client | AsyncClient | None,
    ) -> Settings:
        inherited = DEFAULT_TIMEOUT if http_client is None else http_client.timeout
        given = base_url or (str(http_client.base_url) if http_client else "")
        return Settings(
            base_url_of(given or cls._first_server()),
            inherited if timeout is NOT_GIVEN else timeout_of(timeout),
            tuple(server.rstrip("/") for server in cls.servers),
            credentials_of(auth),
            retries_of(retries),
            dict(headers or {}),
            on_mismatch=on_mismatch,
        )

    @classmethod
    def _first_server(cls) -> str:
        server = cls.servers[0] if cls.servers else ""
        if is_absolute(server):
            return server
        why = f"only {server!r}, a path" if server else "none"
        raise ValueError(
            f"the document names no server ({why}): give one, "
            f'{cls.__name__}("https://api.example.com{server}")'
        )


class SyncClient(BaseClient[Client]):
    """A client whose methods return when the answer has arrived.

    - `base_url`: of the API; by default that of `http_client` or else the document's
      first server.
    - `auth`: a credential of the package's `auth` module, several of them, or any
      `httpx.Auth`.
    - `timeout`: in seconds, for each of connecting, reading and writing; None for no
      limit. By default 60, 10 to connect, or what `http_client` has.
    - `retries`: how many times a failed request is sent again (see `Retries`).
    - `headers`: sent with every request.
    - `on_mismatch`: what to do where an answer is not as the document says.
    - `http_client`: an `httpx.Client` to send with; it is not closed by this client.

    Raises ValueError for a base URL that is missing or not absolute.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        auth: AuthTypes = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        retries: int | Retries = 2,
        headers: Mapping[str, str] | None = None,
        on_mismatch: OnMismatch = "warn",
        http_client: Client | None = None,
    ) -> None:
        self._settings = self._settled(
            base_url, auth, timeout, retries, headers, on_mismatch, http_client
        )
        self._owns_http = http_client is None
        self._http = Client() if http_client is None else http_client

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, unless they belong to someone else."""
        if self._owns_http:
            self._http.close()

    def request(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
        url: str | None = None,
    ) -> Response[Any]:
        """Call an operation; see `prepare` for the arguments."""
        call = prepare(self._settings, operation, options, body, values, url)
        return result_of(self._settings, call, send(self._http, call))

    def download(
        self,
        operation: Operation[Any],
        target: Target,
        progress: Progress | None,
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
    ) -> int:
        """Call an operation, write its answer to a file and give the bytes written."""
        call = prepare(self._settings, operation, options, body, values)
        answer = send(self._http, call, stream=True)
        written, total = 0, expected_bytes(answer)
        try:
            if not answer.is_success:
                answer.read()
                raise_unsuccessful(self._settings, call, answer)
            with opened(target) as file:
                for chunk in answer.iter_bytes(CHUNK):
                    file.write(chunk)
                    written += len(chunk)
                    if progress is not None:
                        progress(written, total)
        except RequestError as error:
            raise connection_error(call, error) from error
        finally:
            answer.close()
        return written


class AsyncBaseClient(BaseClient[AsyncClient]):
    """A client whose methods are coroutines; for its arguments see `SyncClient`.

    `http_client` is an `httpx.AsyncClient`.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        auth: AuthTypes = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        retries: int | Retries = 2,
        headers: Mapping[str, str] | None = None,
        on_mismatch: OnMismatch = "warn",
        http_client: AsyncClient | None = None,
    ) -> None:
        self._settings = self._settled(
            base_url, auth, timeout, retries, headers, on_mismatch, http_client
        )
        self._owns_http = http_client is None
        self._http = AsyncClient() if http_client is None else http_client

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, unless they belong to someone else."""
        if self._owns_http:
            await self._http.aclose()

    async def request(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
        url: str | None = None,
    ) -> Response[Any]:
        """Call an operation; see `prepare` for the arguments."""
        call = prepare(self._settings, operation, options, body, values, url)
        return result_of(self._settings, call, await send_async(self._http, call))

    async def download(
        self,
        operation: Operation[Any],
        target: Target,
        progress: Progress | None,
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
    ) -> int:
        """Call an operation, write its answer to a file and give the bytes written."""
        call = prepare(self._settings, operation, options, body, values)
        answer = await send_async(self._http, call, stream=True)
        written, total = 0, expected_bytes(answer)
        try:
            if not answer.is_success:
                await answer.aread()
                raise_unsuccessful(self._settings, call, answer)
            with opened(target) as file:
                async for chunk in answer.aiter_bytes(CHUNK):
                    file.write(chunk)
                    written += len(chunk)
                    if progress is not None:
                        progress(written, total)
        except RequestError as error:
            raise connection_error(call, error) from error
        finally:
            await answer.aclose()
        return written
