"""How commands print problems: grouped by kind, or each; and `--fail-on-problems`."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Iterable, Iterator, Sequence

from specpress.errors import Problem, ProblemKind

from .arguments import counted


def add_fail_argument(parser: argparse.ArgumentParser) -> None:
    """Declare ``fail_on_problems``: None, or kinds; no kinds mean any defect."""
    parser.add_argument(
        "--fail-on-problems",
        nargs="*",
        action="extend",
        type=_kind,
        metavar="KIND",
        help="list the problems of these kinds (docs/problems.md; without kinds: all "
        "defects) and exit with 1 if there are any",
    )


def failing(
    problems: Iterable[Problem], kinds: Sequence[ProblemKind] | None
) -> list[Problem]:
    """The problems that `--fail-on-problems` is about; none where it was not given."""
    return [problem for problem in problems if _fails(problem.kind, kinds)]


def _fails(kind: ProblemKind, kinds: Sequence[ProblemKind] | None) -> bool:
    return kinds is not None and (kind in kinds if kinds else kind.is_defect)


def grouped(problems: Iterable[Problem], location: str) -> Iterator[str]:
    """A line for each kind: how many there are, and what is wrong at the first place.

    The most frequent kinds come first. Places in the file at `location` are without it.
    What a version cannot say is one line for each such construct.
    """
    by_kind: dict[tuple[ProblemKind, str], list[Problem]] = {}
    for problem in problems:
        is_loss = problem.kind == ProblemKind.NOT_IN_VERSION
        message = problem.message + problem.action if is_loss else ""
        by_kind.setdefault((problem.kind, message), []).append(problem)
    width = max((len(kind) for kind, _ in by_kind), default=0)
    for (kind, _), each in sorted(
        by_kind.items(), key=lambda item: (-len(item[1]), item[0])
    ):
        first = each[0]
        place = f"#{first.pointer}" if first.file == location else first.place
        more = "first " if len(each) > 1 else ""
        yield (
            f"  {len(each):>4} {kind:<{width}}  {more}{place}: {first.message}; "
            f"{first.action}"
        )


def report(
    location: str,
    problems: Sequence[Problem],
    *,
    verbose: bool = False,
    quiet: bool = False,
    fail_on: Sequence[ProblemKind] | None = None,
    settings: str = "",
    state: str = "repaired",
) -> None:
    """Say on standard error what was repaired: all with `verbose`, else how much of it.

    `settings` is the place of the settings, the file and the table; `state` is what
    became of the defects.

    What fails is listed in any case, and the rest only where it is not `quiet`. A setting
    that is about nothing is always named, because it is most likely misspelt; so is what a
    setting would make use of.
    """
    others = [problem for problem in problems if not _fails(problem.kind, fail_on)]
    for problem in failing(problems, fail_on):
        _say(f"error: {_line(problem, location, settings)}")
    if quiet:
        return
    where = f"{settings}: " if settings else ""
    for problem in others:
        if problem.kind == ProblemKind.UNUSED_SETTING:
            _say(f"warning: {where}{problem.message}; {problem.action}")
    for problem in others:
        if problem.kind == ProblemKind.NOT_CONFIGURED:
            _say(f"note: {location}: {problem.message}; {problem.action}")
    repaired = [each for each in others if each.kind not in _SAID_IN_FULL]
    if verbose:
        for problem in repaired:
            is_loss = problem.kind == ProblemKind.NOT_IN_VERSION
            level = "warning" if problem.kind.is_defect or is_loss else "remark"
            _say(f"{level}: {_line(problem, location, settings)}")
    else:
        warn(location, f"of the document {state}", repaired)


def warn(location: str, state: str, problems: Iterable[Problem]) -> None:
    """Say on standard error how many defects of a document there are, and which.

    `state` is what became of them. What has no effect is a line of its own. Nothing is
    said where there are remarks alone.
    """
    known = list(problems)
    defects = [problem for problem in known if problem.kind.is_defect]
    if defects:
        count = counted(len(defects), "defect")
        _say(f"warning: {location}: {count} {state} (-v lists them)")
    for line in grouped(defects, location):
        _say(line)
    lost = [each for each in known if each.kind == ProblemKind.NOT_IN_VERSION]
    if lost:
        count = counted(len(lost), "thing")
        _say(
            f"warning: {location}: {count} that the version to write cannot say "
            "(-v lists them)"
        )
    for line in grouped(lost, location):
        _say(line)
    idle = [each for each in known if each.kind == ProblemKind.FIELD_NOT_HONOURED]
    if idle:
        fields = "; ".join(problem.message for problem in idle)
        _say(f"note: {location}: {fields} (-v says what is done instead)")


def _line(problem: Problem, location: str, settings: str = "") -> str:
    if problem.kind == ProblemKind.UNUSED_SETTING:
        where = f"{settings}: " if settings else ""
        return f"{where}{problem.message}; {problem.action} [{problem.kind}]"
    return f"{'' if problem.file else location}{problem}"


def _say(line: str) -> None:
    """Print a line that stays one, whatever characters its document has."""
    shown = (
        c if c.isprintable() else c.encode("unicode_escape").decode() for c in line
    )
    print("".join(shown), file=sys.stderr)


_SAID_IN_FULL = frozenset({ProblemKind.NOT_CONFIGURED, ProblemKind.UNUSED_SETTING})


def _kind(name: str) -> ProblemKind:
    kinds = {str(kind): kind for kind in ProblemKind}
    if name in kinds:
        return kinds[name]
    near = difflib.get_close_matches(name, kinds, n=1)
    hint = f"; the nearest is {near[0]!r}" if near else ""
    raise argparse.ArgumentTypeError(
        f"expected a kind of problem, found {name!r}{hint} "
        "(docs/problems.md lists them; other arguments stand before the option)"
    )
