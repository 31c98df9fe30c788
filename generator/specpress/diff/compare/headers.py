"""Comparing the headers of two responses."""

from __future__ import annotations

from specpress.diff.document import Node

from .context import ComparisonContext
from .media_types import related

_IGNORED = "content-type"
"""The media type says it (OpenAPI 3.1, section 4.8.17.1)."""


def compare_headers(context: ComparisonContext, base: Node, revision: Node) -> None:
    """Notes headers that came, went or changed; their names are without case."""
    way = context.directions.header
    in_base, in_revision = (
        {
            name.lower(): (name, document.resolve(node))
            for name, node in response.entries("headers")
            if name.lower() != _IGNORED
        }
        for document, response in (
            (context.base, base),
            (context.revision, revision),
        )
    )
    for key, (name, node) in in_base.items():
        place = f"{base.pointer}/headers/{name}"
        if key not in in_revision:
            needed = node.value.get("required") is True
            event = "required-removed" if needed else "optional-removed"
            context.add("header", event, way, place, "", name=name)
            continue
        _compare_header(context, name, node, in_revision[key][1])
    for key, (name, _) in in_revision.items():
        if key not in in_base:
            place = f"{revision.pointer}/headers/{name}"
            context.add("header", "added", way, "", place, name=name)


def _compare_header(
    context: ComparisonContext, name: str, base: Node, revision: Node
) -> None:
    way = context.directions.header
    where = base.pointer, revision.pointer
    for key, set_, unset in (
        ("required", "required", "optional"),
        ("deprecated", "deprecated", "reactivated"),
    ):
        was, now = base.value.get(key) is True, revision.value.get(key) is True
        if was != now:
            context.add("header", set_ if now else unset, way, *where, name=name)
    old, new = dict(base.entries("content")), dict(revision.entries("content"))
    if old or new:
        _compare_content(context, name, base, revision)
        return
    before, after = (one.value.get("explode") is True for one in (base, revision))
    if before != after and _holds_pairs(context, base, revision):
        context.add(
            "header", "explode-changed", way, *where,
            name=name, before=before, after=after,
        )  # fmt: skip
    context.reach(base.at("schema"), revision.at("schema"), way)


def _compare_content(
    context: ComparisonContext, name: str, base: Node, revision: Node
) -> None:
    """Notes that a header is written as another media type, or compares its schemas."""
    (old, *_), (new, *_) = (
        [*one.entries("content"), ("", one)] for one in (base, revision)
    )
    kind = related(old[0], new[0]) if old[0] and new[0] else ""
    if kind not in ("same", "renamed"):
        context.add(
            "header", "content-changed", context.directions.header,
            base.pointer, revision.pointer, name=name,
            before=old[0] or "plain text", after=new[0] or "plain text",
        )  # fmt: skip
        return
    context.reach(old[1].at("schema"), new[1].at("schema"), context.directions.response)


def _holds_pairs(context: ComparisonContext, base: Node, revision: Node) -> bool:
    """Whether a header may be an object, of which alone `explode` says something."""
    types = [
        shapes.shape(shapes.resolve_wrapper(node.at("schema"))).types
        for shapes, node in (
            (context.base_shapes, base), (context.revision_shapes, revision)
        )
    ]  # fmt: skip
    return all(one is None or "object" in one for one in types)
