"""A normalised document as bytes: plain values, of which reading can run no code."""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from specpress.errors import Problem, ProblemKind

if TYPE_CHECKING:
    from specpress.document.raw import RawDocument


def dumped(document: RawDocument) -> bytes:
    """The document as bytes, for this version of Python."""
    plain = replace(document, problems=())
    values = [getattr(plain, field.name) for field in fields(plain)]
    return marshal.dumps((values, _plain(document.problems)))


def loaded(data: bytes) -> RawDocument:
    """The document that `dumped` made bytes of."""
    from specpress.document.raw import RawDocument  # takes long to import

    values, problems = marshal.loads(data)
    return replace(RawDocument(*values), problems=_problems(problems))


def remembered(data: bytes, problems: Iterable[Problem]) -> bytes:
    """A document that was `dumped`, and further problems that go with it, as bytes."""
    return marshal.dumps((data, _plain(problems)))


def recalled(memory: bytes) -> tuple[RawDocument, tuple[Problem, ...]]:
    """What `remembered` made bytes of."""
    data, problems = marshal.loads(memory)
    return loaded(data), _problems(problems)


def _plain(problems: Iterable[Problem]) -> list[tuple[str, ...]]:
    return [(p.kind.name, p.pointer, p.message, p.action, p.file) for p in problems]


def _problems(values: Iterable[tuple[str, ...]]) -> tuple[Problem, ...]:
    return tuple(Problem(ProblemKind[kind], *rest) for kind, *rest in values)
