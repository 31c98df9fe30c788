"""The clients, synchronous and asynchronous: settings and connections.

What it takes to send a request is imported with the first one.
"""

from __future__ import annotations

import os
from collections.abc import (
    AsyncGenerator,  # <streams>
    Generator,  # <streams>
    Mapping,
    Sequence,
)
from datetime import tzinfo
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Self,
    TypeVar,
)

from .auth.credentials import AuthTypes, credentials_of
from .http import AsyncClient, Client, Timeout, refuse_unless
from .mismatch import OnMismatch
from .operation import NOT_GIVEN, NotGiven, Operation
from .options import (
    AuthRequired,
    Query,
    RequestOptions,
    Settings,
    given_or,
    pairs,
    retries_of,
    timeout_of,
)
from .preload import AsyncPreloading, Preloading
from .retry import Retries
from .send.connection import Connection, of_this_library
from .send.middleware import AsyncMiddleware, Middleware
from .servers import NOTHING_ASKED, Asked, Choices, choose  # <servers>
from .undeclared import AsyncUndeclaredCalls, UndeclaredCalls
from .urls import base_url_of, first_server, redacted

if TYPE_CHECKING:
    from .result import Response
    from .send.download import Progress, Target  # <downloads>

HTTPClient = TypeVar("HTTPClient", bound=Client | AsyncClient)
AnyMiddleware = TypeVar("AnyMiddleware", Middleware, AsyncMiddleware)


DEFAULT_TIMEOUT: Final = Timeout(60.0, connect=10.0)
"""In seconds; for each of reading, writing and waiting for a connection."""


