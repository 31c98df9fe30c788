"""Time and memory do not grow faster than the evidence."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Iterator

from specpress.evidence.exchange import Exchange
from specpress.learning.causes import Causes
from specpress.learning.contract import Contract
from specpress.learning.drift import observe
from specpress.learning.learn import learn

from .documents import PET, document, exchange

_COUNT = 1500


def _evidence(count: int) -> Iterator[Exchange]:
    """Exchanges of which some deviate, each in its own way."""
    for number in range(count):
        body = {
            **PET,
            "name": None if number % 7 == 0 else "Rex",
            "state": f"s{number % 11}",
            "owner": {f"k{number % 13}": number},
            "tags": {str(number % 40): "x"} if number % 5 == 0 else [],
        }
        yield exchange(body, path=f"/pets/{number}", number=number)


def _drift(count: int) -> None:
    observe(Contract(document(), "3.0.3"), _evidence(count), Causes())


def _learn(count: int) -> None:
    assert learn(document(), "3.0.3", lambda: _evidence(count)).after.rate == 1.0


def _seconds(run: Callable[[int], None], count: int) -> float:
    """The least CPU time of a few runs."""
    times: list[float] = []
    for _ in range(3):
        start = time.process_time()
        run(count)
        times.append(time.process_time() - start)
    return min(times)


def test_twice_the_evidence_takes_twice_the_time() -> None:
    for run in (_drift, _learn):
        run(100)
        once, twice = _seconds(run, _COUNT), _seconds(run, 2 * _COUNT)
        assert twice < 3 * once, (run, once, twice)


def _peak(count: int) -> int:
    tracemalloc.start()
    try:
        _drift(count)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_more_evidence_takes_no_more_memory() -> None:
    _drift(100)
    assert _peak(1600) < 1.5 * _peak(400)
