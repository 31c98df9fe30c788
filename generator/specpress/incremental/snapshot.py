"""A document and its problems as bytes: plain values, of which reading runs no code."""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from dataclasses import fields, replace

from specpress.document.raw import RawDocument
from specpress.errors import Problem, ProblemKind


def encode(document: RawDocument, problems: Iterable[Problem]) -> bytes:
    """A document, and the problems found after reading it, for this version of Python.

    How the document was written is left out.
    """
    plain = replace(document, problems=(), written={})
    values = [getattr(plain, field.name) for field in fields(plain)]
    return marshal.dumps((values, _values(document.problems), _values(problems)))


def decode(data: bytes) -> tuple[RawDocument, tuple[Problem, ...]]:
    """What `encode` made bytes of. Raises EOFError, KeyError, TypeError or ValueError."""
    values, read, generated = marshal.loads(data)
    document = replace(RawDocument(*values), problems=_problems(read))
    return document, _problems(generated)


def _values(problems: Iterable[Problem]) -> list[tuple[str, ...]]:
    return [(p.kind.name, p.pointer, p.message, p.action, p.file) for p in problems]


def _problems(values: Iterable[tuple[str, ...]]) -> tuple[Problem, ...]:
    return tuple(Problem(ProblemKind[kind], *rest) for kind, *rest in values)
