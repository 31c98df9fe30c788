"""JSON values as YAML 1.2 in block style, for people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, cast

_PLAIN: Final = re.compile(r"[A-Za-z$_/][A-Za-z0-9_$./{}()-]*(?: [A-Za-z0-9_$./()-]+)*")
_NO_TEXT: Final = frozenset(
    {"true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"}
)
_LINES: Final = re.compile(r"[^\S \n]|[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]")


def yaml_text(value: Any) -> str:
    """Write a JSON value. What could be read as something else is quoted, as in JSON."""
    return "\n".join(_lines(value, "")) + "\n"


def _lines(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for key, each in cast("dict[str, Any]", value).items():
            yield from _entry(f"{indent}{_scalar(key)}:", each, indent)
    elif isinstance(value, list) and value:
        for each in cast("list[object]", value):
            yield from _item(each, indent)
    else:
        yield indent + _scalar(value)


def _entry(start: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield start
        yield from _lines(value, indent + "  ")
    elif isinstance(value, str) and _is_text(value):
        yield f"{start} {_header(value)}"
        yield from _block(value, indent + "  ")
    else:
        yield f"{start} {_scalar(value)}"


def _item(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        first, *rest = _lines(value, indent + "  ")
        yield f"{indent}- {first[len(indent) + 2 :]}"
        yield from rest
    else:
        yield from _entry(f"{indent}-", value, indent)


def _is_text(text: str) -> bool:
    """Tell whether a text is written as its lines: it has several, and no odd characters."""
    return (
        "\n" in text
        and not text.startswith((" ", "\n"))
        and _LINES.search(text) is None
        and bool(text.strip())
    )


def _header(text: str) -> str:
    if not text.endswith("\n"):
        return "|-"
    return "|+" if text.endswith("\n\n") else "|"


def _block(text: str, indent: str) -> Iterator[str]:
    for line in text.removesuffix("\n").split("\n"):
        yield indent + line if line else ""


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        if _PLAIN.fullmatch(value) and value.lower() not in _NO_TEXT:
            return value
        return json.dumps(value)
    return json.dumps(value)
