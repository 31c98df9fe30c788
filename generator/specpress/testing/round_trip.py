"""The round trip: what the generated client sends is what the generated server gets.

For every operation of a package valid arguments are made, the client calls the server
through ASGI, and the values are compared on both sides: each argument with what the
service's method received, and the result with what the method gave.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import field, replace
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from random import Random
from types import ModuleType
from typing import Any, Final, cast
from urllib.parse import urljoin, urlsplit

from specpress.utils.dataclass import dataclass

from . import texts
from .arguments import Arguments, read
from .transport import SyncASGITransport, for_clients_of

_BASE_URL: Final = "http://testserver"
_SECRET: Final = "c2VjcmV0"


_NO_MOCK: Final = "{} has no mock, which this needs: generate it with `mock = true`"
"""What is said of a package whose configuration leaves the mock out."""


@dataclass(frozen=True, slots=True)
class Case:
    """A call: the arguments as they are given to the client, and what must arrive."""

    operation: str
    group: str
    method: str
    number: int
    server: str | None
    arguments: Mapping[str, Any]
    expected: Mapping[str, Any] = field(repr=False)
    problem: str = ""
    streams: bool = False

    def __str__(self) -> str:
        return f"{self.group}.{self.method} #{self.number}"


@dataclass(frozen=True, slots=True)
class Failure:
    """A value that is not the same on the other side."""

    case: Case
    side: str
    message: str

    def __str__(self) -> str:
        return f"{self.case} ({self.side}): {self.message}"


class RoundTrip:
    """A generated package, its client connected to its server.

    `package` is the dotted name of a package that can be imported. Every operation of
    its server is answered by a method that remembers what it was given and returns a
    made-up result.
    """

    def __init__(self, package: str, *, seed: int = 0) -> None:
        self.package = package
        self.seed = seed
        self._received: dict[str, Any] = {}
        self._given: Any = None
        self._root = ""
        self._streams = False

    # -- the server -----------------------------------------------------------------

    def module(self, name: str) -> Any:
        """Import a module of the package."""
        try:
            return import_module(f"{self.package}.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"{self.package}.server._runtime.mock":
                raise
            missing = _NO_MOCK.format(self.package)
            raise ModuleNotFoundError(missing, name=error.name) from None

    @cached_property
    def http(self) -> ModuleType:
        """The HTTP library of the package."""
        client = self.module("_runtime.http").Client
        return import_module(client.__module__.partition(".")[0])

    @cached_property
    def declared(self) -> list[Any]:
        """The operations, each with the method of the service that it belongs to."""
        server = self.module("server")
        services = self.module("server._runtime.app").services_in(server._SERVICES)
        by_service = self.module("server._runtime.declared").declared_by
        return [each for service in services for each in by_service(service)]

    @cached_property
    def app(self) -> Any:
        """The server, a FastAPI app."""
        runtime = self.module("server._runtime.app")
        settings = runtime.Settings(self.module("server._runtime.mock.mock").anyone)
        table = self.module("server")._SERVICES
        return runtime.built(table, None, self._method, settings)

    def _method(self, declared: Any) -> Callable[..., Awaitable[Any]]:
        uploads = f"{self.package}.server._runtime.uploads"
        streams = (import_module(uploads).Stream,) if find_spec(uploads) else ()

        async def method(request: Any, **values: Any) -> Any:
            self._received = {
                name: await value.read() if isinstance(value, streams) else read(value)
                for name, value in values.items()
            }
            return self._result(declared)

        return method

    def _result(self, declared: Any) -> Any:
        if self._streams:
            self._given = [self._item(declared.operation)]
            return _each(self._given)
        results = self.module("server._runtime.results")
        encoded = self.module("server._runtime.encoded")
        status, expression = next(iter(results.successes(declared.operation).items()))
        media_type = "application/json"
        if not isinstance(expression, str):
            media_type, expression = next(
                entry
                for entry in expression.items()
                if not encoded.is_sequence(entry[0])
            )
        validation = self.module("server._runtime.validation")
        strict = self.module("server._runtime.mock.strict").strict_answers
        schemas = validation.OperationSchemas(declared.operation, strict)
        schema = schemas.answer(status, media_type)
        self._given = result = self._made(declared.operation.id, expression, schema)
        if declared.operation.method == "HEAD":
            self._given = None  # which has no content (RFC 9110, section 9.3.2)
        kind = None
        if "*" in media_type:  # which a server has to say more exactly
            concrete = self.module("server._runtime.mock.media").concrete
            kind = concrete(media_type, "", expression == "bytes")
        return self._with_headers(result, schemas.headers(status), status, kind)

    def _with_headers(
        self, result: Any, headers: Any, status: int, media_type: str | None
    ) -> Any:
        """Give a result with the headers that the answer must have."""
        needed = headers.get("required", ())
        if not needed and media_type is None:
            return result
        make = self.module("server._runtime.mock.maker").header
        random = Random(self.seed)
        made = {name: make(headers["properties"][name], random) for name in needed}
        reply = self.module("server._runtime.reply").Reply
        return reply(result, status=status, headers=made, media_type=media_type)

    def _item(self, operation: Any) -> Any:
        """Make an item of a stream."""
        if operation.stream != "ServerSentEvent":
            return self._made(operation.id, operation.stream)
        random = Random(f"{self.seed} {operation.id}")
        data = "\n".join(texts.ANYWHERE(random, 1, None).splitlines())
        event = self.module("_runtime.send.events").ServerSentEvent
        return event(
            data, "update", str(random.randrange(1000)), random.randrange(9000)
        )

    def _made(self, operation: str, expression: str, schema: Any = True) -> Any:
        random = Random(f"{self.seed} {operation}")
        if expression == "None":
            return None
        if expression == "bytes":
            return random.randbytes(100)
        if expression == "str":
            text = texts.ANYWHERE(random, 0, None)
            strict = self.module("server._runtime.mock.strict").strict_answers()
            if strict.validator(schema).is_valid(text):
                return text
        instance = self.module("server._runtime.mock.mock").instance
        made = instance(expression, random, schema=schema)
        decoder = self.module("_runtime.decode.decoder").decoder
        return decoder(self.package, expression).decode(made).value

    # -- the arguments --------------------------------------------------------------

    def cases(self, sets: int = 3) -> Iterator[Case]:
        """Give `sets` calls of each operation, the same in each run.

        One that answers with a value or with items is called for both.
        """
        for declared in self.declared:
            for number in range(sets):
                case = self._case(declared, number)
                yield case
                twin = f"stream_{case.method}"
                both = declared.operation.stream and not case.streams
                if both and not hasattr(declared.service, twin):
                    yield replace(case, method=twin, streams=True)

    @cached_property
    def _arguments(self) -> Arguments:
        return Arguments(self.package)

    def _case(self, declared: Any, number: int) -> Case:
        operation = declared.operation
        random = Random(f"{self.seed} {operation.id} {number}")
        class_name = declared.service.__name__.removesuffix("Service")
        group = self._groups[class_name]
        module = declared.service.__module__.rpartition(".")[2]
        methods = getattr(self.module(f"client.{module}"), class_name)
        signature = inspect.signature(getattr(methods, declared.name))
        known = signature.parameters
        problem = ""
        given: dict[str, Any] = {}
        expected: dict[str, Any] = {}
        for argument in declared.arguments:
            wanted = argument.is_required or number == 0 or random.random() < 0.6
            expected[argument.name] = None if argument.is_required else argument.default
            if not wanted:
                continue
            try:
                sent, received = self._arguments.make(declared, argument, random)
            except ValueError as error:
                problem = f"{argument.name}: {error}"
                continue
            own = argument.name if argument.name in known else argument.name.rstrip("_")
            given[own], expected[argument.name] = sent, received
        return Case(
            operation.id,
            group,
            declared.name,
            number,
            operation.server,
            given,
            expected,
            problem,
            str(signature.return_annotation).startswith("Generator["),
        )

    @cached_property
    def _groups(self) -> Mapping[str, str]:
        """The attribute of the client for each class of a group."""
        members = cast("dict[str, Any]", vars(self.module("client").Client))
        return {
            value.func.__annotations__["return"]: name
            for name, value in members.items()
            if isinstance(value, cached_property)
        }

    # -- the calls ------------------------------------------------------------------

    @cached_property
    def auth(self) -> list[Any]:
        """A made-up credential for each security scheme."""
        module = self.module("auth")
        made: list[Any] = []
        members = cast("dict[str, Any]", vars(module))
        for kind in members.values():
            if isinstance(kind, type) and vars(kind).get("scheme"):
                named = len(inspect.signature(kind).parameters) > 1
                made.append(kind("user", _SECRET) if named else kind(_SECRET))
        return made

    @cached_property
    def base_url(self) -> str:
        """The first server of the document, from which others are reached."""
        servers: Sequence[str] = self.module("client").Client.servers
        return next((url for url in servers if "://" in url), _BASE_URL)

    def _begin(self, case: Case) -> None:
        self._received, self._given, self._streams = {}, None, case.streams
        base = self.base_url.rstrip("/") + "/"
        url = urljoin(base, case.server) if case.server else self.base_url
        self._root = urlsplit(url).path.rstrip("/")

    async def _rooted(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve the app below the path of the server that the operation is for."""
        await self.app({**scope, "root_path": self._root}, receive, send)

    def run(self, cases: Sequence[Case]) -> list[Failure]:
        """Call the operations with the synchronous client."""
        failures: list[Failure] = []
        with SyncASGITransport(self._rooted) as transport:
            http = self.http.Client(transport=for_clients_of(self.http, transport))
            client = self.module("client").Client(
                self.base_url,
                auth=self.auth,
                http_client=http,
                retries=0,
                on_mismatch="raise",
            )
            for case in cases:
                if case.problem:
                    failures.append(Failure(case, "arguments", case.problem))
                    continue
                self._begin(case)
                try:
                    method = getattr(getattr(client, case.group), case.method)
                    result = method(**case.arguments)
                    if inspect.isgenerator(result):
                        result = list(result)
                except Exception as error:  # whatever fails is what is looked for
                    failures.append(Failure(case, "call", _told(error)))
                    continue
                failures += self._compare(case, result)
        return failures

    async def run_async(self, cases: Sequence[Case]) -> list[Failure]:
        """Call the operations with the asynchronous client."""
        failures: list[Failure] = []
        transport = self.http.ASGITransport(app=self._rooted)
        http = self.http.AsyncClient(transport=transport)
        client = self.module("client").AsyncClient(
            self.base_url,
            auth=self.auth,
            http_client=http,
            retries=0,
            on_mismatch="raise",
        )
        async with http:
            for case in cases:
                if case.problem:
                    failures.append(Failure(case, "arguments", case.problem))
                    continue
                self._begin(case)
                try:
                    method = getattr(getattr(client, case.group), case.method)
                    result = method(**case.arguments)
                    if inspect.isasyncgen(result):
                        result = [item async for item in result]
                    else:
                        result = await result
                except Exception as error:  # whatever fails is what is looked for
                    failures.append(Failure(case, "call", _told(error)))
                    continue
                failures += self._compare(case, result)
        return failures

    def _compare(self, case: Case, result: Any) -> Iterator[Failure]:
        for name, expected in case.expected.items():
            received = self._received.get(name)
            if received != expected:
                text = f"{name}: {received!r:.300} is not {expected!r:.300}"
                yield Failure(case, "server", text)
        if result != self._given:
            text = f"{result!r:.300} is not {self._given!r:.300}"
            yield Failure(case, "client", text)


async def _each(items: list[Any]) -> AsyncIterator[Any]:
    for item in items:
        yield item


def _told(error: Exception) -> str:
    body = getattr(error, "body", None)
    return f"{type(error).__name__}: {error} {body!r:.400}"


def assert_round_trip(package: str, *, sets: int = 3, seed: int = 0) -> None:
    """Check every operation of a package with so many sets of arguments.

    Both clients are tried. AssertionError with the values that are not the same on the
    other side. Not for use inside a running event loop.
    """
    trip = RoundTrip(package, seed=seed)
    cases = list(trip.cases(sets))
    failures = [*trip.run(cases), *asyncio.run(trip.run_async(cases))]
    if failures:
        raise AssertionError("\n".join(map(str, failures)))
