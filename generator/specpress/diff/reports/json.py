"""The report for programs: everything there is, as JSON."""

from __future__ import annotations

import json
from typing import Any

from specpress.diff.model import Change, Comparison, Side


def render(comparison: Comparison) -> str:
    """The comparison as JSON."""
    return (
        json.dumps(as_json(comparison), indent=2, ensure_ascii=False, default=str)
        + "\n"
    )


def as_json(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain values; the keys are those of the Python objects."""
    return {
        "verdict": comparison.verdict,
        "step": comparison.step,
        "base": _side(comparison.base),
        "revision": _side(comparison.revision),
        "counts": comparison.counts,
        "changes": [change_as_json(change) for change in comparison.changes],
        "notes": list(comparison.notes),
    }


def _side(side: Side) -> dict[str, str]:
    return {"source": side.source, "title": side.title, "version": side.version}


def change_as_json(change: Change) -> dict[str, Any]:
    """A change as plain values."""
    accepted = change.accepted
    return {
        "id": change.id,
        "fingerprint": change.fingerprint,
        "level": change.level,
        "area": change.area,
        "effect": change.effect,
        "method": change.method,
        "path": change.path,
        "pointer": change.pointer,
        "base_pointer": change.base_pointer,
        "places": [
            {"pointer": one.pointer, "direction": one.direction}
            for one in change.places
        ],
        "removed": change.removed,
        "direction": change.direction,
        "message": change.message,
        "advice": change.advice,
        "before": change.before,
        "after": change.after,
        "python": list(change.python),
        "operations": [
            {
                "method": one.method,
                "path": one.path,
                "kind": one.kind,
                "name": one.name,
                "id": one.id,
                "direction": one.direction,
                "python": one.python,
            }
            for one in change.operations
        ],
        "usages": [
            {
                "file": use.file,
                "line": use.line,
                "symbol": use.symbol,
                "text": use.text,
            }
            for use in change.usages
        ],
        "accepted": (
            {"reason": accepted.reason, "until": accepted.until} if accepted else None
        ),
    }
