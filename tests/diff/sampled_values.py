"""Values to try two schemas on, and what each side of an API makes of them.

The sender sends no properties that its document does not declare, none that go the other
way, and of what is a text on the wire the text. The receiver reads a text as any type that
its schema has; ``oneOf`` means any of the alternatives to both, unless it is asked for.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import jsonschema_rs

from .build_documents import Raw

_TEXTS = (
    "", "a", "b", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "x" * 8, "x" * 9, "x" * 12, "1", "2", "0.5", "12", "true",
    "2026-01-01", "2026-01-01T00:00:00Z", "127.0.0.1",
    "0b0c5b6e-7c1f-4ad5-8f2c-3f7d0a9a1b2c",
)  # fmt: skip
_NUMBERS = (
    *range(-3, 20), 30, 100, 600, 6_000_000, 123_456_789, 1_111_111_111, 2**31, 2**40, 2**63, -(2**31) - 1, -(2**63) - 1,
    6 * 2**63, -0.5, -1.25, 1234567.25, 0.12345678,
    *(whole + part for whole in range(11) for part in (0.25, 0.3, 0.5)),
)  # fmt: skip
SCALARS: tuple[Any, ...] = (*_TEXTS, *_NUMBERS, True, False, None)
_FEWER: tuple[Any, ...] = (
    "", "a", "b", "ab", "abc", "abcd", "x" * 12, "1", *_TEXTS[-4:],
    -1, 0, 1, 2, 3, 4, 6, 9, 12, 2**31, 2**63, 0.5, 2.5, 4.5, 5.25, 0.3, 1234567.25, True, None,
)  # fmt: skip
_FEW: tuple[Any, ...] = ("", "a", "abcd", "1", -1, 0, 1, 3, 6, 1.5, True, None)
_BESIDE: tuple[Raw, ...] = (
    {}, {"a": "a"}, {"a": 1}, {"b": True}, {"b": "a"}, {"a": "a", "b": 1},
    {"a": "a", "b": []}, {"a": ["a"]},
)  # fmt: skip
Wire: TypeAlias = "str | tuple[str, ...]"
"""What stands on the wire: one text for a single value, several for those of a list."""
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
_MADE, _HELD_MADE = 400, 60
_NULL = "null, whatever stands for it"


def _json_values() -> list[Any]:
    """Some thousand values, of every type and across all limits that are used."""
    lists = [list(one) for n in range(3) for one in itertools.product(_FEW, repeat=n)]
    lists += [[one] for one in SCALARS]
    lists += [[one] * n for n in (2, 3, 4) for one in ("a", 1, True)]
    lists += [[1, 1, 2], ["a", "b", "c"], [1, 2, 3], ["a", 1, True], [1, 2, 3, 4]]
    lists += [[first, one] for first in ("a", 1, 4.5) for one in _FEWER]
    lists += [[first, "a", one] for first in ("a", 1, None) for one in _FEWER]
    lists += [[one] * n for n in (2, 3, 4) for one in (3, 4, 4.5, 4.3, "abcd")]
    lists += [[first, one] for first in (2**31, "2026-01-01") for one in _FEWER]
    firsts: tuple[Any, ...] = ([], ["a"], {})
    lists += [[first, *rest] for first in firsts for rest in ([], ["a"], [first])]
    lists += [[first, "a", "a", "a"] for first in (1, None, True)]
    values: list[Any] = [{}]
    for names in (("a",), ("b",), ("c",), ("a", "b")):
        some = _FEWER if len(names) == 1 else (*_FEW, "ab", 2, 2**31)
        values += [
            dict(zip(names, held, strict=True))
            for held in itertools.product(some, repeat=len(names))
        ]
    values += [{"a": one, "c": other} for one in _FEW for other in _FEW]
    values += [{"b": one, "c": other} for one in _FEW for other in _FEW]
    values += [
        dict(zip("abc", held, strict=True))
        for held in itertools.product(("a", 1, 3, "abcd", True), repeat=3)
    ]
    short = [[], ["a"], [1], ["a", "a"], [1, 2], [None], [True, 1, "abc"], ["abcd"]]
    short += [["a", "b"], [3], [0.5], ["", 1], [1, 1, 1]]
    values += [{name: one} for name in "abc" for one in short]
    values += [{"a": one, "b": two} for one in short for two in ("a", 1, *short[:5])]
    values += [{"b": one, "a": two} for one in short for two in ("a", 1)]
    held = [{}, *({name: one} for name in "ab" for one in ("a", 1, None, [1], ["a"]))]
    values += [{name: one} for name in "abc" for one in held]
    values += [{"a": one, "b": two} for one in held for two in held]
    values += [{"a": one, "b": two} for one in ("a", 1, None) for two in _FEWER]
    values += [{"d": one, **beside} for one in _FEWER for beside in _BESIDE]
    values += [{"d": one, **beside} for one in held for beside in _BESIDE]
    all_of: tuple[Any, ...] = ("a", 1, 3, [], held[1])
    values += [dict.fromkeys("abcd", one) for one in all_of]
    values += [{"b": 1, "c": 1, "d": 1, "e": 1}, {"b": {"a": 1, "b": True}}]
    inner = {"a": "a", "b": "a"}
    values += [{"a": inner, "b": inner}, {"a": "a", "b": inner}, {"d": inner}]
    return [*SCALARS, *lists, *values, *([one] for one in held)]


JSON_VALUES = _json_values()


def sent_json(schema: Raw, *, answer: bool, undeclared: bool = False) -> list[Any]:
    """The values that a sender may send as JSON, with or without what is undeclared."""
    one_way = _one_way(schema, answer=answer)
    sent = _sender(one_way) if not undeclared else _receiver(one_way, ignores=False)
    return _valid(sent, itertools.chain(JSON_VALUES, _made(one_way)))


def _made(schema: Any) -> list[Any]:
    """Values that are made for a schema, of which most are values of it."""
    if not isinstance(schema, dict):
        return list(_FEW) if schema is not False else []
    values: list[Any] = []
    for keyword in ("anyOf", "oneOf", "allOf"):
        for one in schema.get(keyword, ()):
            values += _made(one)
    if schema.get("type") == "array":
        values += _lists_made(schema)
    elif schema.get("type") == "object":
        values += _objects_made(schema)
    elif not values:
        return _valid(schema, SCALARS)
    return _valid(_receiver(schema), values[:_MADE])


def _lists_made(schema: Raw) -> Iterator[list[Any]]:
    prefix = [_made(one)[:_HELD_MADE] for one in schema.get("prefixItems", ())]
    rest = _made(schema.get("items", True))[:_HELD_MADE]
    if not all(prefix):
        return
    for length in range(len(prefix) + 5):
        options = [*prefix, *([rest] * 4)][:length]
        if all(options):
            yield from _varied(options)
            yield [values[i % len(values)] for i, values in enumerate(options)]


def _objects_made(schema: Raw) -> Iterator[Raw]:
    declared = schema.get("properties", {})
    options = {name: _made(one)[:_HELD_MADE] for name, one in declared.items()}
    needed = {*schema.get("required", ())}
    others = _made(schema.get("additionalProperties", True))[:_HELD_MADE]
    options |= {
        name: others for name in ("d", "e", "f", "g", *needed) if name not in options
    }
    possible = [name for name, values in options.items() if values]
    for names in ([n for n in possible if n in needed], possible, possible[:-1]):
        for held in _varied([options[name] for name in names]):
            yield dict(zip(names, held, strict=True))


def _varied(options: list[list[Any]]) -> Iterator[list[Any]]:
    """One of each, and all others of each beside the first ones of the rest."""
    first = [values[0] for values in options]
    yield first
    for index, values in enumerate(options):
        for value in values[1:]:
            yield [*first[:index], value, *first[index + 1 :]]


def unexpected_json(
    values: list[Any], schema: Raw, *, answer: bool, exclusive: bool = False
) -> list[Any]:
    """Those of some values that a receiver does not expect."""
    expected = _validator(_receiver(_one_way(schema, answer=answer), exclusive))
    return [value for value in values if not expected.is_valid(value)]


def is_possible(schema: Any) -> bool:
    """Whether a schema and all that are written in it have values: else it is a mistake."""
    possible = True

    def look_at(one: Raw) -> Raw:
        nonlocal possible
        few, many = one.get("maxProperties", 4), one.get("minProperties", 0)
        possible = possible and many <= few
        if not one.keys().isdisjoint(("allOf", "anyOf", "oneOf")):
            taken = _validator(_one_way(one, answer=False))
            possible = possible and any(map(taken.is_valid, JSON_VALUES))
        return one

    _mapped(schema, look_at)
    return possible


def sent_texts(schema: Raw) -> list[Wire]:
    """What may stand on the wire for the values of a parameter."""
    taken = _validator(_receiver(_one_way(schema, answer=False), exclusive=False))
    lists = [
        one for one in _made(schema) if isinstance(one, list) and not _is_deep(one)
    ]
    values = (one for one in (*SCALARS, *_TEXT_LISTS, *lists) if taken.is_valid(one))
    return list(dict.fromkeys(map(_on_the_wire, values)))


def _is_deep(value: list[Any]) -> bool:
    return any(isinstance(one, list | dict) for one in value)


def unexpected_texts(
    sent: list[Wire], schema: Raw, *, strictly: bool = False
) -> list[Wire]:
    """Those of some texts that a receiver cannot read as any value of its schema.

    `strictly`: ``oneOf`` means one alone, and a single text is no list.
    """
    expected = _validator(_receiver(_one_way(schema, answer=False), strictly))
    return [
        one
        for one in sent
        if not any(map(expected.is_valid, _interpretations(one, not strictly)))
    ]


def sent_forms(schema: Raw) -> list[dict[str, Wire]]:
    """What may be sent for the values of a form."""
    whole = _validator(_sender(_one_way(schema, answer=False)))
    values = itertools.chain(_FORMS, _made(_one_way(schema, answer=False)))
    forms = (
        tuple((name, _on_the_wire(one)) for name, one in value.items())
        for value in values
        if isinstance(value, dict) and whole.is_valid(value)
    )
    return [dict(one) for one in dict.fromkeys(forms)]


def unexpected_forms(
    forms: list[dict[str, Wire]], schema: Raw, *, strictly: bool = False
) -> list[dict[str, Wire]]:
    """The same of some forms."""
    expected = _validator(_receiver(_one_way(schema, answer=False), strictly))

    def read(form: dict[str, Wire]) -> Iterator[Any]:
        options = [list(_interpretations(one, not strictly)) for one in form.values()]
        for held in itertools.product(*options):
            yield dict(zip(form, held, strict=True))

    return [one for one in forms if not any(map(expected.is_valid, read(one)))]


_TEXT_LISTS = [
    [],
    *([one] for one in SCALARS),
    *(list(one) for one in itertools.product(_FEW, repeat=2)),
    *([one] * n for n in (2, 3, 4) for one in ("a", 1, True)),
    ["a", "b", "c"], [1, 2, 3], ["a", 1, True], [4, 4.5], [3, 6, 9], [6, 12, 18, 24], [1, 2, 3, 4], ["a", "b"], [1, 2], [2, 4],
]  # fmt: skip
_HELD = [
    *_FEWER, *([one] for one in ("a", 1, 3, "abcd", True, "x" * 12, 0.5, None)),
    [], ["a", "b"], [1, 2], ["a", "a"], [1, 2, 3], ["a", 1, True], [1, 3],
]  # fmt: skip
_HELD_BESIDE: tuple[Any, ...] = ("a", "abcd", 1, 3, 0.5, True, None, ["a"], [1, 2], [])
_FORMS = [
    {},
    *({name: one} for name in "abc" for one in _HELD),
    *(
        {one: first, other: second}
        for one, other in ("ab", "ba", "ac", "ca", "bc", "cb")
        for first, second in itertools.product(_HELD, _HELD_BESIDE)
    ),
    *(
        dict(zip("abc", held, strict=True))
        for held in itertools.product(("a", 1, ["a"], [1, 2]), repeat=3)
    ),
]


def _on_the_wire(value: Any) -> Wire:
    return tuple(map(_text, value)) if isinstance(value, list) else _text(value)


def _text(value: Any) -> str:
    if value is None:
        return _NULL
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _interpretations(sent: Wire, promoted: bool) -> Iterator[Any]:
    """The values that may be read: a single text may be a list of one (`promoted`), but
    who has sent a list means one.
    """
    texts = (sent,) if isinstance(sent, str) else sent
    options = [list(_readings(one)) for one in texts]
    if isinstance(sent, str):
        yield from options[0]
        if not promoted:
            return
    for held in itertools.product(*options):
        yield list(held)


def _readings(text: str) -> Iterator[Any]:
    yield None if text == _NULL else text
    if _NUMBER.fullmatch(text):
        yield float(text) if "." in text else int(text)
    if text in ("true", "false"):
        yield text == "true"


def _validator(schema: Any) -> Any:
    return jsonschema_rs.validator_for(schema, validate_formats=True)


def _valid(schema: Any, values: Iterable[Any]) -> list[Any]:
    taken = _validator(schema)
    return [value for value in values if taken.is_valid(value)]


_RANGES = {
    "int32": {"minimum": -(2**31), "maximum": 2**31 - 1},
    "int64": {"minimum": -(2**63), "maximum": 2**63 - 1},
}


def _mapped(schema: Any, change: Any) -> Any:
    """A schema with a change made in each schema of it, the inner ones first."""
    if not isinstance(schema, dict):
        return schema
    written = dict(schema)
    for keyword in ("items", "additionalProperties"):
        if keyword in written:
            written[keyword] = _mapped(written[keyword], change)
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if keyword in written:
            written[keyword] = [_mapped(one, change) for one in written[keyword]]
    if "properties" in written:
        written["properties"] = {
            name: _mapped(one, change) for name, one in written["properties"].items()
        }
    return change(written)


def _one_way(schema: Raw, *, answer: bool) -> Any:
    """A schema without the properties that go the other way, with ranges for formats."""
    hidden = "writeOnly" if answer else "readOnly"

    def change(one: Raw) -> Any:
        one = {**one}
        if one.get("format") in _RANGES:
            ranged = _RANGES[one.pop("format")]
            one["allOf"] = [*one.get("allOf", []), ranged]
        gone = [
            name for name, inner in one.get("properties", {}).items()
            if _said(inner, hidden)
        ]  # fmt: skip
        if gone:
            one["x-gone"] = gone
        return one

    return _without_gone(_mapped(schema, change))


def _said(schema: Any, flag: str) -> bool:
    return isinstance(schema, dict) and (
        schema.get(flag) is True
        or any(_said(part, flag) for part in schema.get("allOf", ()))
        or any(
            len(schema.get(key, ())) == 1 and _said(schema[key][0], flag)
            for key in ("anyOf", "oneOf")
        )
    )


def _without_gone(schema: Any) -> Any:
    def change(one: Raw) -> Any:
        gone = one.pop("x-gone", [])
        if gone:
            kept = {k: v for k, v in one["properties"].items() if k not in gone}
            one["properties"] = kept
            one["required"] = [k for k in one.get("required", []) if k not in gone]
            one["x-ignored"] = gone
        return one

    return _mapped(schema, change)


def _receiver(schema: Any, exclusive: bool = False, *, ignores: bool = True) -> Any:
    """A schema as a receiver has it, who ignores what goes the other way."""

    def change(one: Raw) -> Any:
        other_way = dict.fromkeys(one.pop("x-ignored", ()), ignores)
        if other_way:
            one["properties"] = {**one["properties"], **other_way}
        return one if exclusive else _any_of(one)

    return _mapped(schema, change)


def _any_of(one: Raw) -> Raw:
    if "oneOf" not in one:
        return one
    members = {"anyOf": one.pop("oneOf")}
    return {**one, "allOf": [*one.get("allOf", []), members]}


def _sender(schema: Any) -> Any:
    """A schema that takes no undeclared properties, unless it says what they are."""

    return _closed(_receiver(schema, ignores=False))


def _closed(schema: Any) -> Any:
    """A schema of its own is closed, what is said of the same value is not."""
    if not isinstance(schema, dict):
        return schema
    written = _closed_within(schema)
    return {**written, "unevaluatedProperties": False} if _objects(written) else written


def _closed_within(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    written = dict(schema)
    if written.get("additionalProperties") is True:
        del written["additionalProperties"]
    for keyword in ("items", "additionalProperties"):
        if keyword in written:
            written[keyword] = _closed(written[keyword])
    if "prefixItems" in written:
        written["prefixItems"] = [_closed(one) for one in written["prefixItems"]]
    if "properties" in written:
        written["properties"] = {
            name: _closed(one) for name, one in written["properties"].items()
        }
    for keyword in ("anyOf", "allOf"):
        if keyword in written:
            written[keyword] = [_closed_within(one) for one in written[keyword]]
    return written


def _objects(schema: Any) -> bool:
    return isinstance(schema, dict) and (
        "properties" in schema
        or schema.get("type") == "object"
        or any(
            _objects(one)
            for keyword in ("anyOf", "allOf")
            for one in schema.get(keyword, ())
        )
    )
