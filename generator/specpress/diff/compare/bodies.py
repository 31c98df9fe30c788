"""Comparing request bodies, responses, their headers, links and media types."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.diff.document import Node

from .context import ComparisonContext

_UNTYPED = ("xml", "text/", "form")
_ENCODING = ("contentType", "style", "explode", "allowReserved")


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
    for status, node in in_base.items():
        node = context.base.resolve(node)
        revision_node = in_revision.get(status)
        if revision_node is None:
            event = f"{_kind(status, in_base)}-removed"
            context.add(
                "response",
                event,
                way,
                f"{base.pointer}/responses/{status}",
                "",
                name=status,
            )
        else:
            _compare_response(
                context, node, context.revision.resolve(revision_node), status
            )
    for status in in_revision:
        if status not in in_base:
            event = f"{_kind(status, in_revision)}-added"
            place = f"{revision.pointer}/responses/{status}"
            context.add("response", event, way, "", place, name=status)


def _kind(status: str, all_: Mapping[str, Node]) -> str:
    if status == "default":
        others = any(_succeeds(one) for one in all_ if one != "default")
        return "default" if others else "only-default"
    return "success" if _succeeds(status) else "failure"


def _succeeds(status: str) -> bool:
    return status[:1] == "2"


def _compare_response(
    context: ComparisonContext, base_node: Node, revision_node: Node, status: str
) -> None:
    _compare_headers(context, base_node, revision_node)
    _compare_content(
        context, base_node, revision_node, context.directions.response, "response"
    )
    _compare_links(context, base_node, revision_node)


def _compare_headers(
    context: ComparisonContext, base_node: Node, revision_node: Node
) -> None:
    way = context.directions.header
    in_base = {
        name.lower(): (name, context.base.resolve(n))
        for name, n in base_node.entries("headers")
    }
    in_revision = {
        name.lower(): (name, context.revision.resolve(n))
        for name, n in revision_node.entries("headers")
    }
    for key, (name, node) in in_base.items():
        required = node.value.get("required") is True
        place = f"{base_node.pointer}/headers/{name}"
        if key not in in_revision:
            event = "required-removed" if required else "optional-removed"
            context.add("header", event, way, place, "", name=name)
            continue
        header = in_revision[key][1]
        if required != (header.value.get("required") is True):
            event = "optional" if required else "required"
            context.add("header", event, way, node.pointer, header.pointer, name=name)
        context.reach(node.at("schema"), header.at("schema"), way)
        news = dict(header.entries("content"))
        for media, entry in node.entries("content"):
            if media in news:
                context.reach(
                    entry.at("schema"),
                    news[media].at("schema"),
                    context.directions.response,
                )
    for key, (name, _) in in_revision.items():
        if key not in in_base:
            context.add(
                "header",
                "added",
                way,
                "",
                f"{revision_node.pointer}/headers/{name}",
                name=name,
            )


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
    in_base, in_revision = dict(base_node.entries("content")), dict(
        revision_node.entries("content")
    )
    same = {media: media for media in in_base if media in in_revision}
    gone = [media for media in in_base if media not in in_revision]
    new = [media for media in in_revision if media not in in_base]
    for media in list(gone):
        related = next((one for one in new if _event(media, one)), None)
        if related is not None:
            event = _event(media, related)
            if event == "generalized" and "+" in media and subject == "requestBody":
                event = "suffix-dropped"
            gone.remove(media)
            new.remove(related)
            same[media] = related
            where = in_base[media].pointer, in_revision[related].pointer
            context.add(
                f"{subject}.mediaType", event, way, *where, before=media, after=related
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
    for media, related in same.items():
        _compare_media(
            context, in_base[media], in_revision[related], way, subject, related
        )


def _event(before: str, after: str) -> str:
    """How a media type became another one; ``""``: they have nothing in common.

    ``application/xml`` is more general than ``application/atom+xml`` (RFC 6839), and
    parameters (``; charset=utf-8``) say more about the same type (RFC 6838).
    """
    (old, old_more), (new, new_more) = _parts(before), _parts(after)
    if old == new:
        return "renamed" if old_more != new_more else ""
    if _specialises(new, old):
        return "specialized"
    return "generalized" if _specialises(old, new) else ""


def _parts(media: str) -> tuple[str, str]:
    kind, _, more = media.partition(";")
    return kind.strip().lower(), more.strip()


def _specialises(special: str, general: str) -> bool:
    kind, _, name = special.partition("/")
    general_kind, _, general_name = general.partition("/")
    if general_name == "*":
        return general_kind in (kind, "*")
    return kind == general_kind and name.endswith(f"+{general_name}")


def _way(context: ComparisonContext, way: str, media: str) -> str:
    """The direction of a body: XML, text and forms do not tell types as JSON does."""
    if "json" in media or not any(word in media for word in _UNTYPED):
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
            context.reach(
                base_node.at(key), revision_node.at(key), _way(context, way, media)
            )
        elif had != has:
            event = "schema-added" if has else "schema-removed"
            context.add(f"{subject}.mediaType", event, way, *where, name=media)
    in_base, in_revision = dict(base_node.entries("encoding")), dict(
        revision_node.entries("encoding")
    )
    for name in sorted(in_base.keys() | in_revision.keys()):
        before, after = base_node.at("encoding", name), revision_node.at(
            "encoding", name
        )
        differing = [k for k in _ENCODING if before.value.get(k) != after.value.get(k)]
        if differing:
            context.add(
                "encoding", "changed", way, before.pointer, after.pointer, name=name,
                before={k: before.value[k] for k in differing if k in before.value},
                after={k: after.value[k] for k in differing if k in after.value},
            )  # fmt: skip
