"""JSON values as types, and JSON pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias
from urllib.parse import unquote

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Object: TypeAlias = "dict[str, Json]"
Token: TypeAlias = "str | int"


class Absent:
    """The type of `ABSENT`: there is no value, which is not the value null."""

    __slots__ = ()


ABSENT = Absent()


def pointer(tokens: Iterable[Token]) -> str:
    """The JSON pointer of a path of keys and indices: ``("a/b", 0)`` → ``/a~1b/0``."""
    return "".join("/" + escape(str(token)) for token in tokens)


def escape(token: str) -> str:
    """A key as one token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The key that is one token of a JSON pointer."""
    return token.replace("~1", "/").replace("~0", "~")


def tokens_of(fragment: str) -> tuple[str, ...]:
    """The tokens of a pointer in a URI fragment: percent-decoded and unescaped.

    `fragment` is empty or begins with a slash.
    """
    return tuple(unescape(unquote(token)) for token in fragment.split("/")[1:])


def child(value: Json, token: Token) -> Json | Absent:
    """The value under a key or index, `ABSENT` where there is none."""
    if isinstance(value, dict):
        return value.get(str(token), ABSENT)
    if isinstance(value, list):
        text = str(token)
        if text.isascii() and text.isdigit() and int(text) < len(value):
            return value[int(text)]
    return ABSENT


def objects_of(value: Json) -> dict[str, Object]:
    """The entries of a map that are objects; none where it is no map."""
    if not isinstance(value, dict):
        return {}
    return {key: item for key, item in value.items() if isinstance(item, dict)}


def texts_of(value: Json) -> list[str]:
    """The texts of a list; none where it is no list."""
    if not isinstance(value, list):
        return []
    return [item for item in value if isinstance(item, str)]


def in_order(value: Object) -> Object:
    """The object with its keys in canonical order."""
    return {key: value[key] for key in sorted(value)}
