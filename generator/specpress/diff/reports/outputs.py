"""The result in lines ``NAME=VALUE``, as steps of a GitHub workflow hand it on."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.diff.model import RANK, Comparison, Step, Verdict

_STEPS: Sequence[Step] = ("none", "patch", "minor", "major")


def render(comparison: Comparison) -> str:
    """The verdict, the suggested step of the version, and the number of changes."""
    return outputs([comparison], changed=bool(comparison.changes))


def outputs(
    comparisons: Sequence[Comparison], *, changed: bool, is_whole: bool = True
) -> str:
    """The same of several comparisons: the worst verdict, the largest step, the sums;
    `changed` is whether there is anything to report. Where these are not the whole, as a
    document cannot be had, the verdict is ``error``.
    """
    counts = {"breaking": 0, "warning": 0, "info": 0, "accepted": 0}
    for comparison in comparisons:
        for level, number in comparison.counts.items():
            counts[level] += number
    steps = (_STEPS.index(comparison.step) for comparison in comparisons)
    values: dict[str, object] = {
        "changed": "true" if changed else "false",
        "verdict": worst(comparisons) if is_whole else "error",
        "step": _STEPS[max(steps, default=0)],
        **counts,
    }
    return "".join(f"{name}={value}\n" for name, value in values.items())


def worst(comparisons: Sequence[Comparison]) -> Verdict:
    """The worst verdict of some comparisons."""
    verdict: Verdict = "none"
    for comparison in comparisons:
        if RANK[comparison.verdict] > RANK[verdict]:
            verdict = comparison.verdict
    return verdict
