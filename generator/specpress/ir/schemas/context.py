"""What the helpers of the schema builder ask of it, so that they need not import it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from openapi_pydantic.v3.v3_1 import Schema

from specpress.errors import ProblemKind
from specpress.ir.types import Tag, Type

from .all_of import MergedSchema, Node
from .locations import SchemaLocation
from .tags import Tags


class DiscriminatorValues:
    """The discriminator values that stand for each object, by the property with them.

    `tags` finds the values.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self.tags = Tags(schemas)
        self.values: dict[str, dict[str, dict[Tag, None]]] = {}

    def add(self, id_: str, property_name: str, value: Tag) -> None:
        """Notes that `value` of the property stands for the object with this id."""
        values = self.values.setdefault(id_, {}).setdefault(property_name, {})
        values[value] = None


class SchemaContext(Protocol):
    """The schema builder, as `combinations` and `unions` see it."""

    @property
    def schemas(self) -> Mapping[str, Schema]:
        """The component schemas by name."""
        ...

    @property
    def discriminator_values(self) -> DiscriminatorValues:
        """Where the values of discriminators are noted."""
        ...

    def type_of(self, node: Node, location: SchemaLocation) -> Type:
        """The type of a schema or a reference."""
        ...

    def type_of_merged(self, merged: MergedSchema, location: SchemaLocation) -> Type:
        """The type that merged keywords describe."""
        ...

    def use(self, name: str, location: SchemaLocation) -> Type:
        """The type of a component schema where it is referred to."""
        ...

    def merge(self, schema: Schema, location: SchemaLocation) -> MergedSchema:
        """The merged keywords of a schema."""
        ...

    def is_object(self, id_: str) -> bool:
        """Whether a declaration is, or will be, an object with properties."""
        ...

    def discriminated_by(self, id_: str) -> str | None:
        """The property that decides between the members of an alias, if one does."""
        ...

    def problem(
        self, kind: ProblemKind, location: SchemaLocation, message: str, action: str
    ) -> None:
        """Reports a defect."""
        ...
