"""Groups to the modules of `client`, and the classes that hold them."""

from __future__ import annotations

from specpress.codegen.names.naming import Names
from specpress.codegen.options import NO_OPTIONS, Options
from specpress.codegen.package import (
    TYPE_CHECKING,
    ClientClass,
    ClientModule,
    GroupModule,
)
from specpress.codegen.server_choice import ServerChoice, server_choice
from specpress.codegen.source.expressions import Tuple
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import string
from specpress.codegen.written import DEPRECATED, imports_of
from specpress.ir.model import DEFAULT_GROUP, Api, Group

from .declaration import has_literals
from .environment import base_url_variable
from .methods import Methods
from .rows import rows_part

_RUNTIME = ".._runtime"


def groups(api: Api, names: Names, options: Options = NO_OPTIONS) -> list[GroupModule]:
    """One module for each group of the API."""
    return [_group(group, api, names, options) for group in api.groups]


def client(api: Api, package: str, modules: list[GroupModule]) -> ClientModule:
    """The ``__init__`` of `client`, for the group modules."""
    own = dict.fromkeys(
        server for each in api.operations for server in each.server_templates
    )
    choice = server_choice(api.server_templates, tuple(own))
    return ClientModule(
        template="client/__init__.py.jinja",
        path="client/__init__.py",
        title=api.title,
        servers=Tuple([string(server) for server in api.servers]),
        url_variable=base_url_variable(package),
        choice=choice,
        groups=tuple(sorted(modules, key=lambda module: module.attribute)),
        clients=(
            ClientClass("Client", "SyncClient", "", f"A client of {api.title}."),
            ClientClass(
                "AsyncClient",
                "AsyncBaseClient",
                "Async",
                f"An asynchronous client of {api.title}.",
            ),
        ),
        imports=(
            *(
                (TYPE_CHECKING, ("functools", "cached_property", None))
                if modules
                else (TYPE_CHECKING,) if choice else ()
            ),
            (f"{_RUNTIME}.client", "AsyncBaseClient", None),
            (f"{_RUNTIME}.client", "SyncClient", None),
            *(((f"{_RUNTIME}.servers", "Server", None),) if choice else ()),
        ),
        checked_imports=(
            *(
                (f".{module.module}", f"{prefix}{module.class_name}", None)
                for module in modules
                for prefix in ("", "Async")
            ),
            *(_checked(choice) if choice else ()),
        ),
    )


def _checked(choice: ServerChoice) -> list[Import]:
    """What the annotations of constructors that choose a server need."""
    return [
        *(("typing", name, None) for name in (*choice.imports, "Unpack")),
        (f"{_RUNTIME}.client_settings", "AsyncClientSettings", None),
        (f"{_RUNTIME}.client_settings", "ClientSettings", None),
    ]


def title_of(group: Group) -> str:
    """What the modules of a group hold, in a sentence."""
    if group.name == DEFAULT_GROUP:
        return "The operations without a tag."
    if group.given_name:
        return f'The operations of the group "{group.name}".'
    return f'The operations with the tag "{group.name}".'


def _group(group: Group, api: Api, names: Names, options: Options) -> GroupModule:
    builder = Methods(api, group, names, options)
    methods = [builder.build(operation) for operation in group.operations]
    methods.sort(key=lambda method: method.name)
    adapted = [method for method in methods if not method.deprecated]
    written = [method for method in methods if method.deprecated]
    whole = any(method.declared is None for method in adapted)
    rows = rows_part(group, api, names, builder.response_types, builder.request_types)
    adapters = {
        *(("asynchronous", "with_response") if whole else ()),
        *(method.adapter for method in adapted),
        *(variant.adapter for method in adapted for variant in method.variants),
    }
    checked: set[Import] = (
        builder.response_types.imports | builder.request_types.imports
    )
    at_run_time: set[Import] = {
        TYPE_CHECKING,
        (f"{_RUNTIME}.group", "AsyncGroup", None),
        (f"{_RUNTIME}.group", "AsyncResponseGroup", None),
        (f"{_RUNTIME}.group", "Group", None),
        (f"{_RUNTIME}.group", "ResponseGroup", None),
        (_RUNTIME, "operation", "_op"),
        *((f"{_RUNTIME}.operation", name, None) for name in builder.names_at_run_time),
        *((f"{_RUNTIME}.group", name, None) for name in adapters),
    }
    if written:
        at_run_time.add(DEPRECATED)
        variants = [each.written for method in written for each in method.variants]
        checked |= imports_of([*(method.written for method in written), *variants])
    if rows is not None:
        at_run_time.update(rows.imports)
        at_run_time -= {
            (f"{_RUNTIME}.group", "AsyncGroup", None),
            (f"{_RUNTIME}.group", "Group", None),
        }
    if any(method.overloads for method in methods):
        at_run_time.add(("typing", "overload", "_overload"))
    if any(map(has_literals, group.operations)):
        at_run_time.add(("typing", "Literal", None))
    checked.add((f"{_RUNTIME}.options", "RequestOptions", None))
    if (
        builder.response_types.mentioned
        or builder.request_types.mentioned & builder.shared
    ):
        checked.add(("..", "models", None))
    if builder.request_types.mentioned - builder.shared:
        checked.add(("..", "inputs", None))
    if builder.response_types.builtins:
        checked.add(("builtins", None, None))
    module = names.group_modules[group.name]
    return GroupModule(
        template="client/group.py.jinja",
        path=f"client/{module}.py",
        title=title_of(group),
        description=group.description or title_of(group),
        class_name=names.group_classes[group.name],
        attribute=names.groups[group.name],
        module=module,
        imports=tuple(at_run_time),
        checked_imports=tuple(checked - at_run_time),
        methods=tuple(methods),
        rows=rows,
    )
