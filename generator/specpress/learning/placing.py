"""Where a cause is mended: the component that is wrong, or the use of one that is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from specpress.document.references.follow import mapping
from specpress.document.values import Json, tokens_of

from .causes import Cause
from .contract import Contract
from .located import Located, Tokens, value_at
from .parameter_values import schema_types
from .shapes import Shape
from .strict_schemas import Direction
from .walk import SchemaNode, Walker

_SCALARS: Final = frozenset({"string", "integer", "number", "boolean"})
_INWARD: Final = frozenset({"items", "additionalProperties", "schema"})


class Placing:
    """Knows where schemas are used, and what was seen there."""

    def __init__(self, contract: Contract, walkers: Mapping[Direction, Walker]) -> None:
        self._contract = contract
        self._walkers = walkers
        self._references = Counter(_references(contract.document))
        self._sites: dict[Tokens, list[SchemaNode]] | None = None

    def seen(self, place: Tokens) -> set[str]:
        """The types of the values at a place, in both directions; none: nothing is known."""
        types: set[str] = set()
        for walker in self._walkers.values():
            node = walker.nodes.get(place)
            types |= set(node.seen) if node else set()
        return types

    def has_valid(self, cause: Cause) -> bool:
        """Whether there were values at the place of a cause that are as declared."""
        total = 0
        for walker in self._walkers.values():
            node = walker.nodes.get(cause.place)
            total += node.seen.get("string", 0) if node else 0
        return total > cause.shape.count

    def is_declared_seen(self, place: Tokens) -> bool:
        """Whether a value of a declared type was seen; True where nothing is known."""
        seen = self.seen(place) - {"null"}
        declared = schema_types(self._contract.document, self._located(place))
        if "number" in declared:
            declared = declared | {"integer"}
        return not seen or bool(seen & declared)

    def of_nulls(self, cause: Cause) -> list[tuple[Tokens, Shape]]:
        """Where null has to be allowed."""
        sites = self._sites_of(cause.place)
        everywhere = len(sites) > 1 and all("null" in each.seen for each in sites)
        single = self._references[cause.place] == 1
        if self._is_scalar(cause.place) and (everywhere or single):
            return [(cause.place, cause.shape)]
        return self.at_sites(cause)

    def of_types(self, cause: Cause) -> list[tuple[Tokens, Shape]]:
        """Where another type has to be allowed."""
        uses = len({node.tokens for node in self._sites_of(cause.place)})
        everywhere = uses > 1 and uses >= self._references[cause.place]
        never = not self.is_declared_seen(cause.place)
        if never and (self._is_scalar(cause.place) or everywhere):
            return [(cause.place, cause.shape)]
        return self.at_sites(cause)

    def of_tags(self, cause: Cause) -> list[tuple[Tokens, Shape]]:
        """Where values are allowed that a discriminator does not name: in the union."""
        if cause.place[:2] == ("components", "schemas") and len(cause.place) == 3:
            return [(cause.place, cause.shape)]
        return self.at_sites(cause)

    def at_sites(self, cause: Cause) -> list[tuple[Tokens, Shape]]:
        """Each place where a value comes to the place of a cause from."""
        found: dict[Tokens, Shape] = {}
        for chain, shape in cause.chains.items():
            found.setdefault(chain[0], Shape()).merge(shape)
        return list(found.items()) or [(cause.place, cause.shape)]

    def _located(self, place: Tokens) -> Located:
        return Located(mapping(value_at(self._contract.document, place)), place)

    def _is_scalar(self, place: Tokens) -> bool:
        types = schema_types(self._contract.document, self._located(place))
        return bool(types) and types <= _SCALARS

    def _sites_of(self, place: Tokens) -> list[SchemaNode]:
        """The places that values came to a schema from, by reference."""
        if self._sites is None:
            self._sites = {}
            for walker in self._walkers.values():
                for node in list(walker.nodes.values()):
                    if node.seen and _is_site(node.tokens):
                        for part in _closure(node):
                            self._sites.setdefault(part.tokens, []).append(node)
        return self._sites.get(place, [])


def _is_site(place: Tokens) -> bool:
    return place[-1] in _INWARD or (len(place) > 1 and place[-2] == "properties")


def _closure(node: SchemaNode) -> Iterator[SchemaNode]:
    seen: set[Tokens] = set()
    pending = [node]
    while pending:
        part = pending.pop()
        if part.tokens not in seen:
            seen.add(part.tokens)
            yield part
            pending += [*part.parts, *part.alternatives, *part.tagged.values()]


def _references(value: Json) -> Iterator[Tokens]:
    """What the references of a document lead to, each as often as it is used."""
    pending: list[Json] = [value]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            reference = one.get("$ref")
            if isinstance(reference, str) and reference.startswith("#"):
                yield tokens_of(reference[1:])
            pending += one.values()
        elif isinstance(one, list):
            pending += one
