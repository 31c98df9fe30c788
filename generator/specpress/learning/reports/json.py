"""Drift as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ..coverage import Unexercised
from ..drift import Drift
from .grouped import lines


def as_json(drift: Drift, rest: Unexercised) -> dict[str, Any]:
    """The report for a program; no value of the evidence is in it."""
    validity = drift.validity
    return {
        "exchanges": validity.exchanges,
        "valid": validity.valid,
        "rate": round(validity.rate, 6),
        "reports": drift.reports,
        "skipped": drift.skipped,
        "causes": [
            {**asdict(line), "operations": list(line.operations)}
            for line in lines(drift)
        ],
        "never_exercised": {
            "operations": list(rest.operations),
            "statuses": list(rest.statuses),
            "properties": list(rest.properties),
        },
    }
