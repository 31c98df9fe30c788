"""From an operation and its arguments to the request: everything but sending it."""

from __future__ import annotations

from collections.abc import (
    Iterable,
    Iterator,  # <templates>
    Mapping,
    Sequence,
)
from datetime import tzinfo
from functools import cache
from typing import (
    Any,
    Final,
    TypeAlias,
    cast,  # <templates>
)

from ..auth.credentials import Credential  # <credentials>
from ..http import Auth, Timeout
from ..json_values import (
    fields_of,  # <templates>
    jsonable,
)
from ..media_types import JSON
from ..operation import NotGiven, Operation, Parameter, query
from ..options import (
    IDEMPOTENCY_HEADER,
    RequestOptions,
    Settings,
    checked,
    idempotency_key,
    pairs,
    retries_of,
    timeout_of,
)
from ..record import Record
from ..result import RequestInfo
from ..retry import Retries
from ..urls import fill, is_absolute, join, redacted, resolve
from .body import Body
from .encode import encode
from .parameters import (
    cookie_parts,  # <cookie_parameters>
    header_text,  # <header_parameters>
    header_value,
    in_structure,
    path_text,
    query_parts,
    querystring,  # <querystrings>
)

_CONTENT_TYPE: Final = "content-type"
_NO_HEADERS: Final[Mapping[str, str]] = {}

RawHeaders: TypeAlias = dict[bytes, tuple[bytes, bytes]]
"""By name in lower case: the name and the value (UTF-8)."""


class Call(Record, hidden=("url", "headers", "cookies")):
    """A request that is ready to be sent.

    `authentication` are credentials, or what the HTTP library does by itself; `base_url`
    is that of the API they are for, `trusted` a URL of the host that may see them. `middleware` are functions around each request,
    `idempotency_header` is the one in which a key may stand.
    """

    operation: Operation[Any]
    url: str
    headers: RawHeaders
    cookies: tuple[str, ...]
    body: Body
    timeout: Timeout
    retries: Retries
    authentication: Sequence[Any] | Auth
    base_url: str
    trusted: str
    middleware: tuple[Any, ...] = ()
    idempotency_header: str = IDEMPOTENCY_HEADER

    @property
    def info(self) -> RequestInfo:
        """The request as errors and logs show it."""
        return RequestInfo(self.operation.method, redacted(self.url))


class _Placed(Record):
    """The parameters of a call, written where they go."""

    path: str
    query: list[str]
    headers: dict[str, str]
    cookies: list[str]


def prepare(
    settings: Settings,
    operation: Operation[Any],
    options: RequestOptions | None,
    body: object | NotGiven,
    values: Sequence[object],
    url: str | None = None,
) -> Call:
    """Build the request of a call.

    `values` are those of the operation's parameters, in their order; None is not sent.
    `url` replaces the whole URL (the next page). Raises ValueError or TypeError for
    arguments that cannot be sent.
    """
    options = checked(options)
    zone = settings.timezone
    placed = _placed(operation, values, zone)
    overrides = options.get("headers", _NO_HEADERS)
    named = [v for k, v in overrides.items() if k.lower() == _CONTENT_TYPE]
    content_type = named[0] if named else None
    encoded = encode(operation, body, options.get("body"), content_type, zone)
    root = resolve(settings.base_url, _own_server(settings, operation))
    key = _NO_HEADERS
    if settings.idempotency_header or "idempotency_key" in options:
        own = options.get("idempotency_key")
        key = idempotency_key(settings, operation.method, own)
    more = (*settings.query, *pairs(options.get("query")))
    chosen: Sequence[Any] | Auth = settings.credentials.other or ()
    # <credentials>
    chosen = chosen or _credentials(settings, operation, placed)
    # </credentials>
    return Call(
        operation,
        url or with_query(join(root, placed.path), placed.query, more),
        merged_headers(
            _accept_header(operation),
            key,
            settings.headers,
            placed.headers,
            overrides,
            {"Content-Type": encoded.content_type} if encoded.content_type else {},
        ),
        tuple(placed.cookies),
        encoded,
        timeout_of(options["timeout"]) if "timeout" in options else settings.timeout,
        retries_of(options.get("retries", settings.retries)),
        chosen,
        settings.base_url,
        _trusted(settings, operation, root),
        settings.middleware,
        settings.idempotency_header or IDEMPOTENCY_HEADER,
    )


@cache
def _accept_header(operation: Operation[Any]) -> RawHeaders:
    text = header_value("Accept", accept(operation))
    return {b"accept": (b"Accept", text.encode())}


@cache
def accept(operation: Operation[Any]) -> str:
    """Say what the operation answers with (RFC 9110 section 12.5.1), in its order.

    Anything else is taken as well: a server that has nothing but an HTML page for an
    error should send that rather than a 406.
    """
    media_types: dict[str, None] = dict.fromkeys(operation.accept)
    for status, declared in operation.responses.items():
        if str(status).startswith("2") and not operation.accept:
            kinds = (_media_type(declared),) if isinstance(declared, str) else declared
            media_types |= dict.fromkeys(kind for kind in kinds if kind)
    media_types.pop("*/*", None)
    return ", ".join([*(media_types or [JSON]), "*/*;q=0.5"])


def _media_type(expression: str) -> str:
    return {"bytes": "*/*", "str": "text/plain", "None": ""}.get(expression, JSON)


