"""The results as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from statistics import median

from .defects import DEFECTS
from .results import Result

_HEAD = (
    "document                                  whole  operations  round trip black"
    " mypy pyright     s    l/op"
)
_MOST_FAULTS = 5


def table(results: Sequence[Result]) -> Iterator[str]:
    """A line for each document, the totals, and what is wrong with each.

    Each collection of documents has its own table.
    """
    for collection, group in groupby(results, key=lambda result: result.collection):
        own = list(group)
        yield _HEAD.replace("document", collection.ljust(8)[:20], 1)
        yield from map(_line, sorted(own, key=lambda result: result.name))
        yield ""
        yield from _totals(own)
        yield ""
    used = {defect for result in results for defect in result.defects.values()}
    if unneeded := sorted(DEFECTS.keys() - used):
        yield f"defects that explain nothing here: {', '.join(unneeded)}"
        yield ""
    for result in results:
        for reason in [*_explained(result), *_faults(result)[:_MOST_FAULTS]]:
            yield f"{result.name}: {reason}"


def _line(result: Result) -> str:
    return (
        f"{result.name[-40:]:<41} {'yes' if result.is_whole else result.status:<6}"
        f"{result.present:>5}/{result.operations:<5}"
        f"{result.round_trips:>5}/{result.operations:<5}{len(result.unformatted):>5}"
        f"{_count(result.mypy):>5} {_count(result.pyright):>7}"
        f"{result.seconds:>6.1f} {result.lines_per_operation:>7.0f}"
    )


def _count(errors: list[str] | None) -> str:
    return "-" if errors is None else str(len(errors))


def _totals(results: Sequence[Result]) -> Iterator[str]:
    made = [result for result in results if result.status == "generated"]
    operations = sum(result.operations for result in results)

    def of_documents(label: str, count: int) -> str:
        return _total(label, count, len(results))

    yield _total("documents generated", len(made), len(results))
    yield of_documents("imported whole", _number(results, lambda r: r.is_whole))
    yield _total("operations present", sum(r.present for r in results), operations)
    yield _total("  that round-trip", sum(r.round_trips for r in results), operations)
    yield from _explanations(results)
    yield of_documents("black-clean", _number(made, lambda r: not r.unformatted))
    checked = [r for r in made if r.mypy is not None and r.pyright is not None]
    for label, clean in (
        ("without mypy errors", _number(checked, lambda r: not r.mypy)),
        ("without pyright errors", _number(checked, lambda r: not r.pyright)),
        ("without either", _number(checked, lambda r: not (r.mypy or r.pyright))),
    ):
        yield _total(label, clean, len(checked))
    sizes = [result.lines_per_operation for result in made if result.operations]
    if sizes:
        seconds = [result.seconds for result in made]
        yield f"{'lines per operation':<24}{median(sizes):.0f} (median)"
        yield (
            f"{'seconds to generate':<24}{median(seconds):.1f} (median),"
            f" {sum(seconds):.0f} in all"
        )
    kinds: Counter[str] = Counter()
    for result in results:
        kinds.update(result.problems)
    yield f"{'warnings':<24}{_counted(kinds)}"


def _number(results: Sequence[Result], has: Callable[[Result], bool]) -> int:
    return sum(map(has, results))


def _total(label: str, count: int, total: int) -> str:
    share = f"{100 * count / total:.2f} %" if total else "-"
    return f"{label:<24}{count}/{total} ({share})"


def _explanations(results: Sequence[Result]) -> Iterator[str]:
    """What is wrong with the documents of the operations that do not round-trip."""
    defects: Counter[str] = Counter()
    for result in results:
        defects.update(result.defects.values())
    unexplained = sum(len(result.unexplained) for result in results)
    yield f"{'  that do not':<24}{_counted(defects)}; without explanation: {unexplained}"


def _counted(counts: Counter[str]) -> str:
    listed = (f"{name} {count}" for name, count in counts.most_common())
    return ", ".join(listed) or "none"


def _explained(result: Result) -> Iterator[str]:
    for operation, defect in result.defects.items():
        yield f"{operation} does not round-trip: {defect}"


def _faults(result: Result) -> list[str]:
    if result.status != "generated":
        return [result.message.splitlines()[-1] if result.message else result.status]
    return [
        *result.failures,
        *(f"missing: {operation}" for operation in result.missing),
        *(
            f"{operation} does not round-trip, unexplained: {said[0]}"
            for operation, said in result.unexplained.items()
        ),
        *result.unformatted,
        *(f"mypy: {error}" for error in result.mypy or ()),
        *(f"pyright: {error}" for error in result.pyright or ()),
    ]
