"""Which operation a request is of: base paths, path templates, the most specific first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from typing import Final
from urllib.parse import unquote, urlsplit

from specpress.utils.dataclass import dataclass

_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_VARIABLE: Final = re.compile(r"\{[^{}]+\}")


@dataclass(frozen=True, slots=True)
class PathMatch:
    """The path template that a path is of, and the texts of its parameters."""

    template: str
    parameters: Mapping[str, str]


@dataclass(slots=True)
class _Node:
    """The segments that can follow: equal ones first, then templates, those with more
    literal text before others."""

    literal: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    templates: list[tuple[str, _Node]] = field(
        default_factory=list[tuple[str, "_Node"]]
    )
    template: str | None = None


class PathMatcher:
    """Finds path templates. OAS 3.1.1, 4.8.8.2: a concrete path goes before a template."""

    def __init__(self, templates: Iterable[str], servers: Iterable[str] = ()) -> None:
        self._root = _Node()
        for template in templates:
            self._add(template)
        bases = {base_path(server) for server in servers} - {""}
        self._bases = sorted(bases, key=len, reverse=True)

    def _add(self, template: str) -> None:
        node = self._root
        for segment in _segments(template):
            if not _PLACEHOLDER.search(segment):
                node = node.literal.setdefault(unquote(segment), _Node())
                continue
            known = dict(node.templates)
            if segment not in known:
                known[segment] = _Node()
                node.templates = sorted(known.items(), key=lambda each: _rank(each[0]))
            node = known[segment]
        if node.template is None:
            node.template = template

    def find(self, path: str) -> PathMatch | None:
        """The template of a path: below the base path of a server, or as it is."""
        for base in self._bases:
            if path.startswith(base) and path[len(base) : len(base) + 1] in ("/", ""):
                matched = self._below(path[len(base) :] or "/")
                if matched:
                    return matched
        return self._below(path)

    def _below(self, path: str) -> PathMatch | None:
        segments = _segments(path)
        for template, values in _walk(self._root, segments, 0):
            return PathMatch(template, values)
        return None


def base_path(server: str) -> str:
    """The path of a server's URL without its last slash; its variables match nothing."""
    path = urlsplit(_VARIABLE.sub("x", server)).path
    return path.rstrip("/")


def _segments(path: str) -> list[str]:
    return path.removeprefix("/").split("/")


def _rank(segment: str) -> tuple[int, int, str]:
    literal = _PLACEHOLDER.sub("", segment)
    return -len(literal), len(_PLACEHOLDER.findall(segment)), segment


def _walk(
    node: _Node, segments: list[str], at: int
) -> Iterator[tuple[str, dict[str, str]]]:
    if at == len(segments):
        if node.template is not None:
            yield node.template, {}
        return
    text = unquote(segments[at])
    inner = node.literal.get(text)
    if inner is not None:
        yield from _walk(inner, segments, at + 1)
    for segment, following in node.templates:
        found = _expression(segment).fullmatch(text)
        if found is None:
            continue
        names = _PLACEHOLDER.findall(segment)
        for template, values in _walk(following, segments, at + 1):
            yield template, {**dict(zip(names, found.groups(), strict=True)), **values}


@cache
def _expression(segment: str) -> re.Pattern[str]:
    """A segment with parameters; a slash in the text of one was percent-encoded."""
    parts = _PLACEHOLDER.split(segment)
    texts = [re.escape(unquote(part)) for part in parts[::2]]
    return re.compile("(.+?)".join(texts), re.DOTALL)
