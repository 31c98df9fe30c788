"""A schema without its prose: what it says about values, to be compared as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.diff.document import as_list, as_map

_PROSE = frozenset(
    {
        "title", "description", "example", "examples", "externalDocs", "xml", "$comment",
        "deprecated", "readOnly", "writeOnly", "default", "discriminator",
    }
)  # fmt: skip
"""What is said beside the values, or compared as properties are."""
_NAMES = frozenset({"properties", "patternProperties", "dependentSchemas"})
_PLAIN = frozenset({"enum", "const", "required", "dependentRequired"})


def facts(schema: Any) -> Any:
    """What a schema says about values, in its own words."""
    if isinstance(schema, Mapping):
        return {
            key: _of_keyword(key, value)
            for key, value in as_map(schema).items()
            if key not in _PROSE and not key.startswith("x-")
        }
    return schema


def _of_keyword(key: str, value: Any) -> Any:
    if key in _PLAIN:
        return value
    if key in _NAMES:
        return {name: facts(inner) for name, inner in as_map(value).items()}
    if isinstance(value, list):
        return [facts(one) for one in as_list(value)]
    return facts(value)
