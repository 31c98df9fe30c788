"""The summary that `specpress generate` prints."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from typing import TYPE_CHECKING

from specpress.output.edits import REJECTS
from specpress.utils.listing import listed

from .arguments import counted

if TYPE_CHECKING:
    from specpress.output.plan import Plan
    from specpress.pipeline.generate import Generated


def as_json(result: Generated) -> dict[str, object]:
    """The result for a program."""
    plan = result.plan
    return {
        "package": result.job.package,
        "folder": plan.folder.as_posix(),
        "operations": result.operations,
        "written": sorted(plan.written),
        "removed": list(plan.removed),
        "edited": sorted(plan.edited),
        "merged": sorted(plan.merged),
        "unresolved": sorted(plan.unresolved),
        "resolved": sorted(plan.resolved),
        "conflicted": sorted(plan.conflicted),
        "problems": [
            {
                "kind": problem.kind,
                "remark": problem.kind.is_remark,
                "file": problem.file,
                "pointer": problem.pointer,
                "message": problem.message,
                "done": problem.action,
            }
            for problem in result.problems
        ],
    }


def lines(
    result: Generated,
    *,
    written: bool,
    force: bool,
    verbose: bool,
    command: str = "specpress generate",
) -> Iterator[str]:
    """The result for a person; `written` is false for a check."""
    plan = result.plan.forced() if force and written else result.plan
    if not written:
        if plan.is_empty:
            yield f"{plan.folder}: up to date"
            return
        if plan.changes or plan.needs_attention:
            yield f"{plan.folder}: out of date; run `{command}`"
        else:  # that would keep the edits
            yield f"{plan.folder}: edited by hand; `{command} --force` would undo that"
        yield from _states(plan)
        return
    did = "nothing to do"
    if plan.changes:
        did = f"{counted(len(plan.written), 'file')} written"
    if plan.removed:
        did += f", {len(plan.removed)} removed"
    yield f"{plan.folder}: {counted(result.operations, 'operation')}, {did}"
    if plan.resolved:
        yield f"  conflicts of git are resolved: {listed(sorted(plan.resolved))}"
    if verbose:
        yield from _states(plan)
    for path in sorted(plan.edited):
        if path in plan.foreign:
            yield f"  kept, a file of your own where one is generated: {path}; move it"
            continue
        if path in plan.conflicted:
            why = "; git left conflicts in it: resolve them, then generate again"
        elif path in plan.outdated:
            why = "; out of date, see --diff and --force"
        elif path in plan.merged:
            why = "; merged with what changed"
        else:
            why = ""
        yield f"  kept, edited by hand: {path}{why}"
        if path in plan.unresolved:
            yield (
                f"  edit and change overlap: {path}{REJECTS} says where; "
                "delete it when that is resolved"
            )


def unified(plan: Plan) -> Iterator[str]:
    """What would change, edited files included, as a unified diff."""
    whole = plan.forced()
    for path in sorted({*whole.written, *whole.removed}):
        file = plan.folder / path
        before = None
        if path not in plan.new:
            before = file.read_bytes().decode(errors="replace")
        yield from unified_text(path, before, whole.written.get(path))


def unified_text(path: str, before: str | None, after: str | None) -> Iterator[str]:
    """What changes in a file, as a unified diff; None where it is not there."""
    for line in unified_diff(
        (before or "").splitlines(keepends=True),
        (after or "").splitlines(keepends=True),
        "/dev/null" if before is None else f"a/{path}",
        "/dev/null" if after is None else f"b/{path}",
    ):
        yield line.rstrip("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def _states(plan: Plan) -> Iterator[str]:
    for path in sorted({*plan.written, *plan.removed, *plan.edited}):
        if path in plan.merged:
            state = "edited by hand, merged:"
        elif path in plan.edited:
            state = "edited by hand:"
        elif path in plan.removed:
            state = "removed:"
        else:
            state = "new:" if path in plan.new else "changed:"
        yield f"  {state} {path}"
