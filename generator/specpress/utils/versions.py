"""Versions of releases (PEP 440), as far as numbers go: compared, and within a range."""

from __future__ import annotations

import re

_CLAUSE = re.compile(r"(>=|<=|==|!=|~=|<|>)\s*v?(\d{1,9}(?:\.\d{1,9})*)(\.\*)?")


def release(version: str) -> tuple[int, ...]:
    """The numbers of a version: 0.10.2.dev1 is (0, 10, 2); none where it has none."""
    numbers = re.match(r"\d{1,9}(\.\d{1,9})*", version)
    return tuple(map(int, numbers[0].split("."))) if numbers else ()


def is_range(text: str) -> bool:
    """Whether a text is a range of versions, such as ``>=0.1,<0.3``."""
    return all(_CLAUSE.fullmatch(clause.strip()) for clause in text.split(","))


def is_within(version: str, range_: str) -> bool:
    """Whether a version is within a range (PEP 440, version specifiers; by the numbers
    of the release alone). Raises ValueError for what is no range.
    """
    return all(_meets(release(version), clause.strip()) for clause in range_.split(","))


def _meets(numbers: tuple[int, ...], clause: str) -> bool:
    match = _CLAUSE.fullmatch(clause)
    if match is None:
        raise ValueError(clause)
    operator, bound = match[1], release(match[2])
    width = max(len(numbers), len(bound))
    ours = numbers + (0,) * (width - len(numbers))
    theirs = bound + (0,) * (width - len(bound))
    prefix = ours[: len(bound)] == bound
    match operator:
        case "==":
            return prefix if match[3] else ours == theirs
        case "!=":
            return not (prefix if match[3] else ours == theirs)
        case "~=":  # the last number may grow
            return ours >= theirs and ours[: len(bound) - 1] == bound[:-1]
        case ">=":
            return ours >= theirs
        case "<=":
            return ours <= theirs
        case ">":
            return ours > theirs
        case _:
            return ours < theirs
