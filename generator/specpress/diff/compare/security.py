"""Comparing what credentials an operation asks for, and how they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.diff.document import Node, as_list, as_map

from .context import Scene
from .operation_index import Site

_URLS = ("authorizationUrl", "refreshUrl")


def compare_requirements(scene: Scene, base: Site, revision: Site) -> None:
    """Notes alternatives that are not accepted any more, and new ones.

    Credentials that satisfied the base still do if some alternative of the revision
    asks for no more than they are.
    """
    before, place = base.own("security", scene.base.root)
    after, there = revision.own("security", scene.revision.root)
    ours, theirs = _alternatives(before), _alternatives(after)
    for alternative in ours:
        if not any(_suffices(alternative, other) for other in theirs):
            if not alternative:
                event = "required"
            else:
                event = (
                    "scope-added" if _scopes_only(alternative, theirs) else "removed"
                )
            scene.add(
                "security",
                event,
                "",
                place,
                there,
                before=_shown(alternative),
                after=_all(theirs),
            )
    for alternative in theirs:
        if alternative in ours:
            continue
        if any(
            _suffices(alternative, other) and other != alternative for other in ours
        ):
            continue  # asks for more than an alternative of the base: said above
        event = "dropped" if not alternative else "added"
        if event == "added" and _scopes_only(alternative, ours):
            event = "scope-removed"
        scene.add(
            "security",
            event,
            "",
            place,
            there,
            before=_all(ours),
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
    return any(one.keys() == other.keys() for other in others)


def _shown(alternative: Mapping[str, frozenset[str]]) -> str:
    if not alternative:
        return "no credentials"
    return " and ".join(
        f"{name} ({', '.join(sorted(scopes))})" if scopes else name
        for name, scopes in sorted(alternative.items())
    )


def _all(alternatives: list[Mapping[str, frozenset[str]]]) -> str:
    return " or ".join(sorted(map(_shown, alternatives)))


def compare_schemes(scene: Scene) -> None:
    """Notes what changed in the security schemes of the document."""
    ours = dict(scene.base.root.at("components").entries("securitySchemes"))
    theirs = dict(scene.revision.root.at("components").entries("securitySchemes"))
    for name, node in ours.items():
        if name not in theirs:
            scene.add("securityScheme", "removed", "", node.pointer, "", name=name)
        else:
            mine = scene.base.resolve(node)
            _compare_scheme(scene, name, mine, scene.revision.resolve(theirs[name]))
    for name, node in theirs.items():
        if name not in ours:
            scene.add("securityScheme", "added", "", "", node.pointer, name=name)


def _compare_scheme(scene: Scene, name: str, mine: Node, other: Node) -> None:
    where = (mine.pointer, other.pointer)
    for keys, event in (
        (("type",), "type-changed"),
        (("scheme",), "scheme-changed"),
        (("in", "name"), "key-changed"),
        (("openIdConnectUrl",), "url-changed"),
    ):
        before = " ".join(str(mine.value.get(key, "")) for key in keys)
        after = " ".join(str(other.value.get(key, "")) for key in keys)
        if event == "scheme-changed":
            before, after = before.lower(), after.lower()
        if before != after:
            shown = {"before": before, "after": after}
            scene.add("securityScheme", event, "", *where, name=name, **shown)
            if event == "type-changed":
                return
    ours, theirs = dict(mine.entries("flows")), dict(other.entries("flows"))
    for flow, node in ours.items():
        if flow not in theirs:
            scene.add(
                "securityScheme",
                "flow-removed",
                "",
                node.pointer,
                "",
                name=f"{name} {flow}",
            )
        else:
            _compare_flow(scene, f"{name} {flow}", node, theirs[flow])
    for flow, node in theirs.items():
        if flow not in ours:
            scene.add(
                "securityScheme",
                "flow-added",
                "",
                "",
                node.pointer,
                name=f"{name} {flow}",
            )


def _compare_flow(scene: Scene, name: str, mine: Node, other: Node) -> None:
    where = (mine.pointer, other.pointer)
    for keys, event in ((_URLS, "url-changed"), (("tokenUrl",), "token-url-changed")):
        for key in keys:
            before, after = mine.value.get(key), other.value.get(key)
            if before != after:
                shown: dict[str, Any] = {"before": before, "after": after}
                scene.add("securityScheme", event, "", *where, name=name, **shown)
    before, after = as_map(mine.value.get("scopes")), as_map(other.value.get("scopes"))
    for event, scopes in (
        ("scope-removed", sorted(before.keys() - after.keys())),
        ("scope-added", sorted(after.keys() - before.keys())),
    ):
        if scopes:
            scene.add("securityScheme", event, "", *where, name=name, before=scopes)
