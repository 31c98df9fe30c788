"""``python -m tests.corpus``: generate all documents, check the packages, report."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar

from .documents import samples
from .generation import result_of
from .report import table
from .results import ROOT, Result, save, tool_digest
from .type_checks import batches, check_mypy, check_pyright

T = TypeVar("T")
_CORPUS = ROOT.parent / "shared" / "corpus"


def main() -> int:
    """Run what is asked for; 1 if a document fails."""
    args = _arguments()
    build: Path = args.build.resolve()
    tool = tool_digest()
    found = samples(args.documents)
    found = [each for each in found if not args.only or args.only in each.path.name]
    if not found:
        print("no documents: the corpus is not part of the repository", file=sys.stderr)
        return 2
    with ThreadPoolExecutor(args.jobs) as pool:
        made = [pool.submit(result_of, sample, tool, build) for sample in found]
        results = _awaited(made, "documents")
        if not args.no_types:
            _check_types(results, pool, build, args.pyright)
    results.sort(key=lambda result: result.name)
    report = build / "report.json"
    report.write_text(json.dumps([asdict(result) for result in results], indent=1))
    print("\n".join(table(results)))
    print(f"the details are in {report}")
    return int(not all(result.is_whole for result in results))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.corpus", description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path, default=[_CORPUS])
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
        save(result, build / "results" / f"{result.package}.json")


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
