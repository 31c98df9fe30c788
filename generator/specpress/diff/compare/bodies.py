"""Comparing request bodies, responses, their headers, links and media types."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.diff.document import Node

from .context import Scene

_UNTYPED = ("xml", "text/", "form")
_ENCODING = ("contentType", "style", "explode", "allowReserved")


def compare_request_body(scene: Scene, base: Node, revision: Node) -> None:
    """Notes what changed in the request bodies of two operations."""
    had, has = "requestBody" in base.value, "requestBody" in revision.value
    mine = scene.base.resolve(base.at("requestBody"))
    other = scene.revision.resolve(revision.at("requestBody"))
    way = scene.sense.request
    was, now = mine.value.get("required") is True, other.value.get("required") is True
    if not had and has:
        event = "required-added" if now else "optional-added"
        scene.add("requestBody", event, way, "", other.pointer)
    elif had and not has:
        scene.add("requestBody", "removed", way, mine.pointer, "")
    if not (had and has):
        return
    if was != now:
        event = "required" if now else "optional"
        scene.add("requestBody", event, way, mine.pointer, other.pointer)
    _compare_content(scene, mine, other, way, "requestBody")


def compare_responses(scene: Scene, base: Node, revision: Node) -> None:
    """Notes what changed in the responses of two operations."""
    ours, theirs = dict(base.entries("responses")), dict(revision.entries("responses"))
    way = scene.sense.response
    for status, node in ours.items():
        node = scene.base.resolve(node)
        other = theirs.get(status)
        if other is None:
            event = f"{_kind(status, ours)}-removed"
            scene.add(
                "response",
                event,
                way,
                f"{base.pointer}/responses/{status}",
                "",
                name=status,
            )
        else:
            _compare_response(scene, node, scene.revision.resolve(other), status)
    for status in theirs:
        if status not in ours:
            event = f"{_kind(status, theirs)}-added"
            place = f"{revision.pointer}/responses/{status}"
            scene.add("response", event, way, "", place, name=status)


def _kind(status: str, all_: Mapping[str, Node]) -> str:
    if status == "default":
        others = any(_succeeds(one) for one in all_ if one != "default")
        return "default" if others else "only-default"
    return "success" if _succeeds(status) else "failure"


def _succeeds(status: str) -> bool:
    return status[:1] == "2"


def _compare_response(scene: Scene, mine: Node, other: Node, status: str) -> None:
    _compare_headers(scene, mine, other)
    _compare_content(scene, mine, other, scene.sense.response, "response")
    _compare_links(scene, mine, other)


def _compare_headers(scene: Scene, mine: Node, other: Node) -> None:
    way = scene.sense.header
    ours = {
        name.lower(): (name, scene.base.resolve(n))
        for name, n in mine.entries("headers")
    }
    theirs = {
        name.lower(): (name, scene.revision.resolve(n))
        for name, n in other.entries("headers")
    }
    for key, (name, node) in ours.items():
        required = node.value.get("required") is True
        place = f"{mine.pointer}/headers/{name}"
        if key not in theirs:
            event = "required-removed" if required else "optional-removed"
            scene.add("header", event, way, place, "", name=name)
            continue
        header = theirs[key][1]
        if required != (header.value.get("required") is True):
            event = "optional" if required else "required"
            scene.add("header", event, way, node.pointer, header.pointer, name=name)
        scene.reach(node.at("schema"), header.at("schema"), way)
        news = dict(header.entries("content"))
        for media, held in node.entries("content"):
            if media in news:
                scene.reach(
                    held.at("schema"), news[media].at("schema"), scene.sense.response
                )
    for key, (name, _) in theirs.items():
        if key not in ours:
            scene.add(
                "header", "added", way, "", f"{other.pointer}/headers/{name}", name=name
            )


def _compare_links(scene: Scene, mine: Node, other: Node) -> None:
    way = scene.sense.response
    ours, theirs = dict(mine.entries("links")), dict(other.entries("links"))
    for name, node in ours.items():
        place = f"{mine.pointer}/links/{name}"
        if name not in theirs:
            scene.add("link", "removed", way, place, "", name=name)
            continue
        before = dict(scene.base.resolve(node).value)
        after = dict(scene.revision.resolve(theirs[name]).value)
        before.pop("description", None)
        after.pop("description", None)
        if before != after:
            there = f"{other.pointer}/links/{name}"
            scene.add("link", "changed", way, place, there, name=name)
    for name in theirs:
        if name not in ours:
            place = f"{other.pointer}/links/{name}"
            scene.add("link", "added", way, "", place, name=name)


def _compare_content(
    scene: Scene, mine: Node, other: Node, way: str, subject: str
) -> None:
    """Pairs the media types of two bodies: by name, then by what is the same but in part."""
    ours, theirs = dict(mine.entries("content")), dict(other.entries("content"))
    same = {media: media for media in ours if media in theirs}
    gone = [media for media in ours if media not in theirs]
    new = [media for media in theirs if media not in ours]
    for media in list(gone):
        related = next((one for one in new if _event(media, one)), None)
        if related is not None:
            event = _event(media, related)
            if event == "generalized" and "+" in media and subject == "requestBody":
                event = "suffix-dropped"
            gone.remove(media)
            new.remove(related)
            same[media] = related
            where = ours[media].pointer, theirs[related].pointer
            scene.add(
                f"{subject}.mediaType", event, way, *where, before=media, after=related
            )
    for media in gone:
        scene.add(
            f"{subject}.mediaType", "removed", way, ours[media].pointer, "", name=media
        )
    for media in new:
        scene.add(
            f"{subject}.mediaType", "added", way, "", theirs[media].pointer, name=media
        )
    for media, related in same.items():
        _compare_media(scene, ours[media], theirs[related], way, subject, related)


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


def _way(scene: Scene, way: str, media: str) -> str:
    """The direction of a body: XML, text and forms do not tell types as JSON does."""
    if "json" in media or not any(word in media for word in _UNTYPED):
        return way
    return scene.sense.form if way == scene.sense.request else scene.sense.text


def _compare_media(
    scene: Scene, mine: Node, other: Node, way: str, subject: str, media: str
) -> None:
    for key in ("schema", "itemSchema"):
        had, has = key in mine.value, key in other.value
        where = mine.pointer, other.pointer
        if had and has:
            scene.reach(mine.at(key), other.at(key), _way(scene, way, media))
        elif had != has:
            event = "schema-added" if has else "schema-removed"
            scene.add(f"{subject}.mediaType", event, way, *where, name=media)
    ours, theirs = dict(mine.entries("encoding")), dict(other.entries("encoding"))
    for name in sorted(ours.keys() | theirs.keys()):
        before, after = mine.at("encoding", name), other.at("encoding", name)
        differing = [k for k in _ENCODING if before.value.get(k) != after.value.get(k)]
        if differing:
            scene.add(
                "encoding", "changed", way, before.pointer, after.pointer, name=name,
                before={k: before.value[k] for k in differing if k in before.value},
                after={k: after.value[k] for k in differing if k in after.value},
            )  # fmt: skip
