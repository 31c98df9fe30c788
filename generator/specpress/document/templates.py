"""Paths with parameters in braces, and the parameters that they need."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specpress.problems import Problem

from .grammar import METHODS
from .operations import parameter_key
from .values import Json, Object, in_order, objects_of, pointer

_NAME = re.compile(r"\{([^{}]+)\}")
_ADJACENT = re.compile(r"\{([^{}]+)\}(?=\{([^{}]+)\})")


def complete(raw: Object, *, file: str = "") -> list[Problem]:
    """Declares in `raw` what the paths need, and removes what they have no place for.

    Each name in braces is a required parameter of each operation of its path; a
    parameter of the path that is not in braces cannot be sent.
    """
    problems: list[Problem] = []
    for path, item in objects_of(raw.get("paths")).items():
        placed = list(dict.fromkeys(_NAME.findall(path)))
        # What follows a question mark is no part of the path, though some write it there.
        own_path = path.partition("?")[0]
        needed = list(dict.fromkeys(_NAME.findall(own_path)))
        problems += [
            Problem(
                "adjacent-parameters",
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
                Problem("path-parameter", pointer(place), message, done, file)
                for message, done in _without_place(holder, placed, raw)
            ]
            if holder is item:
                continue
            own = {name for location, name in _keys(holder, raw) if location == "path"}
            for name in needed:
                if name not in own | shared:
                    done = _declare(holder, name)
                    message = f"expected a parameter for {{{name}}} of the path"
                    problems.append(
                        Problem("path-parameter", pointer(place), message, done, file)
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
    holder: Object, placed: list[str], raw: Object
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


def _declare(operation: Object, name: str) -> str:
    """Adds a parameter of the path, or moves the one of that name to it."""
    parameters = _parameters(operation)
    for index, item in enumerate(parameters):
        if isinstance(item, dict) and item.get("name") == name:
            moved: Object = {**item, "in": "path", "required": True}
            parameters[index] = in_order(moved)
            return f"taken for the parameter that is in {item.get('in')}"
    added: Object = {"in": "path", "name": name, "required": True}
    added["schema"] = {"type": "string"}
    operation["parameters"] = [*parameters, added]
    rest = in_order(operation)
    operation.clear()
    operation.update(rest)
    return "any text"
