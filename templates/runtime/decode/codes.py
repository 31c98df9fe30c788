"""The codes of an error: texts that its operation declares, its type does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from ..mismatch import Mismatch
from ..operation import Operation


def codes_of(operation: Operation[Any], status: int) -> dict[str, tuple[str, ...]]:
    """Give the declared codes for a status, by the path of their property."""
    keys: tuple[int | str, ...] = (status, f"{status // 100}XX", "default")
    key = next((each for each in keys if each in operation.responses), None)
    declared = operation.codes.get(key, {}) if key is not None else {}
    return {path: get_args(literal) for path, literal in declared.items()}


def undeclared_codes(
    operation: Operation[Any], status: int, value: object
) -> Iterator[Mismatch]:
    """Yield a mismatch for each text of an error that is not one of those declared."""
    for path, texts in codes_of(operation, status).items():
        steps = tuple(path.split("."))
        code = _at(value, steps)
        if isinstance(code, str) and code not in texts:
            yield Mismatch(steps, " or ".join(map(repr, texts)), code, "enum")


def _at(value: object, steps: tuple[str, ...]) -> object:
    for step in steps:
        dump = getattr(value, "to_dict", None)
        fields: object = dump() if callable(dump) else value
        value = fields.get(step) if isinstance(fields, dict) else None
    return value
