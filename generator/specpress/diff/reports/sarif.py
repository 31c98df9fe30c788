"""The report for code scanning: SARIF 2.1.0 (OASIS standard)."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from specpress._version import __version__
from specpress.diff.model import Change, Comparison
from specpress.diff.rules import rules

from .placing import Spot, spots

_LEVELS = {"breaking": "error", "warning": "warning", "info": "note"}
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
)


def render(comparison: Comparison) -> str:
    """The log of one run; accepted changes are suppressed results."""
    places = spots(comparison)
    used = {change.id for change in comparison.changes}
    known = [rule for rule in rules().values() if rule.id in used]
    driver = {
        "name": "specpress",
        "version": __version__,
        "informationUri": "https://pypi.org/project/specpress/",
        "rules": [
            {
                "id": rule.id,
                "shortDescription": {"text": rule.message},
                "help": {"text": rule.advice or rule.message},
                "properties": {"area": rule.area},
            }
            for rule in known
        ],
    }
    indices = {rule.id: index for index, rule in enumerate(known)}
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "results": [
                    _result(change, places[index], indices)
                    for index, change in enumerate(comparison.changes)
                ],
            }
        ],
    }
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


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
