"""Reports of a generated client as deviations: locations in bodies as places in the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from specpress.document.references.follow import mapping
from specpress.document.values import Json, Token, tokens_of
from specpress.evidence.exchange import Mismatch, MismatchEntry

from .contract import Contract, Operation
from .deviations import Deviation, DeviationKind
from .located import Tokens, listed, value_at
from .strict_schemas import ADDED

_SAMPLES: Final[Mapping[str, Json]] = {
    "null": None,
    "boolean": True,
    "integer": 0,
    "number": 0.5,
    "string": "",
    "array": [],
    "object": {},
}
_CONSTRAINTS: Final = (
    *("pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"),
    *("minProperties", "maxProperties"),
)
_KEYWORDS: Final[Mapping[str, tuple[DeviationKind, tuple[str, ...]]]] = {
    "null": (DeviationKind.NULL, ("type", "enum", "anyOf", "oneOf")),
    "type": (DeviationKind.TYPE, ("type",)),
    "enum": (DeviationKind.ENUM, ("enum", "const")),
    "format": (DeviationKind.FORMAT, ("format",)),
    "constraint": (DeviationKind.CONSTRAINT, _CONSTRAINTS),
}
_PARTS: Final = ("allOf", "anyOf", "oneOf")
_MAX_PLACES: Final = 2_000


def deviations_of_mismatches(
    contract: Contract, entry: MismatchEntry
) -> list[Deviation]:
    """The deviations of one report; of what the document no longer declares, none."""
    operation = contract.by_id.get(entry.operation_id)
    if operation is None:
        return []
    placing = _Placing(contract, operation, entry.status)
    found = [placing.deviation(each) for each in entry.mismatches]
    return [each for each in found if each is not None]


class _Placing:
    def __init__(self, contract: Contract, operation: Operation, status: int) -> None:
        self._document = contract.schemas("response")
        self._operation = operation
        self._status = status
        self._declared = operation.response(status)

    def deviation(self, mismatch: Mismatch) -> Deviation | None:
        if mismatch.kind == "status":
            if self._declared is not None:
                return None
            place = (*self._operation.place.tokens, "responses")
            return Deviation(
                DeviationKind.STATUS, place, str(self._status), "response", "", None
            )
        if self._declared is None:
            return None
        _, response = self._declared
        content = mapping(response.value.get("content"))
        if mismatch.kind == "media type":
            name = str(mismatch.value or "")
            if not name or name in content:
                return None
            place = (*response.tokens, "content")
            return Deviation(
                DeviationKind.MEDIA_TYPE, place, name, "response", "", None
            )
        declared = next((each for each in content if "json" in each), None)
        if declared is None:
            return None
        root = (*response.tokens, "content", declared, "schema")
        return self._in_body(root, mismatch)

    def _in_body(self, root: Tokens, mismatch: Mismatch) -> Deviation | None:
        if mismatch.kind == "missing" and mismatch.location:
            name = str(mismatch.location[-1])
            for chain in self._at(root, mismatch.location[:-1]):
                schema = mapping(value_at(self._document, chain[-1]))
                if name in (schema.get("required") or ()):
                    return Deviation(
                        DeviationKind.REQUIRED,
                        chain[-1],
                        "required",
                        "response",
                        name,
                        {},
                        chain,
                    )
            return None
        known = _KEYWORDS.get(mismatch.kind)
        if known is None:
            return None
        kind, keywords = known
        value = _SAMPLES.get(mismatch.received)
        if kind is DeviationKind.ENUM:
            value = mismatch.value
        for chain in self._at(root, mismatch.location):
            schema = mapping(value_at(self._document, chain[-1]))
            present = [each for each in keywords if each in schema]
            if kind is DeviationKind.CONSTRAINT and len(present) != 1:
                continue  # which of several it was is not said
            if present and not _allows(schema, kind):
                return Deviation(
                    kind, chain[-1], present[0], "response", "", value, chain
                )
        return None

    def _at(
        self, root: Tokens, location: tuple[Token, ...]
    ) -> list[tuple[Tokens, ...]]:
        """The schemas that may hold at a location, each by its chain, the nearest first."""
        chains = self._holding([(root,)])
        for step in location:
            inner: list[tuple[Tokens, ...]] = []
            for chain in chains:
                place = self._step(chain[-1], step)
                if place is not None:
                    inner.append((place,))
            chains = self._holding(list(dict.fromkeys(inner)))
        return chains

    def _step(self, place: Tokens, step: Token) -> Tokens | None:
        schema = mapping(value_at(self._document, place))
        if isinstance(step, int):
            return (*place, "items") if isinstance(schema.get("items"), dict) else None
        if step in mapping(schema.get("properties")):
            return (*place, "properties", step)
        if isinstance(schema.get("additionalProperties"), dict):
            return (*place, "additionalProperties")
        return None

    def _holding(self, starts: list[tuple[Tokens, ...]]) -> list[tuple[Tokens, ...]]:
        chains: list[tuple[Tokens, ...]] = []
        seen: set[Tokens] = set()
        pending = list(reversed(starts))
        while pending and len(chains) < _MAX_PLACES:
            chain = pending.pop()
            place = chain[-1]
            if place in seen:
                continue
            seen.add(place)
            chains.append(chain)
            schema = mapping(value_at(self._document, place))
            inner: list[Tokens] = []
            reference = schema.get("$ref")
            if isinstance(reference, str):
                inner.append(tokens_of(reference.partition("#")[2]))
            for key in _PARTS:
                for index, part in enumerate(listed(schema.get(key))):
                    target = value_at(part, ("then", "$ref"))
                    if ADDED not in mapping(part):
                        inner.append((*place, key, index))
                    elif isinstance(target, str):
                        inner.append(tokens_of(target.partition("#")[2]))
            pending += [(*chain, each) for each in reversed(inner)]
        return chains


def _allows(schema: Mapping[str, Any], kind: DeviationKind) -> bool:
    """Whether null is one of the types already."""
    types: object = schema.get("type")
    return kind is DeviationKind.NULL and isinstance(types, list) and "null" in types
