"""Download over HTTP: complete or not at all, in bounded time and size.

Credentials go to the host of the source only.
"""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import closing, nullcontext
from urllib.parse import urljoin

import httpx

from specpress._version import __version__
from specpress.errors import SpecpressError

from . import address
from .model import Download, Limits, NotModified, Report
from .request import Hop, Request
from .response import read_response
from .retry import TransientError, with_retries, with_timeout

_MAX_REDIRECTS = 5
_REDIRECTS = {301, 302, 303, 307, 308}
_CONNECT_SECONDS = 10.0
# A server may take its time to make a large document before the first byte.
_SILENCE_SECONDS = 60.0
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # a token of RFC 9110
_ASK = {
    "User-Agent": f"specpress/{__version__}",
    "Accept": "application/vnd.oai.openapi+json, application/json, "
    "application/vnd.oai.openapi;q=0.9, application/yaml;q=0.9, */*;q=0.5",
}


def get(
    url: str,
    *,
    headers: Mapping[str, str],
    conditions: Mapping[str, str],
    limits: Limits,
    client: httpx.Client | None,
    sleep: Callable[[float], None],
    report: Report,
) -> Download | NotModified:
    """Download `url`; raises SpecpressError when that does not give a whole document.

    `headers` go to the origin of `url` only; userinfo in `url` is one more of them.
    `conditions` are `If-None-Match` and `If-Modified-Since`.
    """
    deadline = time.monotonic() + limits.timeout
    request = Request(_start(url, headers), conditions, limits, deadline, report)

    def download() -> Download | NotModified:
        with (
            new_client(request.place) if client is None else nullcontext(client)
        ) as sender:
            return with_retries(
                lambda: _attempt(sender, request),
                retries=limits.retries,
                deadline=deadline,
                place=request.place,
                sleep=sleep,
            )

    try:
        return with_timeout(limits.timeout, download)
    except TimeoutError:
        raise request.too_slow() from None


def _start(url: str, headers: Mapping[str, str]) -> Hop:
    place = address.public(url)
    try:
        has_host = bool(address.origin(url)[1])
    except ValueError:
        has_host = False
    if not has_host:
        raise _not_an_address(place)
    for name, value in headers.items():
        sendable = value.isascii() and value.isprintable()
        if not sendable or not _HEADER_NAME.fullmatch(name):
            raise SpecpressError(
                f"the header {name!r} cannot be sent: line breaks and characters other "
                "than ASCII are not possible",
                file=place,
                hint="check `headers` and the environment variables in it",
            )
    basic = address.basic_credentials(url)
    if basic and "authorization" not in map(str.lower, headers):
        headers = {**headers, "Authorization": basic}
    return Hop(address.without_userinfo(url), headers)


def new_client(place: str) -> httpx.Client:
    """A client of our own; raises SpecpressError about `place` for unusable settings."""
    try:
        return httpx.Client()
    except (ValueError, ImportError, OSError, httpx.InvalidURL):
        # The text of the error is left out: the URL of a proxy may hold a password.
        raise SpecpressError(
            "the proxy or certificate settings of the environment cannot be used",
            file=place,
            hint="check HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE",
        ) from None


def _attempt(client: httpx.Client, request: Request) -> Download | NotModified:
    """Follow the chain once; say which failures may be gone the next time."""
    try:
        return _follow(client, request)
    except httpx.TimeoutException:
        raise TransientError(
            "the server did not answer in time", hint="try again later"
        ) from None
    except (
        httpx.UnsupportedProtocol,
        httpx.LocalProtocolError,
        httpx.InvalidURL,
    ) as error:
        raise _not_an_address(request.place) from error
    except httpx.ConnectError as error:
        if _is_untrusted(error):
            raise SpecpressError(
                "the server's certificate is not trusted",
                file=request.place,
                hint="set SSL_CERT_FILE to the certificate of your own authority",
            ) from error
        raise TransientError(
            f"cannot connect: {_line(error)}", hint="check the network and `source`"
        ) from error
    except httpx.TransportError as error:
        raise TransientError(
            f"the connection broke: {_line(error)}", hint="try again"
        ) from error


def _follow(client: httpx.Client, request: Request) -> Download | NotModified:
    hop = request.start
    for _ in range(_MAX_REDIRECTS + 1):
        with closing(_send(client, hop, request)) as response:
            location = response.headers.get("location")
            if response.status_code not in _REDIRECTS or not location:
                return read_response(response, hop, request)
            hop = _redirected(hop, location, request)
    raise SpecpressError(
        f"more than {_MAX_REDIRECTS} redirects",
        file=request.place,
        hint="open it in a browser and put the final address into `source`",
    )


def _send(client: httpx.Client, hop: Hop, request: Request) -> httpx.Response:
    headers = httpx.Headers(_ASK)
    headers.update(request.conditions)
    headers.update(hop.headers)
    # The only coding that `body` decodes; httpx would offer all that are installed.
    headers["Accept-Encoding"] = "gzip"
    # A second more, so that our own deadline is what ends a download that is too slow.
    left = max(0.0, request.deadline - time.monotonic()) + 1.0
    timeout = httpx.Timeout(
        min(_SILENCE_SECONDS, left), connect=min(_CONNECT_SECONDS, left)
    )
    get_request = client.build_request("GET", hop.url, headers=headers, timeout=timeout)
    return client.send(get_request, stream=True, follow_redirects=False)


def _redirected(hop: Hop, location: str, request: Request) -> Hop:
    try:
        target = address.without_userinfo(urljoin(hop.url, location))
        at_home = address.keeps_credentials(hop.url, target)
    except ValueError as error:
        raise SpecpressError(
            "redirects to a malformed address",
            file=request.place,
            hint="check `source`",
        ) from error
    if not address.is_http(target):
        raise SpecpressError(
            "redirects to something that is not HTTP",
            file=request.place,
            hint="check `source`",
        )
    if hop.url.lower().startswith("https:") and target.lower().startswith("http:"):
        raise SpecpressError(
            f"redirects from HTTPS to plain HTTP ({address.public(target)})",
            file=request.place,
            hint="put an address into `source` that stays with HTTPS",
        )
    # Once dropped they stay dropped: another host could send us back with them.
    return Hop(target, hop.headers if at_home else {})


def _not_an_address(place: str) -> SpecpressError:
    return SpecpressError(
        "not an address that can be requested", file=place, hint="check `source`"
    )


def _line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _is_untrusted(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
