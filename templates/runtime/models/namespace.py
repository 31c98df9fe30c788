"""What the names in generated annotations mean, and evaluating such an annotation.

A generated module imports other models for type checkers only; at run time their names
are found in the package's `models` (or `inputs`), which load them on demand.
"""

from __future__ import annotations

import builtins
import datetime as dt  # <formats>
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal  # <formats>
from functools import cache
from importlib import import_module
from pathlib import Path  # <wire_formats|server>
from types import CodeType, ModuleType, UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    NotRequired,
    Required,
    Union,
    get_origin,
)
from uuid import UUID  # <formats>

from pydantic import Field
from typing_extensions import ReadOnly

from .. import PACKAGE
from ..files import FileInput  # <files>
from .markers import (
    Alias,
    Discriminator,
    Named,  # <discriminators>
    WireFormat,  # <formats>
)

_TYPES = (f"{PACKAGE}.models", f"{PACKAGE}.inputs")


def _imported(name: str) -> object:
    """Give what `module:Name` names; it stands for a type that is not of this package."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)


# Not all of `builtins`: a schema may be called Warning.
_COMMON: Mapping[str, Any] = {
    kind.__name__: kind
    for kind in (bool, bytes, dict, float, int, list, object, str, tuple)
} | {
    "Annotated": Annotated,
    "Any": Any,
    "Decimal": Decimal,  # <formats>
    "Discriminator": Discriminator,
    "Field": Field,
    "FileInput": FileInput,  # <files>
    "Literal": Literal,
    "NotRequired": NotRequired,
    "UUID": UUID,  # <formats>
    "WireFormat": WireFormat,  # <formats>
    "dt": dt,  # <formats>
    "imported": _imported,
}
# What a schema may be called, and the text of an alias or of a user's own type may use.
_OTHERS: Mapping[str, Any] = {
    "Mapping": Mapping,
    "Path": Path,  # <wire_formats|server>
    "ReadOnly": ReadOnly,
    "Required": Required,
    "Sequence": Sequence,
}
_NO_GLOBALS: dict[str, Any] = {"__builtins__": {}}


class Names(dict[str, Any]):
    """The names an annotation may use: a mapping that looks up what it lacks.

    In this order: the globals of the module, the names common to all, the package of
    types (`models` or `inputs`), Python's own. Not found is a NameError.
    """

    __slots__ = ("_module", "_types")

    def __init__(self, types: str, module: str | None = None) -> None:
        super().__init__()
        self._types = types
        self._module = vars(sys.modules[module]) if module else {}

    def __missing__(self, name: str) -> Any:
        value = self._find(name)
        if isinstance(value, str):  # an alias that mentions itself is written as text
            value = Annotated[Any, Alias(self._types, name, value)]
        self[name] = value
        return value

    def _find(self, name: str) -> Any:
        if name in self._module:
            value = self._module[name]
            of_types = isinstance(value, ModuleType) and value.__name__ in _TYPES
            return _Qualified(value.__name__) if of_types else value
        if name in _COMMON:
            return _COMMON[name]
        if self._types:
            try:
                return getattr(import_module(self._types), name)
            except AttributeError as error:
                if name in _OTHERS:  # in the text of an alias, which has no module
                    return _OTHERS[name]
                if not hasattr(builtins, name):
                    raise NameError(str(error), name=name) from None
        try:
            return getattr(builtins, name)
        except AttributeError:
            raise NameError(f"name {name!r} is not defined", name=name) from None


class _Qualified:
    """A package of types where a name in it is mentioned with its own, `models.Item`."""

    def __init__(self, types: str) -> None:
        self._names = names_of_types(types)

    def __getattr__(self, name: str) -> Any:
        try:
            return self._names[name]
        except NameError as error:
            raise AttributeError(str(error), name=name) from None


@cache
def names_of(module: str) -> Names:
    """Give the names an annotation in this module may use."""
    if not PACKAGE:
        return Names("", module)
    inputs = f"{PACKAGE}.inputs"
    in_inputs = module == inputs or module.startswith(f"{inputs}.")
    return Names(inputs if in_inputs else f"{PACKAGE}.models", module)


@cache
def names_of_types(types: str) -> Names:
    """Give the names that text from no module of this package (`models`) may use."""
    return Names(types)


def evaluate(text: str, names: Names) -> Any:
    """Evaluate the text of an annotation. NameError for a name that is not known."""
    return eval(_compiled(text), _NO_GLOBALS, names)


def split(annotation: Any, names: Names) -> tuple[Any, tuple[Any, ...]]:
    """Evaluate an annotation that is text, and take `Annotated` apart."""
    metadata: tuple[Any, ...] = ()
    while True:
        if isinstance(annotation, ForwardRef):
            annotation = annotation.__forward_arg__
        if isinstance(annotation, str):
            annotation = evaluate(annotation, names)
        elif get_origin(annotation) is Annotated:
            metadata = (*annotation.__metadata__, *metadata)
            annotation = annotation.__origin__
        else:
            return annotation, metadata


def alias_in(metadata: Sequence[Any]) -> Alias | None:
    """Find the alias that an annotation with this metadata stands for."""
    return next((marker for marker in metadata if isinstance(marker, Alias)), None)


# <discriminators>
def named_in(metadata: Sequence[Any]) -> Named | None:
    """Find the class by name that an annotation with this metadata stands for."""
    return next((marker for marker in metadata if isinstance(marker, Named)), None)


# </discriminators>
def is_union(annotation: object) -> bool:
    """Tell whether it is `A | B` or `Union[A, B]`."""
    return get_origin(annotation) in (Union, UnionType)


def mentioned(text: str) -> tuple[str, ...]:
    """Give the names that the text of an annotation uses."""
    return _compiled(text).co_names


@cache
def _compiled(text: str) -> CodeType:
    return compile(text, "<annotation>", "eval", dont_inherit=True)
