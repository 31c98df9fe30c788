"""What pydantic did otherwise before its present version, and what is done about it.

From 2.7 on. Nothing here looks at more than the version and the public interface.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from pydantic import VERSION
from pydantic_core import CoreConfig, CoreSchema, SchemaSerializer
from pydantic_core import core_schema as cs

if TYPE_CHECKING:
    from pydantic import BaseModel

_Node: TypeAlias = dict[str, Any]

PYDANTIC: Final = tuple(map(int, VERSION.split(".")[:2]))
"""Major and minor version of the pydantic that is installed."""

_NAMES: Final[Mapping[str, bool]] = (
    {
        "validate_by_name": True,
        "validate_by_alias": True,
        "serialize_by_alias": True,
    }
    if PYDANTIC >= (2, 11)
    else {"populate_by_name": True}
)
_BYTES: Final = {"val_json_bytes": "base64"} if PYDANTIC >= (2, 9) else {}

CORE_CONFIG: Final = cast(
    "CoreConfig",
    {
        "extra_fields_behavior": "allow",
        "ser_json_bytes": "base64",
        "ser_json_inf_nan": "constants",
        **_NAMES,
        **_BYTES,
    },
)
"""The part of `Model.model_config` that pydantic-core reads, in its spelling."""

STRICT: Final[Mapping[str, bool]] = {"strict": True, next(iter(_NAMES)): False}
"""What of it differs for JSON that comes in: that has the names on the wire only.

An unknown property may be called as a field is in Python.
"""

STRICT_CONFIG: Final = cast("CoreConfig", {**CORE_CONFIG, **STRICT})


def _given(value: Any) -> Any:
    return value


AS_IT_IS: Final[cs.SerSchema] = (
    cs.simple_ser_schema("any")
    if PYDANTIC >= (2, 9)
    # `any` was no schema of a serializer: where pydantic checked them, it was refused.
    else cs.plain_serializer_function_ser_schema(_given, return_schema=cs.any_schema())
)
"""Writes a value as the class that it has, whatever the schema declares."""


# <typed_dicts>
def typed_dict(schema: CoreSchema, target: type) -> CoreSchema:
    """Give the schema of a TypedDict the class that it is of: known from 2.9 on."""
    if PYDANTIC < (2, 9):
        return schema
    return cast("CoreSchema", {**schema, "cls": target})


# </typed_dicts>
def needs_serializer() -> bool:
    """Tell whether `give_serializer` has to be called: before 2.13."""
    return PYDANTIC < (2, 13)


def give_serializer(
    model: type[BaseModel], definition: CoreSchema, aliases: Iterable[CoreSchema]
) -> None:
    """Let instances be written whose class has not been used yet but for decoding.

    Where pydantic goes by the class of a value, as in `Any` and in what deviates, it
    failed for classes that were not complete. This serializer always goes by the class,
    so that it needs no definitions but those of the recursive `aliases`.
    """
    kept = [cast("_Node", each) for each in (definition, *aliases)]
    names = {node["ref"] for node in kept[1:]}
    root = cs.definition_reference_schema(kept[0]["ref"])
    schema = cs.definitions_schema(root, [_by_class(node, names) for node in kept])
    model.__pydantic_serializer__ = SchemaSerializer(schema, CORE_CONFIG)


def _by_class(node: Any, names: set[str]) -> Any:
    """Put `any` in the place of references to other definitions than these."""
    # No deeper than one annotation: definitions refer to each other by name.
    if isinstance(node, dict):
        inner = cast("_Node", node)
        if inner.get("type") == "definition-ref" and inner["schema_ref"] not in names:
            return cs.any_schema()
        return {key: _by_class(value, names) for key, value in inner.items()}
    if isinstance(node, list):
        return [_by_class(item, names) for item in cast("Sequence[Any]", node)]
    if isinstance(node, tuple):
        return tuple(_by_class(item, names) for item in cast("Sequence[Any]", node))
    return node
