"""Pairs of schemas for the test by sampling: two of a kind, or one and an edit of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

import hypothesis.strategies as st

from .build_documents import Raw

SchemaPair: TypeAlias = "tuple[Raw, Raw]"

_LIMIT = st.integers(0, 4)


def _with(base: Raw, **keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[Raw]:
    return st.fixed_dictionaries({}, optional=keywords).map(
        lambda more: {**base, **more}
    )


def _strings() -> st.SearchStrategy[Raw]:
    text: Raw = {"type": "string"}
    values = [["a"], ["a", "b"], ["ab", "abc"], ["1", "a"]]
    return st.one_of(
        _with(text, minLength=st.integers(0, 3), maxLength=st.integers(4, 9)),
        _with(text, enum=st.sampled_from(values)),
        _with(text, format=st.sampled_from(["date", "date-time", "uuid", "ipv4"])),
    )


def _numbers() -> st.SearchStrategy[Raw]:
    whole: Raw = {"type": "integer"}
    low, high = st.integers(0, 2), st.integers(6, 9)
    return st.one_of(
        _with(whole, minimum=low, maximum=high, multipleOf=st.sampled_from([1, 2, 3])),
        _with(whole, exclusiveMinimum=low, exclusiveMaximum=high),
        _with(whole, format=st.sampled_from(["int32", "int64"]), minimum=low),
        _with(whole, enum=st.sampled_from([[1], [1, 2], [1, 2, 3]])),
        _with(
            {"type": "number"}, minimum=_LIMIT, multipleOf=st.sampled_from([0.5, 0.25])
        ),
    )


def _plain() -> st.SearchStrategy[Raw]:
    texts_of_two = st.sampled_from(
        [["string", "integer"], ["string", "number"], ["boolean", "integer"]]
    )
    return st.one_of(
        st.sampled_from([{"type": "boolean"}, {"const": "a"}, {"const": 1}]),
        st.sampled_from([{"enum": ["a", 1, None]}, {"enum": ["a", 1]}]),
        _with({"type": ["string", "null"]}, maxLength=st.integers(2, 9)),
        texts_of_two.map(lambda types: {"type": types}),
    )


def scalars() -> st.SearchStrategy[Raw]:
    """Schemas of single values."""
    alone = st.one_of(_strings(), _numbers(), _plain())
    return st.one_of(alone, alone, _unions(alone))


def _unions(inner: st.SearchStrategy[Raw]) -> st.SearchStrategy[Raw]:
    return st.builds(
        lambda keyword, members: {keyword: members},
        st.sampled_from(["anyOf", "oneOf", "allOf"]),
        st.lists(inner, min_size=1, max_size=3),
    )


def lists(inner: st.SearchStrategy[Raw]) -> st.SearchStrategy[Raw]:
    """Schemas of lists whose items have schemas of a kind."""
    return _with(
        {"type": "array"},
        items=inner,
        minItems=st.integers(0, 2),
        maxItems=st.integers(1, 3),
        uniqueItems=st.booleans(),
    )


def _tuples(inner: st.SearchStrategy[Raw]) -> st.SearchStrategy[Raw]:
    return _with(
        {"type": "array"},
        prefixItems=st.lists(inner, min_size=1, max_size=2),
        items=st.one_of(st.just(False), inner),
        minItems=st.integers(0, 2),
    )


def objects(
    inner: st.SearchStrategy[Raw], *, one_way: bool = True
) -> st.SearchStrategy[Raw]:
    """Schemas of objects; `one_way`: with properties that are only read or written."""
    flags = [{}, {}, {}, {"readOnly": True}, {"writeOnly": True}]
    held = (
        st.builds(
            lambda schema, flag: {**schema, **flag}, inner, st.sampled_from(flags)
        )
        if one_way
        else inner
    )
    return _with(
        {"type": "object"},
        properties=st.dictionaries(st.sampled_from("abc"), held, max_size=3),
        required=st.sampled_from([["a"], ["b"], ["a", "b"]]),
        additionalProperties=st.one_of(st.booleans(), inner),
    )


def bodies() -> st.SearchStrategy[Raw]:
    """Schemas of JSON."""
    leaves = scalars()
    counted = _with(
        {"type": "object"}, maxProperties=st.integers(1, 3), minProperties=_LIMIT
    )
    flat = st.one_of(lists(leaves), objects(leaves), _tuples(leaves), counted)
    return st.one_of(
        leaves, flat, flat, objects(st.one_of(leaves, flat)), _unions(objects(leaves))
    )


def parameters() -> st.SearchStrategy[Raw]:
    """Schemas of what is sent as texts."""
    return st.one_of(scalars(), lists(scalars()))


def forms() -> st.SearchStrategy[Raw]:
    """Schemas of forms."""
    return objects(parameters()).map(
        lambda schema: {**schema, "additionalProperties": False}
    )


def pairs(schemas: st.SearchStrategy[Raw]) -> st.SearchStrategy[SchemaPair]:
    """Two schemas of a kind; mostly the second one is an edit of the first one."""
    edited = st.builds(_edited, schemas, schemas, st.randoms(use_true_random=False))
    return st.one_of(st.tuples(schemas, schemas), edited, edited, edited)


def _edited(schema: Raw, donor: Raw, random: Any) -> SchemaPair:
    """A schema, and the same with one change somewhere in it."""
    revision = copy.deepcopy(schema)
    places = list(_within(revision))
    place, other = random.choice(places), random.choice(list(_within(donor)))
    edit = random.choice(("drop", "take", "take", "wrap", "replace", "flag"))
    keywords = sorted(place)
    if edit == "drop" and keywords:
        del place[random.choice(keywords)]
    elif edit == "take" and other:
        keyword = random.choice(sorted(other))
        if keyword in place or keyword not in ("properties", "items", "allOf"):
            place[keyword] = copy.deepcopy(other[keyword])
    elif edit == "wrap":
        before = dict(place)
        place.clear()
        more = [copy.deepcopy(other)] * random.choice((0, 1))
        place[random.choice(("allOf", "anyOf", "oneOf"))] = [before, *more]
    elif edit == "flag" and place is not revision:
        flag = random.choice(("readOnly", "writeOnly"))
        place[flag] = not place.get(flag, False)
    else:
        place.clear()
        place.update(copy.deepcopy(other))
    for place in _within(revision):
        _make_fit(place)
    return schema, revision


_TYPE_OF_FORMAT = {"int32": "integer", "int64": "integer"}
_LIMITED = ("enum", "const", "minLength", "maxLength")
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


def _make_fit(schema: Raw) -> None:
    """Takes away what leaves no value at all: that is a mistake."""
    form = schema.get("format")
    if (form and not schema.keys().isdisjoint(_LIMITED)) or (
        form and schema.get("type") not in (None, _TYPE_OF_FORMAT.get(form, "string"))
    ):
        del schema["format"]
    types = schema.get("type")
    if types is None:
        return
    named = {*types} if isinstance(types, list) else {types}
    for keyword in ("enum", "const"):
        if keyword in schema:
            values = schema[keyword] if keyword == "enum" else [schema[keyword]]
            if not all(_TYPES.get(type(one), "null") in named for one in values):
                del schema[keyword]


def _within(schema: Any) -> Iterator[Raw]:
    """A schema and all that are written in it."""
    if not isinstance(schema, dict):
        return
    yield schema
    for keyword in ("items", "additionalProperties"):
        yield from _within(schema.get(keyword))
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for one in schema.get(keyword, ()):
            yield from _within(one)
    for one in schema.get("properties", {}).values():
        yield from _within(one)
