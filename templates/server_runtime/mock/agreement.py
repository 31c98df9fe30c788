"""Members of an answer that agree: counts with lists, ids with the path, dates in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, cast
from urllib.parse import unquote

from .meanings import singular, words_of
from .requirements import Requirements

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_WRAPPERS: Final = frozenset({"data", "result", "item", "response", "payload"})
_IDS: Final = ("id", "uuid", "uid")
_COUNTS: Final = frozenset(
    [
        "count",
        "total",
        "total_count",
        "count_total",
        "total_items",
        "item_count",
        "total_results",
        "num_results",
        "total_records",
        "total_elements",
        "number_of_elements",
        "result_count",
        "total_size",
        "hits",
    ]
)
_BESIDE: Final = frozenset(
    {"meta", "metadata", "page", "page_info", "pagination", "paging"}
)
"""Objects that say something about the list beside them."""
_PAGES: Final[Mapping[str, object]] = {
    **dict.fromkeys(("page", "current_page", "page_number", "pages"), 1),
    **dict.fromkeys(("total_pages", "page_count", "last_page"), 1),
    **dict.fromkeys(("offset", "skip"), 0),
    **dict.fromkeys(("has_more", "has_next", "has_next_page", "more"), False),
    **dict.fromkeys(("has_previous", "has_prev", "has_previous_page"), False),
    **dict.fromkeys(("next", "previous", "prev", "next_page", "next_cursor"), None),
    **dict.fromkeys(("previous_page", "next_url", "previous_url", "next_link"), None),
}
"""What stands beside a list that is all there is: of one page, with none after it."""
_WEAK: Final = frozenset(
    {"more", "next", "offset", "page", "pages", "prev", "previous", "skip"}
)
"""Those that mean something else where nothing else says that it is a page."""
_LISTS: Final = frozenset(
    {
        "content",
        "data",
        "entries",
        "items",
        "list",
        "records",
        "results",
        "rows",
        "values",
    }
)
_SPANS: Final = (
    ("created", "updated"), ("created", "modified"), ("start", "end"), ("from", "to"),
    ("starts", "ends"), ("begin", "end"), ("opened", "closed"), ("min", "max"),
    ("issued", "due"), ("issued", "expires"), ("created", "expires"), ("started", "finished"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Echo:
    """What an answer repeats of its request: texts by the words of a member's name.

    `everywhere` counts in each object, `in_root` in the one that the path is of.
    `wrappers` are names of members that hold this one.
    """

    everywhere: Mapping[str, str] = field(default_factory=dict[str, str])
    in_root: Mapping[str, str] = field(default_factory=dict[str, str])
    wrappers: frozenset[str] = _WRAPPERS

    @property
    def most(self) -> int | None:
        """How many items the request asks for at most."""
        texts = (self.in_root.get(name, "") for name in _LIMITS)
        return next((int(each) for each in texts if each.isdecimal()), None)


def subject_of(template: str) -> tuple[str, ...]:
    """Say what a path is about: the last of its segments that is no parameter."""
    segments = template.partition("?")[0].partition("#")[0].split("/")
    plain = [each for each in segments if each and "{" not in each]
    return (plain[-1],) if plain else ()


def echo_of(template: str, values: Mapping[str, str], query: Mapping[str, str]) -> Echo:
    """Give what corresponds to the values of a path, still encoded, of this template.

    `/users/{id}` is the `id` of the answer, and the `user_id` of all that is in it;
    `/users/{user_id}/posts` the `user_id` of each post. Of the `query` it is the page.
    """
    everywhere: dict[str, str] = {}
    named = {"_".join(words_of(name)): text for name, text in query.items()}
    in_root = {name: text for name, text in named.items() if name in _PAGING}
    segments = [each for each in template.partition("?")[0].split("/") if each]
    wrappers = set(_WRAPPERS)
    for at, segment in enumerate(segments):
        match = _PLACEHOLDER.fullmatch(segment)
        if match is None or match[1] not in values:
            continue
        text, name = unquote(values[match[1]]), "_".join(words_of(match[1]))
        thing = singular("_".join(words_of(segments[at - 1]))) if at else ""
        if name in _IDS and thing:
            everywhere[f"{thing}_{name}"] = text
        elif name not in _GENERAL:
            everywhere[name] = text
        if at == len(segments) - 1:
            wrappers.add(thing)
            in_root[name] = text
            if name.rpartition("_")[2] in _IDS:
                in_root[name.rpartition("_")[2]] = text
            elif name == thing:
                in_root["id"] = text
    return Echo(everywhere, in_root, frozenset(wrappers))


_LIMITS: Final = ("limit", "page_size", "per_page", "size")
_PAGING: Final = frozenset({*_LIMITS, "offset", "page", "skip"})
_GENERAL: Final = frozenset({*_IDS, "key", "name", "slug", "type", "version", "path"})
"""Names that mean something else in every object."""


def agree(
    value: dict[str, Any], level: int, requirements: Requirements, echo: Echo
) -> None:
    """Let the members of an object agree, as far as their schemas allow it."""
    sizes = {
        "_".join(words_of(name)): len(cast("Sequence[Any]", each))
        for name, each in value.items()
        if isinstance(each, list)
    }
    if sizes:
        _put(value, _counts(value, sizes), requirements)
        for name, inner in value.items():
            if isinstance(inner, dict) and "_".join(words_of(name)) in _BESIDE:
                members = cast("dict[str, Any]", inner)
                _put(members, _counts(members, sizes), requirements.member(name))
    _put(value, _spans(value), requirements)
    _put(value, _echoed(value, level, requirements, echo), requirements)


def _put(
    value: dict[str, Any],
    changes: Iterable[tuple[str, Any]],
    requirements: Requirements,
) -> None:
    for name, other in list(changes):
        demanded = requirements.member(name)
        is_same = type(other) is type(value[name])
        if (is_same or demanded) and demanded.are_met_by(other):
            value[name] = other


def _named(value: Mapping[str, Any]) -> Mapping[str, str]:
    """Give the names of members by their words."""
    return {"_".join(words_of(name)): name for name in value}


def _echoed(
    value: Mapping[str, Any], level: int, requirements: Requirements, echo: Echo
) -> Iterator[tuple[str, Any]]:
    names = requirements.names
    is_wrapped = bool(names) and "_".join(words_of(names[-1])) in echo.wrappers
    is_root = not requirements.is_item and (level == 1 or (level == 2 and is_wrapped))
    texts = {**echo.everywhere, **(echo.in_root if is_root else {})}
    for words, name in _named(value).items():
        if words in texts:
            yield from ((name, each) for each in _readings(texts[words], value[name]))


def _readings(text: str, instead_of: object) -> Iterator[Any]:
    """Give what a text of a path can be, of the kind of another value."""
    if isinstance(instead_of, str | None):
        yield text
    is_flag = isinstance(instead_of, bool)
    is_number = isinstance(instead_of, int | float | None) and not is_flag
    if is_number and re.fullmatch("-?[0-9]{1,18}", text):
        yield int(text)


def _counts(
    value: Mapping[str, Any], sizes: Mapping[str, int]
) -> Iterator[tuple[str, Any]]:
    """Say how long lists are, of these sizes by name, and that there is one page."""
    named = _named(value)
    is_page = False
    for words, name in named.items():
        if type(value[name]) is int and words in _COUNTS:
            is_page = True
            yield name, max(sizes.values())
    for words, size in sizes.items():
        for own in (f"{singular(words)}_count", f"{words}_count", f"num_{words}"):
            if own in named and type(value[named[own]]) is int:
                yield named[own], size
    is_page = is_page or bool(_PAGES.keys() - _WEAK & named.keys())
    if is_page or sizes.keys() & _LISTS:
        for words, other in _PAGES.items():
            if words in named and not isinstance(value[named[words]], list | dict):
                yield named[words], other


def _spans(value: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Put what starts before what ends."""
    named = _named(value)
    for first, last in _SPANS:
        for words, name in named.items():
            parts = words.split("_")
            if first not in parts:
                continue
            other = "_".join(last if each == first else each for each in parts)
            low, high = value[name], value.get(named.get(other, ""))
            if _is_after(low, high):
                yield name, high
                yield named[other], low


def _is_after(low: object, high: object) -> bool:
    if isinstance(low, str) and isinstance(high, str):
        return low[:1].isdigit() and high[:1].isdigit() and low > high
    if isinstance(low, int | float) and isinstance(high, int | float):
        return low > high
    return False
