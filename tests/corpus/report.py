"""The results as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from .results import Result

_HEAD = "document                                  whole operations  black mypy pyright  s    l/op"


def table(results: Sequence[Result]) -> Iterator[str]:
    """A line for each document, then the totals and the first failure of each."""
    yield _HEAD
    for result in results:
        yield (
            f"{result.name[:40]:<41} {'yes' if result.is_whole else result.status:<9}"
            f"{result.present:>5}/{result.operations:<5} {len(result.unformatted):>4}"
            f" {_count(result.mypy):>5} {_count(result.pyright):>5}"
            f" {result.seconds:>6.1f} {result.lines_per_operation:>6.0f}"
        )
    yield ""
    yield from _totals(results)
    for result in results:
        for failure in _reasons(result)[:2]:
            yield f"{result.name}: {failure}"


def _count(errors: list[str] | None) -> str:
    return "-" if errors is None else str(len(errors))


def _totals(results: Sequence[Result]) -> Iterator[str]:
    made = [result for result in results if result.status == "generated"]
    checked = [r for r in made if r.mypy is not None and r.pyright is not None]
    typed = [result for result in checked if not result.mypy and not result.pyright]
    formatted = [result for result in made if not result.unformatted]
    yield f"documents              {len(results)}"
    yield f"generated              {len(made)}"
    yield f"imported whole         {sum(result.is_whole for result in results)}"
    present = sum(result.present for result in made)
    yield f"operations             {present}/{sum(r.operations for r in made)}"
    yield f"black-clean            {len(formatted)}"
    yield f"without typing errors  {len(typed)} of {len(checked)} checked"
    if made:
        lines = [result.lines_per_operation for result in made if result.operations]
        yield f"lines per operation    {median(lines):.0f} (median)" if lines else ""
        yield f"seconds                {sum(result.seconds for result in made):.0f}"
    kinds: Counter[str] = Counter()
    for result in results:
        kinds.update(result.problems)
    yield "warnings               " + ", ".join(
        f"{kind} {count}" for kind, count in kinds.most_common()
    )
    yield ""


def _reasons(result: Result) -> list[str]:
    if result.status != "generated":
        return [result.message.splitlines()[-1] if result.message else result.status]
    return [
        *result.failures,
        *(f"missing: {operation}" for operation in result.missing),
        *result.unformatted,
        *(f"mypy: {error}" for error in result.mypy or ()),
        *(f"pyright: {error}" for error in result.pyright or ()),
    ]
