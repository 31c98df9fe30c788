"""Two documents in, everything that differs out."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.diff.compare.context import ComparisonContext, FindingStore
from specpress.diff.compare.lifecycle import (
    LEVELS,
    STABILITY,
    UNFINISHED,
    Calendar,
    removal_event,
)
from specpress.diff.compare.operation_index import OperationRef
from specpress.diff.compare.operations import (
    compare_operation,
    compare_webhooks,
    matched,
)
from specpress.diff.compare.schema_pairs import Pair, Pairs, relocated
from specpress.diff.compare.schemas import SchemaComparison
from specpress.diff.compare.security import compare_schemes
from specpress.diff.compare.shapes import Shapes
from specpress.diff.compare.verdicts import Verdicts
from specpress.diff.compare.xml import compare_xml
from specpress.utils.dataclass import dataclass

from .document import Document, Node, references, tokens, unchanged
from .findings import Finding
from .model import Side
from .rules import Way


@dataclass(frozen=True, slots=True)
class Differences:
    """What differs, and the operations whose bits the findings have."""

    base: Document
    revision: Document
    findings: list[tuple[Finding, dict[Way, int]]]
    operations: list[tuple[OperationRef | None, OperationRef | None]]


def compare(base: Side, revision: Side, calendar: Calendar) -> Differences:
    """Everything that differs between two documents."""
    base_document, revision_document = Document(base.raw), Document(revision.raw)
    shapes, revised = Shapes(base_document), Shapes(revision_document)
    same = unchanged(base_document, revision_document)

    def skip(base_node: Node, revision_node: Node) -> bool:
        return base_node.value == revision_node.value and all(
            map(same.__contains__, references(base_node.value))
        )

    pairs = Pairs(
        SchemaComparison(shapes, revised, calendar).compare,
        (shapes.resolve_wrapper, revised.resolve_wrapper),
        skip,
        Verdicts(base_document, revision_document, same),
    )
    context = ComparisonContext(
        base_document,
        revision_document,
        shapes,
        revised,
        pairs,
        FindingStore(),
        calendar,
        same,
    )
    both, gone, new = matched(base_document, revision_document)
    alike = all(
        base.raw.get(key) == revision.raw.get(key) for key in ("servers", "security")
    )
    for base_node, revision_node in both:
        if not _promised(revision_node):
            continue
        if (
            alike
            and base_node.path == revision_node.path
            and _equal(context, base_node, revision_node)
        ):
            continue
        compare_operation(
            context.at(base_node, revision_node), base_node, revision_node
        )
    remaining = {operation.path for _, operation in both}
    for operation in gone:
        if _promised(operation):
            _removed(context.at(operation, None), operation, remaining)
    for operation in new:
        context.at(None, operation).add(
            "operation", "added", "", "", operation.node.pointer
        )
    compare_webhooks(context)
    compare_xml(context)
    compare_schemes(context)
    settled = context.pairs.settle()
    renamed = _compare_components(context)

    def is_renamed(pair: Pair) -> bool:
        before, after = _name(pair.base.pointer), _name(pair.revision.pointer)
        return bool(after) and renamed.get(before) == after

    for pair in settled:
        if pair.used and not is_renamed(pair):
            pair.findings.found = relocated(pair, is_renamed)
    _compare_ignored_defaults(context, base.ignored_defaults, revision.ignored_defaults)
    return Differences(
        base_document, revision_document, context.all_found(settled), context.registry
    )


def _compare_ignored_defaults(
    context: ComparisonContext, before: Mapping[str, str], after: Mapping[str, str]
) -> None:
    """Notes defaults that nobody applies, because their schema does not allow them."""
    for pointer in sorted(before.keys() | after.keys()):
        old, new = before.get(pointer), after.get(pointer)
        keys = tokens(pointer)
        here = context.base.root.at(*keys).value, context.revision.root.at(*keys).value
        if old == new or not all(here) or any("default" in one for one in here):
            continue
        values = {"before": old or "nothing", "after": new or "nothing"}
        context.add("schema.default", "not-allowed", "", pointer, pointer, **values)


def _promised(operation: OperationRef) -> bool:
    return operation.node.value.get(STABILITY) not in UNFINISHED


def _equal(
    context: ComparisonContext, base_node: OperationRef, revision_node: OperationRef
) -> bool:
    return context.equal(base_node.node.value, revision_node.node.value) and all(
        context.equal(base_node.item.value.get(key), revision_node.item.value.get(key))
        for key in ("parameters", "servers")
    )


def _removed(
    context: ComparisonContext, operation: OperationRef, remaining: set[str]
) -> None:
    level = operation.node.value.get(STABILITY)
    if level is not None and level not in LEVELS:
        place = operation.node.pointer
        context.add("operation.stability", "invalid", "", place, "", after=level)
    event = removal_event(operation.node.value, context.calendar)
    context.add("operation", event, "", operation.node.pointer, "")


def _compare_components(context: ComparisonContext) -> dict[str, str]:
    """Notes schemas that are gone: the name of each is that of a class.

    Gives the new names of those that were renamed.
    """
    base_document = context.base.root.at("components", "schemas")
    revision_document = context.revision.root.at("components", "schemas")
    renamed = _renamed(context, base_document, revision_document)
    for name in base_document.value:
        place = base_document.at(name).pointer
        if name in renamed:
            there = revision_document.at(renamed[name]).pointer
            values = {"before": name, "after": renamed[name]}
            context.add("component", "renamed", "", place, there, **values)
        elif name not in revision_document.value:
            context.add("component", "removed", "", place, "", name=name)
    return renamed


def _renamed(
    context: ComparisonContext, base_document: Node, revision_document: Node
) -> dict[str, str]:
    """Schemas that are used under another name where they were used before.

    Each is only in one document, stands for no other one, and has most of its
    properties, or all of its content, in common with the other.
    """
    candidates: dict[str, set[str]] = {}
    back: dict[str, set[str]] = {}
    for base_node, revision_node in context.pairs.renamed:
        if any(len(tokens(pointer)) != 3 for pointer in (base_node, revision_node)):
            continue
        before, after = _name(base_node), _name(revision_node)
        gone = before in base_document.value and before not in revision_document.value
        if (
            gone
            and after in revision_document.value
            and after not in base_document.value
        ):
            candidates.setdefault(before, set()).add(after)
            back.setdefault(after, set()).add(before)
    return {
        before: after
        for before, (after, *more) in ((b, sorted(a)) for b, a in candidates.items())
        if not more
        and len(back[after]) == 1
        and _alike(context, base_document.at(before), revision_document.at(after))
    }


def _name(pointer: str) -> str:
    """The name of the component schema that a place is in, if there is one."""
    path = tokens(pointer)
    return path[2] if len(path) > 2 and path[:2] == ["components", "schemas"] else ""


def _alike(context: ComparisonContext, base_node: Node, revision_node: Node) -> bool:
    before = context.base_shapes.shape(base_node).properties.keys()
    after = context.revision_shapes.shape(revision_node).properties.keys()
    if before or after:
        return 2 * len(before & after) > len(before | after)
    return base_node.value == revision_node.value
