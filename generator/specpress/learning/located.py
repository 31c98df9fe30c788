"""Objects of a document with the keys that lead to them, through references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeAlias, cast

from specpress.document.references.follow import mapping
from specpress.document.values import Token, tokens_of

Tokens: TypeAlias = tuple[Token, ...]
_HOPS: Final = 50


class Located(NamedTuple):
    """An object of a document, empty where there is none, and where it is."""

    value: Mapping[str, Any]
    tokens: Tokens

    def at(self, *keys: Token) -> Located:
        """What is under some keys or indices."""
        return Located(mapping(value_at(self.value, keys)), (*self.tokens, *keys))

    def entries(self, key: str) -> Iterator[tuple[str, Located]]:
        """The named objects of a map."""
        for name in mapping(self.value.get(key)):
            yield str(name), self.at(key, name)


def listed(value: object) -> list[Any]:
    """The value if it is a list, else an empty one."""
    if isinstance(value, list):
        items: list[Any] = cast("Any", value)
        return items
    return []


def value_at(value: object, tokens: Tokens) -> Any:
    """The value under a path, None where it leads nowhere."""
    for token in tokens:
        if isinstance(value, Mapping):
            value = mapping(cast("Any", value)).get(str(token))
        elif isinstance(value, list) and str(token).isdigit():
            items: list[Any] = cast("Any", value)
            value = items[int(token)] if int(token) < len(items) else None
        else:
            return None
    return value


def followed(root: Mapping[str, Any], place: Located) -> Located:
    """What a place is, or refers to by way of others in the same document."""
    for _ in range(_HOPS):
        reference = place.value.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#"):
            return place
        tokens = tokens_of(reference[1:])
        place = Located(mapping(value_at(root, tokens)), tokens)
    return place
