"""Values beside the schemas that hold for them: what was seen where, what is undeclared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any, Final

from specpress.document.references.follow import mapping
from specpress.document.values import Json, tokens_of
from specpress.evidence.exchange import Received, json_type
from specpress.utils.dataclass import dataclass

from .contract import Contract
from .located import Tokens, listed, value_at
from .strict_schemas import ADDED, Direction

_ALTERNATIVES: Final = ("anyOf", "oneOf")
_OPEN: Final = frozenset(
    {"additionalProperties", "patternProperties", "unevaluatedProperties"}
    | {"propertyNames"}
)
_MAX_DEPTH: Final = 60


@dataclass(slots=True)
class SchemaNode:
    """A schema of the document: the types of the values that it was asked about.

    `parts` hold for the same value (a reference, `allOf`), of `alternatives` one does.
    """

    tokens: Tokens
    properties: dict[str, SchemaNode] = field(default_factory=dict[str, "SchemaNode"])
    items: SchemaNode | None = None
    rest: SchemaNode | None = None
    parts: list[SchemaNode] = field(default_factory=list["SchemaNode"])
    alternatives: list[SchemaNode] = field(default_factory=list["SchemaNode"])
    tag: str = ""
    tagged: dict[str, SchemaNode] = field(default_factory=dict[str, "SchemaNode"])
    declares: bool = False
    is_open: bool = False
    seen: dict[Received, int] = field(default_factory=dict[Received, int])


class Walker:
    """Walks through values of one direction."""

    def __init__(self, contract: Contract, direction: Direction) -> None:
        self._contract = contract
        self._direction: Direction = direction
        self._document = contract.schemas(direction)
        self.nodes: dict[Tokens, SchemaNode] = {}

    def node(self, tokens: Tokens) -> SchemaNode:
        """The schema at a place."""
        known = self.nodes.get(tokens)
        if known is not None:
            return known
        node = self.nodes[tokens] = SchemaNode(tokens)
        schema = mapping(value_at(self._document, tokens))
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference.startswith("#"):
            node.parts.append(self.node(tokens_of(reference[1:])))
        properties = mapping(schema.get("properties"))
        node.declares = bool(properties)
        node.properties = {
            name: self.node((*tokens, "properties", name)) for name in properties
        }
        node.is_open = any(schema.get(key, False) is not False for key in _OPEN)
        if isinstance(schema.get("items"), dict):
            node.items = self.node((*tokens, "items"))
        if isinstance(schema.get("additionalProperties"), dict):
            node.rest = self.node((*tokens, "additionalProperties"))
        self._add_parts(node, schema)
        return node

    def _add_parts(self, node: SchemaNode, schema: Mapping[str, Any]) -> None:
        for index, part in enumerate(listed(schema.get("allOf"))):
            added = mapping(part)
            if ADDED not in added:
                node.parts.append(self.node((*node.tokens, "allOf", index)))
            elif "then" in added:
                node.tag = str(added[ADDED])
                value = value_at(added, ("if", "properties", node.tag, "const"))
                target = str(value_at(added, ("then", "$ref")))
                node.tagged[str(value)] = self.node(tokens_of(target[1:]))
        for key in _ALTERNATIVES:
            for index in range(len(listed(schema.get(key)))):
                node.alternatives.append(self.node((*node.tokens, key, index)))

    def walk(self, tokens: Tokens, value: Json) -> Iterator[tuple[Tokens, str, Json]]:
        """Note a value; gives each undeclared property: of which schema, name, value."""
        yield from self._walk([self.node(tokens)], value, 0)

    def _walk(
        self, nodes: list[SchemaNode], value: Json, depth: int
    ) -> Iterator[tuple[Tokens, str, Json]]:
        holding = self._holding(nodes, value)
        kind = json_type(value)
        for node in holding:
            node.seen[kind] = node.seen.get(kind, 0) + 1
        if depth >= _MAX_DEPTH:
            return
        if isinstance(value, dict):
            yield from self._properties(holding, value, depth)
        elif isinstance(value, list):
            inner = [node.items for node in holding if node.items is not None]
            if inner:
                for item in value:
                    yield from self._walk(inner, item, depth + 1)

    def _properties(
        self, holding: list[SchemaNode], value: Mapping[str, Json], depth: int
    ) -> Iterator[tuple[Tokens, str, Json]]:
        declaring = [node for node in holding if node.declares]
        is_open = any(node.is_open for node in holding)
        for name, inner in value.items():
            declared = [
                node.properties[name] for node in declaring if name in node.properties
            ]
            if not declared:
                declared = [node.rest for node in holding if node.rest is not None]
            if declared:
                yield from self._walk(declared, inner, depth + 1)
            elif declaring and not is_open:
                yield declaring[-1].tokens, name, inner

    def _holding(self, nodes: list[SchemaNode], value: Json) -> list[SchemaNode]:
        """The schemas and all that they consist of, so far as it holds for a value."""
        holding: list[SchemaNode] = []
        seen: set[int] = set()
        pending = list(reversed(nodes))
        while pending:
            node = pending.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            holding.append(node)
            if node.alternatives:
                pending += reversed(self._chosen(node, value))
            if node.tag and isinstance(value, dict):
                chosen = node.tagged.get(str(value.get(node.tag)))
                pending += [chosen] if chosen else []
            pending += reversed(node.parts)
        return holding

    def _chosen(self, node: SchemaNode, value: Json) -> list[SchemaNode]:
        """The alternatives that a value is of; all, where it is of none."""
        valid = [
            each
            for each in node.alternatives
            if self._contract.validator(self._direction, each.tokens).is_valid(value)
        ]
        return valid or node.alternatives
