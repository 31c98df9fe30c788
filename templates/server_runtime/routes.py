"""The routes of operations: FastAPI's own, which also read a path as it came, encoded.

A slash within the value of a parameter arrives as `%2F`, and is none. A concrete path
goes before one with parameters, whatever its methods (OpenAPI 3.1, Paths Object).
Operations of paths that differ in nothing but names, fragments or queries are told
apart by what the query must have, and by which of their bodies a request has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Final, TypeAlias, cast
from urllib.parse import quote, unquote

from fastapi import HTTPException, Request, Response
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from ..._runtime.decode.styles import Pairs, pairs_of
from .rivals import PATH, Admits, Bodies, Rival, answer_by_body

_RAW: Final = "specpress.raw_path"
_RIVALS: Final = "specpress.rivals"
_CHOSEN: Final = "specpress.chosen"
_RANKED: Final = "specpress.ranked"
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_SLASH: Final = re.compile("%2f", re.IGNORECASE)
_UNRESERVED: Final = re.compile(
    "%(?:2[DEde]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])"
)
"""What need not be encoded, and then means the same (RFC 3986 section 6.2.2.2)."""
_SAFE: Final = "/%:@!$&'()*+,;=~"
_NO_MATCH: Final[tuple[Match, Scope]] = (Match.NONE, {})

Handler: TypeAlias = Callable[[Request], Coroutine[Any, Any, Response]]


async def _everyone(request: Request) -> bool:
    return True


@dataclass(frozen=True, eq=False)
class Target:
    """The operation of a route: its path in the document, and what tells it apart.

    Templates such as `/rows?view={view}` or `/#X-Amz-Target=Api.List` are none of
    OpenAPI's, but are met: the members of a query are names and values, of which one in
    braces is a parameter; a fragment names a header and its value.

    `crossing` names the parameters whose values may hold slashes, `choices` gives what
    others can be. `required` gives the names that the query must have, if anyone asks.
    `around` gives what handles a request, around FastAPI's own handler.
    """

    path: str
    method: str
    around: Callable[[Handler], Handler] = lambda handler: handler
    crossing: Collection[str] = ()
    choices: Mapping[str, Collection[str]] = field(default_factory=dict[str, Any])
    required: Callable[[], Collection[str]] = tuple
    is_implemented: bool = True
    takes: Callable[[Scope, Mapping[str, str]], bool] = lambda scope, values: True
    admits: Admits = _everyone
    bodies: Bodies | None = None
    siblings: list[Target] = field(default_factory=list["Target"], init=False)
    """All operations of the same path, this one among them."""
    rivals: list[Target] = field(default_factory=list["Target"], init=False)
    """Those of them that have the method too."""
    concrete: list[Target] = field(default_factory=list["Target"], init=False)
    """Operations of paths that are more concrete, and that this one's path matches too."""

    def __post_init__(self) -> None:
        start, _, fragment = self.path.partition("#")
        template, _, query = start.partition("?")
        name, sign, value = fragment.partition("=")
        headers = [(name.lower().encode(), value.encode())] if sign else []
        put = object.__setattr__  # what follows from the path is worked out once
        put(self, "template", template)
        put(self, "query", pairs_of(query))
        put(self, "headers", headers)
        put(self, "names", _PLACEHOLDER.findall(template))
        put(self, "pattern", _pattern(template, self.crossing, self.choices))
        segments = (s for s in template.split("/") if s and "{" not in s)
        put(self, "literals", frozenset(map(_normal, segments)))

    template: str = field(init=False)
    query: Pairs = field(init=False)
    headers: Sequence[tuple[bytes, bytes]] = field(init=False)
    names: Sequence[str] = field(init=False)
    pattern: re.Pattern[str] = field(init=False)
    literals: frozenset[str] = field(init=False)

    def values(self, path: str, pairs: Pairs, scope: Scope) -> dict[str, str] | None:
        """Give the values of the parameters of the path; None if it does not match."""
        found = self.pattern.search(path)
        if found is None or any(each not in scope["headers"] for each in self.headers):
            return None
        values = dict(zip(self.names, found.groups(), strict=True))
        for name, wanted in self.query:
            given = [value for key, value in pairs if key == name]
            if wanted.startswith("{") and wanted.endswith("}") and given:
                values[wanted[1:-1]] = given[-1]
            elif wanted not in given:
                return None
        return values

    def rank(
        self, names: Collection[str], scope: Scope, values: Mapping[str, str]
    ) -> tuple[int, bool, bool, int]:
        """Say how well a request fits, whose query has these names: less is better."""
        required = {*self.required()}
        asked = len(self.query) + len(self.headers) + len(required)
        missing = len(required - {*names})
        is_taken = missing == 0 and self.takes(scope, values)
        return missing, not is_taken, not self.is_implemented, -asked

    def chosen(self, path: str, pairs: Pairs, scope: Scope) -> list[Target]:
        """Give the one of its siblings that a request is for, as far as its head says.

        Several, the best first, where only the body can say which one. Each of them
        gives the same, which is found out once a request.
        """
        known: dict[tuple[int, str], list[Target]] = scope.setdefault(_RANKED, {})
        key = id(self.rivals[0]), path
        if key not in known:
            known[key] = self._best(path, pairs, scope)
        return known[key]

    def _best(self, path: str, pairs: Pairs, scope: Scope) -> list[Target]:
        names = {name for name, _ in pairs}
        same = [
            (each.rank(names, scope, values), each)
            for each in self.rivals
            if (values := each.values(path, pairs, scope)) is not None
        ]
        same.sort(key=itemgetter(0))
        (missing, is_refused, *_), best = same[0]
        if missing or is_refused:
            return [best]
        fitting = [each for rank, each in same if rank[:2] == (0, False)]
        return fitting if any(each.bodies for each in fitting) else [best]


