"""Two documents in, everything that differs out."""

from __future__ import annotations

from .comparison import Scene, Store
from .findings import Finding
from .lifecycle import LEVELS, STABILITY, UNFINISHED, Calendar, removal_event
from .operations import compare_operation, compare_webhooks, matched
from .pairs import Pairs
from .reading import Document, Node, Raw, unchanged
from .schemas import SchemaComparison
from .security import compare_schemes
from .shapes import Shapes
from .sites import Site


class Found:
    """What differs, and the operations whose bits the findings have."""

    __slots__ = ("findings", "operations", "renamed")

    def __init__(
        self,
        findings: list[tuple[Finding, dict[str, int]]],
        operations: list[tuple[Site | None, Site | None]],
        renamed: list[tuple[str, str]],
    ) -> None:
        self.findings = findings
        self.operations = operations
        self.renamed = renamed


def compare(base: Raw, revision: Raw, calendar: Calendar) -> Found:
    """Everything that differs between two normalised documents."""
    ours, theirs = Document(base), Document(revision)
    shapes, revised = Shapes(ours), Shapes(theirs)
    same = unchanged(ours, theirs)

    def skip(mine: Node, other: Node) -> bool:
        reference = mine.value.get("$ref")
        return reference is not None and reference == other.value.get("$ref") and reference in same

    pairs = Pairs(
        SchemaComparison(shapes, revised).compare, (shapes.meant, revised.meant), skip
    )
    scene = Scene(ours, theirs, shapes, revised, pairs, Store(), calendar, same)
    both, gone, new = matched(ours, theirs)
    operations: list[tuple[Site | None, Site | None]] = []
    alike = all(
        base.get(key) == revision.get(key) for key in ("servers", "security")
    )
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
    _compare_components(scene)
    return Found(scene.all_found(), operations, list(pairs.renamed))


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
    ours = scene.base.root.at("components", "schemas")
    theirs = scene.revision.root.at("components", "schemas")
    for name in ours.value:
        if name not in theirs.value:
            scene.add("component", "removed", "", ours.at(name).pointer, "", name=name)
