"""Kinds of one thing that are named by one template: what several can lack, all can.

`CopyBookJob.copied_book` and `CopyPageJob.copied_page` are one property of two kinds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from specpress.document.references.follow import mapping

from .causes import Cause
from .deviations import DeviationKind
from .edits import Edit
from .nullable import nullable
from .retype import without_annotations

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_ENOUGH: Final = 2
"""Kinds that have to be seen."""


class _Template(NamedTuple):
    """What kinds have in common: the name of the component up to the word of the kind,
    that of the property around it, and how the property is declared, without the target
    of its reference."""

    before: tuple[str, ...]
    name: tuple[str, ...]
    declared: str


def words_of(name: str) -> list[str]:
    """The words of a name, in whatever way they are joined."""
    return _WORD.findall(name)


def analogous_nulls(
    edits: list[Edit], components: object, *, is_3_0: bool
) -> Iterator[Edit]:
    """The edits that let null be a value in the other kinds of what several edits are of."""
    causes: dict[_Template, list[Cause]] = {}
    kinds: dict[_Template, set[str]] = {}
    known = {edit.place for edit in edits}
    wanted = {edit.place for edit in edits if edit.kinds == {DeviationKind.NULL}}
    places = list(_templates(components))
    for place, template, kind in places:
        if place in wanted:
            kinds.setdefault(template, set()).add(kind)
            found = causes.setdefault(template, [])
            here = [edit for edit in edits if edit.place == place]
            found += [c for edit in here for c in edit.causes if c not in found]
    for place, template, _ in places:
        if place in known or len(kinds.get(template, ())) < _ENOUGH:
            continue
        component, name = str(place[2]), str(place[4])
        schema = mapping(mapping(mapping(components)[component])["properties"])[name]
        sentence = f"{name} is another kind of what can be null."
        for edit in nullable(mapping(schema), place, is_3_0, sentence):
            edit.causes += causes[template]
            yield edit


def _templates(
    components: object,
) -> Iterator[tuple[tuple[str, ...], _Template, str]]:
    """Each property that has a word of its component in its name, with the template."""
    for component, schema in mapping(components).items():
        words = words_of(component)
        for name, declared in mapping(mapping(schema).get("properties")).items():
            inner = words_of(name)
            for at, word in enumerate(words):
                kind = word.lower()
                if at and kind in inner and len(inner) > 1:
                    around = tuple("" if each == kind else each for each in inner)
                    text = _declared(declared)
                    place = ("components", "schemas", component, "properties", name)
                    yield place, _Template(tuple(words[:at]), around, text), kind
                    break


def _declared(schema: object) -> str:
    """A declaration, in which all references are one."""
    text = json.dumps(without_annotations(mapping(schema)), sort_keys=True)
    return re.sub(r'"\$ref": "[^"]*"', '"$ref": ""', text)
