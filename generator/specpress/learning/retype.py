"""A schema whose values are of another type than it says: what it has to become."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from specpress.document.references.follow import mapping
from specpress.document.values import Json, Object, pointer
from specpress.utils.dataclass import dataclass

from .contract import Contract
from .located import Located, Tokens, value_at
from .parameter_values import schema_types
from .placing import Placing
from .shapes import Shape

_ANNOTATIONS: Final = frozenset(
    {"title", "description", "readOnly", "writeOnly", "deprecated", "example"}
    | {"examples", "externalDocs", "xml", "$comment"}
)
"""Keywords that say nothing about which values there are."""
EACH: Final = "[]"
"""Behind the place of a schema: an array of its values."""
INSIDE: Final = "{}"
"""Behind the place of a schema, before a name: an object that has its value there."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is taken from a schema, and what is merged into it."""

    removed: tuple[str, ...]
    value: Object
    was: str
    contradiction: str = ""


class Retyping:
    """Finds what schemas have to become."""

    def __init__(self, contract: Contract, placing: Placing, *, enums: bool) -> None:
        self._document = contract.document
        self._is_3_0 = contract.is_3_0
        self._placing = placing
        self._enums = enums

    def change(
        self,
        place: Tokens,
        shape: Shape,
        fitting: list[Tokens],
    ) -> Change:
        """The change of the schema at a place that makes values of this shape valid.

        `fitting` are declared schemas that all of them are valid against.
        """
        schema = mapping(value_at(self._document, place))
        declared = schema_types(self._document, Located(schema, place))
        was = " or ".join(sorted(declared)) or "what is declared"
        kept = self._placing.is_declared_seen(place)
        numbers = {"integer", "number"}
        if schema.get("type") == "integer" and shape.types.keys() <= numbers:
            formats = ("format",) if "format" in schema else ()
            return Change(formats, {"type": "number"}, was)
        new = self._new(shape, place, fitting)
        if not kept:
            removed, value = replaced(schema, new, is_3_0=self._is_3_0)
            return Change(removed, value, was)
        removed, value = combine(schema, new)
        known = self._placing.seen(place)
        contradiction = ""
        if known:
            types = ", ".join(sorted(known))
            contradiction = f"values of several types were seen ({types})"
        return Change(removed, value, was, contradiction)

    def _new(
        self,
        shape: Shape,
        place: Tokens,
        fitting: list[Tokens],
    ) -> Object:
        inferred = shape.schema(is_3_0=self._is_3_0, enums=self._enums)
        for each in fitting:
            if each[-2] == INSIDE:
                properties = dict(mapping(inferred.get("properties")))
                if each[-1] not in properties:
                    continue
                properties[str(each[-1])] = self._reference(each[:-2], place)
                return {**inferred, "properties": properties}
            if each[-1] == EACH:
                return {"type": "array", "items": self._reference(each[:-1], place)}
            return self._reference(each, place)
        return inferred

    def _reference(self, target: Tokens, place: Tokens) -> Object:
        """A declared schema; what is about to be replaced is taken as it is."""
        if target[: len(place)] == place:
            declared = mapping(value_at(self._document, target))
            return _unwrapped(without_annotations(declared))
        return {"$ref": f"#{pointer(target)}"}


def replaced(
    schema: Mapping[str, Any], new: Object, *, is_3_0: bool
) -> tuple[tuple[str, ...], Object]:
    """What goes of a schema, and what comes, so that it is `new` and nothing else.

    That null is allowed stays.
    """
    value = dict(new)
    types: object = schema.get("type")
    was_nullable = schema.get("nullable") is True or (
        isinstance(types, list) and "null" in types
    )
    keeps = {"nullable"} if is_3_0 and "type" in new else set[str]()
    if was_nullable and not is_3_0 and isinstance(new.get("type"), str):
        value["type"] = [cast("str", new["type"]), "null"]
    removed = [
        key
        for key in schema
        if key not in _ANNOTATIONS
        and key not in keeps
        and not key.startswith("x-")
        and not _is_replaced(schema[key], value.get(key))
    ]
    return tuple(sorted(removed)), value


def _is_replaced(old: object, new: object) -> bool:
    """Whether merging puts one in the place of the other: both are single values."""
    return (
        new is not None
        and not isinstance(old, dict | list)
        and not isinstance(new, dict | list)
    )


def combine(schema: Mapping[str, Any], new: Object) -> tuple[tuple[str, ...], Object]:
    """What goes and comes so that a schema is what it was, or else `new`."""
    old = _unwrapped(without_annotations(schema))
    only = old.keys() == {"anyOf"} and isinstance(old["anyOf"], list)
    alternatives = cast("list[Json]", old["anyOf"]) if only else [cast("Json", old)]
    removed = tuple(
        sorted(
            key
            for key in schema
            if key not in _ANNOTATIONS and not key.startswith("x-")
        )
    )
    if only:
        return (), {"anyOf": as_alternatives(new)}
    return removed, {"anyOf": [*alternatives, *as_alternatives(new)]}


def _unwrapped(schema: Object) -> Object:
    """What `allOf` with one member says; `nullable` beside it says nothing."""
    parts = schema.get("allOf")
    is_wrapper = schema.keys() <= {"allOf", "nullable"}
    if is_wrapper and isinstance(parts, list) and len(parts) == 1:
        return dict(mapping(parts[0]))
    return schema


def as_alternatives(schema: Object) -> list[Json]:
    """A schema as members of a union."""
    members = schema.get("anyOf")
    if schema.keys() == {"anyOf"} and isinstance(members, list):
        return members
    return [schema]


def without_annotations(schema: Mapping[str, Any]) -> Object:
    """What a schema says about values."""
    return {
        key: value
        for key, value in schema.items()
        if key not in _ANNOTATIONS and key != "default" and not key.startswith("x-")
    }
