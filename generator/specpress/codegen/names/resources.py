"""Names of operations without an operationId: what is done to which resource.

An operation on the resource of its group is called by a verb alone: ``playlists.list()``,
``playlists.get(id)``. What follows the resource in the path is named as well
(``users.tokens(id)``, ``users.delete_tokens(id, token)``); so is the resource itself where
no segment of the path is called like the group.
"""

from __future__ import annotations

import re

from specpress.ir.model import Operation
from specpress.ir.types import Array, Nullable

from .words import camel_words, words

_VERSION = re.compile(r"v\d+([._]\d+)*", re.IGNORECASE)
_VERBS_OF_ACTIONS = """
    add apply assign attach cancel change check clear copy create delete detach disable
    enable export import mark merge move read remove replace reset search send set sync
    unassign update upload validate verify
"""
_ACTIONS = frozenset(_VERBS_OF_ACTIONS.split())
_LONGEST = 100
"""Paths of more segments count as equally long."""
_TEMPLATE = re.compile(r"\{[^{}]*\}")
_PREFIXES = frozenset({"api", "apis", "rest", "public"})
_VERBS = {"POST": "create", "PUT": "replace", "PATCH": "update"}


def resource_name(operation: Operation) -> tuple[str, int]:
    """The wanted name, and its rank: the lower goes before where two are equal.

    Reading goes before writing, one item before the whole collection (creating in a
    collection before creating an item), and a short path before a long one.
    """
    segments = [part for part in operation.path.split("/") if part]
    is_item = bool(segments) and segments[-1].endswith("}")
    start = _after_resource(segments, operation.group)
    is_found = start is not None
    follows = _static(segments[start:] if is_found else _without_prefix(segments))
    verb = _verb(
        operation, segments, is_item=is_item, follows=follows if is_found else []
    )
    is_narrow = is_item != (operation.method == "POST")
    rank = (0 if operation.method == "GET" else 2) + (0 if is_narrow else 1)
    name = " ".join([*([verb] if verb else []), *follows])
    return name, rank * _LONGEST + min(len(segments), _LONGEST - 1)


def is_method_and_path(operation: Operation) -> bool:
    """Whether an operationId only repeats the method and the path.

    ``getApiUsersId`` says no more than ``GET /api/users/{id}`` (Scribe, tapir, http4k make
    such ids). ``getUsers`` may be what an author called ``GET /users``; nobody writes a
    prefix or a parameter so.
    """
    segments = [part for part in operation.path.split("/") if part]
    is_written = all(
        not _is_template(part)
        and part.lower() not in _PREFIXES
        and not _VERSION.fullmatch(part)
        for part in segments
    )
    if is_written:
        return False
    whole = "".join(words(f"{operation.method} {operation.path}")).lower()
    return "".join(words(operation.declared_id)).lower() == whole


def _verb(
    operation: Operation, segments: list[str], *, is_item: bool, follows: list[str]
) -> str:
    """The verb of an operation; none where what follows the resource says all.

    ``GET /users/{id}/tokens`` is called ``tokens``, and ``POST /servers/{id}/reboot``
    ``reboot``: only what is called in the plural can be added to, ``set_rules`` cannot.
    """
    last = next(iter(reversed(_static(segments))), "")
    method = operation.method
    if method == "GET":
        if is_item:
            return "get"
        if follows:
            return ""
        return "list" if _is_plural(last) or _is_list(operation) else "get"
    if method == "POST" and follows and not is_item:
        is_action = not _ACTIONS.isdisjoint(_words(last)[:1])
        if is_action or not _is_plural(last):
            return ""
    return _VERBS.get(method, method.lower())


def _after_resource(segments: list[str], group: str) -> int | None:
    """Where the path goes on after the segments that are called like the group."""
    wanted = _stems(group)
    if not wanted:
        return None
    static = [
        index
        for index, part in enumerate(segments)
        if not _is_template(part) and not _VERSION.fullmatch(part)
    ]
    for first in range(len(static)):
        collected: list[str] = []
        for index in static[first:]:
            collected += _stems(segments[index])
            if collected == wanted:
                return index + 1
            if len(collected) >= len(wanted):
                break
    return None


def _without_prefix(segments: list[str]) -> list[str]:
    """The segments after a prefix that says nothing: ``api``, ``v1``."""
    start = 0
    for segment in segments:
        if segment.lower() not in _PREFIXES and not _VERSION.fullmatch(segment):
            break
        start += 1
    return segments[start:] or segments


def _static(segments: list[str]) -> list[str]:
    """What segments say: nothing of ``{id}`` and ``v2``, ``cancel`` of ``{id}:cancel``."""
    return [
        _TEMPLATE.sub(" ", part)
        for part in segments
        if not _is_template(part) and not _VERSION.fullmatch(part)
    ]


def _is_template(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _words(text: str) -> list[str]:
    return [part.lower() for word in words(text) for part in camel_words(word)]


def _stems(text: str) -> list[str]:
    """The words of a text, in the singular as far as they can be compared."""
    return [_stem(word) for word in _words(text)]


def _stem(word: str) -> str:
    if _is_plural(word):
        word = word[:-1]
    word = word.removesuffix("e")
    return f"{word[:-1]}i" if word.endswith("y") else word


def _is_plural(word: str) -> bool:
    lower = word.lower()
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is"))


def _is_list(operation: Operation) -> bool:
    for response in operation.responses:
        if response.status.startswith("2"):
            for media_type in response.media_types:
                type_ = media_type.type
                if isinstance(type_, Nullable):
                    type_ = type_.type
                if isinstance(type_, Array):
                    return True
    return False
