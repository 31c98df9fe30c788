"""Immutable values with named fields.

They are what `@dataclass(frozen=True)` makes, at a tenth of its price: a dataclass
compiles half a dozen functions each time it is imported, and two dozen of them were half
of what a program paid for this package before its first call. Here one is compiled, the
constructor, when it is first called; the rest is inherited.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, ClassVar, Self, cast, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """The base of immutable values; a subclass lists its fields as annotations.

    `hidden` names the fields that `repr` leaves out: secrets, and what is long. A record
    has the fields of its own class only; ClassVar is not known.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _shown: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, *, hidden: Collection[str] = ()) -> None:
        """Take down the fields, and have the constructor written when it is needed."""
        super().__init_subclass__()
        cls._fields = tuple(cls.__annotations__)
        cls._shown = tuple(name for name in cls._fields if name not in hidden)

        def first(self: Self, *values: Any, **named: Any) -> None:
            constructor = cls._constructor()
            type.__setattr__(cls, "__init__", constructor)
            constructor(self, *values, **named)

        type.__setattr__(cls, "__init__", first)

    @classmethod
    def _constructor(cls) -> Callable[..., None]:
        defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
        # No field begins with an underscore: these names are free.
        arguments = (f"{n}=_of['{n}']" if n in defaults else n for n in cls._fields)
        body = "; ".join(f"_['{name}'] = {name}" for name in cls._fields)
        code = f"def __init__(self, {', '.join(arguments)}): _ = self.__dict__; {body}"
        made: dict[str, Any] = {"_of": defaults}
        exec(code, made)
        return cast("Callable[..., None]", made["__init__"])

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
