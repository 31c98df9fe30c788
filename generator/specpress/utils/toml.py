"""Writes keys of a configuration as TOML; what is in the file stays byte for byte."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def inline(value: object) -> str:
    """A value as TOML writes it in one line: a text, number, list or table of these."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        table = cast("Mapping[str, Any]", value)
        if not table:
            return "{}"
        pairs = [f"{_key(key)} = {inline(each)}" for key, each in table.items()]
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, str):
        # a basic string: TOML escapes as JSON does, and one character more
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return f"[{', '.join(map(inline, items))}]"
    return str(value)


def appended(before: bytes, lines: Sequence[str]) -> bytes:
    """The bytes of a file with a table at its end, with the line ends that it has."""
    newline = b"\r\n" if b"\r\n" in before else b"\n"
    table = b"".join(line.encode() + newline for line in lines)
    if not before:
        return table
    return before + (b"" if before.endswith(b"\n") else newline) + newline + table


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else inline(name)
