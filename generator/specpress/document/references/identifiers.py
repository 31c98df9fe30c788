"""The schemas of a file that have names of their own: ``$id`` and anchors.

A schema with an ``$id`` is a resource: references in it are relative to its URI, and its
anchors are its own (JSON Schema Core 2020-12, sections 8.2 and 9.1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias
from urllib.parse import urljoin

from specpress.document.values import Json
from specpress.utils.dataclass import dataclass

Tokens: TypeAlias = tuple[str, ...]
_ANCHORS = ("$anchor", "$dynamicAnchor")


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What has a name in a file; `uris` by place and `places` by URI are of resources.

    `anchors` lists for the place of a resource and a name where it stands: once, where
    the file is as it should be. `verbatim` has the identifiers as they are written.
    """

    uris: Mapping[Tokens, str]
    places: Mapping[str, Tokens]
    anchors: Mapping[tuple[Tokens, str], Sequence[Tokens]]
    verbatim: Mapping[str, Tokens]

    def resource(self, tokens: Tokens) -> Tokens:
        """The place of the innermost resource around a place; that of the file is ()."""
        if self.uris:
            for length in range(len(tokens), 0, -1):
                if tokens[:length] in self.uris:
                    return tokens[:length]
        return ()

    def anchored(self, resource: Tokens, name: str, near: Tokens) -> Tokens | None:
        """The place of an anchor; of several the one that is nearest to a place."""
        places = self.anchors.get((resource, name), ())
        return max(places, key=lambda place: _shared(place, near), default=None)


def absolute(base: str, reference: str) -> str:
    """A reference as a URI, of which `base` is the base (RFC 3986 section 5)."""
    if reference.startswith("#") or not reference:
        return base + reference
    return urljoin(base, reference)


def identify(file: Json, location: str) -> Identifiers:
    """The identifiers of a file at a location."""
    uris: dict[Tokens, str] = {}
    anchors: dict[tuple[Tokens, str], list[Tokens]] = {}
    verbatim: dict[str, Tokens] = {}
    pending: list[tuple[Json, Tokens, Tokens]] = [(file, (), ())]
    while pending:
        value, tokens, resource = pending.pop()
        if isinstance(value, dict):
            identifier = value.get("$id")
            if isinstance(identifier, str) and identifier.strip("#"):
                plain = identifier.removesuffix("#")
                uris[tokens] = absolute(uris.get(resource, location), plain)
                resource = tokens
                verbatim.setdefault(plain, tokens)
            for key in _ANCHORS:
                name = value.get(key)
                if isinstance(name, str):
                    anchors.setdefault((resource, name), []).append(tokens)
                    verbatim.setdefault("#" + name, tokens)
            items = [*value.items()]
        elif isinstance(value, list):
            items = [(str(index), item) for index, item in enumerate(value)]
        else:
            continue
        pending += [
            (item, (*tokens, key), resource)
            for key, item in reversed(items)
            if isinstance(item, (dict, list))
        ]
    places: dict[str, Tokens] = {}
    for tokens, uri in uris.items():
        places.setdefault(uri, tokens)
    return Identifiers(uris, places, anchors, verbatim)


def _shared(place: Tokens, other: Tokens) -> int:
    count = 0
    for one, another in zip(place, other, strict=False):
        if one != another:
            break
        count += 1
    return count
