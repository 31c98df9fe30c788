"""A document as text, in an order that does not depend on where it came from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from .grammar import FIELDS, rule_of
from .rewrite import rebuild
from .values import Json, Object, in_order

YAML_SUFFIXES: Final = frozenset({".yaml", ".yml"})
_FIRST: Final[Mapping[str, tuple[str, ...]]] = {
    "document": ("openapi", "swagger", "info"),
    "info": ("title", "version"),
    "parameter": ("name", "in"),
}
"""What readers look for first."""


def written(value: Json, file: PurePath) -> bytes:
    """A parsed document as YAML or, by the suffix of `file`, as JSON.

    The fields of an object are in the order in which the specifications describe them,
    names are sorted: a changed line is a change of the API. The media types of a response
    keep their order, which a client asks in.
    """
    ordered = rebuild(value, "document", _in_order)
    if file.suffix.lower() in YAML_SUFFIXES:
        from .parse.yaml import dumped  # PyYAML takes long to import

        return dumped(ordered).encode()
    text = json.dumps(ordered, indent=1, ensure_ascii=False)
    return text.encode() + b"\n"


def _in_order(value: Object, kind: str) -> Object:
    fields = (*_FIRST.get(kind, ()), *FIELDS.get(kind, ()))
    rank = {name: number for number, name in enumerate(dict.fromkeys(fields))}
    keys = sorted(value, key=lambda key: (rank.get(key, len(rank)), key))
    ordered: Object = {}
    for key in keys:
        item, rule = value[key], rule_of(kind, key)
        is_map = rule is not None and rule.shape == "map" and isinstance(item, dict)
        is_map = is_map and (kind, key) != ("response", "content")
        ordered[key] = in_order(item) if is_map and isinstance(item, dict) else item
    return ordered
