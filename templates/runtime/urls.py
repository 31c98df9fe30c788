"""URLs: filling a path template, joining it to a base, comparing origins."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final
from urllib.parse import quote, urljoin, urlsplit

_PLACEHOLDER: Final = r"\{([^{}]*)\}"
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


def fill(template: str, values: Mapping[str, str]) -> str:
    """Fill a path template with percent-encoded values; all other text stays.

    Raises ValueError where a value would change which path is meant: a segment that
    becomes empty, "." or ".." (RFC 3986 section 5.2.4 removes these, however they are
    encoded). Braces that nothing fills are percent-encoded.
    """

    runs: list[str] = []
    for fixed, names in _runs(template):
        if not names:
            runs.append(fixed[0])
            continue
        pieces = [fixed[0]]
        for name, text in zip(names, fixed[1:], strict=True):
            pieces += values.get(name, f"{{{name}}}"), text
        filled = "".join(pieces)
        if not values.keys().isdisjoint(names):
            _check(template, filled)
        runs.append(filled.replace("{", "%7B").replace("}", "%7D"))
    return "/".join(runs)


@lru_cache(maxsize=4096)
def _runs(template: str) -> Sequence[tuple[Sequence[str], Sequence[str]]]:
    """Cut a template at its slashes, into segments with names and what is between them.

    Of each the fixed texts, and the names between these. What has no names is one text,
    whose braces are percent-encoded.
    """
    runs: list[tuple[Sequence[str], Sequence[str]]] = []
    between: list[str] = []
    for segment in template.partition("#")[0].split("/"):
        parts = re.split(_PLACEHOLDER, segment)
        if len(parts) == 1:
            between.append(segment.replace("{", "%7B").replace("}", "%7D"))
            continue
        if between:
            runs.append((["/".join(between)], []))
            between = []
        runs.append((parts[::2], parts[1::2]))
    return [*runs, (["/".join(between)], [])] if between else runs


def _check(template: str, filled: str) -> None:
    # A reserved-expanded value may hold slashes; its own segments count as well.
    for part in filled.split("/"):
        if part.replace("%2e", ".").replace("%2E", ".") in ("", ".", ".."):
            raise ValueError(
                f"a path parameter of {template} is {part!r}: "
                "the request would go to another path"
            )


def join(base: str, path: str) -> str:
    """Put a path behind a base URL, whose own path is kept, with one slash between."""
    return base.rstrip("/") + "/" + path.removeprefix("/")


def resolve(base: str, server: str | None) -> str:
    """Resolve the base URL an operation declares against that of the client."""
    return base if server is None else urljoin(base.rstrip("/") + "/", server)


def base_url_of(given: str) -> str:
    """Check a base URL: absolute, http or https, without query and fragment."""
    parts = urlsplit(given)
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(
            f"base_url must be absolute, like https://api.example.com, not {given!r}"
        )
    if parts.query or parts.fragment:
        raise ValueError("base_url cannot have a query or a fragment")
    return given.rstrip("/")


def is_absolute(url: str) -> bool:
    """Tell whether a URL names its own scheme and host."""
    return "://" in url.partition("?")[0]


def same_origin(url: str, trusted: str) -> bool:
    """Tell whether what is meant for `trusted` may be sent to `url`.

    The same scheme, host and port (RFC 6454); an upgrade from http to https on the
    default ports counts as the same.
    """
    if url.startswith(f"{trusted.rstrip('/')}/"):
        return True
    there, here = _origin(url), _origin(trusted)
    return there == here or (
        there[1] == here[1]
        and (here[0], here[2], there[0], there[2]) == ("http", 80, "https", 443)
    )


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _DEFAULT_PORTS.get(parts.scheme)


def redacted(url: str) -> str:
    """Leave out of a URL what may be secret: user and password, query, fragment."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def percent(text: str) -> str:
    """Percent-encode everything but the unreserved characters of RFC 3986."""
    if text.isalnum() and text.isascii():  # most values are, and quoting takes time
        return text
    return quote(text, safe="")


# <credentials>
def form(fields: Mapping[str, object]) -> bytes:
    """Write a flat form body (application/x-www-form-urlencoded)."""
    pairs = (f"{percent(name)}={percent(str(value))}" for name, value in fields.items())
    return "&".join(pairs).encode("ascii")


# </credentials>
def first_server(client: Any) -> str:
    """Give the first server of a client. ValueError where that is no absolute URL."""
    server: str = client.servers[0] if client.servers else ""
    name, variable = type(client).__name__, client.url_variable
    if is_absolute(server):
        return server
    why = f"only {server!r}, a path" if server else "none"
    raise ValueError(
        f"the document names no server ({why}): give one, "
        f'{name}("https://api.example.com{server}")'
        + (f", or set {variable}" if variable else "")
    )
