"""A package as it will be written: modules of classes, functions and declarations.

These are the values that templates see. Everything in them is already a Python name,
an expression, or text that only ever becomes a docstring or a literal.
"""

from __future__ import annotations

from dataclasses import field, replace
from typing import Literal, TypeAlias

from specpress.codegen.names.naming import Names
from specpress.codegen.requirements import HTTPLibrary, Requirements, requirements_of
from specpress.codegen.source.expressions import (
    Call,
    Dict,
    Expression,
    List,
    Subscript,
    Tuple,
)
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import string
from specpress.codegen.source.statements import Param
from specpress.utils.dataclass import dataclass

from .auth_module import AuthModule, Credential
from .reference_module import ReferenceModule
from .rows_part import RowsPart
from .server_choice import ServerChoice
from .server_module import ErrorsModule, ServerModule, ServiceModule
from .shown_jobs import ShownJobs
from .webhook_module import WebhookEntry, WebhooksModule
from .written import WrittenMethod

TYPE_CHECKING: Import = ("typing", "TYPE_CHECKING", None)


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute of a model or a key of a TypedDict."""

    name: str
    annotation: Expression
    value: Expression | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Structure:
    """A model or a TypedDict.

    `functional` TypedDicts have keys that a class body cannot hold.
    """

    kind: Literal["model", "typed_dict", "functional"]
    name: str
    description: str
    fields: tuple[Field, ...]

    @property
    def base(self) -> str:
        """What the class extends."""
        return "Model" if self.kind == "model" else "TypedDict"

    @property
    def call(self) -> Expression:
        """The call that makes a functional TypedDict."""
        pairs = [(field.name, field.annotation) for field in self.fields]
        return Call("TypedDict", [string(self.name), Dict(pairs)])


@dataclass(frozen=True, slots=True)
class AliasDefinition:
    """``Name: TypeAlias = value``."""

    kind: Literal["alias"]
    name: str
    description: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant: its name, the expression of its value, and what it means."""

    name: str
    value: Expression
    description: str


@dataclass(frozen=True, slots=True)
class Constants:
    """A class with the values of an enum by name, beside the alias of their type."""

    kind: Literal["constants"]
    name: str
    description: str
    members: tuple[Constant, ...]
    base: str = ""
    """It extends nothing: its members are values of the alias as they are."""


Definition: TypeAlias = Structure | AliasDefinition | Constants


@dataclass(frozen=True, slots=True)
class TypesModule:
    """A module of models, or of TypedDicts, that belong together.

    `checked_imports` are for type checkers, `lazy` modules have annotations as text and
    `by_name` ones a `models` that imports nothing: such names are looked up when needed.
    """

    template: str
    path: str
    title: str
    imports: tuple[Import, ...]
    checked_imports: tuple[Import, ...]
    lazy: bool
    by_name: bool
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class IndexModule:
    """The ``__init__`` of `models` or `inputs`: the names of every module."""

    template: str
    path: str
    title: str
    names: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def table(self) -> list[str]:
        """The modules and their names, as the words of a table."""
        return [f"{module}: {' '.join(names)};" for module, names in self.names]


@dataclass(frozen=True, slots=True)
class MethodVariant:
    """A further method for an operation; `adapter` makes it one of an `AsyncGroup`."""

    name: str
    adapter: str
    parameters: tuple[Param, ...]
    result: Expression
    call: Call
    documentation: str

    @property
    def adapted(self) -> Expression:
        """The method of the class that is called ``_sync``, made asynchronous."""
        return Call(self.adapter, [f"_sync.{self.name}"])

    @property
    def written(self) -> WrittenMethod:
        """The method as a class writes it out."""
        return WrittenMethod(
            self.name, self.parameters, self.result, self.call, self.documentation
        )


@dataclass(frozen=True, slots=True)
class Method:
    """An operation as a method: its declaration, its signature and its call.

    `constant` is the name of the declaration in the module.
    `declared` is the type of the answer where the method gives something else: its
    items as they arrive. There is no whole response then. `deprecated` is what
    ``@deprecated`` says; such a method is written out in each of the classes.
    `overloads` are signatures ahead of it.
    """

    name: str
    constant: str
    result: Expression
    declaration: Expression
    parameters: tuple[Param, ...]
    call: Call
    documentation: str
    variants: tuple[MethodVariant, ...] = ()
    declared: Expression | None = None
    deprecated: str = ""
    overloads: tuple[WrittenMethod, ...] = ()

    @property
    def typed(self) -> Expression:
        """The annotation of the declaration."""
        return Subscript("_op.Operation", [self.declared or self.result])

    @property
    def adapter(self) -> str:
        """What makes it a method of an `AsyncGroup`."""
        return "asynchronous" if self.declared is None else "asynchronous_stream"

    def adapted(self, adapter: str) -> Expression:
        """The method of the class that is called ``_sync``, adapted to another."""
        return Call(adapter, [f"_sync.{self.name}"])

    @property
    def decorator(self) -> Expression:
        """The call that is the decorator of a deprecated method (PEP 702)."""
        return Call("_deprecated", [string(self.deprecated)])

    @property
    def written(self) -> WrittenMethod:
        """The method as a class writes it out."""
        return WrittenMethod(
            self.name,
            self.parameters,
            self.result,
            self.call,
            f"As the method of the synchronous group. {self.deprecated}.",
        )