class BaseClient(Generic[HTTPClient, AnyMiddleware]):
    """What both kinds of client have in common."""

    servers: ClassVar[tuple[str, ...]] = ()
    url_variable: ClassVar[str] = ""
    """The variable of the environment with the base URL, where none is given."""

    # <servers>
    _choices: ClassVar[Choices] = ((), ())
    _asked: Asked = NOTHING_ASKED

    # </servers>
    _connection: Connection[HTTPClient]
    _settings: Settings
    _owns_connection = True

    def __init__(
        self,
        base_url: str | None = None,
        *,
        auth: AuthTypes = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        retries: int | Retries = 2,
        headers: Mapping[str, str] | None = None,
        on_mismatch: OnMismatch = "warn",
        timezone: tzinfo | None = None,
        http_client: HTTPClient | None = None,
        auth_required: AuthRequired = "send",
        middleware: Sequence[AnyMiddleware] = (),
        idempotency_header: str | None = None,
    ) -> None:
        self._connection = self._connected(http_client)
        own = self._connection.given
        inherited = DEFAULT_TIMEOUT if own is None else own.timeout
        url = base_url or (str(own.base_url) if own else "")
        url = url or os.environ.get(self.url_variable, "") or first_server(self)
        self._settings = Settings(
            base_url=base_url_of(url),
            servers=tuple(each.rstrip("/") for each in self._known_servers()),
            timeout=inherited if timeout is NOT_GIVEN else timeout_of(timeout),
            retries=retries_of(retries),
            credentials=credentials_of(auth),
            headers=dict(headers or {}),
            query=(),
            on_mismatch=on_mismatch,
            warned=set(),
            timezone=timezone,
            auth_required=auth_required,
            middleware=tuple(middleware),
            idempotency_header=idempotency_header or "",
            # <servers>
            server=self._asked.name,
            variables=self._asked.variables,
            # </servers>
        )

    def with_options(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        query: Query | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        retries: int | Retries | NotGiven = NOT_GIVEN,
        auth: AuthTypes | NotGiven = NOT_GIVEN,
        on_mismatch: OnMismatch | NotGiven = NOT_GIVEN,
        auth_required: AuthRequired | NotGiven = NOT_GIVEN,
        middleware: Sequence[AnyMiddleware] = (),
        idempotency_header: str | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """Give a client with other settings that shares the connections of this one.

        `headers`, `query` and `middleware` are added to those of this client; what is
        left out stays as it is. Closing it leaves the connections open.
        """
        old: Settings = self._settings
        new = old.replaced(
            headers={**old.headers, **(headers or {})},
            query=(*old.query, *pairs(query)),
            timeout=old.timeout if timeout is NOT_GIVEN else timeout_of(timeout),
            retries=old.retries if retries is NOT_GIVEN else retries_of(retries),
            credentials=old.credentials if auth is NOT_GIVEN else credentials_of(auth),
            on_mismatch=given_or(old.on_mismatch, on_mismatch),
            auth_required=given_or(old.auth_required, auth_required),
            middleware=(*old.middleware, *middleware),
            idempotency_header=given_or(
                old.idempotency_header, idempotency_header or ""
            ),
        )
        # Not a copy: the groups that this client has made refer to it.
        sibling = object.__new__(type(self))
        sibling._connection, sibling._settings = self._connection, new
        sibling._owns_connection = False
        return sibling

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {redacted(self._settings.base_url)}>"

    def _connected(self, http_client: HTTPClient | None) -> Connection[HTTPClient]:
        raise NotImplementedError

    def _known_servers(self) -> tuple[str, ...]:
        # <servers>
        if self._asked.url:
            return (*self.servers, self._asked.url)
        # </servers>
        return self.servers

    # <servers>
    def _chosen(
        self,
        base_url: str | None,
        server: str | None,
        variables: Mapping[str, str | None],
    ) -> str | None:
        """Give the URL of the server that is asked for; ValueError if there is none."""
        self._asked = choose(self._choices, base_url, server, variables)
        return self._asked.url or base_url

    # </servers>


class SyncClient(BaseClient[Client, Middleware], UndeclaredCalls, Preloading):
    """A client whose methods return when the answer has arrived.

    - `base_url`: of the API; by default that of `http_client`, else that of the variable
      `url_variable` of the environment, else the document's first server.
    - `auth`: a credential of the package's `auth` module, several of them, or any
      `httpx.Auth`.
    - `timeout`: in seconds, for each of connecting, reading and writing; None for no
      limit. By default 60, 10 to connect, or what `http_client` has.
    - `retries`: how many times a failed request is sent again (see `Retries`).
    - `headers`: sent with every request.
    - `on_mismatch`: what to do where an answer is not as the document says.
    - `auth_required`: with "raise", a call whose operation takes none of the credentials
      of this client is not sent, but raises `CredentialMissing`.
    - `timezone`: that of a datetime or time which is given without one where the
      document asks for an offset; by default it is refused (ValueError).
    - `middleware`: functions `(request, call_next)` around each request that is sent
      (see `send.middleware`), the first of them outermost.
    - `idempotency_header`: a header, "Idempotency-Key", in which each POST and PATCH gets
      a key of its own, the same with every try: such a request is sent again as any
      other, by a server that knows it again.
    - `http_client`: an `httpx.Client` to send with, or a TestClient of FastAPI; it is not
      closed by this client.

    Raises ValueError for a base URL that is missing or not absolute, TypeError for an
    HTTP client that is asynchronous or of another library than httpx.
    """

    def _connected(self, http_client: Client | None) -> Connection[Client]:
        given = None if http_client is None else of_this_library(http_client)
        return Connection(given, Client)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, unless they belong to someone else."""
        if self._owns_connection and (http := self._connection.made()):
            http.close()

    def call_operation(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
        url: str | None = None,
    ) -> Response[Any]:
        """Call an operation; see `prepare` for the arguments."""
        from .send.exchange import exchange, prepare

        call = prepare(self._settings, operation, options, body, values, url)
        return exchange(self._connection.open(), self._settings, call)

    # <downloads>
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
        from .request.prepare import prepare
        from .send.download import download

        call = prepare(self._settings, operation, options, body, values)
        http = self._connection.open()
        return download(http, self._settings, call, target, progress)

    # </downloads>
    # <streams>
    def stream(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
    ) -> Generator[Any, None, None]:
        """Call an operation, when the first item is asked for, and yield its items."""
        from .request.prepare import prepare
        from .send.streams import stream

        call = prepare(self._settings, operation, options, body, values)
        return stream(self._connection.open(), self._settings, call)

    # </streams>


class AsyncBaseClient(
    BaseClient[AsyncClient, AsyncMiddleware], AsyncUndeclaredCalls, AsyncPreloading
):
    """A client whose methods are coroutines; for its arguments see `SyncClient`.

    `http_client` is an `httpx.AsyncClient`.
    """

    def _connected(self, http_client: AsyncClient | None) -> Connection[AsyncClient]:
        if http_client is not None:
            refuse_unless("http_client", http_client, AsyncClient)
        return Connection(http_client, AsyncClient)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, unless they belong to someone else."""
        if self._owns_connection and (http := self._connection.made()):
            await http.aclose()

    async def call_operation(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
        url: str | None = None,
    ) -> Response[Any]:
        """Call an operation; see `prepare` for the arguments."""
        from .send.exchange import exchange_async, prepare

        call = prepare(self._settings, operation, options, body, values, url)
        http, semaphore = self._connection.open(), self._connection.semaphore()
        return await exchange_async(http, self._settings, call, semaphore)

    # <downloads>
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
        from .request.prepare import prepare
        from .send.download import download_async

        call = prepare(self._settings, operation, options, body, values)
        http = self._connection.open()
        return await download_async(http, self._settings, call, target, progress)

    # </downloads>
    # <streams>
    def stream(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        values: Sequence[object],
    ) -> AsyncGenerator[Any, None]:
        """Call an operation, when the first item is asked for, and yield its items."""
        from .request.prepare import prepare
        from .send.streams import stream_async

        call = prepare(self._settings, operation, options, body, values)
        return stream_async(self._connection.open(), self._settings, call)

    # </streams>
