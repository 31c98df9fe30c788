"""Comparing what credentials an operation asks for, and how they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.diff.document import Node, as_list, as_map

from .context import ComparisonContext
from .operation_index import OperationRef

_URLS = ("authorizationUrl", "refreshUrl")


def compare_requirements(
    context: ComparisonContext, base: OperationRef, revision: OperationRef
) -> None:
    """Notes alternatives that are not accepted any more, and new ones.

    Credentials that satisfied the base still do if some alternative of the revision
    asks for no more than they are.
    """
    before, place = base.own("security", context.base.root)
    after, there = revision.own("security", context.revision.root)
    in_base, in_revision = _alternatives(before), _alternatives(after)
    for alternative in in_base:
        if not any(
            _suffices(alternative, revision_node) for revision_node in in_revision
        ):
            if not alternative:
                event = "required"
            else:
                event = (
                    "scope-added"
                    if _scopes_only(alternative, in_revision)
                    else "removed"
                )
            context.add(
                "security",
                event,
                "",
                place,
                there,
                before=_shown(alternative),
                after=_all(in_revision),
            )
    for alternative in in_revision:
        if alternative in in_base:
            continue
        if any(
            _suffices(alternative, revision_node) and revision_node != alternative
            for revision_node in in_base
        ):
            continue  # asks for more than an alternative of the base: said above
        event = "dropped" if not alternative else "added"
        if event == "added" and _scopes_only(alternative, in_base):
            event = "scope-removed"
        context.add(
            "security",
            event,
            "",
            place,
            there,
            before=_all(in_base),
            after=_shown(alternative),
        )


def _alternatives(value: Any) -> list[Mapping[str, frozenset[str]]]:
    listed = [
        {
            name: frozenset(map(str, as_list(scopes)))
            for name, scopes in as_map(one).items()
        }
        for one in as_list(value)
    ]
    return list[Mapping[str, frozenset[str]]](listed) or [{}]


def _suffices(
    given: Mapping[str, frozenset[str]], asked: Mapping[str, frozenset[str]]
) -> bool:
    """Whether the credentials for one alternative satisfy another one."""
    return all(
        name in given and scopes <= given[name] for name, scopes in asked.items()
    )


def _scopes_only(
    one: Mapping[str, frozenset[str]], others: list[Mapping[str, frozenset[str]]]
) -> bool:
    return any(one.keys() == revision_node.keys() for revision_node in others)


def _shown(alternative: Mapping[str, frozenset[str]]) -> str:
    if not alternative:
        return "no credentials"
    return " and ".join(
        f"{name} ({', '.join(sorted(scopes))})" if scopes else name
        for name, scopes in sorted(alternative.items())
    )


def _all(alternatives: list[Mapping[str, frozenset[str]]]) -> str:
    return " or ".join(sorted(map(_shown, alternatives)))


def compare_schemes(context: ComparisonContext) -> None:
    """Notes what changed in the security schemes of the document."""
    in_base = dict(context.base.root.at("components").entries("securitySchemes"))
    in_revision = dict(
        context.revision.root.at("components").entries("securitySchemes")
    )
    for name, node in in_base.items():
        if name not in in_revision:
            context.add("securityScheme", "removed", "", node.pointer, "", name=name)
        else:
            base_node = context.base.resolve(node)
            _compare_scheme(
                context, name, base_node, context.revision.resolve(in_revision[name])
            )
    for name, node in in_revision.items():
        if name not in in_base:
            context.add("securityScheme", "added", "", "", node.pointer, name=name)


def _compare_scheme(
    context: ComparisonContext, name: str, base_node: Node, revision_node: Node
) -> None:
    where = (base_node.pointer, revision_node.pointer)
    for keys, event in (
        (("type",), "type-changed"),
        (("scheme",), "scheme-changed"),
        (("in", "name"), "key-changed"),
        (("openIdConnectUrl",), "url-changed"),
    ):
        before = " ".join(str(base_node.value.get(key, "")) for key in keys)
        after = " ".join(str(revision_node.value.get(key, "")) for key in keys)
        if event == "scheme-changed":
            before, after = before.lower(), after.lower()
        if before != after:
            values = {"before": before, "after": after}
            context.add("securityScheme", event, "", *where, name=name, **values)
            if event == "type-changed":
                return
    in_base, in_revision = dict(base_node.entries("flows")), dict(
        revision_node.entries("flows")
    )
    for flow, node in in_base.items():
        if flow not in in_revision:
            context.add(
                "securityScheme",
                "flow-removed",
                "",
                node.pointer,
                "",
                name=f"{name} {flow}",
            )
        else:
            _compare_flow(context, f"{name} {flow}", node, in_revision[flow])
    for flow, node in in_revision.items():
        if flow not in in_base:
            context.add(
                "securityScheme",
                "flow-added",
                "",
                "",
                node.pointer,
                name=f"{name} {flow}",
            )


def _compare_flow(
    context: ComparisonContext, name: str, base_node: Node, revision_node: Node
) -> None:
    where = (base_node.pointer, revision_node.pointer)
    for keys, event in ((_URLS, "url-changed"), (("tokenUrl",), "token-url-changed")):
        for key in keys:
            before, after = base_node.value.get(key), revision_node.value.get(key)
            if before != after:
                values: dict[str, Any] = {"before": before, "after": after}
                context.add("securityScheme", event, "", *where, name=name, **values)
    before, after = as_map(base_node.value.get("scopes")), as_map(
        revision_node.value.get("scopes")
    )
    for event, scopes in (
        ("scope-removed", sorted(before.keys() - after.keys())),
        ("scope-added", sorted(after.keys() - before.keys())),
    ):
        if scopes:
            context.add("securityScheme", event, "", *where, name=name, before=scopes)
