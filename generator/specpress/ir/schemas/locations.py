"""Locations of schemas: the id, the owner and the JSON pointer of each."""

from __future__ import annotations

from specpress.document.values import escape
from specpress.ir.types import Owner
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class SchemaLocation:
    """Where a schema stands.

    `id` names what would be declared there, `owner` says what it belongs to, and
    `pointer` is the JSON pointer for messages.
    """

    id: str
    owner: Owner
    pointer: str

    @property
    def name(self) -> str:
        """What the schema is called there: the last part of the id."""
        return self.id.rpartition(" > ")[2]

    def child(self, name: str, *segments: str) -> SchemaLocation:
        """The place of a sub-schema that is called `name`."""
        return SchemaLocation(
            f"{self.id} > {name}", self.owner, self.at(*segments).pointer
        )

    def at(self, *segments: str) -> SchemaLocation:
        """The place of a sub-schema that stands for the same value."""
        return SchemaLocation(self.id, self.owner, "/".join((self.pointer, *segments)))


def component_id(name: str) -> str:
    """The id of a component's declaration: its name, kept apart from inline ones."""
    return name.replace(" > ", " >> ")


def component_location(name: str) -> SchemaLocation:
    """The place of a component schema."""
    return SchemaLocation(
        component_id(name),
        Owner("schema", name),
        f"/components/schemas/{escape(name)}",
    )
