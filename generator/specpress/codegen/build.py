"""Builds the `Package` of an `Api`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from specpress.codegen.client.bodies import sends_more_than_json, takes_files
from specpress.codegen.client.credentials import auth
from specpress.codegen.client.environment import base_url_variable
from specpress.codegen.client.groups import client, groups
from specpress.codegen.client.job_group import waiting_group, with_jobs
from specpress.codegen.client.jobs import Jobs, find_jobs
from specpress.codegen.client.narrowed import alternatives
from specpress.codegen.names.naming import (
    Names,
    TypeNames,
    name_everything,
    parameter_names,
)
from specpress.ir.model import Api, Operation

from .auth_module import AuthModule, Credential
from .models import inputs, models
from .options import (
    NO_OPTIONS,
    NO_OVERRIDES,
    NO_RENAMES,
    NameSource,
    Options,
    Renames,
    TypeOverrides,
)
from .overrides import override
from .package import (
    Examples,
    GroupModule,
    Module,
    OperationEntry,
    Package,
    ParameterEntry,
    RootModule,
)
from .parts import Part, belongs
from .public_names import public_names
from .readme.calls import Calls
from .readme.examples import credentials_for, examples
from .readme.schemes import Schemes, schemes_of
from .readme.validity import Check, anything
from .reference import REFERENCE, reference
from .requirements import HTTPLibrary, requirements_of
from .server import server, services
from .server_errors import errors
from .shown_jobs import ShownJobs
from .webhook_module import WebhookEntry
from .webhooks import webhooks


def build_package(
    api: Api,
    package: str,
    *,
    renames: Renames = NO_RENAMES,
    overrides: TypeOverrides = NO_OVERRIDES,
    options: Options = NO_OPTIONS,
    http: HTTPLibrary = "httpx",
    names: NameSource = "author",
    taken: Schemes | None = None,
    check: Check = anything,
    known: TypeNames | None = None,
    part: Part = "",
) -> Package:
    """The modules of the package called `package`, and its operations for the manifest.

    `renames` are names, `overrides` types that a user decided; `options` what is
    generated beyond the operations, `http` the library that sends requests, `names` what
    operations are called by. `taken` says how many operations take which schemes, where
    `api` is a part of what there is, and `known` the names of all types then; `check`
    tells whether the values of a call are valid. Raises KeyError for a type of the part
    that the whole has not. Where only a `part` of the package is of use, modules of others
    may lack what is in them.
    """
    api = override(api, overrides)
    named = name_everything(api, renames, names)
    if known is not None:
        named = named.in_modules_of(known)
    response, request = api.declarations.response, api.declarations.request
    group_modules = groups(api, named, options)
    jobs = find_jobs(api, options.jobs)
    client_modules = with_jobs(group_modules, jobs, named)
    service_modules = services(api, named) if belongs("server/", part) else []
    credentials = auth(api, package, named, options.login)
    webhook_modules = [*webhooks(api, named, options.webhooks)]
    webhook = webhook_modules[0].entries[0] if webhook_modules else None
    request_modules = [*inputs(request, named)]
    files = sends_more_than_json(api) or takes_files([*request_modules, *group_modules])
    modules: list[Module] = [
        *models(response, named),
        *request_modules,
        *client_modules,
        client(api, package, client_modules),
        *service_modules,
        server(api, service_modules, mock=options.mock, files=files),
        errors(api, named),
        credentials,
        *webhook_modules,
        *([reference(api, package, named, group_modules)] if options.reference else ()),
        *_roots(
            api,
            package,
            credentials,
            _shown(api, named, credentials, group_modules, options, taken, check),
            options,
            webhook,
            http,
            group_modules,
            _shown_jobs(jobs, client_modules, named),
            tuple(named.classes[id_] for id_ in alternatives(api)),
            files,
        ),
    ]
    return Package(
        name=package,
        title=api.title,
        version=api.version,
        modules=tuple(sorted(modules, key=lambda module: module.path)),
        operations=tuple(_entry(operation, named) for operation in api.operations),
        names=named,
        http=http,
        requirements=requirements_of(http),
    )


def _entry(operation: Operation, names: Names) -> OperationEntry:
    arguments = parameter_names(operation, names)
    group = names.groups[operation.group]
    return OperationEntry(
        id=operation.declared_id or operation.id,
        method=operation.method,
        path=operation.path,
        python=f"{group}.{names.methods[operation.id]}",
        body="body" if operation.body is not None else None,
        parameters=tuple(
            ParameterEntry(
                parameter.name,
                parameter.location,
                arguments[parameter.location, parameter.name],
            )
            for parameter in operation.parameters
        ),
    )


def _roots(
    api: Api,
    package: str,
    credentials: AuthModule,
    shown: _Shown,
    options: Options,
    webhook: WebhookEntry | None,
    http: HTTPLibrary,
    group_modules: list[GroupModule],
    jobs: ShownJobs | None,
    alternatives: tuple[str, ...],
    files: bool,
) -> Iterator[RootModule]:
    root = RootModule(
        template="__init__.py.jinja",
        path="__init__.py",
        title=api.title,
        version=api.version,
        package=package,
        description=api.description,
        server=next(iter(api.servers), ""),
        credentials=shown.credentials,
        all_credentials=credentials.credentials,
        examples=shown.examples,
        url_variable=base_url_variable(package),
        reference=REFERENCE if options.reference else "",
        operations=len(api.operations),
        groups=tuple(
            (module.attribute, tuple(method.name for method in module.methods))
            for module in sorted(group_modules, key=lambda module: module.attribute)
        ),
        jobs=jobs,
        alternatives=alternatives,
        certificates=tuple(
            scheme.name for scheme in api.security_schemes if scheme.kind == "mutualTLS"
        ),
        webhook=webhook,
        names=public_names(credentials, group_modules, jobs, alternatives, files=files),
        http=http,
        requirements=requirements_of(http),
    )
    yield root
    yield replace(root, template="README.md.jinja", path="README.md")


def _shown_jobs(
    jobs: Jobs, modules: list[GroupModule], names: Names
) -> ShownJobs | None:
    if not jobs:
        return None

    def called(operation: Operation) -> str:
        return f"{names.groups[operation.group]}.{names.methods[operation.id]}"

    starters = {called(each) for poll in jobs.polls for each in poll.starters}
    located = {called(each) for each in jobs.located}
    return ShownJobs(
        waiting_group(modules),
        tuple(sorted(starters)),
        tuple(sorted(located - starters)),
    )


class _Shown(NamedTuple):
    """What a README shows."""

    credentials: tuple[Credential, ...]
    examples: Examples


def _shown(
    api: Api,
    names: Names,
    module: AuthModule,
    group_modules: list[GroupModule],
    options: Options,
    taken: Schemes | None,
    check: Check,
) -> _Shown:
    counts = schemes_of(api) if taken is None else taken
    credentials = credentials_for(module, counts)
    login = options.login
    hidden = {login.operation, login.refresh or ""} if login else set[str]()
    calls = Calls(api, names, group_modules, check)
    return _Shown(credentials, examples(api, calls, credentials, hidden))
