"""Documents of which a part is missing are not used: what is left out would vanish."""

from __future__ import annotations

from collections.abc import Iterable

from specpress.errors import Problem, ProblemKind, SpecpressError


def refuse_unreadable(problems: Iterable[Problem]) -> None:
    """Raises `SpecpressError` for the first reference to a file that was not read."""
    unreadable = [p for p in problems if p.kind is ProblemKind.UNREADABLE_FILE]
    if not unreadable:
        return
    first, count = unreadable[0], len(unreadable) - 1
    more = f", and {count} more such reference{'s'[: count > 1]}" if count else ""
    raise SpecpressError(
        first.message + more,
        file=first.file,
        pointer=first.pointer,
        hint="put the file there, into the folder of the document or a wider one "
        "(`references_within`, --references-within), or replace the reference by an "
        "overlay; `specpress inspect` lists them all",
    )