class OperationRoute(APIRoute):
    """A route of an operation. Its endpoint knows the `Target` (see `with_target`).

    Its method has the capitals that the document gives it (RFC 9110, section 9.1).
    """

    target: Target
    """The operation."""
    _literals: frozenset[str]

    def __init__(self, *arguments: Any, **named: Any) -> None:
        endpoint: Any = named["endpoint"] if "endpoint" in named else arguments[1]
        target = cast("Target", vars(endpoint)["specpress_target"])
        self.target = target
        super().__init__(*arguments, **named)
        self.methods = {target.method}
        self._literals = target.literals

    def get_route_handler(self) -> Handler:
        """Give FastAPI's handler with what goes before and after it."""
        return self.target.around(super().get_route_handler())

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match a request that FastAPI matches, and that is for this operation."""
        known: tuple[str, frozenset[str]] | None = scope.get(_RAW)
        if known is not None and not self._literals <= known[1]:
            return _NO_MATCH  # most routes, at the cost of next to nothing
        if scope["type"] != "http":
            return Match.NONE, {}
        target, (path, segments) = self.target, _raw_path(scope)
        if not target.literals <= segments:
            return Match.NONE, {}
        pairs: Pairs = ()
        several = len(target.rivals) > 1
        if target.query or several:
            pairs = pairs_of(scope["query_string"].decode("latin-1"))
        values = target.values(path, pairs, scope)
        if values is None:
            return Match.NONE, {}
        match, child = super().matches(_with_slashes_apart(scope, path))
        if match is Match.NONE or any(
            each.pattern.search(path) for each in target.concrete
        ):
            return Match.NONE, {}
        child["path_params"] |= {_shown(n): unquote(v) for n, v in values.items()}
        child[PATH] = values
        if several and match is Match.FULL:
            chosen = target.chosen(path, pairs, scope)
            if target not in chosen:
                return Match.NONE, {}
            if len(chosen) > 1:
                return self._with_rivals(scope, child, chosen)
        return match, child

    def _with_rivals(
        self, scope: Scope, child: Scope, chosen: Sequence[Target]
    ) -> tuple[Match, Scope]:
        """Let the last of those that a request may be for answer for all of them."""
        target = self.target
        implemented = target.is_implemented
        entered: dict[int, Rival] = scope.setdefault(_RIVALS, {})
        entered[id(target)] = Rival(
            self.handle, target.admits, target.bodies, implemented, child
        )
        if any(id(each) not in entered for each in chosen):
            return Match.NONE, {}
        return Match.FULL, {**child, _CHOSEN: [entered[id(each)] for each in chosen]}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or say which methods its path has."""
        rivals: list[Rival] = scope.pop(_CHOSEN, [])
        if rivals:
            await answer_by_body(rivals, scope, receive, send)
            return
        methods = {each.method for each in self.target.siblings}
        if scope["method"] not in (self.methods or ()):
            allow = ", ".join(sorted(methods))
            error = HTTPException(405, headers={"Allow": allow})
            refuse = vars(self.endpoint).get("specpress_refuse")
            response = refuse and refuse(error, Request(scope, receive))
            if response is None:
                raise error
            await response(scope, receive, send)
            return
        await super().handle(scope, receive, send)


def with_target(endpoint: Callable[..., Any], target: Target) -> Callable[..., Any]:
    """Let an endpoint know its operation, wherever its route is included."""
    vars(endpoint)["specpress_target"] = target
    return endpoint


