"""What is declared alike in many components is wrong alike: one cause, many places.

Frameworks write the same property into the schema of each kind of a thing. Where it is
wrong in several of them, and right in none that was seen, it is so in the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from specpress.document.references.follow import mapping
from specpress.document.values import Json

from .analogies import analogous_nulls, words_of
from .deviations import DeviationKind
from .drift import Drift
from .edits import Edit
from .located import Tokens, value_at
from .retype import without_annotations

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
        name = "" if _is_wrapper(declared) and _is_of_null(edit) else place[4]
        if not name:
            declared = without_annotations(mapping(declared))
        key = json.dumps(
            [name, declared, edit.kind, edit.names, edit.value], sort_keys=True
        )
        groups.setdefault(key, []).append(edit)
    added: list[Edit] = []
    for group in groups.values():
        first = value_at(components, group[0].place[2:])
        if _is_wrapper(first) and _is_of_null(group[0]):
            added += _meant_to_be_nullable(group, components)
        else:
            added += _others(group, components, drift)
    added += analogous_nulls([*edits, *added], components, is_3_0=drift.contract.is_3_0)
    return [*edits, *added]


def _is_of_null(edit: Edit) -> bool:
    return edit.kinds == {DeviationKind.NULL}


def _is_wrapper(schema: object) -> bool:
    """Whether a schema says `nullable` beside a reference, where OAS 3.0.3 ignores it."""
    node = mapping(schema)
    return node.get("nullable") is True and "type" not in node and "allOf" in node


def _meant_to_be_nullable(group: list[Edit], components: object) -> Iterator[Edit]:
    """The same edit for all that says `nullable` in the way that was seen to be meant."""
    first = group[0]
    known = {edit.place for edit in group}
    declared = without_annotations(mapping(value_at(components, first.place[2:])))
    for component, schema in mapping(components).items():
        for name, inner in mapping(mapping(schema).get("properties")).items():
            place = ("components", "schemas", component, "properties", name)
            if place in known or without_annotations(mapping(inner)) != declared:
                continue
            sentence = f"{name} says `nullable` in the same way."
            yield _copied(first, place, sentence)


def _copied(edit: Edit, place: Tokens, sentence: str) -> Edit:
    return Edit(edit.kind, place, sentence, list(edit.causes), edit.value, edit.names)


def _others(group: list[Edit], components: object, drift: Drift) -> list[Edit]:
    first = group[0]
    name = str(first.place[4])
    declared: Json = value_at(components, first.place[2:])
    wrong = [str(edit.place[2]) for edit in group]
    others: list[Tokens] = []
    for component in mapping(components):
        place = ("components", "schemas", component, "properties", name)
        if component in wrong or value_at(components, place[2:]) != declared:
            continue
        related = any(are_related(each, component) for each in wrong)
        is_seen = _was_seen(place, drift)
        if is_seen and not _is_of_null(first):
            return []  # it is right there
        if is_seen:
            # a value that was there says nothing of whether one is always there
            wanted = related
        else:
            wanted = related or len(group) >= ENOUGH or _has_author(declared)
        if wanted:
            others.append(place)
    sentence = f"{name} is declared alike in components that were not seen."
    return [_copied(first, place, sentence) for place in others]


def _has_author(declared: Json) -> bool:
    """Whether a declaration has words that nobody writes twice by chance."""
    description = mapping(declared).get("description")
    return isinstance(description, str) and len(description) >= _LONG


def are_related(name: str, other: str) -> bool:
    """Whether two components are forms of one thing: most words of their names agree.

    `DuplicateTableJob` and `DuplicateTableJobResponse`, `Pet` and `PatchedPet`.
    """
    words, others = words_of(name), words_of(other)
    least = min(len(words), len(others))
    common = max(_common(words, others), _common(words[::-1], others[::-1]))
    return common > 0 and common * 3 >= least * 2


def _common(words: list[str], others: list[str]) -> int:
    """How many words two names begin with in common."""
    count = 0
    for word, other in zip(words, others, strict=False):
        if word != other:
            break
        count += 1
    return count


def _was_seen(place: Tokens, drift: Drift) -> bool:
    walkers = drift.coverage.walkers.values()
    nodes = [walker.nodes.get(place) for walker in walkers]
    return any(node is not None and node.seen for node in nodes)
