"""Whether one schema takes every value that another takes, decided by jsonschema-rs.

This is the only module that speaks to the library's canonical interface, which its
authors call experimental. Where the library is missing or gives no proof the answer is
None, and the rules of the comparison decide alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any, TypeAlias, cast

from specpress.diff.document import as_list, as_map

from .implied_limits import with_examples, with_implied

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema (Draft 2020-12) that refers to nothing outside of itself."""

_MAX_CHARACTERS = 60_000
"""The time for a proof grows faster than the schema: larger ones are not tried."""
_REMEMBERED = 4096
_MOST_NAMES = 60
"""Properties that are named in a schema that does not name them."""
_VALUES = frozenset({"const", "enum"})
_MAPS = frozenset({"$defs", "dependentSchemas", "patternProperties", "properties"})
"""The keywords whose names are of something else: only their values are schemas."""


def covers(outer: Schema, inner: Schema) -> bool | None:
    """Whether `outer` takes every value that `inner` takes; None where it is unknown."""
    if outer == inner:
        return True
    if inner.keys() == {"anyOf"}:
        return _covers_each(outer, inner["anyOf"])
    if outer.keys() == {"anyOf"} and inner in outer["anyOf"]:
        return True
    first, second = _text(outer), _text(inner)
    if first == second:
        return True
    if len(first) + len(second) > _MAX_CHARACTERS:
        return None
    return _covers(first, second)


def _covers_each(outer: Schema, alternatives: list[Schema]) -> bool | None:
    """Whether `outer` takes all of some alternatives: each is a smaller question."""
    answers: set[bool | None] = set()
    for one in alternatives:
        answer = covers(outer, one)
        if answer is False:
            return False
        if answer or not is_empty(one):
            answers.add(answer)
    return True if answers == {True} else None


def is_empty(schema: Schema) -> bool:
    """Whether it is proven that there is no value of a schema."""
    canonical = _canonical(_text(schema))
    return canonical is not None and str(canonical.satisfiability()) == "no"


def disjoint(first: Schema, second: Schema) -> bool:
    """Whether it is proven that no value is taken by both."""
    one, other = _canonical(_text(first)), _canonical(_text(second))
    if one is None or other is None:
        return False
    try:
        return str(one.intersect(other).satisfiability()) == "no"
    except ValueError:
        return False


def canonical(schema: Schema) -> Schema | None:
    """The same written as alternatives of one type each, None where it is not known."""
    form = _canonical(_text(schema))
    return None if form is None else cast("Schema", form.to_json_schema())


def takes(schema: Schema, value: Any) -> bool:
    """Whether a value is one of a schema, as far as the library can tell."""
    library = _library()
    assert library is not None
    try:
        validator = library.validator_for(schema, validate_formats=True)
    except ValueError:
        return False
    return bool(validator.is_valid(value))


def refused(inner: Schema, outer: Schema) -> Schema | None:
    """A schema of the values that `inner` takes and `outer` refuses, None where the
    library cannot write one down.
    """
    first, second = _canonical(_text(inner)), _canonical(_text(outer))
    if first is None or second is None:
        return None
    try:
        schema = first.subtract(second).to_json_schema()
    except ValueError:
        return None
    return cast("Schema", schema) if isinstance(schema, dict) else None


def _text(schema: Schema) -> str:
    return json.dumps(schema, sort_keys=True, separators=(",", ":"), default=str)


@lru_cache(maxsize=_REMEMBERED)
def _covers(outer: str, inner: str) -> bool | None:
    first, second = _canonical(outer), _canonical(inner)
    if first is None or second is None:
        return None
    if str(second.satisfiability()) == "no":
        return None  # no value at all is a mistake, from which nothing follows
    answer = _answer(first, second)
    if answer is None and '"additionalProperties":{' in inner:
        named = _with_names(second, first)
        second = second if named is None else named
        answer = _answer(first, second)
    if answer is None and '"pattern":' in outer + inner:
        answer = _answer_by_texts(first, second)
    return answer


def _answer_by_texts(outer: Any, inner: Any) -> bool | None:
    """The answer where the texts that patterns match are looked at."""
    first, second = outer.to_json_schema(), inner.to_json_schema()
    told = with_implied(second, first)
    known = inner if told is None else _canonical(_text(told))
    answer = None if known is None else _answer(outer, known)
    if answer is not None:
        return answer
    some = with_examples(second, first)
    known = None if some is None else _canonical(_text(some))
    if known is None or str(known.satisfiability()) == "no":
        return None
    return False if _answer(outer, known) is False else None


def _answer(outer: Any, inner: Any) -> bool | None:
    try:
        answer = str(outer.covers(inner))
    except ValueError:
        return None
    return {"yes": True, "no": False}.get(answer)


def _with_names(inner: Any, outer: Any) -> Any:
    """The same values, where what holds for all other properties is said of those that
    `outer` names: the library has no answer about a property that only one side names.
    """
    names = sorted({*_names(outer.to_json_schema())})
    if len(names) > _MOST_NAMES:
        return None
    return _canonical(_text(_named(inner.to_json_schema(), names)))


def _names(schema: Any) -> Iterator[str]:
    """The names of properties in a schema, at any depth."""
    held = as_map(schema)
    yield from as_map(held.get("properties"))
    for key, one in held.items():
        inner = as_map(one).values() if key in _MAPS else (one,)
        for each in () if key in _VALUES else inner:
            yield from _names(each)
    for one in as_list(schema):
        yield from _names(one)


def _named(schema: Any, names: Sequence[str]) -> Any:
    if isinstance(schema, list):
        return [_named(one, names) for one in as_list(cast("Any", schema))]
    if not isinstance(schema, dict):
        return schema
    written: Schema = {}
    for key, one in as_map(cast("Any", schema)).items():
        if key in _VALUES:
            written[key] = one
        elif key in _MAPS:
            written[key] = {name: _named(s, names) for name, s in as_map(one).items()}
        else:
            written[key] = _named(one, names)
    rest = written.get("additionalProperties")
    if isinstance(rest, dict) and "patternProperties" not in written:
        others: Schema = dict.fromkeys(names, cast("Any", rest))
        written["properties"] = others | written.get("properties", {})
    return written


@lru_cache(maxsize=_REMEMBERED)
def _canonical(text: str) -> Any:
    """The canonical form of a schema, None where the library cannot make one."""
    library = _library()
    if library is None:
        return None
    try:
        return library.canonicalize(
            json.loads(text), draft=library.Draft202012, validate_formats=True
        )
    except (ValueError, RecursionError):  # all errors of the library are ValueErrors
        return None


@cache
def _library() -> Any:
    try:
        import jsonschema_rs
    except ImportError:
        return None
    return jsonschema_rs if hasattr(jsonschema_rs, "canonicalize") else None
