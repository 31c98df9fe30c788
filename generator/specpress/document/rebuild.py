"""A copy of a document, each object of a known kind edited on the way."""

from __future__ import annotations

from collections.abc import Callable

from .grammar import Rule, rule_of
from .values import Json, Object


def rebuild(value: Json, kind: str, edit: Callable[[Object, str], Object]) -> Json:
    """Copies `value`, an object of `kind` with all that it contains.

    `edit` takes an object and its kind and returns a new one, whose fields are then
    descended into. What is not shaped as expected is left as it is.
    """
    if isinstance(value, list):  # where one object is expected: take each for one
        return [rebuild(item, kind, edit) for item in value]
    if not isinstance(value, dict):
        return value
    edited = edit(value, kind)
    for key, item in edited.items():
        if isinstance(item, (dict, list)):
            rule = rule_of(kind, key)
            if rule is not None and rule.shape != "leaf":
                edited[key] = _field(item, rule, edit)
    return edited


def _field(value: Json, rule: Rule, edit: Callable[[Object, str], Object]) -> Json:
    if rule.shape == "map" and isinstance(value, dict):
        return {key: rebuild(item, rule.kind, edit) for key, item in value.items()}
    return rebuild(value, rule.kind, edit)
