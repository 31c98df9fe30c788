"""Enums that drf-spectacular calls by a digest, and a name for each that can be read.

Where one property has several sets of choices, drf-spectacular calls each of them by the
property, three digits of a digest of the choices and a suffix: ``Alignment6bdEnum``
(``drf_spectacular.hooks.postprocess_schema_enums``). Its values say more: the name is
``AlignmentLeftCenterRightEnum``. It depends on the property and the values alone, as the
document's name does, so that no other schema that uses the enum renames it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from specpress.ir.types import Alias, Declaration, Literal, Nullable, Object, references

from .words import camel_words, words

_DIGEST: Final = re.compile(r"(?P<digest>[0-9A-F][0-9a-f]{2})(?P<suffix>(?:[A-Z]\w*)?)")
_MOST_VALUES: Final = 3
_MOST_LETTERS: Final = 32


class _Read(NamedTuple):
    """A name taken apart."""

    stem: str
    digest: str
    suffix: str
    values: tuple[str | int | bool, ...]

    def is_digest(self) -> bool:
        """Whether it cannot be a word: "Bad" may be one, and a digest as well."""
        return not self.digest.isalpha() or self.digest.lower() == _digest(self.values)


def readable_enum_names(declarations: Iterable[Declaration]) -> Mapping[str, str]:
    """The text to call each such enum by, by the id of its declaration."""
    enums: list[Alias] = []
    properties: defaultdict[str, set[str]] = defaultdict(set)
    for each in declarations:
        if isinstance(each, Object):
            for prop in each.properties:
                for id_ in references(prop.type):
                    properties[id_].add(_plain(prop.name))
        elif each.owner.kind == "schema" and each.owner.name == each.id:
            enums.append(each)
    read = {e.id: r for e in enums if (r := _read(e, properties[e.id])) is not None}
    # where one set of choices of a property has a digest, the others have one, too
    sure = {(each.stem, each.suffix) for each in read.values() if each.is_digest()}
    return {
        id_: " ".join((each.stem, *_said(each.values), each.suffix))
        for id_, each in read.items()
        if (each.stem, each.suffix) in sure
    }


def _read(enum: Alias, properties: set[str]) -> _Read | None:
    """The parts of an enum's name that begins with one of the properties' names."""
    type_ = enum.type.type if isinstance(enum.type, Nullable) else enum.type
    if not isinstance(type_, Literal):
        return None
    for end in range(1, len(enum.id)):
        match = _DIGEST.fullmatch(enum.id, end)
        if match is not None and _plain(enum.id[:end]) in properties:
            return _Read(enum.id[:end], match["digest"], match["suffix"], type_.values)
    return None


def _digest(values: tuple[str | int | bool, ...]) -> str:
    """The first digits of drf-spectacular's digest of choices that are their labels."""
    choices = [[value, value] for value in values if value != ""]
    text = json.dumps(sorted(choices, key=json.dumps))
    return hashlib.sha256(text.encode()).hexdigest()[:3]


def _said(values: tuple[str | int | bool, ...]) -> list[str]:
    """The first values as words, and whether there are more."""
    said: list[str] = []
    for value in values[:_MOST_VALUES]:
        text = "".join(
            part[0].upper() + part[1:].lower()
            for word in words(str(value))
            for part in camel_words(word)
        )
        if said and sum(map(len, said)) + len(text) > _MOST_LETTERS:
            break
        said.append(text or "Blank")
    return said if len(said) == len(values) else [*said, "Etc"]


def _plain(name: str) -> str:
    return "".join(words(name)).lower()