def ordered(targets: Sequence[Target]) -> list[Target]:
    """Put concrete paths before those with parameters, and tell all who is beside them."""
    groups: dict[str, list[Target]] = {}
    for each in targets:
        groups.setdefault(_PLACEHOLDER.sub("{}", each.template), []).append(each)
    for group in groups.values():
        for each in group:
            each.siblings.extend(group)
            each.rivals.extend(one for one in group if one.method == each.method)
    by_size: dict[int, list[Target]] = {}
    for group in groups.values():
        by_size.setdefault(group[0].template.count("/"), []).append(group[0])
    for group in groups.values():
        first = group[0]
        if first.names:
            same = by_size[first.template.count("/")]
            others = [each[0] for each in groups.values()] if first.crossing else same
            more = [each for each in others if _is_within(each, first)]
            for each in group:
                each.concrete.extend(more)
    return sorted(targets, key=_concreteness)


def _is_within(other: Target, target: Target) -> bool:
    """Whether a path is more concrete than another one that matches it too."""
    if other.crossing or _concreteness(other) >= _concreteness(target):
        return False
    filled = _PLACEHOLDER.sub("x", other.template)
    return target.pattern.fullmatch(filled) is not None


def _concreteness(target: Target) -> tuple[object, ...]:
    segments = target.template.split("/")
    return (
        bool(target.crossing),
        [
            (-len(_PLACEHOLDER.sub("", each)) if "{" in each else -(10**6))
            for each in segments
        ],
    )


def _normal(segment: str) -> str:
    if segment.isascii() and segment.isalnum():
        return segment
    return quote(unquote(segment), safe="")


def _pattern(
    template: str, crossing: Collection[str], choices: Mapping[str, Collection[str]]
) -> re.Pattern[str]:
    """Give what matches the end of a path: what comes before it is a prefix."""

    def of(name: str) -> str:
        if name in crossing:
            return "(.+)"
        known = [re.escape(quote(text, safe="")) for text in choices.get(name, ())]
        return f"({'|'.join(known)})" if known else "([^/]+?)"

    parts = _PLACEHOLDER.split(template)
    parts[::2] = [_literal(part) for part in parts[::2]]
    parts[1::2] = [of(name) for name in parts[1::2]]
    return re.compile(f"{''.join(parts)}\\Z")


def _literal(text: str) -> str:
    """Match a text of a template as it is, and as a client may encode it."""
    encoded = quote(unquote(text), safe="/")
    plain = quote(unquote(text), safe=_SAFE)
    forms = dict.fromkeys(map(re.escape, (text, plain, encoded)))
    return next(iter(forms)) if len(forms) == 1 else f"(?:{'|'.join(forms)})"


def _raw_path(scope: Scope) -> tuple[str, frozenset[str]]:
    """Give the path behind the app's own, as it came, and its segments; once a request."""
    known: tuple[str, frozenset[str]] | None = scope.get(_RAW)
    if known is None:
        path = _encoded_path(scope)
        segments = frozenset(map(_normal, filter(None, path.split("/"))))
        known = scope[_RAW] = (path, segments)
    return known


def _encoded_path(scope: Scope) -> str:
    raw: bytes | None = scope.get("raw_path")
    if raw is None:
        path = quote(scope["path"], safe=_SAFE)
    else:
        path = raw.partition(b"?")[0].decode("latin-1")
        path = _UNRESERVED.sub(lambda found: unquote(found[0]), path)
    root = quote(scope.get("root_path", ""), safe=_SAFE)
    if root and (path == root or path.startswith(f"{root}/")):
        return path[len(root) :]
    return path


def _with_slashes_apart(scope: Scope, path: str) -> Scope:
    """Let FastAPI see a slash that is in a value as something else."""
    if _SLASH.search(path) is None:
        return scope
    apart = unquote(_SLASH.sub("%252F", path))
    return {**scope, "path": scope.get("root_path", "") + apart}


def shown(path: str, crossing: Collection[str] = ()) -> str:
    """Give a path as FastAPI takes it, with names that are identifiers."""
    template = path.partition("?")[0].partition("#")[0]
    seen: set[str] = set()

    def named(match: re.Match[str]) -> str:
        name = _shown(match[1])
        while name in seen:
            name += "_"
        seen.add(name)
        return f"{{{name}{':path' if match[1] in crossing else ''}}}"

    return _PLACEHOLDER.sub(named, template)


def _shown(name: str) -> str:
    text = re.sub(r"[^A-Za-z0-9_]", "_", name) or "_"
    return f"_{text}" if text[0].isdigit() else text


def in_shared_segments(path: str) -> set[str]:
    """Give the parameters that share a segment with another: `{name}.{format}`.

    Only what they can be tells where one ends and the next begins.
    """
    segments = (_PLACEHOLDER.findall(segment) for segment in path.split("/"))
    return {name for names in segments if len(names) > 1 for name in names}
