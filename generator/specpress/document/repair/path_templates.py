"""Repairs of path templates: each parameter in braces is declared, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specpress.document.grammar import METHODS
from specpress.document.values import Json, Object, in_order, objects_of, pointer
from specpress.errors import Problem, ProblemKind

from .operations import parameter_key

_NAME = re.compile(r"\{([^{}]+)\}")
_ADJACENT = re.compile(r"\{([^{}]+)\}(?=\{([^{}]+)\})")


def complete(raw: Object, *, file: str = "") -> list[Problem]:
    """Declares in `raw` what the paths need, and removes what they have no place for.

    Each name in braces is a required parameter of each operation of its path; a
    parameter of the path that is not in braces cannot be sent.
    """
    problems: list[Problem] = []
    for path, item in objects_of(raw.get("paths")).items():
        placed = set(_NAME.findall(path))
        # What follows a question mark is no part of the path, though some write it there.
        own_path = path.partition("?")[0]
        needed = list(dict.fromkeys(_NAME.findall(own_path)))
        problems += [
            Problem(
                ProblemKind.ADJACENT_PARAMETERS,
                pointer(("paths", path)),
                f"expected text between {{{first}}} and {{{second}}}",
                "sent as it is; a server cannot tell where the first one ends",
                file,
            )
            for first, second in _ADJACENT.findall(own_path)
        ]
        shared = {name for location, name in _keys(item, raw) if location == "path"}
        for place, holder in _holders(path, item):
            problems += [
                Problem(
                    ProblemKind.PATH_PARAMETER, pointer(place), message, action, file
                )
                for message, action in _without_place(holder, placed, raw)
            ]
            if holder is item:
                continue
            own = {name for location, name in _keys(holder, raw) if location == "path"}
            declared = own | shared
            missing = [name for name in needed if name not in declared]
            for name, action in _declare(holder, missing):
                message = f"expected a parameter for {{{name}}} of the path"
                problems.append(
                    Problem(
                        ProblemKind.PATH_PARAMETER,
                        pointer(place),
                        message,
                        action,
                        file,
                    )
                )
    return problems


def _holders(path: str, item: Object) -> Iterator[tuple[tuple[str, ...], Object]]:
    """The path item and its operations."""
    yield ("paths", path), item
    for method in METHODS:
        operation = item.get(method)
        if isinstance(operation, dict):
            yield ("paths", path, method), operation
    for method, operation in objects_of(item.get("additionalOperations")).items():
        yield ("paths", path, "additionalOperations", method), operation


def _parameters(holder: Object) -> list[Json]:
    parameters = holder.get("parameters")
    return parameters if isinstance(parameters, list) else []


def _keys(holder: Object, raw: Object) -> list[tuple[str, str]]:
    return [parameter_key(item, raw) for item in _parameters(holder)]


def _without_place(
    holder: Object, placed: set[str], raw: Object
) -> Iterator[tuple[str, str]]:
    """Removes the parameters of the path that are not in it."""
    parameters = _parameters(holder)
    keys = [parameter_key(item, raw) for item in parameters]
    wrong = [
        name for location, name in keys if location == "path" and name not in placed
    ]
    if wrong:
        holder["parameters"] = [
            item
            for item, (location, name) in zip(parameters, keys, strict=True)
            if location != "path" or name in placed
        ]
    for name in wrong:
        yield f"expected {{{name}}} in the path, found a parameter only", "left out"


def _declare(operation: Object, names: list[str]) -> list[tuple[str, str]]:
    """Adds parameters of the path, or moves those of these names to it: with the action of each."""
    if not names:
        return []
    parameters = _parameters(operation)
    elsewhere = {
        str(item.get("name")): index
        for index, item in reversed([*enumerate(parameters)])
        if isinstance(item, dict)
    }
    actions: list[tuple[str, str]] = []
    added: list[Json] = []
    for name in names:
        index = elsewhere.get(name, -1)
        item = parameters[index] if index >= 0 else None
        if isinstance(item, dict):
            moved: Object = {**item, "in": "path", "required": True}
            parameters[index] = in_order(moved)
            actions.append(
                (name, f"taken for the parameter that is in {item.get('in')}")
            )
        else:
            schema: Json = {"type": "string"}
            added.append(
                {"in": "path", "name": name, "required": True, "schema": schema}
            )
            actions.append((name, "any text"))
    if added:
        operation["parameters"] = [*parameters, *added]
        rest = in_order(operation)
        operation.clear()
        operation.update(rest)
    return actions
