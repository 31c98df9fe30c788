"""What extensions say about properties and the values of enums."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.given_names import LABELS, GivenName, Named, given_name
from specpress.errors import ProblemKind
from specpress.ir.types import (
    Alias,
    Array,
    Declaration,
    EnumValue,
    Literal,
    Map,
    Nullable,
    Object,
    Ref,
    Tuple,
    Type,
    Union,
    nullable,
)
from specpress.utils.dataclass import dataclass

from .all_of import MergedSchema, Part
from .annotations import informative
from .context import SchemaContext
from .locations import SchemaLocation


@dataclass(slots=True)
class Labelled:
    """The types of schemas without a name that are given one, or labels for their values.

    Each is declared. Enums of one name by ``x-ms-enum`` and of the same values are one.
    """

    declare: Callable[[Alias], None]
    declarations: Mapping[str, Declaration]
    _ids: dict[tuple[str, tuple[EnumValue, ...]], str] = field(
        default_factory=dict[tuple[str, tuple[EnumValue, ...]], str]
    )

    def type_of(
        self, type_: Type, merged: MergedSchema, location: SchemaLocation
    ) -> Type:
        """The use of its declaration; the type itself where it needs none.

        Literals need one, and with a name all that does not say enough by itself.
        """
        values = values_of(merged, type_)
        inner = type_.type if isinstance(type_, Nullable) else type_
        is_named = merged.type_name is not None and isinstance(inner, _WITH_NAMES)
        if not values and not is_named:
            return type_
        name = merged.type_name or merged.enum_name
        id_ = location.id
        if values and merged.type_name is None and name is not None:
            id_ = self._ids.setdefault((name.text, values), id_)
        if id_ == location.id:
            if isinstance(self.declarations.get(id_), Object):
                return type_  # one of its alternatives is called so
            described = informative(merged.description, location.name)
            self.declare(
                Alias(
                    id_,
                    location.owner,
                    inner,
                    described,
                    values=values,
                    given_name=name,
                )
            )
        return Ref(id_) if inner is type_ else nullable(Ref(id_))


_WITH_NAMES = (Array, Literal, Map, Tuple, Union)


def given_to_type(node: Schema, location: SchemaLocation) -> GivenName | None:
    """The name that a schema without one gives its type, where it is used."""
    extra = node.model_extra
    if not extra:
        return None
    is_property = location.pointer.split("/")[-2:-1] == ["properties"]
    kind: Named = "property type" if is_property else "schema"
    name = given_name(extra, kind, location.pointer)
    return None if name is None or name.by in LABELS else name


def given_to(parts: list[Part]) -> GivenName | None:
    """The name that one of the declarations of a property gives it."""
    for part in parts:
        extra = part.node.model_extra
        pointer = part.location.pointer
        given = given_name(extra, "property", pointer) if extra else None
        if given is not None:
            return given
    return None


def values_of(merged: MergedSchema, type_: Type) -> tuple[EnumValue, ...]:
    """The values of an enum about which something is said, as its type has them."""
    if not merged.labels:
        return ()
    inner = type_.type if isinstance(type_, Nullable) else type_
    if not isinstance(inner, Literal):
        return ()
    told = {(type(label.value), label.value): label for label in merged.labels}
    return tuple(
        told.get((type(value), value), EnumValue(value)) for value in inner.values
    )


def report_mismatch(
    context: SchemaContext, merged: MergedSchema, location: SchemaLocation
) -> None:
    """Reports what is said about the values of an enum and does not fit it."""
    for mismatch in merged.mislabelled:
        context.problem(
            ProblemKind.ENUM_LABELS, location, mismatch, "what it says is left out"
        )
