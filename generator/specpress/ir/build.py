"""Builds the `Api` of a document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from openapi_pydantic.v3.v3_1 import Tag

from specpress.document.given_names import GivenName, given_name
from specpress.document.load import Document
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.locations import component_location

from .defaults import usable_default
from .diagnostics import diagnostics
from .directions import split
from .filter import ALL, select
from .model import DEFAULT_GROUP, Api, Group, Operation
from .named import names_of_nothing
from .operations import Operations
from .options import Selection
from .path_items import Declared, declared_operations
from .rows import request_types, response_types, rows_of
from .security import security_schemes
from .servers import server_templates, server_url
from .types import Type, references
from .webhooks import schemes_sent, webhooks


def build(document: Document, selection: Selection = ALL) -> Api:
    """What the document offers: every operation selected, and the types that they use.

    What cannot be taken at its word is reported in `Api.problems`, which begins with
    the document's own; no operation is ever left out. Raises `SpecpressError` for
    schemas that are nested deeper, by their references, than a call stack allows.
    """
    try:
        return _build(document, selection)
    except RecursionError:
        raise SpecpressError(
            "expected schemas of bounded depth, found deeper ones",
            hint="name the inner ones under components/schemas",
        ) from None


def _build(document: Document, selection: Selection) -> Api:
    model = document.model
    components = model.components
    problems: list[Problem] = list(document.problems)
    schemas = Schemas((components and components.schemas) or {}, problems)
    operations = Operations(model, schemas, problems, document.declared)
    declared = select(list(declared_operations(model, problems)), selection, problems)
    built: list[Operation] = []
    for entry, id_ in zip(declared, _ids(declared, problems), strict=True):
        group = _group_of(entry).text
        built.append(operations.build(entry, id_, group))
    sent = webhooks(
        model,
        [(entry, each.id) for entry, each in zip(declared, built, strict=True)],
        operations,
    )
    payloads: list[Type] = [each.type for hook in sent for each in hook.payload]
    if not model.paths and not sent:
        # nothing uses a component, so all of them are what the document offers
        payloads += [
            schemas.use(name, component_location(name)) for name in schemas.schemas
        ]
    only_sent = schemes_sent(model, declared_operations(model, []))
    schemes = (components and components.securitySchemes) or {}
    tables = rows_of(model.tags or (), built, schemas, problems)
    schemas.settle()
    # a default of a parameter may be one of an enum that is declared only now
    built = [_with_usable_defaults(each, schemas, problems) for each in built]
    by_group: defaultdict[str, list[Operation]] = defaultdict(list)
    for operation in built:
        by_group[operation.group].append(operation)
    declarations = split(
        schemas.declarations,
        schemas.discriminator_values,
        _ids_in([*_response_types(built), *payloads, *response_types(tables.values())]),
        _ids_in([*_request_types(built), *request_types(tables.values())]),
        problems,
    )
    problems += operations.diagnostics()
    problems += diagnostics(list(zip(declared, built, strict=True)), declarations)
    if document.gives_names:
        by_place = {
            entry.pointer: each for entry, each in zip(declared, built, strict=True)
        }
        problems += names_of_nothing(
            document.raw, by_place, declarations, is_whole=selection == ALL
        )
    tags = {tag.name: _described(tag) for tag in model.tags or ()}
    given = {name.text: name for name in map(_group_of, declared) if name.by}
    schemas.release()
    return Api(
        title=model.info.title,
        version=model.info.version,
        description=model.info.description or model.info.summary or "",
        servers=tuple(server_url(server) for server in model.servers or ()),
        groups=tuple(
            Group(
                name,
                tuple(in_group),
                tags.get(name, ""),
                given.get(name),
                tables.get(name),
            )
            for name, in_group in sorted(by_group.items())
        ),
        security_schemes=security_schemes(
            {name: each for name, each in schemes.items() if name not in only_sent},
            problems,
        ),
        declarations=declarations,
        problems=tuple(problems),
        digest=document.digest,
        webhooks=tuple(sent),
        server_templates=server_templates(model.servers or ()),
    )


def _group_of(declared: Declared) -> GivenName:
    """The group of an operation, and the extension that gives it where it is no tag."""
    operation = declared.operation
    given = given_name(operation.model_extra or {}, "group", declared.pointer)
    if given is not None:
        return given
    return GivenName(next(iter(operation.tags or ()), "") or DEFAULT_GROUP, "")


def _described(tag: Tag) -> str:
    """What a tag is about; 3.2 has a summary, which the model does not know."""
    summary = (tag.model_extra or {}).get("summary")
    return tag.description or (summary if isinstance(summary, str) else "")


def _with_usable_defaults(
    operation: Operation, schemas: Schemas, problems: list[Problem]
) -> Operation:
    if all(each.default is None for each in operation.parameters):
        return operation
    return replace(
        operation,
        parameters=tuple(
            (
                each
                if each.default is None
                else replace(
                    each,
                    default=usable_default(
                        each.default,
                        each.type,
                        schemas.declarations,
                        each.pointer,
                        problems,
                    ),
                )
            )
            for each in operation.parameters
        ),
    )


def _ids(declared: list[Declared], problems: list[Problem]) -> list[str]:
    """A unique id for each operation: its operationId where it is the first to use it."""
    taken: set[str] = set()
    ids: list[str] = []
    for entry in declared:
        id_ = entry.operation.operationId or entry.default_id
        if id_ in taken:
            problems.append(
                Problem(
                    ProblemKind.OPERATION_ID_NOT_UNIQUE,
                    entry.pointer,
                    f"the operationId {id_!r} is that of another operation too",
                    f"named by its method and path, {entry.default_id!r}",
                )
            )
            id_ = entry.default_id
        taken.add(id_)
        ids.append(id_)
    return ids


def _response_types(operations: Iterable[Operation]) -> Iterable[Type]:
    for operation in operations:
        for response in operation.responses:
            for media_type in response.media_types:
                yield media_type.type
                if media_type.item is not None:
                    yield media_type.item


def _request_types(operations: Iterable[Operation]) -> Iterable[Type]:
    for operation in operations:
        for parameter in operation.parameters:
            yield parameter.type
        if operation.body is not None:
            for media_type in operation.body.media_types:
                yield media_type.type


def _ids_in(types: Iterable[Type]) -> list[str]:
    return [id_ for type_ in types for id_ in references(type_)]
