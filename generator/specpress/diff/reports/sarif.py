"""The report for code scanning: SARIF 2.1.0 (OASIS standard)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from specpress._version import __version__
from specpress.diff.model import Change, Comparison
from specpress.diff.rules import rules

from .placing import Spot, spots

_LEVELS = {"breaking": "error", "warning": "warning", "info": "note"}
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
)

DRIVER: Final = {
    "name": "specpress",
    "version": __version__,
    "informationUri": "https://pypi.org/project/specpress/",
}
"""What made a run (SARIF 2.1.0, 3.19)."""


def render(comparison: Comparison) -> str:
    """The log of one run; accepted changes are suppressed results."""
    places = spots(comparison)
    used = {change.id for change in comparison.changes}
    known = [rule for rule in rules().values() if rule.id in used]
    listed = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.message},
            "help": {"text": rule.advice or rule.message},
            "properties": {"area": rule.area},
        }
        for rule in known
    ]
    indices = {rule.id: index for index, rule in enumerate(known)}
    results = [
        _result(change, places[index], indices)
        for index, change in enumerate(comparison.changes)
    ]
    run = {"tool": {"driver": {**DRIVER, "rules": listed}}, "results": results}
    return log([run])


def log(runs: Sequence[Mapping[str, Any]]) -> str:
    """The text of a log of some runs (SARIF 2.1.0, 3.13)."""
    value = {"$schema": _SCHEMA, "version": "2.1.0", "runs": runs}
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _result(change: Change, spot: Spot, indices: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": change.id,
        "ruleIndex": indices[change.id],
        "level": _LEVELS[change.level],
        "message": {"text": change.message},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(spot.file)},
                    "region": {"startLine": spot.line},
                },
                "logicalLocations": [
                    {"fullyQualifiedName": change.pointer, "kind": "element"}
                ],
            }
        ],
        "partialFingerprints": {"change/v2": change.fingerprint},
        "properties": {
            "operations": [one.label for one in change.operations],
            "python": list(change.python),
        },
    }
    if change.accepted:
        result["suppressions"] = [
            {"kind": "external", "justification": change.accepted.reason}
        ]
    return result


def _uri(file: str) -> str:
    return file if "://" in file else quote(file)
