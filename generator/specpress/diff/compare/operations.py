"""Comparing two documents, operation by operation."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from specpress.diff.document import Document, Node

from . import bodies, lifecycle, parameters, security, servers
from .context import CALLING, ComparisonContext
from .operation_index import OperationRef, all_operations, operations_of, template


def matched(
    base: Document, revision: Document
) -> tuple[
    list[tuple[OperationRef, OperationRef]], list[OperationRef], list[OperationRef]
]:
    """The operations that are in both documents, those only in the base, only in the
    revision. The names of path parameters do not count.
    """
    in_base, in_revision = all_operations(base), all_operations(revision)
    exact = {(operation.method, operation.path): operation for operation in in_revision}
    by_template: dict[tuple[str, str], list[OperationRef]] = {}
    for operation in in_revision:
        by_template.setdefault((operation.method, template(operation.path)), []).append(
            operation
        )
    both: list[tuple[OperationRef, OperationRef]] = []
    gone: list[OperationRef] = []
    taken: set[tuple[str, str]] = set()
    pending: list[OperationRef] = []
    for operation in in_base:
        revision_node = exact.get((operation.method, operation.path))
        if revision_node is None:
            pending.append(operation)
        else:
            taken.add((revision_node.method, revision_node.path))
            both.append((operation, revision_node))
    for operation in pending:
        candidates = by_template.get((operation.method, template(operation.path)), [])
        revision_node = next(
            (o for o in candidates if (o.method, o.path) not in taken), None
        )
        if revision_node is None:
            gone.append(operation)
        else:
            taken.add((revision_node.method, revision_node.path))
            both.append((operation, revision_node))
    return (
        both,
        gone,
        [
            operation
            for operation in in_revision
            if (operation.method, operation.path) not in taken
        ],
    )


def compare_operation(
    context: ComparisonContext, base: OperationRef, revision: OperationRef
) -> None:
    """Notes what changed in an operation."""
    base_node, revision_node = base.node, revision.node
    where = (base_node.pointer, revision_node.pointer)
    if base.id != revision.id:
        event = "added" if not base.id else "removed" if not revision.id else "changed"
        values = {"before": base.id, "after": revision.id}
        context.add("operation.operationId", event, "", *where, **values)
    if base.tags[:1] != revision.tags[:1]:
        first, now = next(iter(base.tags), ""), next(iter(revision.tags), "")
        context.add("operation.group", "changed", "", *where, before=first, after=now)
    lost, new = set(base.tags) - set(revision.tags), set(revision.tags) - set(base.tags)
    for event, tags in (("removed", lost), ("added", new)):
        if tags:
            context.add("operation.tags", event, "", *where, before=sorted(tags))
    stability = str(revision_node.value.get(lifecycle.STABILITY, ""))
    lifecycle.compare_deprecation(
        "operation", base_node.value, revision_node.value, where,
        context.directed(""), context.calendar, stability,
    )  # fmt: skip
    lifecycle.compare_stability(
        base_node.value, revision_node.value, where, context.directed("")
    )
    security.compare_requirements(context, base, revision)
    servers.compare_servers(context, base, revision)
    compare_exchange(context, base, revision)


def compare_exchange(
    context: ComparisonContext, base: OperationRef, revision: OperationRef
) -> None:
    """Notes what changed in what an operation takes and gives, and its callbacks."""
    parameters.compare_parameters(context, base, revision)
    bodies.compare_request_body(context, base.node, revision.node)
    bodies.compare_responses(context, base.node, revision.node)
    _compare_calls(
        context,
        "callback",
        _callbacks(context.base, base),
        _callbacks(context.revision, revision),
    )


def compare_webhooks(context: ComparisonContext) -> None:
    """Notes what changed in the webhooks of the document."""
    _compare_calls(
        context, "webhook", _webhooks(context.base), _webhooks(context.revision)
    )


CallKey: TypeAlias = tuple[str, ...]
Calls: TypeAlias = "dict[CallKey, OperationRef]"
"""What the API calls, by name (and expression of the address) and method."""


def _webhooks(document: Document) -> Calls:
    return {
        (name, operation.method): replace(operation, kind="webhook", name=name)
        for name, item in document.root.entries("webhooks")
        for operation in operations_of(document.resolve(item), name)
    }


def _callbacks(document: Document, holder: OperationRef) -> Calls:
    return {
        (name, expression, operation.method): replace(
            operation,
            method=holder.method,
            path=holder.path,
            kind="callback",
            name=name,
        )
        for name, callback in holder.node.entries("callbacks")
        for expression, item in _expressions(document.resolve(callback))
        for operation in operations_of(document.resolve(item), expression)
    }


def _expressions(callback: Node) -> list[tuple[str, Node]]:
    return [
        (name, callback.at(name))
        for name, value in callback.value.items()
        if isinstance(value, dict)
    ]


def _called_otherwise(base: Calls, revision: Calls) -> dict[CallKey, CallKey]:
    """The callbacks that have another name for the same address, which nobody sends."""
    gone = {key[1:]: key for key in base if key not in revision}
    new = {key[1:]: key for key in revision if key not in base}
    return {gone[rest]: new[rest] for rest in gone.keys() & new.keys()}


def _compare_calls(
    context: ComparisonContext, subject: str, base: Calls, revision: Calls
) -> None:
    renamed = _called_otherwise(base, revision) if subject == "callback" else {}
    for key, old in base.items():
        new = revision.get(renamed.get(key, key))
        if new is None:
            name = " ".join((key[-1], *key[:-1]))
            gone = context.at(old, None)
            gone.add(subject, "removed", "", old.node.pointer, "", name=name)
        elif not context.equal(old.node.value, new.node.value) or not context.equal(
            old.item.value.get("parameters"), new.item.value.get("parameters")
        ):
            compare_exchange(context.at(old, new, CALLING), old, new)
    for key, new in revision.items():
        if key not in base and key not in renamed.values():
            name = " ".join((key[-1], *key[:-1]))
            context.at(None, new).add(
                subject, "added", "", "", new.node.pointer, name=name
            )
