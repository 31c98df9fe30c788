"""Two documents in, everything that differs out."""

from __future__ import annotations

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
from specpress.diff.compare.schema_pairs import Pairs
from specpress.diff.compare.schemas import SchemaComparison
from specpress.diff.compare.security import compare_schemes
from specpress.diff.compare.shapes import Shapes

from .document import Document, Node, Raw, references, tokens, unchanged
from .findings import Finding


@dataclass(frozen=True, slots=True)
class Found:
    """What differs, and the operations whose bits the findings have."""

    base: Document
    revision: Document
    findings: list[tuple[Finding, dict[str, int]]]
    operations: list[tuple[Site | None, Site | None]]


def compare(base: Raw, revision: Raw, calendar: Calendar) -> Found:
    """Everything that differs between two normalised documents."""
    ours, theirs = Document(base), Document(revision)
    shapes, revised = Shapes(ours), Shapes(theirs)
    same = unchanged(ours, theirs)

    def skip(mine: Node, other: Node) -> bool:
        return mine.value == other.value and all(
            map(same.__contains__, references(mine.value))
        )

    pairs = Pairs(
        SchemaComparison(shapes, revised, calendar).compare,
        (shapes.meant, revised.meant),
        skip,
    )
    scene = Scene(ours, theirs, shapes, revised, pairs, Store(), calendar, same)
    both, gone, new = matched(ours, theirs)
    operations: list[tuple[Site | None, Site | None]] = []
    alike = all(base.get(key) == revision.get(key) for key in ("servers", "security"))
    for mine, other in both:
        operations.append((mine, other))
        if not _promised(other):
            continue
        if alike and mine.path == other.path and _equal(scene, mine, other):
            continue
        compare_operation(scene.of(1 << (len(operations) - 1)), mine, other)
    remaining = {site.path for _, site in both}
    for site in gone:
        operations.append((site, None))
        if _promised(site):
            _removed(scene.of(1 << (len(operations) - 1)), site, remaining)
    for site in new:
        operations.append((None, site))
        here = scene.of(1 << (len(operations) - 1))
        here.add("operation", "added", "", "", site.node.pointer)
    compare_webhooks(scene)
    compare_schemes(scene)
    scene.pairs.settle()
    _compare_components(scene)
    return Found(ours, theirs, scene.all_found(), operations)


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


def _compare_components(scene: Scene) -> None:
    """Notes schemas that are gone: the name of each is that of a class."""
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


def _renamed(scene: Scene, ours: Node, theirs: Node) -> dict[str, str]:
    """Schemas that are used under another name where they were used before.

    Each is only in one document, stands for no other one, and has most of its
    properties, or all of its content, in common with the other.
    """
    found: dict[str, set[str]] = {}
    back: dict[str, set[str]] = {}
    for mine, other in scene.pairs.renamed:
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
    """The name of the component schema at a pointer, if there is one."""
    path = tokens(pointer)
    return path[2] if len(path) == 3 and path[:2] == ["components", "schemas"] else ""


def _alike(scene: Scene, mine: Node, other: Node) -> bool:
    before = scene.base_shapes.shape(mine).properties.keys()
    after = scene.revision_shapes.shape(other).properties.keys()
    if before or after:
        return 2 * len(before & after) > len(before | after)
    return mine.value == other.value
