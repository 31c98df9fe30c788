"""Comparing request bodies, responses, their links and media types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.diff.document import Node

from .context import ComparisonContext
from .encodings import compare_encodings
from .form_fields import reach_form
from .headers import compare_headers
from .media_types import is_form, is_json, related
from .statuses import DEFAULT, matched, succeeds
from .xml import is_xml, reach_xml

_UNTYPED = ("xml", "text/", "form")
_NEUTRAL = frozenset({"split", "folded"})
_BYTES = ({"type": "string", "format": "binary"}, {"format": "binary"})


def compare_request_body(
    context: ComparisonContext, base: Node, revision: Node
) -> None:
    """Notes what changed in the request bodies of two operations."""
    had, has = "requestBody" in base.value, "requestBody" in revision.value
    base_node = context.base.resolve(base.at("requestBody"))
    revision_node = context.revision.resolve(revision.at("requestBody"))
    way = context.directions.request
    was, now = (
        base_node.value.get("required") is True,
        revision_node.value.get("required") is True,
    )
    if not had and has:
        event = "required-added" if now else "optional-added"
        context.add("requestBody", event, way, "", revision_node.pointer)
    elif had and not has:
        context.add("requestBody", "removed", way, base_node.pointer, "")
    if not (had and has):
        return
    if was != now:
        event = "required" if now else "optional"
        context.add("requestBody", event, way, base_node.pointer, revision_node.pointer)
    _compare_content(context, base_node, revision_node, way, "requestBody")


def compare_responses(context: ComparisonContext, base: Node, revision: Node) -> None:
    """Notes what changed in the responses of two operations."""
    in_base, in_revision = dict(base.entries("responses")), dict(
        revision.entries("responses")
    )
    way = context.directions.response
    for pair in matched(in_base, in_revision):
        status = pair.revision or pair.base
        if pair.event:
            declared = in_revision if pair.revision else {**in_base, **in_revision}
            kind = _kind(status, declared)
            event = pair.event if pair.event in _NEUTRAL else f"{kind}-{pair.event}"
            context.add(
                "response", event, way,
                f"{base.pointer}/responses/{pair.base}" if pair.base else "",
                f"{revision.pointer}/responses/{pair.revision}" if pair.revision else "",
                name=status,
                before=pair.base if pair.base and pair.revision else None,
                after=pair.revision if pair.base and pair.revision else None,
            )  # fmt: skip
        if pair.base and pair.revision:
            before = context.base.resolve(in_base[pair.base])
            after = context.revision.resolve(in_revision[pair.revision])
            _compare_response(context, before, after)


def _kind(status: str, all_: Mapping[str, Node]) -> str:
    if status == DEFAULT:
        others = any(succeeds(one) for one in all_ if one != DEFAULT)
        return "default" if others else "only-default"
    return "success" if succeeds(status) else "failure"


def _compare_response(
    context: ComparisonContext, base_node: Node, revision_node: Node
) -> None:
    compare_headers(context, base_node, revision_node)
    _compare_content(
        context, base_node, revision_node, context.directions.response, "response"
    )
    _compare_links(context, base_node, revision_node)


def _compare_links(
    context: ComparisonContext, base_node: Node, revision_node: Node
) -> None:
    way = context.directions.response
    in_base, in_revision = dict(base_node.entries("links")), dict(
        revision_node.entries("links")
    )
    for name, node in in_base.items():
        place = f"{base_node.pointer}/links/{name}"
        if name not in in_revision:
            context.add("link", "removed", way, place, "", name=name)
            continue
        before = dict(context.base.resolve(node).value)
        after = dict(context.revision.resolve(in_revision[name]).value)
        before.pop("description", None)
        after.pop("description", None)
        if before != after:
            there = f"{revision_node.pointer}/links/{name}"
            context.add("link", "changed", way, place, there, name=name)
    for name in in_revision:
        if name not in in_base:
            place = f"{revision_node.pointer}/links/{name}"
            context.add("link", "added", way, "", place, name=name)


def _compare_content(
    context: ComparisonContext,
    base_node: Node,
    revision_node: Node,
    way: str,
    subject: str,
) -> None:
    """Pairs the media types of two bodies: by name, then by what is the same but in part."""
    in_base = {
        media: context.base.resolve(node)
        for media, node in base_node.entries("content")
    }
    in_revision = {
        media: context.revision.resolve(node)
        for media, node in revision_node.entries("content")
    }
    same = {media: media for media in in_base if media in in_revision}
    gone = [media for media in in_base if media not in in_revision]
    new = [media for media in in_revision if media not in in_base]
    for media in list(gone):
        event, other = _nearest(media, new)
        if other is None:
            continue
        if event == "generalized" and "+" in media and subject == "requestBody":
            event = "suffix-dropped"
        gone.remove(media)
        new.remove(other)
        same[media] = other
        where = in_base[media].pointer, in_revision[other].pointer
        if event != "same":
            context.add(
                f"{subject}.mediaType", event, way, *where, before=media, after=other
            )
    for media in gone:
        context.add(
            f"{subject}.mediaType",
            "removed",
            way,
            in_base[media].pointer,
            "",
            name=media,
        )
    for media in new:
        context.add(
            f"{subject}.mediaType",
            "added",
            way,
            "",
            in_revision[media].pointer,
            name=media,
        )
    for media, other in same.items():
        _compare_media(context, in_base[media], in_revision[other], way, subject, other)


def _nearest(media: str, others: Sequence[str]) -> tuple[str, str | None]:
    """The one of some media types that a media type became, and how."""
    known = {one: related(media, one) for one in others}
    for event in ("same", "renamed", "specialized", "generalized"):
        for one in others:
            if known[one] == event:
                return event, one
    return "", None


def _way(context: ComparisonContext, way: str, media: str) -> str:
    """The direction of a body: XML, text and forms do not tell types as JSON does."""
    if is_json(media) or not any(word in media.lower() for word in _UNTYPED):
        return way
    return (
        context.directions.form
        if way == context.directions.request
        else context.directions.text
    )


def _compare_media(
    context: ComparisonContext,
    base_node: Node,
    revision_node: Node,
    way: str,
    subject: str,
    media: str,
) -> None:
    for key in ("schema", "itemSchema"):
        had, has = key in base_node.value, key in revision_node.value
        where = base_node.pointer, revision_node.pointer
        if had and has:
            going = _way(context, way, media)
            if key == "schema" and is_form(media):
                reach_form(context, base_node, revision_node, way, going, media)
            else:
                context.reach(base_node.at(key), revision_node.at(key), going)
            if is_xml(media):
                reach_xml(context, base_node.at(key), revision_node.at(key), way)
        elif had != has and not _is_bytes(base_node if had else revision_node, media):
            event = "schema-added" if has else "schema-removed"
            context.add(f"{subject}.mediaType", event, way, *where, name=media)
    compare_encodings(context, base_node, revision_node, way, media)


def _is_bytes(node: Node, media: str) -> bool:
    """Whether a body is any bytes: 3.1 has no schema for that, 3.0 a format."""
    return not is_json(media) and node.value.get("schema") in _BYTES
