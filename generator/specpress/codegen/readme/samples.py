"""Values for the calls of a README: those that the mock makes, as small as they may be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import ceil, floor
from random import Random
from typing import Final

from specpress.ir.types import (
    Array,
    Constraints,
    Declaration,
    JsonValue,
    Literal,
    Map,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    Union,
)
from specpress.ir.types import Property as ObjectProperty
from specpress.utils.runtime import formats, mock

_DEEPEST: Final = 4
_TRIES: Final = 10
_OPTIONAL: Final = 2
"""How many properties an object is shown with that requires none."""
_SHOWN: Final = ("name", "title", "label", "description", "email")
"""Optional properties that are shown first: what a reader understands at once."""
_ID: Final = 42


class NoSampleError(Exception):
    """Nothing is known to be a value of a type: a pattern, a file, whatever it is."""


class Samples:
    """Makes values of the types of requests, the same for the same seed."""

    def __init__(self, declarations: Mapping[str, Declaration], seed: str) -> None:
        self._declarations = declarations
        self._random = Random(seed)
        person, place = mock.vocabulary.person, mock.vocabulary.place
        self._scene = mock.meanings.Scene(
            self._random, person(self._random), place(self._random)
        )

    def value(
        self, type_: Type, names: Sequence[str] = (), level: int = 0
    ) -> JsonValue:
        """A value of a type; `names` say what it is, the innermost last.

        Raises `NoSampleError` where none is known.
        """
        match type_:
            case Primitive():
                return self._scalar(type_, names)
            case Literal(values):
                return values[0]
            case Nullable(inner):
                return self.value(inner, names, level)
            case Array(items, constraints):
                return self._array(items, constraints, names, level)
            case Tuple(items):
                return [self.value(item, names, level + 1) for item in items]
            case Map(_, constraints) if not constraints.min_length:
                return {}
            case Ref(id_) if level <= _DEEPEST and id_ in self._declarations:
                return self._declared(self._declarations[id_], names, level)
            case Union(members):
                return self._one_of(members, names, level)
            case _:
                raise NoSampleError

    def _array(
        self,
        items: Type,
        constraints: Constraints,
        names: Sequence[str],
        level: int,
    ) -> JsonValue:
        least = constraints.min_length or 0
        if constraints.max_length == 0:
            return []
        if least > 1 and constraints.unique:
            raise NoSampleError
        try:
            return [self.value(items, names, level + 1) for _ in range(max(least, 1))]
        except NoSampleError:
            if least:
                raise
            return []

    def _declared(
        self, declaration: Declaration, names: Sequence[str], level: int
    ) -> JsonValue:
        if not isinstance(declaration, Object):
            return self.value(declaration.type, names, level + 1)
        made: dict[str, JsonValue] = {
            prop.name: self.value(prop.type, (*names, prop.name), level + 1)
            for prop in declaration.properties
            if prop.required
        }
        optional = [] if made else self._optional(declaration.properties)
        for prop in optional:
            if len(made) < _OPTIONAL:
                try:
                    made[prop.name] = self.value(
                        prop.type, (*names, prop.name), level + 1
                    )
                except NoSampleError:
                    continue
        return made

    def _optional(self, properties: Sequence[ObjectProperty]) -> list[ObjectProperty]:
        """The scalars that are worth showing, the most telling first."""
        scalars = [
            prop
            for prop in properties
            if prop.name
            and not prop.deprecated
            and isinstance(prop.type, Primitive | Literal)
        ]
        order = {name: at for at, name in enumerate(_SHOWN)}
        return sorted(
            scalars, key=lambda prop: order.get(prop.name.lower(), len(order))
        )

    def _one_of(
        self, members: Sequence[Type], names: Sequence[str], level: int
    ) -> JsonValue:
        for member in members:
            try:
                return self.value(member, names, level + 1)
            except NoSampleError:
                continue
        raise NoSampleError

    # -- scalars --------------------------------------------------------------------

    def _scalar(self, type_: Primitive, names: Sequence[str]) -> JsonValue:
        match type_.kind:
            case "null":
                return None
            case "boolean":
                return bool(mock.meanings.flag_for(names, self._random))
            case "string":
                return self._text(type_, names)
            case _:
                return self._number(type_, names)

    def _number(self, type_: Primitive, names: Sequence[str]) -> int | float:
        whole = type_.kind == "integer"
        row = formats.FORMATS.get(type_.format)
        if row is not None and type_.kind in row.kinds:
            sample = row.sample(self._random)
            if isinstance(sample, int | float):
                return sample
        low, high = mock.meanings.range_for(names, False, whole)
        constraints = type_.constraints
        value: float = round(self._random.uniform(low, high), 2)
        if whole:
            words = mock.meanings.words_of(names[-1]) if names else ()
            value = _ID if words[-1:] == ("id",) else self._random.randint(low, high)
        step = constraints.multiple_of or (1 if whole else 0)
        least, most = _bounds(constraints, step or 0.01)
        value = min(max(value, least), most)
        if step:
            value = ceil(value / step) * step
            if value > most:
                value = floor(most / step) * step
        if not least <= value <= most:
            raise NoSampleError
        return int(value) if whole or (float(value).is_integer() and step) else value

    def _text(self, type_: Primitive, names: Sequence[str]) -> str:
        constraints = type_.constraints
        least, most = constraints.min_length or 0, constraints.max_length
        for _ in range(_TRIES):
            text = self._proposed(type_.format, names, least, most)
            if _fits(text, constraints):
                return text
        raise NoSampleError

    def _proposed(
        self, format_: str, names: Sequence[str], least: int, most: int | None
    ) -> str:
        row = formats.FORMATS.get(format_)
        if row is not None and "string" in row.kinds:
            return str(row.sample(self._random))
        text = mock.samples.text_of(format_, least, most, self._random)
        if text is None:
            text = mock.meanings.text_for(names, False, self._scene)
        if text is None or not _has_length(text, least, most):
            text = self._random.choice(mock.samples.WORDS)
            while len(text) < least:
                text += f" {self._random.choice(mock.samples.WORDS)}"
        return str(text if most is None else text[:most])


def _bounds(constraints: Constraints, step: float) -> tuple[float, float]:
    """The least and the greatest number; `step` is what exclusive bounds are off by."""
    least = [constraints.minimum]
    most = [constraints.maximum]
    if constraints.exclusive_minimum is not None:
        least.append(constraints.exclusive_minimum + step)
    if constraints.exclusive_maximum is not None:
        most.append(constraints.exclusive_maximum - step)
    return (
        max((each for each in least if each is not None), default=float("-inf")),
        min((each for each in most if each is not None), default=float("inf")),
    )


def _fits(text: str, constraints: Constraints) -> bool:
    if not _has_length(text, constraints.min_length or 0, constraints.max_length):
        return False
    if constraints.pattern is None:
        return True
    # a document's pattern is not run: it may take forever
    simple = _SIMPLE_PATTERN.fullmatch(constraints.pattern)
    return simple is not None and re.search(constraints.pattern, text) is not None


_SIMPLE_PATTERN: Final = re.compile(r"\^?\[[\w \\.:@-]+\][+*]?\$?")
"""A class of characters, repeated: nothing in it goes back and tries again."""


def _has_length(text: str, least: int, most: int | None) -> bool:
    return len(text) >= least and (most is None or len(text) <= most)
