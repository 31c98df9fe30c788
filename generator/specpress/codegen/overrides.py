"""Replaces the types of formats and schemas by Python types that the user configured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from specpress.ir.model import Api, Body, MediaType, Operation
from specpress.ir.types import (
    Alias,
    Array,
    Declaration,
    Declarations,
    Map,
    Nullable,
    Object,
    Primitive,
    Property,
    Tuple,
    Type,
    Union,
)

from .options import TypeOverrides


class External(str):
    """A type as ``module:Name``, in the place of a format.

    A class of its own: no format of a document can be taken for one.
    """

    __slots__ = ()


def override(api: Api, overrides: TypeOverrides) -> Api:
    """The API with those types wherever a value of such a format or schema may stand.

    A schema that is overridden keeps its name, as an alias of the type.
    """
    if not (overrides.formats or overrides.schemas):
        return api
    declared = api.declarations
    return replace(
        api,
        declarations=Declarations(
            _declarations(declared.response, overrides),
            _declarations(declared.request, overrides),
        ),
        groups=tuple(
            replace(
                group,
                operations=tuple(
                    _operation(operation, overrides.formats)
                    for operation in group.operations
                ),
            )
            for group in api.groups
        ),
    )


def _declarations(
    declarations: Mapping[str, Declaration], overrides: TypeOverrides
) -> dict[str, Declaration]:
    return {
        id_: (
            Alias(
                id_,
                declaration.owner,
                _external(overrides.schemas[id_]),
                declaration.description,
                declaration.deprecated,
            )
            if id_ in overrides.schemas
            else _declaration(declaration, overrides.formats)
        )
        for id_, declaration in declarations.items()
    }


def _declaration(declaration: Declaration, formats: Mapping[str, str]) -> Declaration:
    if isinstance(declaration, Alias):
        return replace(declaration, type=_type(declaration.type, formats))
    return _object(declaration, formats)


def _object(object_: Object, formats: Mapping[str, str]) -> Object:
    additional = object_.additional
    return replace(
        object_,
        properties=tuple(_property(prop, formats) for prop in object_.properties),
        additional=None if additional is None else _type(additional, formats),
    )


def _property(prop: Property, formats: Mapping[str, str]) -> Property:
    type_ = _type(prop.type, formats)
    # a default is a value of the type that the document means
    default = prop.default if type_ == prop.type else None
    return replace(prop, type=type_, default=default)


def _operation(operation: Operation, formats: Mapping[str, str]) -> Operation:
    return replace(
        operation,
        parameters=tuple(
            replace(parameter, type=_type(parameter.type, formats))
            for parameter in operation.parameters
        ),
        body=None if operation.body is None else _body(operation.body, formats),
        responses=tuple(
            replace(response, media_types=_media_types(response.media_types, formats))
            for response in operation.responses
        ),
    )


def _body(body: Body, formats: Mapping[str, str]) -> Body:
    return replace(body, media_types=_media_types(body.media_types, formats))


def _media_types(
    media_types: tuple[MediaType, ...], formats: Mapping[str, str]
) -> tuple[MediaType, ...]:
    return tuple(
        replace(
            each,
            type=_type(each.type, formats),
            item=None if each.item is None else _type(each.item, formats),
        )
        for each in media_types
    )


def _type(type_: Type, formats: Mapping[str, str]) -> Type:
    """The type with its formats replaced; it is nested no deeper than its document."""
    match type_:
        case Primitive(_, format_) if format_ in formats:
            return _external(formats[format_])
        case Array(items):
            return replace(type_, items=_type(items, formats))
        case Map(values):
            return replace(type_, values=_type(values, formats))
        case Nullable(inner):
            return Nullable(_type(inner, formats))
        case Tuple(items):
            return Tuple(tuple(_type(item, formats) for item in items))
        case Union(members):
            return replace(
                type_, members=tuple(_type(member, formats) for member in members)
            )
        case _:
            return type_


def _external(name: str) -> Primitive:
    return Primitive("string", External(name))
