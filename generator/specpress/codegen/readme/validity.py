"""Whether the values of a call are what the document asks for beyond the types."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast
from urllib.parse import unquote

from jsonschema_rs import Draft202012, Draft202012Validator, Registry

from specpress.codegen.directed_schemas import COMPONENTS
from specpress.codegen.schemas import Tables
from specpress.document.values import unescape
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
    """Asks the schemas that a server validates requests by.

    `tables` gives those of an operation, perhaps with others.
    """

    def __init__(self, tables: Callable[[Operation], Tables]) -> None:
        self._tables = tables

    def check(
        self,
        operation: Operation,
        arguments: Arguments,
        media_type: str,
        body: JsonValue,
    ) -> bool:
        """Whether a call is valid; `media_type` is that of its body, "" without one."""
        tables = self._tables(operation)
        entry = tables["operations"].get(operation.id, {})
        known = ChainMap(tables["requests"], tables["schemas"])
        bodies = entry.get("body", {})
        return _is_valid(entry.get("parameters"), arguments, known) and (
            not media_type or _is_valid(bodies.get(media_type), body, known)
        )


def _is_valid(schema: Any, value: Any, known: Mapping[str, Any]) -> bool:
    if schema is None:
        return True
    whole: Any = {"$id": f"{_BASE}call", "allOf": [schema]}
    components: Any = {"$defs": _reached(schema, known)}
    try:
        registry = Registry([(f"{_BASE}schemas", components)], draft=Draft202012)
        return bool(Draft202012Validator(whole, registry=registry).is_valid(value))
    except ValueError:  # a pattern that cannot be read, a reference to nothing
        return False


def _reached(schema: Any, known: Mapping[str, Any]) -> dict[str, Any]:
    """The components that a schema refers to, and those that these refer to.

    A registry of all of them would cost each call what the whole document does.
    """
    reached: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        node: Any = waiting.pop()
        if isinstance(node, list):
            waiting.extend(cast("Any", node))
        elif isinstance(node, Mapping):
            members = cast("Mapping[str, Any]", node)
            waiting += members.values()
            name = _component(members.get("$ref"))
            if name in known and name not in reached:
                reached[name] = known[name]
                waiting.append(reached[name])
    return reached


def _component(reference: Any) -> str:
    """The name of the component that a reference is to; empty for any other."""
    if not isinstance(reference, str) or not reference.startswith(COMPONENTS):
        return ""
    return unescape(unquote(reference.removeprefix(COMPONENTS)))
