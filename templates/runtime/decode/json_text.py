"""JSON as a client sends it: numbers that no JSON value is are refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import isfinite
from typing import Any, Final, cast

from pydantic_core import from_json

_HUGE: Final = re.compile(rb"[eE]\+?0*[1-9][0-9]{2}|[0-9]{309}")
"""What a number looks like that may be larger than any (RFC 8259 section 6)."""


def json_value(text: bytes) -> Any:
    """Give the value of a JSON text (UTF-8).

    ValueError for what is not JSON, is nested deeper than 200 levels, or has a number
    that is no finite one: NaN, Infinity, 1e400.
    """
    value = from_json(text, allow_inf_nan=False)
    if _HUGE.search(text) and not _is_finite(value):
        raise ValueError("a number is out of range")
    return value


def _is_finite(value: Any) -> bool:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, float) and not isfinite(each):
            return False
        if isinstance(each, dict):
            members = cast("dict[str, Any]", each)
            waiting += members.values()
        elif isinstance(each, list):
            items = cast("Sequence[Any]", each)
            waiting += items
    return True
