"""The modules of `server` as they will be written: the services, and what holds them."""

from __future__ import annotations

from specpress.utils.dataclass import dataclass

from .source.expressions import Expression
from .source.imports import Import
from .source.statements import Param


@dataclass(frozen=True, slots=True)
class ServiceMethod:
    """An operation as a method that a user's server implements."""

    name: str
    parameters: tuple[Param, ...]
    result: Expression
    documentation: str


@dataclass(frozen=True, slots=True)
class ServiceModule:
    """The module of a tag in `server`; `keyword` is its argument of `create_app`."""

    template: str
    path: str
    title: str
    description: str
    class_name: str
    keyword: str
    module: str
    imports: tuple[Import, ...]
    methods: tuple[ServiceMethod, ...]


@dataclass(frozen=True, slots=True)
class ErrorsModule:
    """The module of the error that services raise, with what it can be made of."""

    template: str
    path: str
    title: str
    imports: tuple[Import, ...]
    signatures: tuple[ServiceMethod, ...]


@dataclass(frozen=True, slots=True)
class ServerModule:
    """The ``__init__`` of `server`: the services and what makes an app of them.

    `mock` is whether there is one, `files` whether bodies can be files.
    """

    template: str
    path: str
    title: str
    services: tuple[ServiceModule, ...]
    mock: bool
    files: bool

    @property
    def table(self) -> list[str]:
        """The modules and their classes, as the words of a table."""
        return [f"{each.module}: {each.class_name};" for each in self.services]

    @property
    def exports(self) -> list[Import]:
        """The imports that tell a type checker of the classes."""
        return [
            (f".{each.module}", each.class_name, each.class_name)
            for each in self.services
        ]
