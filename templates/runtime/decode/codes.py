"""The codes of an error: texts that its operation declares, its type does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, get_args

from ..json_paths import pick
from ..mismatch import Mismatch
from ..operation import Operation

_DOT: Final = re.compile(r"(?<!\\)\.")


def codes_of(operation: Operation[Any], status: int) -> dict[str, tuple[str, ...]]:
    """Give the declared codes for a status, by the path of their property."""
    keys: tuple[int | str, ...] = (status, f"{status // 100}XX", "default")
    key = next((each for each in keys if each in operation.responses), None)
    declared = operation.codes
    if isinstance(declared, str):
        return _in_text(declared, key)
    if key is None or key not in declared:
        return {}
    return {path: get_args(literal) for path, literal in declared[key].items()}


def _in_text(text: str, key: int | str | None) -> dict[str, tuple[str, ...]]:
    """Give the codes for a status in `"404 error: A B; 409 error: C"`."""
    codes: dict[str, tuple[str, ...]] = {}
    for entry in text.split(";"):
        head, _, words = entry.partition(":")
        status, _, path = head.strip().partition(" ")
        if status == str(key):
            codes[path] = tuple(words.split())
    return codes


def undeclared_codes(
    operation: Operation[Any], status: int, value: object
) -> Iterator[Mismatch]:
    """Yield a mismatch for each text of an error that is not one of those declared."""
    for path, texts in codes_of(operation, status).items():
        code = pick(value, path)
        if isinstance(code, str) and code not in texts:
            steps = (step.replace("\\.", ".") for step in _DOT.split(path))
            yield Mismatch(tuple(steps), " or ".join(map(repr, texts)), code, "enum")
