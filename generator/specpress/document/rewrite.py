"""A document with each object of a known kind edited on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .grammar import FIELDS, LEAVES, PATTERNED, Rule
from .values import Json, Object

_INNER: Mapping[str, Mapping[str, Rule]] = {
    kind: {key: rule for key, rule in fields.items() if rule.kind not in LEAVES}
    for kind, fields in FIELDS.items()
}
"""Kind → the fields that hold further objects."""


def rebuild(value: Json, kind: str, edit: Callable[[Object, str], Object]) -> Json:
    """`value`, an object of `kind`, with all that it contains edited; it is not changed.

    `edit` takes an object and its kind and returns it, or another in its place, whose
    fields are then descended into. What is not shaped as expected is left as it is.
    The result shares with `value` what needs no editing.
    """
    if isinstance(value, list):  # where one object is expected: take each for one
        items = [rebuild(item, kind, edit) for item in value]
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else items
    if not isinstance(value, dict):
        return value
    edited = edit(value, kind)
    changed: Object = {}
    for key, rule in _descents(edited, kind):
        item = edited[key]
        if isinstance(item, (dict, list)):
            new = _field(item, rule, edit)
            if new is not item:
                changed[key] = new
    return {**edited, **changed} if changed else edited


def _descents(value: Object, kind: str) -> list[tuple[str, Rule]]:
    """The fields of an object that hold further ones."""
    pattern = PATTERNED.get(kind)
    if pattern is not None:
        named = [key for key in value if key[:2].lower() != "x-"]
        return [] if pattern.kind in LEAVES else [(key, pattern) for key in named]
    inner = _INNER.get(kind)
    if not inner or inner.keys().isdisjoint(value):
        return []
    return [(key, inner[key]) for key in value if key in inner]


def _field(value: Json, rule: Rule, edit: Callable[[Object, str], Object]) -> Json:
    if rule.shape != "map" or not isinstance(value, dict):
        return rebuild(value, rule.kind, edit)
    changed: Object = {}
    for key, item in value.items():
        new = rebuild(item, rule.kind, edit)
        if new is not item:
            changed[key] = new
    return {**value, **changed} if changed else value
