"""Whether the values of a call are what the document asks for beyond the types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Final, TypeAlias

from jsonschema_rs import Draft202012, Draft202012Validator, Registry

from specpress.codegen.schemas import Tables
from specpress.ir.model import Operation
from specpress.ir.types import JsonValue

Arguments: TypeAlias = Mapping[str, Mapping[str, JsonValue]]
"""The parameters of a call by their location and name."""
Check: TypeAlias = Callable[[Operation, Arguments, str, JsonValue], bool]

_BASE: Final = "specpress://readme/"


def anything(
    operation: Operation, arguments: Arguments, media_type: str, body: JsonValue
) -> bool:
    """Take each value for a valid one, where there are no schemas to ask."""
    return True


class Validity:
    """Asks the schemas that a server validates requests by."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def check(
        self,
        operation: Operation,
        arguments: Arguments,
        media_type: str,
        body: JsonValue,
    ) -> bool:
        """Whether a call is valid; `media_type` is that of its body, "" without one."""
        entry = self._tables["operations"].get(operation.id, {})
        bodies = entry.get("body", {})
        return self._is_valid(entry.get("parameters"), arguments) and (
            not media_type or self._is_valid(bodies.get(media_type), body)
        )

    def _is_valid(self, schema: Any, value: Any) -> bool:
        if schema is None:
            return True
        whole: Any = {"$id": f"{_BASE}call", "allOf": [schema]}
        try:
            validator = Draft202012Validator(whole, registry=self._registry)
            return bool(validator.is_valid(value))
        except ValueError:  # a pattern that cannot be read, a reference to nothing
            return False

    @cached_property
    def _registry(self) -> Registry:
        components = {**self._tables["schemas"], **self._tables["requests"]}
        resource: Any = {"$defs": components}
        return Registry([(f"{_BASE}schemas", resource)], draft=Draft202012)
