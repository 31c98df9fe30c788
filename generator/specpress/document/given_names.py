"""Extensions by which a document gives names for code, and words about enums.

Each is what a generator of clients documents: AutoRest (``x-ms-…``), Speakeasy, Fern,
Stainless, OpenAPI Generator (``x-enum-varnames``), NSwag (``x-enumNames``), or specpress
itself (``x-specpress-name``).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias, cast

Named: TypeAlias = Literal[
    "operation", "group", "parameter", "property", "schema", "property type"
]
"""What a name can be given to; `property type`: the type of a property without a name."""

_OWN = "x-specpress-name"
_STAINLESS = "x-stainless-naming"
_BY_KIND: Mapping[Named, Sequence[str]] = {
    "operation": (_OWN, "x-speakeasy-name-override", "x-fern-sdk-method-name"),
    "group": ("x-speakeasy-group", "x-fern-sdk-group-name"),
    "parameter": (
        _OWN,
        "x-ms-client-name",
        "x-speakeasy-name-override",
        "x-fern-parameter-name",
    ),
    "property": (
        _OWN,
        "x-ms-client-name",
        "x-speakeasy-name-override",
        "x-fern-property-name",
    ),
    "schema": (
        _OWN,
        "x-ms-client-name",
        "x-speakeasy-name-override",
        "x-fern-type-name",
    ),
    "property type": ("x-fern-type-name",),
}
_STAINLESS_KEYS: Mapping[Named, str] = {
    "operation": "method_name",
    "group": "resource_name",
    "parameter": "param_name",
    "property": "property_name",
    "schema": "type_name",
    "property type": "type_name",
}
_MS_ENUM = "x-ms-enum"
_ENUM_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-keys")
_ENUM_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions")
_ENUM_TABLES = ("x-speakeasy-enums", "x-fern-enum")
LABELS = (_MS_ENUM, *_ENUM_NAMES, *_ENUM_DESCRIPTIONS, *_ENUM_TABLES)
"""The extensions about the values of an enum."""

HONOURED: frozenset[str] = frozenset(
    {
        _STAINLESS,
        *LABELS,
        *(name for names in _BY_KIND.values() for name in names),
    }
)
"""All extensions that this module reads."""


class GivenName(NamedTuple):
    """A name that the document gives for code, the extension that says so, and where."""

    text: str
    by: str
    pointer: str = ""


class EnumLabels(NamedTuple):
    """What a document says about the values of an enum, by their places in it."""

    names: Mapping[int, str]
    descriptions: Mapping[int, str]
    name: str = ""
    """The name of the enum itself, by ``x-ms-enum``."""
    mismatches: tuple[str, ...] = ()
    """What does not fit the enum, and is left out."""


class _MsEnum(NamedTuple):
    """What ``x-ms-enum`` says: the name of the enum, and its values."""

    name: str
    values: Mapping[str, tuple[str, str]]
    """By value, its name and its description."""


def given_name(
    thing: Mapping[str, Any], kind: Named, pointer: str = ""
) -> GivenName | None:
    """The name that an object of the document, which is at a place, gives to a thing."""
    for extension in _BY_KIND[kind]:
        if extension in thing:
            text = _text(thing[extension])
            if text:
                return GivenName(text, extension, pointer)
    naming = _mapping(_mapping(thing.get(_STAINLESS)).get("python"))
    text = _text(naming.get(_STAINLESS_KEYS[kind]))
    if text:
        return GivenName(text, _STAINLESS, pointer)
    if kind == "schema" and _MS_ENUM in thing:
        text = _ms_enum(thing).name
        if text:
            return GivenName(text, _MS_ENUM, pointer)
    return None


def is_read(extension: str, kinds: Collection[Named]) -> bool:
    """Whether an extension gives a name to one of these kinds of things."""
    return extension == _STAINLESS or any(extension in _BY_KIND[kind] for kind in kinds)


def group_of(operation: Mapping[str, Any]) -> str:
    """The group of an operation: that given for code, else its first tag; or ``""``."""
    given = given_name(operation, "group")
    if given is not None:
        return given.text
    tags = _list(operation.get("tags"))
    return str(tags[0]) if tags else ""


def enum_labels(schema: Mapping[str, Any], values: Sequence[Any]) -> EnumLabels | None:
    """What is said about the values of an enum; None where nothing is."""
    if HONOURED.isdisjoint(schema):
        return None
    names: dict[int, str] = {}
    descriptions: dict[int, str] = {}
    mismatches: list[str] = []
    present = [value for value in values if value is not None]  # null needs no name
    for extensions, table in (
        (_ENUM_NAMES, names),
        (_ENUM_DESCRIPTIONS, descriptions),
        (_ENUM_TABLES, names),
    ):
        for extension in extensions:
            told: object = schema.get(extension)
            entries = _list(told)
            if entries is not None and len(entries) == len(present) != len(values):
                told = dict(zip(map(_key, present), entries, strict=True))
            elif entries is not None and len(entries) != len(values):
                mismatches.append(_OF_LENGTH.format(extension, len(entries)))
                continue
            mismatches += _strangers(extension, _mapping(told), values)
            for at, name, text in _told(told, values, names=table is names):
                if name:
                    names.setdefault(at, name)
                if text:
                    descriptions.setdefault(at, text)
    ms_enum = _ms_enum(schema)
    mismatches += _strangers(_MS_ENUM, ms_enum.values, values)
    for at, value in enumerate(values):
        name, text = ms_enum.values.get(_key(value), ("", ""))
        if name:
            names.setdefault(at, name)
        if text:
            descriptions.setdefault(at, text)
    return EnumLabels(names, descriptions, ms_enum.name, tuple(mismatches))


_OF_LENGTH = "expected an entry of {} for each value of the enum, found another number of them ({})"


def _strangers(
    extension: str, told: Iterable[str], values: Sequence[Any]
) -> Iterator[str]:
    """What is said of values that the enum does not have."""
    known = {_key(value) for value in values}
    for value in told:
        if value not in known:
            yield (
                f"expected values of the enum in {extension}, found {value!r}, which it "
                "does not have"
            )


def _ms_enum(thing: Mapping[str, Any]) -> _MsEnum:
    told = _mapping(thing.get(_MS_ENUM))
    entries = [_mapping(each) for each in _list(told.get("values")) or ()]
    return _MsEnum(
        _text(told.get("name")),
        {
            _key(entry.get("value")): (
                _text(entry.get("name")),
                _text(entry.get("description")),
            )
            for entry in entries
        },
    )


def _key(value: object) -> str:
    """A value of an enum as the key of a table: as JSON has it."""
    return value if isinstance(value, str) else json.dumps(value)


def _told(
    told: object, values: Sequence[Any], *, names: bool
) -> Iterator[tuple[int, str, str]]:
    """The place, the name and the description of each value, by a list or a table."""
    entries = _list(told)
    if entries is not None:
        for at, each in enumerate(entries):
            yield (at, _text(each), "") if names else (at, "", _text(each))
        return
    table = _mapping(told)
    for at, value in enumerate(values):
        each = table.get(_key(value))
        if isinstance(each, Mapping):
            more = _mapping(cast("object", each))
            yield at, _text(more.get("name")), _text(more.get("description"))
        elif each is not None:
            yield (at, _text(each), "") if names else (at, "", _text(each))


def _text(value: object) -> str:
    """A name or a description; the parts of a list, such as a path of groups, in one."""
    parts = _list(value)
    if parts is not None:
        return ".".join(each for each in parts if isinstance(each, str))
    return value.strip() if isinstance(value, str) else ""


def _list(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}
