"""Finding the operation of a request: by its path as it came, still encoded.

A slash within the value of a parameter arrives as `%2F`, and is none. The number of
operations does not matter: a path is followed segment by segment. A concrete segment
goes before one with a parameter (OpenAPI 3.1, Paths Object).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias
from urllib.parse import quote, unquote

from fastapi import FastAPI, HTTPException
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

from .request.parameters import pairs_of

PATH: Final = "specpress.path"
"""The key in the scope for the values of the path's parameters, still encoded."""

_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")


_Routes: TypeAlias = "dict[str, list[_Found]]"
"""The operations of a path, by method."""


@dataclass(slots=True)
class _Node:
    """What can follow a part of a path."""

    concrete: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    templates: list[_Template] = field(default_factory=list["_Template"])
    routes: _Routes = field(default_factory=dict[str, "list[_Found]"])


@dataclass(frozen=True, slots=True)
class _Template:
    """A segment with parameters; `literal` is the number of its other characters."""

    pattern: re.Pattern[str]
    literal: int
    node: _Node


@dataclass(frozen=True, slots=True)
class _Found:
    """An operation: its parameters in the path, and what else its template asks for.

    Templates such as `/rows?view={view}` or `/#X-Amz-Target=Api.List` are none of
    OpenAPI's, but are met: the members of a query are names and values, of which one in
    braces is a parameter; a fragment names a header and its value.

    Nor should there be templates that differ in nothing but the names of parameters.
    Operations of such templates are told apart by the parameters that the query must
    have, which `required` gives.
    """

    route: APIRoute
    names: Sequence[str]
    query: Sequence[tuple[str, str]] = ()
    headers: Sequence[tuple[bytes, bytes]] = ()
    required: Callable[[], Collection[str]] = tuple

    def values(
        self, inside: Sequence[str], pairs: Sequence[tuple[str, str]], scope: Scope
    ) -> dict[str, str] | None:
        """Give the values of the parameters; None if something else is asked for."""
        if any(header not in scope["headers"] for header in self.headers):
            return None
        found = dict(zip(self.names, inside, strict=True))
        for name, wanted in self.query:
            given = [value for key, value in pairs if key == name]
            if wanted.startswith("{") and wanted.endswith("}") and given:
                found[wanted[1:-1]] = given[-1]
            elif wanted not in given:
                return None
        return found


class OperationRoute(APIRoute):
    """A route that an app lists, but that only the index leads to."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match nothing: what the index refuses must not be found behind it."""
        return Match.NONE, {}


class Index(BaseRoute):
    """All operations as one route of an app."""

    def __init__(self) -> None:
        self._root = _Node()
        self._crossing: dict[re.Pattern[str], _Routes] = {}

    def add(
        self,
        path: str,
        method: str,
        route: APIRoute,
        *,
        crossing: Collection[str] = (),
        choices: Mapping[str, Collection[str]] | None = None,
        required: Callable[[], Collection[str]] = tuple,
    ) -> None:
        """Enter an operation.

        The values of `crossing` parameters may hold slashes, those of parameters with
        `choices` are one of these; `required` gives the names that the query must have,
        if anyone asks.
        """
        start, _, fragment = path.partition("#")
        template, _, query = start.partition("?")
        name, sign, value = fragment.partition("=")
        headers = [(name.lower().encode(), value.encode())] if sign else []
        names = _PLACEHOLDER.findall(template)
        found = _Found(route, names, pairs_of(query), headers, required)
        known = choices or {}
        if any(name in crossing for name in names):
            pattern = _pattern(template, crossing, known)
            routes = self._crossing.setdefault(pattern, {})
        else:
            node = self._root
            for segment in template.split("/"):
                node = _next(node, segment, known)
            routes = node.routes
        alternatives = routes.setdefault(method, [])
        alternatives.append(found)
        alternatives.sort(key=lambda each: -len(each.query) - len(each.headers))

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Find the operation of a request; another method of the path is a partial match."""
        if scope["type"] != "http":
            return Match.NONE, {}
        path, method = _raw_path(scope), scope["method"]
        pairs = pairs_of(scope["query_string"].decode("latin-1"))
        partial: set[str] = set()
        for routes, inside in self._candidates(path):
            for found in _ordered(routes.get(method, ()), pairs):
                named = found.values(inside, pairs, scope)
                if named is None:
                    continue
                decoded = {name: unquote(value) for name, value in named.items()}
                child: Scope = {
                    "endpoint": found.route.endpoint,
                    "path_params": {**scope.get("path_params", {}), **decoded},
                    "route": found.route,
                    PATH: named,
                }
                return Match.FULL, child
            partial |= routes.keys() - {method}
            if method not in routes:
                break  # the path is decided before the method
        return (Match.PARTIAL, {PATH: partial}) if partial else (Match.NONE, {})

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request that `matches` found the operation of."""
        found: Mapping[str, str] | set[str] = scope[PATH]
        if isinstance(found, set):
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(found))})
        await scope["route"].app(scope, receive, send)

    def _candidates(
        self, path: str
    ) -> Iterator[tuple[Mapping[str, Sequence[_Found]], tuple[str, ...]]]:
        yield from _walk(self._root, path.split("/"))
        for pattern, routes in self._crossing.items():
            match = pattern.fullmatch(path)
            if match:
                yield routes, match.groups()


