"""Immutable values with named fields.

They are what `@dataclass(frozen=True)` makes, at a tenth of its price: a dataclass
compiles half a dozen functions each time it is imported, and two dozen of them were half
of what a program paid for this package before its first call. Here nothing is compiled.
A NamedTuple would be a tuple besides: equal to others of the same values, iterable, and
with its secrets in its `repr`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """The base of immutable values; a subclass lists its fields as annotations.

    `hidden` names the fields that `repr` leaves out: secrets, and what is long. A record
    has the fields of its own class only; ClassVar is not known.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _names: ClassVar[frozenset[str]] = frozenset()
    _defaults: ClassVar[Mapping[str, Any]] = {}
    _shown: ClassVar[tuple[str, ...]] = ()
    _fewest: ClassVar[int] = 0

    def __init_subclass__(cls, *, hidden: Collection[str] = ()) -> None:
        """Take down the fields and their defaults."""
        super().__init_subclass__()
        cls._fields = tuple(cls.__annotations__)
        cls._names = frozenset(cls._fields)
        cls._defaults = {n: vars(cls)[n] for n in cls._fields if n in vars(cls)}
        required = (n for n, f in enumerate(cls._fields, 1) if f not in cls._defaults)
        cls._fewest = max(required, default=0)
        cls._shown = tuple(name for name in cls._fields if name not in hidden)

    def __init__(self, *values: Any, **named: Any) -> None:
        """Take the fields by position or by name, as a function would."""
        content = self.__dict__
        if not named and self._fewest <= len(values) <= len(self._fields):
            # as most are made; defaults are found in the class
            content.update(zip(self._fields, values, strict=False))
            return
        content.update(self._defaults)
        if values:
            content.update(zip(self._fields, values, strict=False))
        content.update(named)
        twice = values and not named.keys().isdisjoint(self._fields[: len(values)])
        if twice or len(values) > len(self._fields) or content.keys() != self._names:
            raise TypeError(self._complaint(values, named))

    def _complaint(self, values: Collection[Any], named: Mapping[str, Any]) -> str:
        """Say which fields are missing, unknown or given twice."""
        name, fields = type(self).__qualname__, self._fields
        if len(values) > len(fields):
            return f"{name} takes {len(fields)} values, not {len(values)}"
        positional = fields[: len(values)]
        if twice := [each for each in positional if each in named]:
            return f"{name} got {twice} twice"
        if unknown := sorted(named.keys() - self._names):
            return f"{name} has no fields {unknown}"
        given = {*positional, *named, *self._defaults}
        return f"{name} lacks {[each for each in fields if each not in given]}"

    def replaced(self, **changes: Any) -> Self:
        """Give the same value with other values in these fields."""
        return type(self)(**{n: getattr(self, n) for n in self._fields} | changes)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: others may hold the same value."""
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> None:
        """Refuse: others may hold the same value."""
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, n) == getattr(other, n) for n in self._fields)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self._fields))

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in self._shown)
        return f"{type(self).__qualname__}({', '.join(shown)})"
