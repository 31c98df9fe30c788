"""Addresses of documents: what kind they are, and how they may be shown."""

from __future__ import annotations

import base64
import re
from urllib.parse import unquote_to_bytes, urlsplit

_USERINFO = re.compile(r"^(\w+://)([^/?#]*)@")
_SECRET = re.compile(
    r"(?P<name>[?&](?:sig|[^=&#]*(?:auth(?!or)|credential|key|passw|pwd|secret|session"
    r"|signature|token)[^=&#]*)=)[^&#]*",
    re.IGNORECASE,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def is_http(source: str) -> bool:
    """Whether `source` is fetched over HTTP."""
    return source.lower().startswith(("http://", "https://"))


def without_userinfo(url: str) -> str:
    """Return `url` without ``user:password@`` and without a fragment."""
    return _USERINFO.sub(r"\1", url).partition("#")[0]


def public(source: str) -> str:
    """Return a source as it may be printed and stored.

    Userinfo and fragment are gone, and so are the values of query parameters whose
    names sound like a secret; other sources than URLs stay as they are.
    """
    if not is_http(source):
        return source
    return _SECRET.sub(r"\g<name>***", without_userinfo(source))


def basic_credentials(url: str) -> str | None:
    """Return the `Authorization` value for a URL's userinfo (RFC 7617), if it has one."""
    match = _USERINFO.match(url)
    if match is None:
        return None
    user, _, password = match[2].partition(":")
    plain = unquote_to_bytes(user) + b":" + unquote_to_bytes(password)
    return "Basic " + base64.b64encode(plain).decode("ascii")


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port (RFC 6454); raises ValueError for a malformed URL."""
    parts = urlsplit(url)
    return (
        parts.scheme,
        parts.hostname or "",
        parts.port or _DEFAULT_PORTS.get(parts.scheme),
    )


def keeps_credentials(before: str, after: str) -> bool:
    """Whether headers meant for `before` may go to `after`, to which it redirects.

    Only to the same origin, or from the default port of HTTP to that of HTTPS on the
    same host (what nearly every server does with plain HTTP).
    """
    old, new = origin(before), origin(after)
    return old == new or (old == ("http", new[1], 80) and new == ("https", new[1], 443))
