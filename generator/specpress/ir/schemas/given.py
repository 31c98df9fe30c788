"""What extensions say about properties and the values of enums."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from specpress.document.given_names import GivenName, given_name
from specpress.errors import ProblemKind
from specpress.ir.types import Alias, EnumValue, Literal, Nullable, Ref, Type, nullable

from .all_of import MergedSchema, Part
from .annotations import informative
from .context import SchemaContext
from .locations import SchemaLocation


@dataclass(slots=True)
class Labelled:
    """The enums without a name about whose values something is said: each is declared.

    Those of one name by ``x-ms-enum`` and of the same values are one.
    """

    declare: Callable[[Alias], None]
    _ids: dict[tuple[str, tuple[EnumValue, ...]], str] = field(
        default_factory=dict[tuple[str, tuple[EnumValue, ...]], str]
    )

    def type_of(
        self, type_: Type, merged: MergedSchema, location: SchemaLocation
    ) -> Type:
        """The use of its declaration; the type itself where it has no literals."""
        values = values_of(merged, type_)
        if not values:
            return type_
        inner = type_.type if isinstance(type_, Nullable) else type_
        name = merged.enum_name
        id_ = self._ids.setdefault((name.text, values), location.id) if name else ""
        if id_ in ("", location.id):
            id_ = location.id
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


def given_to(parts: list[Part]) -> GivenName | None:
    """The name that one of the declarations of a property gives it."""
    for part in parts:
        extra = part.node.model_extra
        given = given_name(extra, "property") if extra else None
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
    """Reports a list about the values of an enum that is not as long as the enum."""
    context.problem(
        ProblemKind.ENUM_LABELS,
        location,
        f"expected an entry of {merged.mislabelled} for each value of the enum, found"
        " another number of them",
        "what it says is left out",
    )
