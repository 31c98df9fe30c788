"""Places and causes in words, without a value."""

from __future__ import annotations

from .causes import Cause
from .located import Tokens

_STRUCTURE = frozenset({"properties", "schema", "content"})


def named_place(place: Tokens) -> str:
    """A place as a reader names it: `Pet.owner`, `GET /pets 200[]`."""
    if place[:2] == ("components", "schemas"):
        return f"{place[2]}{_inner(place[3:])}"
    if place[:1] == ("components",):
        return f"{place[2]}{_inner(place[3:])}" if len(place) > 2 else "components"
    if place[:1] == ("paths",) and len(place) > 2:
        rest = place[3:]
        head = f"{str(place[2]).upper()} {place[1]}"
        if rest[:1] == ("responses",) and len(rest) > 1:
            return f"{head} {rest[1]}{_inner(rest[2:])}"
        if rest[:1] == ("requestBody",):
            return f"{head} body{_inner(rest[1:])}"
        return head + _inner(rest)
    return "/".join(map(str, place))


def _inner(tokens: Tokens) -> str:
    text = ""
    is_name = False
    for token in tokens:
        if is_name:
            text += f".{token}"
            is_name = False
        elif token == "properties":
            is_name = True
        elif token == "items":
            text += "[]"
        elif token == "additionalProperties":
            text += "{}"
        elif token in _STRUCTURE or (isinstance(token, str) and "/" in token):
            continue
        elif isinstance(token, int):
            text += f" {token + 1}"
        else:
            text += f" {token}"
    return text


def counted(cause: Cause) -> str:
    """How often: `3 exchanges of 2 operations`."""
    exchanges = f"{cause.exchanges} exchange{'s'[: cause.exchanges != 1]}"
    number = len(cause.operations)
    if number == 1:
        return f"{exchanges} of {next(iter(cause.operations))}"
    return f"{exchanges} of {number} operations"
