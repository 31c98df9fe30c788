"""What a document calls itself: ``$self`` of OpenAPI 3.2, the base URI of its references.

References are resolved against it (RFC 3986 section 5.1.1), and one that leads to it leads
to the document. The files of a document are read from where the document was read: they
lie there as their URIs lie to its own. Where that URI is on the host that the document
came from, they are read at their URIs.
Source: https://spec.openapis.org/oas/v3.2.0.html#establishing-the-base-uri
"""

from __future__ import annotations

import posixpath
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from specpress.document.values import Json

from .locations import beside, host_of, is_url


class Base(NamedTuple):
    """The URI of a file, and the location that references of it are read from."""

    uri: str
    location: str


def base_of(value: Json, location: str) -> Base:
    """The base of the references of a file at a location."""
    name = (
        value.get("$self") if isinstance(value, dict) and "openapi" in value else None
    )
    if not isinstance(name, str) or not name.strip("#"):
        return Base(location, location)
    uri = _joined(location, name.partition("#")[0])
    is_there = is_url(uri) and is_url(location) and host_of(uri) == host_of(location)
    return Base(uri, uri if is_there else location)


def target_of(base: Base, reference: str) -> str:
    """The URI of the file that a reference without a fragment leads to."""
    return _joined(base.uri, reference)


def read_as(base: Base, reference: str) -> str:
    """The reference from where the file was read that leads to the same file."""
    if base.uri == base.location:
        return reference
    target = target_of(base, reference)
    if not is_url(base.uri):
        return reference  # a name such as a URN has no others beside it
    if not is_url(target) or host_of(target) != host_of(base.uri):
        return target
    here, there = (urlsplit(each).path or "/" for each in (base.uri, target))
    query = urlsplit(target).query
    path = posixpath.relpath(there, posixpath.dirname(here))
    return f"{path}?{query}" if query else path


def _joined(base: str, reference: str) -> str:
    try:
        if is_url(base) or urlsplit(reference).scheme:
            return urljoin(base, reference)
    except ValueError:
        return reference  # no URI, as `http://[`: refused where it would be read
    return beside(reference, base)
