"""Extensions by which a document gives names for code, and words about enums.

Each is what a generator of clients documents: AutoRest (``x-ms-…``), Speakeasy, Fern,
Stainless, OpenAPI Generator (``x-enum-varnames``), NSwag (``x-enumNames``), or specpress
itself (``x-specpress-name``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias, cast

Named: TypeAlias = Literal["operation", "group", "parameter", "property", "schema"]
"""What a name can be given to."""

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
}
_STAINLESS_KEYS: Mapping[Named, str] = {
    "operation": "method_name",
    "group": "resource_name",
    "parameter": "param_name",
    "property": "property_name",
    "schema": "type_name",
}
_MS_ENUM = "x-ms-enum"
_ENUM_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-keys")
_ENUM_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions")
_ENUM_TABLES = ("x-speakeasy-enums", "x-fern-enum")

HONOURED: frozenset[str] = frozenset(
    {
        _STAINLESS,
        _MS_ENUM,
        *_ENUM_NAMES,
        *_ENUM_DESCRIPTIONS,
        *_ENUM_TABLES,
        *(name for names in _BY_KIND.values() for name in names),
    }
)
"""All extensions that this module reads."""


class GivenName(NamedTuple):
    """A name that the document gives for code, and the extension that says so."""

    text: str
    by: str


class EnumLabels(NamedTuple):
    """What a document says about the values of an enum, by their places in it."""

    names: Mapping[int, str]
    descriptions: Mapping[int, str]
    name: str = ""
    """The name of the enum itself, by ``x-ms-enum``."""
    mismatch: str = ""
    """An extension whose list is not as long as the enum; what it says is left out."""


def given_name(thing: Mapping[str, Any], kind: Named) -> GivenName | None:
    """The name that an object of the document gives for what it declares."""
    for extension in _BY_KIND[kind]:
        if extension in thing:
            text = _text(thing[extension])
            if text:
                return GivenName(text, extension)
    naming = _mapping(_mapping(thing.get(_STAINLESS)).get("python"))
    text = _text(naming.get(_STAINLESS_KEYS[kind]))
    if text:
        return GivenName(text, _STAINLESS)
    if kind == "schema":
        text = _text(_mapping(thing.get(_MS_ENUM)).get("name"))
        if text:
            return GivenName(text, _MS_ENUM)
    return None


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
    mismatch = ""
    for extensions, table in (
        (_ENUM_NAMES, names),
        (_ENUM_DESCRIPTIONS, descriptions),
        (_ENUM_TABLES, names),
    ):
        for extension in extensions:
            told: object = schema.get(extension)
            entries = _list(told)
            if entries is not None and len(entries) != len(values):
                mismatch = extension
                continue
            for at, name, text in _told(told, values, names=table is names):
                if name:
                    names.setdefault(at, name)
                if text:
                    descriptions.setdefault(at, text)
    for at, name, text in _of_ms_enum(_mapping(schema.get(_MS_ENUM)), values):
        if name:
            names.setdefault(at, name)
        if text:
            descriptions.setdefault(at, text)
    name = _text(_mapping(schema.get(_MS_ENUM)).get("name"))
    return EnumLabels(names, descriptions, name, mismatch)


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
        each = table.get(str(value))
        if isinstance(each, Mapping):
            more = _mapping(cast("object", each))
            yield at, _text(more.get("name")), _text(more.get("description"))
        elif each is not None:
            yield (at, _text(each), "") if names else (at, "", _text(each))


def _of_ms_enum(
    told: Mapping[str, Any], values: Sequence[Any]
) -> Iterator[tuple[int, str, str]]:
    places = {str(value): at for at, value in enumerate(values)}
    for each in _list(told.get("values")) or ():
        entry = _mapping(each)
        at = places.get(str(entry.get("value")))
        if at is not None:
            yield at, _text(entry.get("name")), _text(entry.get("description"))


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
