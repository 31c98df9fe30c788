"""API-wide diagnostics: no success response, no error response, further properties.

Each is reported once for a document, with its first location, however often it occurs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from specpress.errors import Problem, ProblemKind

from .model import Operation
from .path_items import Declared
from .types import (
    AnyValue,
    Declaration,
    Declarations,
    Literal,
    Object,
    Primitive,
    Ref,
    Type,
)

Built = tuple[Declared, Operation]


def diagnostics(
    operations: Sequence[Built], declarations: Declarations
) -> Iterator[Problem]:
    """The problems of the operations as a whole, and of what they send."""
    yield from _without_success(operations)
    yield from _without_default(operations)
    yield from _indistinct(operations, declarations)
    yield from _with_further_properties(declarations)


def _without_success(operations: Sequence[Built]) -> Iterator[Problem]:
    """Operations that say what goes wrong, but not what they answer otherwise."""
    for declared, operation in operations:
        statuses = [response.status for response in operation.responses]
        if statuses and not any(
            status.startswith(("1", "2", "3")) for status in statuses
        ):
            declared_only = (
                "only 'default'" if statuses == ["default"] else "only errors"
            )
            yield Problem(
                ProblemKind.NO_SUCCESS_RESPONSE,
                f"{declared.pointer}/responses",
                f"expected a response of success, found {declared_only}",
                (
                    "'default' is taken for it"
                    if "default" in statuses
                    else "its result is any value"
                ),
            )


def _without_default(operations: Sequence[Built]) -> Iterator[Problem]:
    """Operations without the error response that most others have."""
    silent = [
        (declared, operation)
        for declared, operation in operations
        if not any(r.status.startswith(("4", "5", "d")) for r in operation.responses)
    ]
    with_default = [
        operation
        for _, operation in operations
        if any(response.status == "default" for response in operation.responses)
    ]
    if silent and len(with_default) * 2 >= len(operations):
        yield Problem(
            ProblemKind.NO_ERROR_RESPONSE,
            f"{silent[0][0].pointer}/responses",
            f"expected a 'default' response as in {_count(with_default, 'other operation')},"
            f" found none in {_count(silent, 'operation')}",
            "their errors have bodies of any value",
        )


def _indistinct(
    operations: Sequence[Built], declarations: Declarations
) -> Iterator[Problem]:
    """Operations whose paths differ in nothing that is sent, nor what they require.

    A server tells them apart by what the query and the body must have.
    """
    first: dict[tuple[object, ...], Operation] = {}
    for declared, operation in operations:
        body = _body(operation, declarations.request)
        known = first.setdefault((*_distinction(operation), body), operation)
        if known is not operation:
            yield Problem(
                ProblemKind.INDISTINCT_OPERATIONS,
                declared.pointer,
                f"expected a request that is not one of {known.method} {known.path} too,"
                " found the same path and no other required parameters or body",
                "a server answers such requests by the first that is implemented",
            )


def path_template(path: str) -> str:
    """What a path is whatever its parameters are called, without query and fragment.

    Operations whose templates differ are never indistinct.
    """
    return re.sub(r"\{[^{}]*\}", "{}", path.partition("#")[0].partition("?")[0])


def _distinction(operation: Operation) -> tuple[object, ...]:
    """What tells an operation from others: in path, header, and the query it requires."""
    path, _, fragment = operation.path.partition("#")
    _, _, query = path.partition("?")
    required = {
        (p.name, p.type if isinstance(p.type, Literal) else None)
        for p in operation.parameters
        if p.location == "query" and p.required
    }
    return (
        operation.method,
        path_template(path),
        query,
        fragment if "=" in fragment else "",
        frozenset(required),
    )


def _body(operation: Operation, declarations: Mapping[str, Declaration]) -> object:
    """What tells a body from others: its media types, and what each must have."""
    if operation.body is None:
        return None
    return frozenset(
        (each.content_type, _demands(each.type, declarations))
        for each in operation.body.media_types
    )


def _demands(type_: Type, declarations: Mapping[str, Declaration]) -> object:
    """What a value must have: the properties that are required, or its type."""
    known = _resolved(type_, declarations)
    if not isinstance(known, Object):
        return known
    return frozenset(
        (each.name, _demands_of_property(each.type, declarations))
        for each in known.properties
        if each.required
    )


def _demands_of_property(
    type_: Type, declarations: Mapping[str, Declaration]
) -> object:
    """The values of an enumeration, or a plain type; else only that there is one."""
    known = _resolved(type_, declarations)
    return known if isinstance(known, Literal | Primitive) else None


def _resolved(type_: Type, declarations: Mapping[str, Declaration]) -> Type | Object:
    """The type or object that a reference stands for; aliases may lead in a circle."""
    seen: set[str] = set()
    while isinstance(type_, Ref) and type_.id not in seen:
        seen.add(type_.id)
        declaration = declarations.get(type_.id)
        if declaration is None:
            break
        if isinstance(declaration, Object):
            return declaration
        type_ = declaration.type
    return type_


def _with_further_properties(declarations: Declarations) -> Iterator[Problem]:
    """Objects that are sent with properties that a TypedDict has no words for."""
    open_ = [
        declaration
        for declaration in declarations.request.values()
        if isinstance(declaration, Object)
        and declaration.properties
        and not isinstance(declaration.additional, AnyValue | None)
    ]
    if open_:
        yield Problem(
            ProblemKind.FURTHER_PROPERTIES,
            open_[0].properties[0].pointer.rpartition("/properties/")[0],
            f"expected the names of all properties, found {_count(open_, 'schema')} of"
            " request bodies with further ones",
            "a TypedDict cannot declare them: they go into options={'body': …}",
        )


def _count(items: Sequence[object], noun: str) -> str:
    return f"{len(items)} {noun}" + "s"[: len(items) != 1]
