"""Declared schemas that undeclared values may be of: the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from specpress.document.references.follow import mapping
from specpress.document.values import Json, tokens_of

from .causes import Causes
from .contract import Contract
from .deviations import Deviation, DeviationKind
from .located import Tokens, value_at
from .retype import EACH, INSIDE
from .strict_schemas import Direction


def candidate_causes(contract: Contract) -> Causes:
    """Collects causes, with the declared schemas that their values are of."""
    return Causes(_Candidates(contract).of, _accepts(contract))


def _accepts(contract: Contract) -> Callable[[Direction, Tokens, Json], bool]:
    def accepts(direction: Direction, tokens: Tokens, value: Json) -> bool:
        if tokens[-2] == INSIDE:
            inner = mapping(value).get(str(tokens[-1]))
            return inner is not None and _resembles(
                contract, direction, tokens[:-2], inner
            )
        if tokens[-1] != EACH:
            return bool(contract.validator(direction, tokens).is_valid(value))
        validator = contract.validator(direction, tokens[:-1])
        return isinstance(value, list) and all(map(validator.is_valid, value))

    return accepts


def _resembles(
    contract: Contract, direction: Direction, tokens: Tokens, value: Json
) -> bool:
    """Whether a value is of a schema, but for what is mended inside of it."""
    validator = contract.validator(direction, tokens)
    return not any(map(_is_outside, validator.iter_errors(value)))


def _is_outside(error: Any) -> bool:
    """Whether an error is of an array or its items, and not of what is inside of those."""
    if len(error.instance_path) > 1:
        return False
    alternatives: list[list[Any]] = getattr(error.kind, "context", None) or [[]]
    return all(not inner or any(map(_is_outside, inner)) for inner in alternatives)


class _Candidates:
    """Finds the declared schemas that are worth trying."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        schemas = mapping(mapping(contract.document.get("components")).get("schemas"))
        self._components: dict[str, list[str]] = {}
        for name in sorted(schemas):
            if isinstance(schemas[name], dict):
                self._components.setdefault(_plain(name), []).append(name)

    def of(self, deviation: Deviation, operation: str) -> list[Tokens]:
        if deviation.kind is DeviationKind.STATUS:
            return self._of_responses(operation, deviation.keyword)
        if deviation.kind is DeviationKind.DISCRIMINATOR and deviation.detail:
            union = mapping(value_at(self._contract.document, deviation.place))
            return [
                tokens_of(reference[1:])
                for key in ("oneOf", "anyOf")
                for each in union.get(key, ())
                if (reference := str(mapping(each).get("$ref", ""))).startswith("#")
            ]
        if deviation.kind is DeviationKind.TYPE and deviation.chain:
            site = deviation.chain[0]
            named = [
                ("components", "schemas", name)
                for each in _names(site)
                for name in self._components.get(each, ())
                if ("components", "schemas", name) != site
            ]
            lists = [(*each, EACH) for each in named]
            place = deviation.place
            declared = [(*place, EACH)] if site != place else []
            return [*declared, *named, *lists, *self._around(deviation)]
        return []

    def _around(self, deviation: Deviation) -> Iterator[Tokens]:
        """What is declared, inside of an object that is not: a page, an envelope.

        Only where it can be told which property holds it.
        """
        schema = mapping(value_at(self._contract.document, deviation.place))
        held = mapping(deviation.value)
        lists = [name for name, each in held.items() if isinstance(each, list)]
        if "items" in schema and len(lists) == 1:
            yield (*deviation.chain[0], INSIDE, lists[0])
        elif "items" in schema and held:
            yield (*deviation.place, "items")

    def _of_responses(self, operation: str, status: str) -> list[Tokens]:
        """What is declared for other statuses of the same class."""
        known = self._contract.by_id.get(operation)
        found: list[Tokens] = []
        for key, response in known.responses.items() if known else ():
            if key[:1] == status[:1] and key != "default":
                for name in mapping(response.value.get("content")):
                    schema = response.at("content", name, "schema")
                    if "json" in name and schema.value:
                        found.append(schema.tokens)
        return found


def _names(site: Tokens) -> list[str]:
    """What a component may be called whose values are at a place."""
    names = [each for each in site if each not in ("items", "schema")]
    name = _plain(str(names[-1])) if names else ""
    singular = (
        re.sub("ies$", "y", name) if name.endswith("ies") else name.removesuffix("s")
    )
    bases = dict.fromkeys((name, singular))
    return [base + suffix for base in bases for suffix in ("", "enum")]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