@dataclass(frozen=True, slots=True)
class GroupModule:
    """The module of a tag: the operations, and the four classes that offer them.

    `polls` report on jobs, where the group waits for these; `rows` make it a table.
    """

    template: str
    path: str
    title: str
    description: str
    class_name: str
    attribute: str
    module: str
    imports: tuple[Import, ...]
    checked_imports: tuple[Import, ...]
    methods: tuple[Method, ...]
    polls: Tuple | None = None
    rows: RowsPart | None = None


@dataclass(frozen=True, slots=True)
class ClientClass:
    """One of the two clients; `prefix` goes before the classes of its groups."""

    name: str
    base: str
    prefix: str
    description: str


@dataclass(frozen=True, slots=True)
class ClientModule:
    """The ``__init__`` of `client`: the classes that hold the groups."""

    template: str
    path: str
    title: str
    servers: Expression
    url_variable: str
    choice: ServerChoice | None
    groups: tuple[GroupModule, ...]
    clients: tuple[ClientClass, ...]
    imports: tuple[Import, ...]
    checked_imports: tuple[Import, ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """Calls that a README shows, each as far as there is an operation for it.

    `read` gives something, `write` sends a body, `pages` iterates, `failing` is shown
    with what it may raise. `rank` says why these, as values that are compared.
    """

    read: Call | None = None
    write: Call | None = None
    pages: Call | None = None
    failing: Call | None = None
    rank: tuple[object, ...] = ()

    @property
    def awaited(self) -> Call | None:
        """What `read` is in a coroutine."""
        return self.read and replace(self.read, function=f"await {self.read.function}")


@dataclass(frozen=True, slots=True)
class RootModule:
    """The package's ``__init__`` or its README.

    `credentials` are those that the calls of `examples` take; `url_variable` is that of the
    environment with the base URL, `reference` the page about all methods, if there is one.
    `jobs` and `webhook` are what a README can show of them, where there are any, and
    `alternatives` two classes of one answer. `certificates` are the schemes of mutual TLS.
    """

    template: str
    path: str
    title: str
    version: str
    package: str
    description: str
    server: str
    credentials: tuple[Credential, ...]
    all_credentials: tuple[Credential, ...]
    examples: Examples
    url_variable: str
    reference: str
    operations: int
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    jobs: ShownJobs | None
    alternatives: tuple[str, ...]
    certificates: tuple[str, ...]
    webhook: WebhookEntry | None
    names: tuple[tuple[str, tuple[str, ...]], ...]
    http: HTTPLibrary
    requirements: Requirements

    @property
    def required(self) -> list[str]:
        """The lowest versions, as arguments of a call."""
        lowest = self.requirements.lowest
        return [f"{name}={string(version)}" for name, version in lowest.items()]

    @property
    def table(self) -> list[str]:
        """The modules and their names, as the words of a table."""
        return [f"{module}: {' '.join(names)};" for module, names in self.names]

    @property
    def public(self) -> List:
        """The public names, for `__all__`."""
        names = sorted(name for _, names in self.names for name in names)
        return List([string(name) for name in names])

    @property
    def exports(self) -> list[Import]:
        """The imports that tell a type checker of the names."""
        return [
            (f".{module}", name, name) for module, names in self.names for name in names
        ]


Module: TypeAlias = (
    TypesModule
    | IndexModule
    | GroupModule
    | ClientModule
    | ServiceModule
    | ServerModule
    | ErrorsModule
    | AuthModule
    | ReferenceModule
    | RootModule
    | WebhooksModule
)


@dataclass(frozen=True, slots=True)
class ParameterEntry:
    """A parameter in the manifest: its name on the wire and in Python."""

    name: str
    location: str
    python: str


@dataclass(frozen=True, slots=True)
class OperationEntry:
    """An operation in the manifest, and where it is in the package."""

    id: str
    method: str
    path: str
    python: str
    body: str | None
    parameters: tuple[ParameterEntry, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that is written for an API."""

    name: str
    title: str
    version: str
    modules: tuple[Module, ...]
    operations: tuple[OperationEntry, ...]
    names: Names
    http: HTTPLibrary = "httpx"
    requirements: Requirements = field(default_factory=lambda: requirements_of("httpx"))

    @property
    def rank(self) -> tuple[object, ...]:
        """Why the README shows the calls that it shows; see `Examples`."""
        roots = (each for each in self.modules if isinstance(each, RootModule))
        return next((root.examples.rank for root in roots), ())
