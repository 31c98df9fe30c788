"""Two documents in, everything that differs out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specpress.diff.compare.context import Scene, Store
from specpress.diff.compare.lifecycle import (
    LEVELS,
    STABILITY,
    UNFINISHED,
    Calendar,
    removal_event,
)
from specpress.diff.compare.operation_index import Site
from specpress.diff.compare.operations import (
    compare_operation,
    compare_webhooks,
    matched,
)
from specpress.diff.compare.schema_pairs import Pairs, relocated
from specpress.diff.compare.schemas import SchemaComparison
from specpress.diff.compare.security import compare_schemes
from specpress.diff.compare.shapes import Shapes
from specpress.diff.compare.verdicts import Verdicts

from .document import Document, Node, references, tokens, unchanged
from .findings import Finding
from .model import Side
from .rules import Way


@dataclass(frozen=True, slots=True)
class Found:
    """What differs, and the operations whose bits the findings have."""

    base: Document
    revision: Document
    findings: list[tuple[Finding, dict[Way, int]]]
    operations: list[tuple[Site | None, Site | None]]


def compare(base: Side, revision: Side, calendar: Calendar) -> Found:
    """Everything that differs between two documents."""
    ours, theirs = Document(base.raw), Document(revision.raw)
    shapes, revised = Shapes(ours), Shapes(theirs)
    same = unchanged(ours, theirs)

    def skip(mine: Node, other: Node) -> bool:
        return mine.value == other.value and all(
            map(same.__contains__, references(mine.value))
        )

    pairs = Pairs(
        SchemaComparison(shapes, revised, calendar).compare,
        (shapes.resolve_wrapper, revised.resolve_wrapper),
        skip,
        Verdicts(ours, theirs, same),
    )
    scene = Scene(ours, theirs, shapes, revised, pairs, Store(), calendar, same)
    both, gone, new = matched(ours, theirs)
    alike = all(
        base.raw.get(key) == revision.raw.get(key) for key in ("servers", "security")
    )
    for mine, other in both:
        if not _promised(other):
            continue
        if alike and mine.path == other.path and _equal(scene, mine, other):
            continue
        compare_operation(scene.at(mine, other), mine, other)
    remaining = {site.path for _, site in both}
    for site in gone:
        if _promised(site):
            _removed(scene.at(site, None), site, remaining)
    for site in new:
        scene.at(None, site).add("operation", "added", "", "", site.node.pointer)
    compare_webhooks(scene)
    compare_schemes(scene)
    settled = scene.pairs.settle()
    renamed = _compare_components(scene)
    for pair in settled:
        before, after = _name(pair.base.pointer), _name(pair.revision.pointer)
        if pair.used and not (after and renamed.get(before) == after):
            pair.findings.found = relocated(pair)
    _compare_ignored_defaults(scene, base.ignored_defaults, revision.ignored_defaults)
    return Found(ours, theirs, scene.all_found(settled), scene.registry)


def _compare_ignored_defaults(
    scene: Scene, before: Mapping[str, str], after: Mapping[str, str]
) -> None:
    """Notes defaults that nobody applies, because their schema does not allow them."""
    for pointer in sorted(before.keys() | after.keys()):
        old, new = before.get(pointer), after.get(pointer)
        keys = tokens(pointer)
        here = scene.base.root.at(*keys).value, scene.revision.root.at(*keys).value
        if old == new or not all(here) or any("default" in one for one in here):
            continue
        shown = {"before": old or "nothing", "after": new or "nothing"}
        scene.add("schema.default", "not-allowed", "", pointer, pointer, **shown)


def _promised(site: Site) -> bool:
    return site.node.value.get(STABILITY) not in UNFINISHED


def _equal(scene: Scene, mine: Site, other: Site) -> bool:
    return scene.equal(mine.node.value, other.node.value) and all(
        scene.equal(mine.item.value.get(key), other.item.value.get(key))
        for key in ("parameters", "servers")
    )


def _removed(scene: Scene, site: Site, remaining: set[str]) -> None:
    level = site.node.value.get(STABILITY)
    if level is not None and level not in LEVELS:
        place = site.node.pointer
        scene.add("operation.stability", "invalid", "", place, "", after=level)
    event = removal_event(site.node.value, scene.calendar)
    scene.add("operation", event, "", site.node.pointer, "")


def _compare_components(scene: Scene) -> dict[str, str]:
    """Notes schemas that are gone: the name of each is that of a class.

    Gives the new names of those that were renamed.
    """
    ours = scene.base.root.at("components", "schemas")
    theirs = scene.revision.root.at("components", "schemas")
    renamed = _renamed(scene, ours, theirs)
    for name in ours.value:
        place = ours.at(name).pointer
        if name in renamed:
            there = theirs.at(renamed[name]).pointer
            shown = {"before": name, "after": renamed[name]}
            scene.add("component", "renamed", "", place, there, **shown)
        elif name not in theirs.value:
            scene.add("component", "removed", "", place, "", name=name)
    return renamed


def _renamed(scene: Scene, ours: Node, theirs: Node) -> dict[str, str]:
    """Schemas that are used under another name where they were used before.

    Each is only in one document, stands for no other one, and has most of its
    properties, or all of its content, in common with the other.
    """
    found: dict[str, set[str]] = {}
    back: dict[str, set[str]] = {}
    for mine, other in scene.pairs.renamed:
        if any(len(tokens(pointer)) != 3 for pointer in (mine, other)):
            continue
        before, after = _name(mine), _name(other)
        gone = before in ours.value and before not in theirs.value
        if gone and after in theirs.value and after not in ours.value:
            found.setdefault(before, set()).add(after)
            back.setdefault(after, set()).add(before)
    return {
        before: after
        for before, (after, *more) in ((b, sorted(a)) for b, a in found.items())
        if not more
        and len(back[after]) == 1
        and _alike(scene, ours.at(before), theirs.at(after))
    }


def _name(pointer: str) -> str:
    """The name of the component schema that a place is in, if there is one."""
    path = tokens(pointer)
    return path[2] if len(path) > 2 and path[:2] == ["components", "schemas"] else ""


def _alike(scene: Scene, mine: Node, other: Node) -> bool:
    before = scene.base_shapes.shape(mine).properties.keys()
    after = scene.revision_shapes.shape(other).properties.keys()
    if before or after:
        return 2 * len(before & after) > len(before | after)
    return mine.value == other.value
