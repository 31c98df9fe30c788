"""Services and what they declare: the operations, and the arguments of their methods."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Any, Final

from ..._runtime import PACKAGE
from ..._runtime.models.namespace import names_of, split
from ..._runtime.operation import Operation, Parameter
from .service import Service

REQUIRED: Final = inspect.Parameter.empty


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method; `parameter` is None for the body."""

    name: str
    annotation: str
    default: Any
    parameter: Parameter | None

    @property
    def is_required(self) -> bool:
        """Whether a request without it is refused."""
        return self.default is REQUIRED


@dataclass(frozen=True)
class Declared:
    """An operation, and the generated method that it is implemented by."""

    service: type[Service]
    name: str
    operation: Operation[Any]

    @cached_property
    def arguments(self) -> Sequence[Argument]:
        """The arguments after `request`: the parameters of the path, the body, others."""
        given = inspect.signature(getattr(self.service, self.name)).parameters
        own = [p for p in given.values() if p.name not in ("self", "request")]
        inside = [p for p in self.operation.parameters if p.location == "path"]
        others = [p for p in self.operation.parameters if p.location != "path"]
        body = [None] if self.operation.body else []
        return [
            Argument(each.name, each.annotation, each.default, parameter)
            for each, parameter in zip(own, [*inside, *body, *others], strict=True)
        ]

    @property
    def summary(self) -> str:
        """What the operation does, in a line."""
        return inspect.getdoc(getattr(self.service, self.name)) or ""

    def evaluated(self, annotation: str) -> tuple[Any, tuple[Any, ...]]:
        """Give the type of an annotation of this method, and its metadata."""
        return split(annotation, names_of(self.service.__module__))


def declared_by(service: type[Service]) -> Iterator[Declared]:
    """Give the operations of a generated service, in the order of its methods.

    They are declared by the group of the same name in `client`, those that are deprecated
    by its module.
    """
    module = import_module(f"{PACKAGE}.client.{service.__module__.rpartition('.')[2]}")
    group: type = getattr(module, service.__name__.removesuffix("Service"))
    operations = vars(module) | vars(group)
    for name, value in vars(service).items():
        if inspect.isfunction(value) and not name.startswith("__"):
            constant = f"_{name.upper() if name.isascii() else name}"
            yield Declared(service, name, operations[constant])
