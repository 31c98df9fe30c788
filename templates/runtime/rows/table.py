"""A table as data: what a generated module declares of it once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from ..operation import Operation
from ..record import Record

LARGEST_BATCH: Final = 200
"""Rows that the server takes, and gives, at once."""
_NO_CONSTANTS: Final[Mapping[str, object]] = {}
_NO_FACTS: Final[Mapping[str, Any]] = {}


class Table(Record):
    """The operations of a table, and what has to be known of its fields.

    - `operations`: by what they do: "list", "get", "create", "update", "delete", "move",
      "create_many", "update_many", "delete_many".
    - `constants`: parameters that have only one value.
    - `upload`: the method that takes a file, as a path from the client.
    - `facts`: by field: "keys" (how values are compared), "options" (the ids of options
      by their values), "zones" (the zone that dates are in), "value_types" (what filters
      compare values as: "number", "duration", "boolean", "options", "user"; else a text);
      "files" and "links", the fields of these types; "views", the ids of views by name.
    """

    operations: Mapping[str, Operation[Any]]
    constants: Mapping[str, object] = _NO_CONSTANTS
    upload: str = ""
    facts: Mapping[str, Any] = _NO_FACTS

    def fact(self, name: str, field: str) -> Any:
        """Give what is known of a field; None where nothing is."""
        return cast("Mapping[str, Any]", self.facts.get(name, {})).get(field)

    def fields(self, name: str) -> Sequence[str]:
        """Give the fields of a type: "files" or "links"."""
        return cast("Sequence[str]", self.facts.get(name, ()))

    def view(self, view: str | int | None) -> int | None:
        """Give the id of a view; ValueError for a name that there is none of."""
        if view is None or isinstance(view, int):
            return view
        views = cast("Mapping[str, int]", self.facts.get("views", {}))
        if view not in views:
            known = ", ".join(map(repr, views)) or "none, as their names are not known"
            raise ValueError(
                f"no view is known by the name {view!r}; known are: {known}"
            )
        return views[view]

    def values(self, does: str, given: Mapping[str, object]) -> tuple[object, ...]:
        """Give the values of an operation's parameters, in their order."""
        known = {**self.constants, **given}
        operation = self.operations[does]
        return tuple(known.get(each.name) for each in operation.parameters)
