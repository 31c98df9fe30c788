"""Import statements in the order of isort (ruff's rule set I) and the format of black."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Sequence
from typing import Final, TypeAlias

from .expressions import INDENT

Import: TypeAlias = tuple[str, str | None, str | None]
"""Module (``typing``, ``.user``), name in it or None for the module itself, alias."""

_SortKey: TypeAlias = tuple[int | str, ...]

_DIGITS: Final = re.compile(r"\d+")
_DOTS: Final = re.compile(r"\.*")


def from_import(
    module: str, names: Sequence[str], *, indent: int = 0, line_length: int
) -> str:
    """``from module import A, B``; a name may be ``A as B``. Names keep their order."""
    start = f"{' ' * indent}from {module} import "
    text = start + ", ".join(names)
    if len(text) <= line_length:
        return text
    inner = "\n" + " " * (indent + INDENT)
    return f"{start}({inner}{f',{inner}'.join(names)},\n{' ' * indent})"


def imports(names: Iterable[Import], *, indent: int = 0, line_length: int) -> str:
    """A whole block: future, standard library, third party, relative; "" if empty.

    A name with an alias gets a statement of its own, as isort has it by default.
    """
    groups: dict[int, list[tuple[_SortKey, str]]] = {}
    plain: dict[str, set[str]] = {}
    pad = " " * indent
    key: _SortKey
    for module, name, alias in set(names):
        if name is None:
            statement = f"{pad}import {module}" + (f" as {alias}" if alias else "")
            key = (0, *_natural(module), alias or "")
            groups.setdefault(_group(module), []).append((key, statement))
        elif alias is None:
            plain.setdefault(module, set()).add(name)
        else:
            statement = from_import(
                module, [f"{name} as {alias}"], indent=indent, line_length=line_length
            )
            key = (*_module_key(module), *_member_key(name), alias)
            groups.setdefault(_group(module), []).append((key, statement))
    for module, members in plain.items():
        ordered = sorted(members, key=_member_key)
        statement = from_import(module, ordered, indent=indent, line_length=line_length)
        key = (*_module_key(module), *_member_key(ordered[0]), "")
        groups.setdefault(_group(module), []).append((key, statement))
    return "\n\n".join(_block(groups[number]) for number in sorted(groups))


def _block(statements: Collection[tuple[_SortKey, str]]) -> str:
    return "\n".join([text for _, text in sorted(statements)])


def _group(module: str) -> int:
    if module == "__future__":
        return 0
    if module.startswith("."):
        return 3
    return 1 if module.partition(".")[0] in sys.stdlib_module_names else 2


def _module_key(module: str) -> _SortKey:
    """``import x`` first, then ``from``: the furthest relative parent before others."""
    dots = _DOTS.match(module)
    level = dots.end() if dots else 0
    return (1, -level, *_natural(module[level:]))


def _member_key(name: str) -> _SortKey:
    """CONSTANTS, then Classes, then everything else; natural order within."""
    if name.isupper() and len(name.encode()) > 1:  # ruff counts bytes: É is a constant
        kind = 0
    else:
        kind = 1 if name[0].isupper() else 2
    return (kind, *_natural(name))


def _natural(name: str) -> tuple[str, str]:
    """Sorts ``item9`` before ``item10``, and without regard to case first."""
    numbered = _DIGITS.sub(_ordered_digits, name)
    return numbered.lower(), numbered


def _ordered_digits(run: re.Match[str]) -> str:
    """Digits whose order as text is that of numbers, those with a leading zero first."""
    digits = run.group()
    return f"0{digits}" if digits[0] == "0" else f"1{len(digits):04}{digits}"
