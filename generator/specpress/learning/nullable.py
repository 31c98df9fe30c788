"""A schema that null becomes a value of, as the versions of OpenAPI spell it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specpress.document.values import Object

from .edits import Edit
from .located import Tokens
from .retype import combine
from .shapes import null_schema


def nullable(
    schema: Mapping[str, Any], place: Tokens, is_3_0: bool, sentence: str
) -> Iterator[Edit]:
    """The edits that let null be a value of a schema."""
    null = null_schema(is_3_0=is_3_0)
    enum = schema.get("enum")
    lacks: Object = (
        {"enum": [None]} if isinstance(enum, list) and None not in enum else {}
    )
    types: object = schema.get("type")
    if "const" in schema:
        removed, value = combine(schema, null)
        yield Edit("remove", place, sentence, names=removed)
        yield Edit("update", place, sentence, value=value)
    elif types and is_3_0 and "$ref" not in schema and not _composed(schema):
        yield Edit("update", place, sentence, value={"nullable": True, **lacks})
    elif isinstance(types, list) and not _composed(schema):
        new: Object = {} if "null" in types else {"type": ["null"]}
        yield Edit("update", place, sentence, value={**new, **lacks})
    elif isinstance(types, str) and not _composed(schema):
        yield Edit("remove", place, sentence, names=("type",))
        yield Edit("update", place, sentence, value={"type": [types, "null"], **lacks})
    elif lacks and "$ref" not in schema and not _composed(schema):
        yield Edit("update", place, sentence, value=lacks)
    else:
        yield from _with_null(schema, place, null, sentence)


def _composed(schema: Mapping[str, Any]) -> bool:
    return not schema.keys().isdisjoint(("allOf", "anyOf", "oneOf"))


def _with_null(
    schema: Mapping[str, Any], place: Tokens, null: Object, sentence: str
) -> Iterator[Edit]:
    """Null as one more alternative of a union, or beside all that the schema is."""
    for key in ("anyOf", "oneOf"):
        if (
            key in schema
            and "discriminator" not in schema
            and schema.keys().isdisjoint({"type", "allOf", "$ref", "enum"})
        ):
            yield Edit("update", place, sentence, value={key: [null]})
            return
    removed, value = combine(schema, null)
    yield Edit("remove", place, sentence, names=removed)
    yield Edit("update", place, sentence, value=value)
