"""``python -m tests.corpus``: generate all documents, check the packages, report.

Of each document the package is generated, imported, called (its client against its
server), and looked at by black, mypy and pyright. What nothing has changed for since
the last run is not done again. The status is 1 if something is wrong with a package
that is not the fault of its document.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar

from .defects import explain
from .documents import Sample, samples
from .report import table
from .results import ROOT, Result, save
from .stages import result_of, tools
from .type_checks import batches, check_mypy, check_pyright

T = TypeVar("T")
_SHARED = ROOT.parent / "shared"


def main() -> int:
    """Run what is asked for; 1 if a package is at fault."""
    args = _arguments()
    build: Path = args.build.resolve()
    given = tools()
    found = samples(args.documents)
    found = [each for each in found if not args.only or args.only in each.name]
    if not found:
        print("no documents: the corpus is not part of the repository", file=sys.stderr)
        return 2
    with ThreadPoolExecutor(args.jobs) as pool:
        made = [pool.submit(result_of, sample, given, build) for sample in found]
        results = _awaited(made, "documents")
        if not args.no_types:
            _check_types(results, pool, build, args.pyright)
    _explain(found, results)
    report = build / "report.json"
    report.write_text(json.dumps([asdict(result) for result in results], indent=1))
    print("\n".join(table(results)))
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"minutes of CPU in this run: {(used.ru_utime + used.ru_stime) / 60:.1f}")
    print(f"the details are in {report}")
    return int(any(result.is_at_fault for result in results))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.corpus", description=__doc__)
    parser.add_argument(
        "documents",
        nargs="*",
        type=Path,
        default=[_SHARED / "corpus", _SHARED / "dialects"],
        help="documents, and folders of them",
    )
    parser.add_argument("--only", help="documents with this in their file's name")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "corpus")
    parser.add_argument("--no-types", action="store_true", help="no type checks")
    parser.add_argument(
        "--pyright", default=str(Path(sys.executable).parent / "basedpyright")
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    return parser.parse_args()


def _check_types(
    results: list[Result], pool: ThreadPoolExecutor, build: Path, pyright: str
) -> None:
    made = [result for result in results if result.status == "generated"]

    def mypy(batch: list[Result]) -> None:
        check_mypy(batch, build)
        _keep(batch, build)

    def strict(batch: list[Result]) -> None:
        check_pyright(batch, build, pyright)
        _keep(batch, build)

    missing: Iterable[tuple[Callable[[list[Result]], None], list[Result]]] = (
        (mypy, [result for result in made if result.mypy is None]),
        (strict, [result for result in made if result.pyright is None]),
    )
    _awaited(
        [
            pool.submit(check, batch)
            for check, some in missing
            for batch in batches(some)
        ],
        "type checks",
    )


def _keep(batch: list[Result], build: Path) -> None:
    for result in batch:
        save(result, build)


def _explain(found: list[Sample], results: list[Result]) -> None:
    for sample, result in zip(found, results, strict=True):
        result.defects = explain(sample.path, result.differences)


def _awaited(futures: list[Future[T]], label: str) -> list[T]:
    """The values of all, with a bar on a terminal that says how far they are."""
    for count, _ in enumerate(as_completed(futures), start=1):
        if sys.stderr.isatty():
            done = 40 * count // len(futures)
            bar = "#" * done + "." * (40 - done)
            end = "\n" if count == len(futures) else ""
            print(f"\r{label} {bar} {count}/{len(futures)}", end=end, file=sys.stderr)
    return [future.result() for future in futures]


if __name__ == "__main__":
    sys.exit(main())
