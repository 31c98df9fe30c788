"""Comparing two documents, operation by operation."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from specpress.diff.document import Document, Node

from . import bodies, lifecycle, parameters, security, servers
from .context import CALLING, Scene
from .operation_index import Site, all_sites, sites, template


def matched(
    base: Document, revision: Document
) -> tuple[list[tuple[Site, Site]], list[Site], list[Site]]:
    """The operations that are in both documents, those only in the base, only in the
    revision. The names of path parameters do not count.
    """
    ours, theirs = all_sites(base), all_sites(revision)
    exact = {(site.method, site.path): site for site in theirs}
    by_template: dict[tuple[str, str], list[Site]] = {}
    for site in theirs:
        by_template.setdefault((site.method, template(site.path)), []).append(site)
    both: list[tuple[Site, Site]] = []
    gone: list[Site] = []
    taken: set[tuple[str, str]] = set()
    pending: list[Site] = []
    for site in ours:
        other = exact.get((site.method, site.path))
        if other is None:
            pending.append(site)
        else:
            taken.add((other.method, other.path))
            both.append((site, other))
    for site in pending:
        candidates = by_template.get((site.method, template(site.path)), [])
        other = next((o for o in candidates if (o.method, o.path) not in taken), None)
        if other is None:
            gone.append(site)
        else:
            taken.add((other.method, other.path))
            both.append((site, other))
    return (
        both,
        gone,
        [site for site in theirs if (site.method, site.path) not in taken],
    )


def compare_operation(scene: Scene, base: Site, revision: Site) -> None:
    """Notes what changed in an operation."""
    mine, other = base.node, revision.node
    where = (mine.pointer, other.pointer)
    if base.id != revision.id:
        event = "added" if not base.id else "removed" if not revision.id else "changed"
        shown = {"before": base.id, "after": revision.id}
        scene.add("operation.operationId", event, "", *where, **shown)
    if base.tags[:1] != revision.tags[:1]:
        first, now = next(iter(base.tags), ""), next(iter(revision.tags), "")
        scene.add("operation.group", "changed", "", *where, before=first, after=now)
    lost, new = set(base.tags) - set(revision.tags), set(revision.tags) - set(base.tags)
    for event, tags in (("removed", lost), ("added", new)):
        if tags:
            scene.add("operation.tags", event, "", *where, before=sorted(tags))
    stability = str(other.value.get(lifecycle.STABILITY, ""))
    lifecycle.compare_deprecation(
        "operation", mine.value, other.value, where,
        scene.directed(""), scene.calendar, stability,
    )  # fmt: skip
    lifecycle.compare_stability(mine.value, other.value, where, scene.directed(""))
    security.compare_requirements(scene, base, revision)
    servers.compare_servers(scene, base, revision)
    compare_exchange(scene, base, revision)


def compare_exchange(scene: Scene, base: Site, revision: Site) -> None:
    """Notes what changed in what an operation takes and gives, and its callbacks."""
    parameters.compare_parameters(scene, base, revision)
    bodies.compare_request_body(scene, base.node, revision.node)
    bodies.compare_responses(scene, base.node, revision.node)
    _compare_calls(
        scene,
        "callback",
        _callbacks(scene.base, base),
        _callbacks(scene.revision, revision),
    )


def compare_webhooks(scene: Scene) -> None:
    """Notes what changed in the webhooks of the document."""
    _compare_calls(scene, "webhook", _webhooks(scene.base), _webhooks(scene.revision))


Calls: TypeAlias = "dict[tuple[str, ...], Site]"
"""What the API calls, by name (and expression of the address) and method."""


def _webhooks(document: Document) -> Calls:
    return {
        (name, site.method): replace(site, kind="webhook", name=name)
        for name, item in document.root.entries("webhooks")
        for site in sites(document.resolve(item), name)
    }


def _callbacks(document: Document, holder: Site) -> Calls:
    return {
        (name, expression, site.method): replace(
            site, method=holder.method, path=holder.path, kind="callback", name=name
        )
        for name, held in holder.node.entries("callbacks")
        for expression, item in _expressions(document.resolve(held))
        for site in sites(document.resolve(item), expression)
    }


def _expressions(callback: Node) -> list[tuple[str, Node]]:
    return [
        (name, callback.at(name))
        for name, value in callback.value.items()
        if isinstance(value, dict)
    ]


def _compare_calls(scene: Scene, subject: str, base: Calls, revision: Calls) -> None:
    for key, old in base.items():
        new = revision.get(key)
        if new is None:
            name = " ".join((key[-1], *key[:-1]))
            gone = scene.at(old, None)
            gone.add(subject, "removed", "", old.node.pointer, "", name=name)
        elif not scene.equal(old.node.value, new.node.value) or not scene.equal(
            old.item.value.get("parameters"), new.item.value.get("parameters")
        ):
            compare_exchange(scene.at(old, new, CALLING), old, new)
    for key, new in revision.items():
        if key not in base:
            name = " ".join((key[-1], *key[:-1]))
            scene.at(None, new).add(
                subject, "added", "", "", new.node.pointer, name=name
            )
