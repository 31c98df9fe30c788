"""A document and what was found of it as bytes: plain values, of which reading runs no code."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from specpress.codegen.names.naming import TypeNames
from specpress.document.raw import RawDocument
from specpress.errors import Problem, ProblemKind


def encode(
    document: RawDocument,
    problems: Iterable[Problem],
    names: TypeNames,
    rank: tuple[object, ...],
) -> bytes:
    """A document, and what was found after reading it, as `RenderedPackage` has it.

    It is for this version of Python.

    How the document was written is left out.
    """
    plain = replace(document, problems=(), written={})
    values = [getattr(plain, field.name) for field in fields(plain)]
    tables = [_texts(table) for table in (names.classes, names.modules)]
    tables.append(_texts(names.input_modules))
    read, generated = _values(document.problems), _values(problems)
    found: Any = (values, read, generated, tables, rank)
    return marshal.dumps(found)


def decode(
    data: bytes,
) -> tuple[RawDocument, tuple[Problem, ...], TypeNames, tuple[object, ...]]:
    """What `encode` made bytes of. Raises EOFError, KeyError, TypeError or ValueError."""
    values, read, generated, tables, rank = marshal.loads(data)
    document = replace(RawDocument(*values), problems=_problems(read))
    return document, _problems(generated), TypeNames(*tables), rank


def _texts(table: Mapping[str, str]) -> dict[str, str]:
    """A table whose values may be names, which are texts of classes of their own."""
    return {id_: str(name) for id_, name in table.items()}


def _values(problems: Iterable[Problem]) -> list[tuple[str, ...]]:
    return [(p.kind.name, p.pointer, p.message, p.action, p.file) for p in problems]


def _problems(values: Iterable[tuple[str, ...]]) -> tuple[Problem, ...]:
    return tuple(Problem(ProblemKind[kind], *rest) for kind, *rest in values)
