"""The request of a call that the document does not declare."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

# <credentials>
from ..auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    Credential,
    HTTPCredential,
)

# </credentials>
from ..http import URL, Auth, InvalidURL
from ..media_types import (
    JSON,
    MULTIPART,  # <multipart>
    OCTETS,
)
from ..operation import NOT_GIVEN, NotGiven, Operation, body_as, query
from ..options import (
    IDEMPOTENCY_HEADER,
    BodyOptions,
    Settings,
    idempotency_key,
    pairs,
    refuse_unknown,
    retries_of,
    timeout_of,
)
from ..result import RequestInfo
from ..urls import join, redacted, same_origin
from .encode import encode
from .parameters import query_parts
from .prepare import Call, merged_headers, with_query

_OPTIONS: Final = frozenset(BodyOptions.__annotations__) | {"answer"}
_BODY: Final[Mapping[str, str]] = {
    JSON: "",
    MULTIPART: "",  # <multipart>
    "*/*": "",
    OCTETS: "",
}
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_METHODS: Final = frozenset(
    {"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"}
)
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")


def prepare_undeclared(
    settings: Settings,
    method: str,
    url: str,
    answer: object,
    body: object | NotGiven,
    options: BodyOptions,
) -> Call:
    """Build the request of a call that the document does not declare.

    `url` is a path, which is put behind the base URL, or absolute. Another origin than
    that of the base URL gets what the call itself says and nothing of the client: no
    credentials, headers or query parameters. Raises ValueError or TypeError for what
    cannot be sent.
    """
    method = _method(method)
    refuse_unknown(method, options, _OPTIONS)
    if body is NOT_GIVEN and "content_type" in options:
        raise TypeError(f"{method}: a content_type was given, but no body")
    whole = _whole_url(settings.base_url, url)
    home = same_origin(whole, settings.base_url)
    own = dict(options.get("headers", {}))
    parameters = (*(settings.query if home else ()), *pairs(options.get("params")))
    parts = [part for name, v in parameters for part in query_parts(query(name), v)]
    operation = Operation[Any](
        str(RequestInfo(method, redacted(whole))), method, url, body=_BODY
    )
    named = (v for k, v in own.items() if k.lower() == "content-type")
    content_type = options.get("content_type") or next(named, None)
    encoded = encode(
        operation, body_as(body, content_type), None, None, settings.timezone
    )
    sent = with_query(whole, parts, ())
    return Call(
        operation,
        sent,
        merged_headers(
            {},
            {
                "Accept": (
                    "*/*" if answer is bytes or answer is str else f"{JSON}, */*;q=0.5"
                )
            },
            idempotency_key(
                settings if home else settings.replaced(idempotency_header=""),
                method,
                options.get("idempotency_key"),
            ),
            settings.headers if home else {},
            own,
            {"Content-Type": encoded.content_type} if encoded.content_type else {},
        ),
        (),
        encoded,
        timeout_of(options["timeout"]) if "timeout" in options else settings.timeout,
        retries_of(options.get("retries", settings.retries)),
        _authentication(settings, own, sent),
        settings.base_url,
        settings.base_url,
        settings.middleware,
        settings.idempotency_header or IDEMPOTENCY_HEADER,
    )


def _method(given: str) -> str:
    """Check a method (RFC 9110 section 9.1); those that all know may be in lower case."""
    if _TOKEN.fullmatch(given) is None:
        raise ValueError(f"{given!r} is no method of HTTP")
    return given.upper() if given.upper() in _METHODS else given


def _whole_url(base: str, given: str) -> str:
    """Give the absolute URL that is meant, without a fragment."""
    url = given.partition("#")[0]
    scheme = _SCHEME.match(url)
    if scheme is None and url.startswith("//"):
        raise ValueError(f"{given!r} names a host but no scheme: write https:{url}")
    whole = url if scheme else join(base, url)
    try:
        parsed = URL(whole)
    except InvalidURL as error:
        raise ValueError(f"{given!r} is no URL: {error}") from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise ValueError(f"{given!r} is neither a path nor a URL of http or https")
    return whole


def _authentication(
    settings: Settings, headers: Mapping[str, str], url: str
) -> Sequence[Any] | Auth:
    """Choose the credentials: nothing says which of them are asked for.

    All that the client has are sent; of several that go to the same place the first,
    and none where the call itself says something there.
    """
    own = any(name.lower() == "authorization" for name in headers)
    credentials = settings.credentials
    if credentials.other is not None:
        return () if own else credentials.other
    # <credentials>
    taken: set[object] = {"authorization"} if own else set()
    chosen: list[Credential] = []
    parts = url.partition("?")[2].split("&")
    for each in (*credentials.always, *credentials.by_scheme.values()):
        place = _place_of(each)
        if place not in taken and not each.is_among(headers, parts, ()):
            taken.add(place)
            chosen.append(each)
    return tuple(chosen)
    # </credentials>
    # <not credentials>
    return ()
    # </not credentials>


# <credentials>
def _place_of(credential: Credential) -> object:
    """Say where a credential goes; one whose place is not known has one of its own."""
    if isinstance(credential, APIKeyCredential):
        name = credential.name
        if credential.location != "header":
            return credential.location, name
        return name.lower()
    if isinstance(credential, HTTPCredential | BasicCredential):
        return "authorization"
    return "authorization" if credential.http_auth is not None else credential


# </credentials>
