"""Where schemas stand: what each is called there, and what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from specpress.document.values import escape
from specpress.ir.types import Owner


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands.

    `id` names what would be declared there, `owner` says what it belongs to, and
    `pointer` is the JSON pointer for messages.
    """

    id: str
    owner: Owner
    pointer: str

    def child(self, name: str, *segments: str) -> Place:
        """The place of a sub-schema that is called `name`."""
        return Place(f"{self.id} > {name}", self.owner, self.at(*segments).pointer)

    def at(self, *segments: str) -> Place:
        """The place of a sub-schema that stands for the same value."""
        return Place(self.id, self.owner, "/".join((self.pointer, *segments)))


def component_id(name: str) -> str:
    """The id of a component's declaration: its name, kept apart from inline ones."""
    return name.replace(" > ", " >> ")


def component_place(name: str) -> Place:
    """The place of a component schema."""
    return Place(
        component_id(name),
        Owner("schema", name),
        f"/components/schemas/{escape(name)}",
    )
