"""Comparing what credentials an operation asks for, and how they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.diff.document import Document, Node, Raw, as_list, as_map

from .context import ComparisonContext
from .operation_index import OperationRef, all_operations

_FACTS = ("type", "scheme", "in", "flows", "openIdConnectUrl")
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
    names = renamed_schemes(context)
    in_base: list[Mapping[str, frozenset[str]]] = [
        {names.get(name, name): scopes for name, scopes in one.items()}
        for one in _alternatives(before)
    ]
    in_revision = _alternatives(after)
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


def _schemes(document: Document) -> dict[str, Node]:
    listed = document.root.at("components").entries("securitySchemes")
    return {name: document.resolve(node) for name, node in listed}


def renamed_schemes(context: ComparisonContext) -> Mapping[str, str]:
    """The schemes that have another name now, which nobody sends, by their old one."""
    in_base, in_revision = _schemes(context.base), _schemes(context.revision)
    gone = {name: _sent(in_base[name]) for name in in_base if name not in in_revision}
    new = {
        name: _sent(in_revision[name]) for name in in_revision if name not in in_base
    }
    renamed: dict[str, str] = {}
    for name, sent in gone.items():
        same = [other for other, content in new.items() if content == sent]
        if len(same) == 1 and list(gone.values()).count(sent) == 1:
            renamed[name] = same[0]
    return renamed


def _sent(scheme: Node) -> Raw:
    """What a scheme says about what is sent, and how it is obtained."""
    value = {key: scheme.value[key] for key in _FACTS if key in scheme.value}
    value["scheme"] = str(value.get("scheme", "")).lower()
    value["name"] = _key(scheme)
    return value


def _key(scheme: Node) -> str:
    """Where a key stands, and its name; that of a header is without case."""
    location, name = scheme.value.get("in", ""), str(scheme.value.get("name", ""))
    return f"{location} {name.lower() if location == 'header' else name}"


def _asked_for(document: Document) -> set[str]:
    """The schemes that an operation asks for, or the document of all of them."""
    asked = [
        operation.own("security", document.root)[0]
        for operation in all_operations(document)
    ]
    return {
        name
        for requirements in asked
        for one in as_list(requirements)
        for name in as_map(one)
    }


def compare_schemes(context: ComparisonContext) -> None:
    """Notes what changed in the security schemes of the document."""
    in_base, in_revision = _schemes(context.base), _schemes(context.revision)
    for name, other in renamed_schemes(context).items():
        where = in_base.pop(name).pointer, in_revision.pop(other).pointer
        values = {"before": name, "after": other}
        context.add("securityScheme", "renamed", "", *where, **values)
    used = _asked_for(context.base) & _asked_for(context.revision)
    for name, node in in_base.items():
        if name not in in_revision:
            context.add("securityScheme", "removed", "", node.pointer, "", name=name)
        elif name not in used:
            if _sent(node) != _sent(in_revision[name]):
                where = node.pointer, in_revision[name].pointer
                context.add("securityScheme", "unused-changed", "", *where, name=name)
        else:
            _compare_scheme(context, name, node, in_revision[name])
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
        if event == "key-changed" and _key(base_node) == _key(revision_node):
            continue
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
