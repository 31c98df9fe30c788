"""Errors of a validator as deviations, each with the place in the document that is its cause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from specpress.document.references.follow import mapping
from specpress.document.values import Json, Token, tokens_of
from specpress.evidence.secrets import REDACTED

from .contract import Contract
from .deviations import Deviation, DeviationKind
from .located import Tokens, value_at
from .strict_schemas import ADDED, Direction

_UNIONS: Final = frozenset({"anyOf", "oneOfNotValid", "oneOf"})
_INWARD: Final = {"properties": 2, "patternProperties": 2, "prefixItems": 2}
_INWARD_SINGLE: Final = frozenset(
    {"items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"}
    | {"contains", "propertyNames"}
)
_OF_TEXTS: Final = frozenset(
    {DeviationKind.ENUM, DeviationKind.FORMAT, DeviationKind.CONSTRAINT}
)
_KINDS: Final[Mapping[str, DeviationKind]] = {
    "type": DeviationKind.TYPE,
    "enum": DeviationKind.ENUM,
    "const": DeviationKind.ENUM,
    "required": DeviationKind.REQUIRED,
    "format": DeviationKind.FORMAT,
    "additionalProperties": DeviationKind.CLOSED,
    "unevaluatedProperties": DeviationKind.CLOSED,
    "anyOf": DeviationKind.UNION,
    "oneOf": DeviationKind.UNION,
}


def deviations_of(
    contract: Contract, direction: Direction, schema: Tokens, value: Json
) -> Iterator[Deviation]:
    """What is wrong with a value that has to be of the schema at a place."""
    validator = contract.validator(direction, schema)
    if validator.is_valid(value):
        return
    explainer = _Explainer(contract.schemas(direction), direction, schema, value)
    for error in validator.iter_errors(value):
        for deviation in explainer.explained(error):
            # what stands for a secret says nothing of it but that it was a text
            if deviation.value != REDACTED or deviation.kind not in _OF_TEXTS:
                yield deviation


class _Explainer:
    def __init__(
        self,
        document: Mapping[str, Any],
        direction: Direction,
        start: Tokens,
        whole: Json,
    ) -> None:
        self._document = document
        self._direction: Direction = direction
        self._start = start
        self._whole = whole

    def explained(self, error: Any) -> Iterator[Deviation]:
        """The deviations that an error stands for; of a union, those of one alternative."""
        context: list[list[Any]] | None = getattr(error.kind, "context", None)
        several = type(error.kind).__name__.endswith("OneOfMultipleValid")
        if context is not None and not several and error.instance is not None:
            depth = len(error.instance_path)
            near = [each for each in context if not _is_other_type(each, depth)]
            if near:
                best = min(near, key=lambda errors: _distance(errors, depth))
                for inner in best:
                    yield from self.explained(inner)
                return
        yield from self._deviations(error, several)

    def _deviations(self, error: Any, several: bool) -> Iterator[Deviation]:
        chain, keyword = self._chain(list(error.evaluation_path))
        place = chain[-1]
        schema = mapping(value_at(self._document, place))
        if ADDED in schema or ADDED in mapping(value_at(self._document, place[:-2])):
            yield self._of_discriminator(error)
            return
        value: Json = error.instance
        kind = _KINDS.get(keyword, DeviationKind.CONSTRAINT)
        if several:
            yield Deviation(
                DeviationKind.UNION,
                place,
                keyword,
                self._direction,
                "several",
                value,
                chain,
            )
            return
        if value is None and kind in (
            DeviationKind.TYPE,
            DeviationKind.ENUM,
            DeviationKind.UNION,
        ):
            kind = DeviationKind.NULL
        if kind is DeviationKind.REQUIRED:
            name = str(error.kind.property)
            yield Deviation(kind, place, keyword, self._direction, name, value, chain)
        elif kind is DeviationKind.CLOSED:
            held = mapping(value)
            for name in error.kind.unexpected:
                yield Deviation(
                    kind, place, keyword, self._direction, name, held.get(name), chain
                )
        else:
            yield Deviation(kind, place, keyword, self._direction, "", value, chain)

    def _of_discriminator(self, error: Any) -> Deviation:
        """A value of a union that its discriminator does not tell the alternative of."""
        path = list(error.evaluation_path)
        at = max(number for number, step in enumerate(path) if step == "allOf")
        # what was added is /allOf/N of the union
        chain, _ = self._chain([*path[:at], "discriminator"])
        union = chain[-1]
        if path[-1] != "type":
            inside = len(path) - at > 3  # the property was looked at, not the object
            steps = list(error.instance_path)
            value: Json = value_at(self._whole, tuple(steps[:-1] if inside else steps))
            tag = error.instance if inside else None
            return Deviation(
                DeviationKind.DISCRIMINATOR,
                union,
                "discriminator",
                self._direction,
                tag if isinstance(tag, str) else "",
                value,
                chain,
            )
        kind = DeviationKind.UNION if error.instance is not None else DeviationKind.NULL
        return Deviation(
            kind, union, "oneOf", self._direction, "", error.instance, chain
        )

    def _chain(self, path: list[Token]) -> tuple[tuple[Tokens, ...], str]:
        """The schemas that hold for the value of an error, and the keyword that failed."""
        here: Tokens = self._start
        chain: list[Tokens] = [here]
        at = 1  # the first step is that of the validator's own `$ref`
        while at < len(path) - 1:
            step = path[at]
            if step == "$ref":
                reference = str(value_at(self._document, (*here, "$ref")))
                here = tokens_of(reference.partition("#")[2])
                chain.append(here)
                at += 1
            elif step in _INWARD:
                here = (*here, *path[at : at + 2])
                chain = [here]
                at += 2
            elif step in _INWARD_SINGLE:
                here = (*here, step)
                chain = [here]
                at += 1
            elif step in ("allOf", "anyOf", "oneOf", "dependentSchemas"):
                here = (*here, *path[at : at + 2])
                chain.append(here)
                at += 2
            else:  # if, then, else, not
                here = (*here, step)
                chain.append(here)
                at += 1
        return tuple(chain), str(path[-1])


def _is_other_type(errors: list[Any], depth: int) -> bool:
    """Whether an alternative is for values of another type altogether."""
    return any(
        type(each.kind).__name__.endswith("_Type") or each.kind.name == "type"
        for each in errors
        if len(each.instance_path) == depth
    )


def _distance(errors: list[Any], depth: int) -> tuple[int, int]:
    """How far a value is from an alternative: tags that differ, then all that does."""
    tags = sum(
        _is_tag(each.kind) and len(each.instance_path) <= depth + 1 for each in errors
    )
    return tags, len(errors)


def _is_tag(kind: Any) -> bool:
    """Whether a value is one that only this alternative has: not one of several."""
    if kind.name == "enum":
        return len(kind.options) == 1
    return kind.name in ("const", "additionalProperties")
