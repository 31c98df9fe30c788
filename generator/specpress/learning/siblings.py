"""What is declared alike in many components is wrong alike: one cause, many places.

Frameworks write the same property into the schema of each kind of a thing. Where it is
wrong in several of them, and right in none that was seen, it is so in the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from specpress.document.references.follow import mapping
from specpress.document.values import Json, Object

from .drift import Drift
from .edits import Edit
from .located import Tokens, value_at

ENOUGH: Final = 2
"""Components in which a property is wrong, from which on it is no chance."""
_LONG: Final = 30
"""Characters of a description that nobody writes twice by chance."""


def generalised(edits: list[Edit], drift: Drift) -> list[Edit]:
    """The edits, and the same for components that were not seen and are declared alike."""
    schemas = value_at(drift.contract.document, ("components", "schemas"))
    components = mapping(schemas)
    groups: dict[str, list[Edit]] = {}
    for edit in edits:
        place = edit.place
        if place[:2] != ("components", "schemas") or len(place) != 5:
            continue
        if place[3] != "properties" or edit.members:
            continue
        declared = value_at(components, place[2:])
        key = json.dumps(
            [place[4], declared, edit.kind, edit.names, edit.value], sort_keys=True
        )
        groups.setdefault(key, []).append(edit)
    added: list[Edit] = []
    for group in groups.values():
        added += _others(group, components, drift)
    return [*edits, *added]


def _others(group: list[Edit], components: object, drift: Drift) -> Iterable[Edit]:
    first = group[0]
    name = str(first.place[4])
    declared: Json = value_at(components, first.place[2:])
    wrong = {edit.place[2] for edit in group}
    others: list[Tokens] = []
    for component in mapping(components):
        place = ("components", "schemas", component, "properties", name)
        if component in wrong or value_at(components, place[2:]) != declared:
            continue
        if _was_seen(place, drift):
            return []  # it is right there
        others.append(place)
    if len(group) < ENOUGH:
        others = [
            each for each in others if _in_same_words(first.place, each, declared)
        ]
    sentence = f"{name} is declared alike in components that were not seen."
    value: Object = first.value
    return [
        Edit(first.kind, place, sentence, list(first.causes), value, first.names)
        for place in others
    ]


def _in_same_words(place: Tokens, other: Tokens, declared: Json) -> bool:
    """Whether two declarations have one author: a description, or a name in common."""
    description = mapping(declared).get("description")
    if isinstance(description, str) and len(description) >= _LONG:
        return True
    names = sorted((str(place[2]), str(other[2])), key=len)
    return names[1].startswith(names[0])


def _was_seen(place: Tokens, drift: Drift) -> bool:
    walkers = drift.coverage.walkers.values()
    nodes = [walker.nodes.get(place) for walker in walkers]
    return any(node is not None and node.seen for node in nodes)
