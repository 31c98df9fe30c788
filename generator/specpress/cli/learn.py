"""`specpress learn`: an overlay that makes a document say what its server does."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError

from .arguments import add_document_arguments, add_output_arguments, counted
from .drift import KINDS, add_evidence_argument, document_of

if TYPE_CHECKING:
    from specpress.learning.drift import Validity
    from specpress.learning.learn import Learned

_SHOWN = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    add_document_arguments(parser)
    add_evidence_argument(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="the overlay: what is in it is kept and applied first, what is learned is "
        "added",
    )
    parser.add_argument(
        "--min-exchanges",
        type=int,
        default=1,
        metavar="N",
        help="leave what was seen in fewer exchanges (default %(default)s)",
    )
    parser.add_argument(
        "--only",
        nargs="+",
        choices=KINDS,
        metavar="KIND",
        help=f"learn these kinds alone: {', '.join(KINDS)}; parameter and property, which "
        "no exchange needs to be valid, are learned only where they are named",
    )
    parser.add_argument(
        "--enums",
        action="store_true",
        help="write texts of which there are few as an enum",
    )
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Write the overlay and say what it is worth."""
    from specpress.learning.deviations import DeviationKind
    from specpress.learning.learn import LearnOptions
    from specpress.learning.overlay_file import overlay_bytes
    from specpress.learning.run import learned_from
    from specpress.utils import atomic_write as atomic

    output: Path = args.output
    if args.min_exchanges < 1:
        raise SpecpressError("expected --min-exchanges of at least 1, found less")
    before = output.read_bytes() if output.exists() else None
    added = [output] if before is not None and not _is_applied(args, output) else []
    document = document_of(args.spec, [*args.overlay, *added])
    options = LearnOptions(min_exchanges=args.min_exchanges, enums=args.enums)
    if args.only:
        kinds = frozenset(map(DeviationKind, args.only))
        options = LearnOptions(args.min_exchanges, kinds, args.enums)
    learned = learned_from(document, args.evidence, options)
    info = document.written.get("info")
    title = str(info.get("title", "")) if isinstance(info, dict) else ""
    if learned.actions:
        data = overlay_bytes(learned.actions, output, title or "The API", before)
        atomic.replace(output, data)
    if args.json:
        print(json.dumps(_as_json(learned), indent=1))
    elif not args.quiet:
        _report(learned, output, verbose=args.verbose)
        if learned.actions and not _is_applied(args, output):
            print(f'read it, and configure it: overlays = ["{output.name}"]')
    return 0


def _is_applied(args: argparse.Namespace, output: Path) -> bool:
    """Whether the overlay is one of those that are applied to the document anyway."""
    from .inspect import source_of

    source = source_of(args.spec)
    known = [source.root / each for each in (*source.overlays, *args.overlay)]
    return output.resolve() in [each.resolve() for each in known]


def _report(learned: Learned, output: Path, *, verbose: bool) -> None:
    print(f"before: {_rate(learned.before)}")
    if learned.actions:
        actions = counted(len(learned.actions), "action")
        print(f"after:  {_rate(learned.after)}")
        print(f"{output}: {actions} for {counted(learned.causes, 'cause')}")
    else:
        print("nothing to learn")
    for problem in learned.problems:
        print(f"problem: {problem}")
    for each in learned.contradictions:
        print(f"contradiction: {each}")
    left = _unmended(learned)
    for text in left if verbose else left[:_SHOWN]:
        print(f"not mended: {text}")
    if len(left) > _SHOWN and not verbose:
        print(f"not mended: {len(left) - _SHOWN} more (-v lists them)")


def _unmended(learned: Learned) -> list[str]:
    from specpress.learning.wording import counted as exchanges
    from specpress.learning.wording import named_place

    return [
        f"{named_place(each.cause.place)}: {each.cause.kind}"
        f" {each.cause.detail or each.cause.keyword} ({exchanges(each.cause)}):"
        f" {each.reason}"
        for each in learned.unmended
    ]


def _rate(validity: Validity) -> str:
    return (
        f"{validity.valid} of {validity.exchanges} exchanges are as declared"
        f" ({validity.rate:.1%})"
    )


def _as_json(learned: Learned) -> dict[str, object]:
    return {
        "before": {
            "exchanges": learned.before.exchanges,
            "valid": learned.before.valid,
        },
        "after": {"exchanges": learned.after.exchanges, "valid": learned.after.valid},
        "actions": len(learned.actions),
        "causes": learned.causes,
        "contradictions": learned.contradictions,
        "unmended": _unmended(learned),
    }