def _ordered(
    alternatives: Sequence[_Found], pairs: Sequence[tuple[str, str]]
) -> Sequence[_Found]:
    """Put those first that miss the least in the query, then those that ask for most."""
    if len(alternatives) < 2:
        return alternatives
    given = {name for name, _ in pairs}

    def rank(found: _Found) -> tuple[int, int]:
        required = {*found.required()}
        asked = len(found.query) + len(found.headers) + len(required)
        return len(required - given), -asked

    return sorted(alternatives, key=rank)


def _next(node: _Node, segment: str, choices: Mapping[str, Collection[str]]) -> _Node:
    if "{" not in segment:
        # What a client sends of it may be encoded: both forms are the same.
        return node.concrete.setdefault(_normal(segment), _Node())
    pattern = _pattern(segment, (), choices)
    for template in node.templates:
        if template.pattern == pattern:
            return template.node
    literal = len(_PLACEHOLDER.sub("", segment))
    node.templates.append(_Template(pattern, literal, _Node()))
    node.templates.sort(key=lambda template: -template.literal)
    return next(t.node for t in node.templates if t.pattern == pattern)


def _normal(segment: str) -> str:
    return quote(unquote(segment), safe="")


def _pattern(
    template: str, crossing: Collection[str], choices: Mapping[str, Collection[str]]
) -> re.Pattern[str]:
    def of(name: str) -> str:
        if name in crossing:
            return "(.+)"
        known = [re.escape(quote(text, safe="")) for text in choices.get(name, ())]
        return f"({'|'.join(known)})" if known else "([^/]+?)"

    parts = _PLACEHOLDER.split(template)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [of(name) for name in parts[1::2]]
    return re.compile("".join(parts))


def _walk(
    root: _Node, segments: Sequence[str]
) -> Iterator[tuple[Mapping[str, Sequence[_Found]], tuple[str, ...]]]:
    """Yield what a path leads to, the most concrete first."""
    waiting: list[tuple[_Node, int, tuple[str, ...]]] = [(root, 0, ())]
    while waiting:
        node, at, values = waiting.pop()
        if at == len(segments):
            if node.routes:
                yield node.routes, values
            continue
        segment = segments[at]
        for template in reversed(node.templates):
            match = template.pattern.fullmatch(segment)
            if match:
                waiting.append((template.node, at + 1, values + match.groups()))
        concrete = node.concrete.get(segment) or node.concrete.get(_normal(segment))
        if concrete is not None:
            waiting.append((concrete, at + 1, values))


def _raw_path(scope: Scope) -> str:
    """Give the path behind the app's own, as it came where the server tells it."""
    raw: bytes | None = scope.get("raw_path")
    if raw is None:
        path = quote(scope["path"], safe="/%:@!$&'()*+,;=~")
    else:
        path = raw.partition(b"?")[0].decode("latin-1")
    root: str = scope.get("root_path", "")
    encoded = quote(root, safe="/%:@!$&'()*+,;=~")
    if root and (path == encoded or path.startswith(f"{encoded}/")):
        return path[len(encoded) :]
    return path


def shown(path: str) -> str:
    """Give a path as FastAPI takes it, with names that are identifiers."""
    return _PLACEHOLDER.sub(
        lambda match: f"{{{re.sub(r'[^A-Za-z0-9_]', '_', match[1]) or '_'}}}",
        path.partition("?")[0].partition("#")[0],
    )


def in_shared_segments(path: str) -> set[str]:
    """Give the parameters that share a segment with another: `{name}.{format}`.

    Only what they can be tells where one ends and the next begins.
    """
    segments = (_PLACEHOLDER.findall(segment) for segment in path.split("/"))
    return {name for names in segments if len(names) > 1 for name in names}


def install(app: FastAPI, index: Index) -> None:
    """Put the index before the routes that an app has."""
    app.router.routes.insert(0, index)