def _placed(
    operation: Operation[Any], values: Sequence[object], zone: tzinfo | None
) -> _Placed:
    filled: dict[str, str] = {}
    placed = _Placed("", [], {}, [])
    for parameter, value in zip(operation.parameters, values, strict=True):
        try:
            _place(operation, parameter, value, zone, placed, filled)
        except (TypeError, ValueError) as error:
            from ..errors import argument_error

            told = f"{operation.id}: {parameter.name}: {error}"
            raise argument_error(error, told) from error
    return placed.replaced(path=fill(operation.path, filled))


def _place(
    operation: Operation[Any],
    parameter: Parameter,
    value: object,
    zone: tzinfo | None,
    placed: _Placed,
    filled: dict[str, str],
) -> None:
    """Write a parameter where it goes; None is not sent."""
    # <templates>
    if parameter.template:
        placed.query.extend(_templated(operation, parameter, value, zone))
        return
    # </templates>
    if value is not None and (
        not isinstance(value, (str, int)) or parameter.holds != "value"
    ):
        value = _in_form(parameter, value, zone)
    if parameter.location == "path":
        if value is not None:
            filled[parameter.name] = path_text(parameter, value)
        elif f"{{{parameter.name}}}" in operation.path:
            raise ValueError("cannot be None")
    elif value is None:
        return
    elif parameter.location == "query":
        placed.query.extend(query_parts(parameter, value))
    # <querystrings>
    elif parameter.location == "querystring":
        placed.query.append(querystring(parameter, value))
    # </querystrings>
    # <cookie_parameters>
    elif parameter.location == "cookie":
        placed.cookies.extend(cookie_parts(parameter, value))
    # </cookie_parameters>
    # <header_parameters>
    elif (text := header_text(parameter, value)) is not None:
        placed.headers[parameter.name] = text
    # </header_parameters>


# <templates>
def _templated(
    operation: Operation[Any], parameter: Parameter, value: object, zone: tzinfo | None
) -> Iterator[str]:
    """Write a mapping by key of a template: each value under the name that the key gives.

    ValueError or TypeError for a key or a value that cannot be sent.
    """
    from ..name_templates import query_names  # few operations have such parameters

    if value is None:
        return
    if not isinstance(value, Mapping):
        raise TypeError(f"expected a mapping, not {type(value).__name__}")
    names = query_names(operation)
    for key, given in cast("Mapping[object, object]", value).items():
        if given is None:
            continue
        name = names.expand(parameter.name, key)
        written = _in_form(parameter, given, zone)
        own = parameter.replaced(name=name)
        if fields_of(written) is not None:  # whose names would take the place of ours
            own = own.replaced(style="form", explode=False)
        yield from query_parts(own, written)


# </templates>
def _in_form(parameter: Parameter, value: object, zone: tzinfo | None) -> object:
    """Give the value of a parameter in the form that the document declares.

    TypeError for a value of another structure, and what the writer refuses.
    """
    # <typed_requests>
    if parameter.type:
        from .writer import writer  # most parameters are text and numbers

        written = writer(parameter.type).write(value, zone)
        if written.refusal is not None:
            raise written.refusal
        if not written.deviation:
            return written.value
    # </typed_requests>
    value = in_structure(parameter, value)
    return value if zone is None else jsonable(value, zone)


# <credentials>
def _credentials(
    settings: Settings, operation: Operation[Any], placed: _Placed
) -> tuple[Credential, ...]:
    """Choose the credentials, but for what the call itself gives as a parameter."""
    chosen = settings.credentials.choose(operation.security)
    if settings.auth_required == "raise" and () not in operation.security:
        lacking = settings.credentials.lacking(operation.security)
        own = {name.lower() for name in (*settings.headers, *placed.headers)}
        if lacking and "authorization" not in own:
            from ..errors import CredentialMissing

            where = f"{operation.method} {operation.path}"
            raise CredentialMissing(f"{where} was not sent: it {lacking}")
    if not chosen or not (placed.query or placed.headers or placed.cookies):
        return chosen
    return tuple(
        credential
        for credential in chosen
        if not credential.is_among(placed.headers, placed.query, placed.cookies)
    )


# </credentials>
def with_query(
    url: str, parts: Sequence[str], more: Iterable[tuple[str, object]]
) -> str:
    """Put query parameters behind a URL: parts as they are sent, and undeclared ones."""
    undeclared = (part for name, v in more for part in query_parts(query(name), v))
    text = "&".join((*parts, *undeclared))
    # A path template may hold a query of its own.
    return f"{url}{'&' if '?' in url else '?'}{text}" if text else url


def merged_headers(base: RawHeaders, *layers: Mapping[str, str]) -> RawHeaders:
    """Put the layers over the base, the later ones over the earlier ones.

    Names are the same whatever their case (RFC 9110, section 5.1).
    """
    merged = {**base}
    for layer in layers:
        for name, value in layer.items():
            raw = name.encode()
            merged[raw.lower()] = (raw, header_value(name, value).encode())
    return merged


def _own_server(settings: Settings, operation: Operation[Any]) -> str | None:
    """Give the URL that an operation declares for itself; ValueError for a wrong variable."""
    # <servers>
    if operation.servers:
        from ..servers import own

        return own(operation.servers, settings.server, settings.variables)
    # </servers>
    return operation.server


def _trusted(settings: Settings, operation: Operation[Any], root: str) -> str:
    """Say which host may see the credentials.

    A server that an operation declares for itself belongs to the API of the document;
    it does not belong to an API that someone else runs at a base URL of their own.
    """
    if operation.server is None or not is_absolute(operation.server):
        return root
    return root if settings.base_url in settings.servers else settings.base_url
