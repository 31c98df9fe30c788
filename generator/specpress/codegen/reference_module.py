"""What is written for the reference of a package: groups, methods and their arguments."""

from __future__ import annotations

from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Argument:
    """A row of a table: what is given, as which type, and what the document says of it."""

    name: str
    type: str
    text: str


@dataclass(frozen=True, slots=True)
class ErrorEntry:
    """An error that a method may raise: its class, status, codes and text."""

    class_name: str
    status: str
    codes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ReferenceMethod:
    """A method, as its reader calls it."""

    call: str
    endpoint: str
    summary: str
    description: str
    deprecated: bool
    arguments: tuple[Argument, ...]
    result: str
    errors: tuple[ErrorEntry, ...]
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferenceGroup:
    """The section of a group."""

    attribute: str
    description: str
    methods: tuple[ReferenceMethod, ...]


@dataclass(frozen=True, slots=True)
class ReferenceModule:
    """The page."""

    template: str
    path: str
    package: str
    title: str
    version: str
    groups: tuple[ReferenceGroup, ...]
