"""A test report in the form of JUnit: each rule a test case, a change a failure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from specpress.diff.model import Change, Comparison

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to say."""


def render(comparison: Comparison) -> str:
    """The report: breaking changes and warnings are failures, accepted ones skipped."""
    by_rule: dict[str, list[Change]] = {}
    for change in comparison.changes:
        by_rule.setdefault(change.id, []).append(change)
    cases = [(id_, changes) for id_, changes in sorted(by_rule.items())]
    failing = [id_ for id_, changes in cases if _failures(changes)]
    suite = ElementTree.Element(
        "testsuite",
        name=clean(
            f"specpress diff {comparison.base.version} {comparison.revision.version}"
        ),
        tests=str(max(len(cases), 1)),
        failures=str(len(failing)),
        errors="0",
    )
    for id_, changes in cases:
        case = ElementTree.SubElement(
            suite, "testcase", classname="specpress.diff", name=id_
        )
        failures = _failures(changes)
        if failures:
            failure = ElementTree.SubElement(
                case,
                "failure",
                type=failures[0].level,
                message=clean(failures[0].message),
            )
            failure.text = "\n".join(clean(_line(change)) for change in failures)
        elif all(change.accepted for change in changes):
            reasons = {c.accepted.reason for c in changes if c.accepted}
            ElementTree.SubElement(
                case, "skipped", message=clean("; ".join(sorted(reasons)))
            )
        else:
            output = ElementTree.SubElement(case, "system-out")
            output.text = "\n".join(clean(_line(change)) for change in changes)
    if not cases:
        ElementTree.SubElement(
            suite, "testcase", classname="specpress.diff", name="no changes"
        )
    return document(suite)


def document(root: ElementTree.Element) -> str:
    """The text of an XML document with this root, indented in place."""
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _failures(changes: Sequence[Change]) -> list[Change]:
    return [one for one in changes if one.counts and one.level != "info"]


def _line(change: Change) -> str:
    reached = ", ".join(one.label for one in change.operations[:5])
    more = len(change.operations) - 5
    where = (
        f" in {reached}" + (f" and {more} more" if more > 0 else "") if reached else ""
    )
    return f"{change.level}: {change.message}{where} (#{change.pointer}, {change.fingerprint})"


def clean(text: str) -> str:
    """A text without the characters that XML 1.0 forbids."""
    return _FORBIDDEN.sub("\ufffd", text)
