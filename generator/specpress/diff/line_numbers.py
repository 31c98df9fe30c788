"""Where in a file the places of a document are: JSON pointers to lines."""

from __future__ import annotations

import bisect
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from specpress.document.values import escape

from .document import tokens

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


def lines_of(data: bytes, pointers: Iterable[str]) -> Mapping[str, int]:
    """The line (from 1) of each place in a file of JSON or YAML.

    Where a place is not written there (it came from another file, or from mending), it
    is that of the nearest place around it.
    """
    wanted = set(pointers)
    around = {prefix for pointer in wanted for prefix in _prefixes(pointer)}
    text = data.decode("utf-8-sig", errors="replace")
    is_json = text.lstrip()[:1] in ("{", "[")
    lines = _in_json(text, around) if is_json else _in_yaml(text, around)
    return {
        pointer: next((lines[one] for one in _prefixes(pointer) if one in lines), 1)
        for pointer in wanted
    }


def _prefixes(pointer: str) -> list[str]:
    """The pointer and those of what is around it, the longest first."""
    path = tokens(pointer)
    return [
        "".join(f"/{escape(token)}" for token in path[:length])
        for length in range(len(path), -1, -1)
    ]


def _in_json(text: str, wanted: set[str]) -> dict[str, int]:
    breaks = [match.start() for match in re.finditer("\n", text)]
    lines: dict[str, int] = {}
    path: list[str] = []
    counts: list[int] = []  # of each open value: the index in an array, -1 in an object
    key: tuple[str, int] | None = None
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "}]":
            if counts:
                counts.pop()
            if path:
                path.pop()
            continue
        if token == ":":
            continue
        if token == ",":
            if counts and counts[-1] >= 0:
                counts[-1] += 1
            continue
        if counts and counts[-1] < 0 and key is None and token[0] == '"':
            key = _name(token), match.start()
            continue
        step, start = _step(counts, key, match.start())
        key = None
        pointer = "".join(path) + step
        if pointer in wanted:
            lines.setdefault(pointer, bisect.bisect_left(breaks, start) + 1)
        if token in "{[":
            path.append(step)
            counts.append(0 if token == "[" else -1)
    return lines


def _step(
    counts: list[int], key: tuple[str, int] | None, start: int
) -> tuple[str, int]:
    """The last token of a value's pointer, and where it begins: at its key."""
    if key is not None:
        return f"/{escape(key[0])}", key[1]
    return (f"/{counts[-1]}" if counts else ""), start


def _name(token: str) -> str:
    try:
        return str(json.loads(token))
    except ValueError:
        return token[1:-1]


def _in_yaml(text: str, wanted: set[str]) -> dict[str, int]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    lines: dict[str, int] = {}
    try:
        # `compose` is not annotated
        root: yaml.Node | None = cast("Any", yaml).compose(text, Loader=loader)
    except yaml.YAMLError:
        return lines
    pending: list[tuple[str, int, yaml.Node | None]] = [("", 1, root)]
    while pending:
        pointer, line, node = pending.pop()
        if pointer not in wanted or pointer in lines:
            continue  # nothing inside is wanted either; an anchor may hold itself
        lines[pointer] = line
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = f"{pointer}/{escape(str(key.value))}"
                pending.append((inner, key.start_mark.line + 1, value))
        elif isinstance(node, yaml.SequenceNode):
            for index, value in enumerate(node.value):
                pending.append((f"{pointer}/{index}", value.start_mark.line + 1, value))
    return lines
