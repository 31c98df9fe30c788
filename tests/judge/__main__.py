"""``python -m tests.judge``: schemathesis against the mocks of documents.

Prints what is found for each of them; 1 if something is not explained, or if an
explanation is of something that is not found any more.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from importlib.util import find_spec
from time import process_time

from .documents import Judged, judged
from .explained import compared, explanations
from .running import judgement

_SHOWN = 5


def main() -> int:
    """Judge what is asked for."""
    parser = argparse.ArgumentParser(prog="tests.judge", description=__doc__)
    parser.add_argument("documents", nargs="*", help="names; by default all")
    parser.add_argument("--examples", type=int, help="instead of each one's own number")
    parser.add_argument("--derived", type=int, help="likewise; 0: all of them")
    parser.add_argument("--all", action="store_true", help="print all findings")
    args = parser.parse_args()
    if find_spec("schemathesis") is None:
        print(
            "schemathesis is not installed: pip install --group judge", file=sys.stderr
        )
        return 2
    chosen = [d for d in judged() if not args.documents or d.name in args.documents]
    shown = None if args.all else _SHOWN
    wrong = [_report(each, args.examples, args.derived, shown) for each in chosen]
    return int(any(wrong))


def _report(
    document: Judged, examples: int | None, derived: int | None, shown: int | None
) -> bool:
    def told(line: str) -> None:
        print(f"{process_time():7.1f} s  {line}", file=sys.stderr, flush=True)

    found = judgement(document, examples, derived, told)
    known = explanations(document.name)
    left, idle = compared(found.findings, known)
    kinds = Counter(each.check for each in found.findings)
    print(
        f"{document.name}: {found.cases} requests, {len(found.findings)} findings, "
        f"{len(left)} of them not explained {dict(kinds)}",
        flush=True,
    )
    for finding in left[:shown]:
        print(f"  {finding.check}: {finding.text[:500]}\n    {finding.request[:300]}")
    for each in idle:
        print(f"  not found any more: {each.check} {each.where}")
    for error in found.errors[:shown]:
        print(f"  not tested: {error}")
    return bool(left or idle)


if __name__ == "__main__":
    sys.exit(main())
