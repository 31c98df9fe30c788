"""What the limits of texts in one schema say in the words of another one.

The library that decides whether a schema takes all that another one takes compares patterns
as words: of two that differ it knows nothing. Here they are compared as sets of texts, and
what follows from it is written beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias, cast

from specpress.diff.document import as_list, as_map

from .regular_languages import (
    Language,
    Lengths,
    TooManyStatesError,
    all_texts,
    missed,
    pattern_language,
)

Schema: TypeAlias = dict[str, Any]
_MAPS = frozenset({"$defs", "dependentSchemas", "patternProperties", "properties"})
_VALUES = frozenset({"const", "enum"})
_POSITIVE = frozenset(
    {"additionalProperties", "allOf", "anyOf", "items", "prefixItems"}
)
"""Keywords below which fewer values are fewer values of the whole."""
_MOST_LISTED = 100
"""Texts that a pattern is written as one by one."""


class Limit(NamedTuple):
    """What a schema says of texts with one keyword."""

    keyword: str
    value: str | int


def with_implied(inner: Schema, outer: Schema) -> Schema | None:
    """The same values, with the limits of texts that `outer` has and that follow from those
    of `inner`; None where there are none to write down.
    """
    asked = tuple(dict.fromkeys(_limits(outer)))

    def add(schema: Schema) -> Schema:
        own = tuple(_own_limits(schema))
        if not own or schema.get("type") != "string":
            return schema
        listed = _listed(own)
        if listed is not None:
            return {**schema, "enum": listed}
        implied = [limit for limit in asked if _missed(own, limit) is None]
        if not implied:
            return schema
        parts = [
            *as_list(schema.get("allOf")),
            *({one.keyword: one.value} for one in implied),
        ]
        return {**schema, "allOf": parts}

    return _rewritten(inner, add, lambda key: True)


def with_examples(inner: Schema, outer: Schema) -> Schema | None:
    """Some of the values of `inner`: of its texts those that a limit of `outer` excludes;
    None where there are none.
    """
    asked = tuple(dict.fromkeys(_limits(outer)))

    def narrow(schema: Schema) -> Schema:
        own = tuple(_own_limits(schema))
        if schema.get("type") != "string" or not own:
            return schema
        texts = [_missed(own, limit) for limit in asked]
        known = [text for text in texts if text is not None and text is not _UNKNOWN]
        return {**schema, "enum": list(dict.fromkeys(known))} if known else schema

    return _rewritten(inner, narrow, _POSITIVE.__contains__)


def _rewritten(
    schema: Any,
    rewrite: Callable[[Schema], Schema],
    entered: Callable[[str], bool],
) -> Schema | None:
    """A schema with each of the schemas in it rewritten; None where none of them is."""
    changed = False

    def walk(value: Any) -> Any:
        nonlocal changed
        if isinstance(value, list):
            return [walk(one) for one in as_list(cast("Any", value))]
        if not isinstance(value, Mapping):
            return value
        written: Schema = {}
        for key, one in as_map(value).items():
            if key in _MAPS and (key == "properties" or entered(key)):
                written[key] = {
                    name: walk(inner) for name, inner in as_map(one).items()
                }
            else:
                written[key] = walk(one) if key not in _VALUES and entered(key) else one
        rewritten = rewrite(written)
        changed = changed or rewritten is not written
        return rewritten

    result: Schema = walk(schema)
    return result if changed else None


def _limits(schema: Any) -> Iterator[Limit]:
    """The limits of texts that are in a schema, at any depth."""
    keywords = as_map(schema)
    if keywords.get("type") in ("string", None):
        yield from _own_limits(keywords, deep=False)
    for key, one in keywords.items():
        if key in _MAPS:
            for inner in as_map(one).values():
                yield from _limits(inner)
        elif key not in _VALUES:
            yield from _limits(one)
    for one in as_list(schema):
        yield from _limits(one)


def _own_limits(schema: Mapping[str, Any], *, deep: bool = True) -> Iterator[Limit]:
    """The limits that a schema says of texts itself, or with the parts of ``allOf``."""
    for keyword, kind in (("pattern", str), ("minLength", int), ("maxLength", int)):
        if isinstance(schema.get(keyword), kind):
            yield Limit(keyword, schema[keyword])
    for part in as_list(schema.get("allOf")) if deep else ():
        yield from _own_limits(as_map(part))


_UNKNOWN = "\x00"
"""In place of a text: it is not known whether there is one."""


@lru_cache(maxsize=4096)
def _missed(own: tuple[Limit, ...], limit: Limit) -> str | None:
    """A text within some limits and not within another, None where there is none."""
    outer = _language(limit)
    inner = _languages(own)
    if outer is None or not inner:
        return _UNKNOWN
    try:
        text = missed(inner, outer)
    except TooManyStatesError:
        return _UNKNOWN
    if text is not None and len(inner) < len(own):
        return _UNKNOWN  # it may be outside of a limit that cannot be read
    return text


@lru_cache(maxsize=4096)
def _listed(own: tuple[Limit, ...]) -> list[str] | None:
    """All texts within some limits, None where they are too many."""
    languages = _languages(own)
    if len(languages) < len(own) or all(one.keyword != "pattern" for one in own):
        return None
    try:
        return all_texts(languages, _MOST_LISTED) or None
    except TooManyStatesError:
        return None


def _languages(limits: Sequence[Limit]) -> list[Language]:
    known = [_language(limit) for limit in limits]
    return [language for language in known if language is not None]


def _language(limit: Limit) -> Language | None:
    if isinstance(limit.value, str):
        return pattern_language(limit.value)
    if limit.keyword == "minLength":
        return Lengths(limit.value)
    return Lengths(0, limit.value)
