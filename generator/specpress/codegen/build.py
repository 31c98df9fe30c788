"""Builds the `Package` of an `Api`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specpress.codegen.client.credentials import auth
from specpress.codegen.client.groups import client, groups
from specpress.codegen.names.naming import (
    Names,
    name_everything,
    parameter_names,
)
from specpress.ir.model import Api, Operation

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
    AuthModule,
    Credential,
    Example,
    GroupModule,
    Module,
    OperationEntry,
    Package,
    ParameterEntry,
    RootModule,
)
from .requirements import HTTPLibrary, requirements_of
from .server import server, services
from .webhook_module import WebhookEntry
from .webhooks import webhooks

_ERRORS = (
    "ApiError",
    "BadGateway",
    "BadRequest",
    "ClientError",
    "Conflict",
    "ConnectionFailed",
    "CredentialMissing",
    "Forbidden",
    "GatewayTimeout",
    "Gone",
    "InternalServerError",
    "MethodNotAllowed",
    "MismatchError",
    "NotAcceptable",
    "NotFound",
    "PayloadTooLarge",
    "PaymentRequired",
    "PreconditionFailed",
    "RequestTimeout",
    "ServerError",
    "ServiceUnavailable",
    "StatusError",
    "TooManyRequests",
    "Unauthorized",
    "UnprocessableEntity",
    "UnsupportedMediaType",
)
_PUBLIC = (
    ("_runtime.errors", _ERRORS),
    (
        "_runtime.mismatch",
        ("Mismatch", "MismatchReport", "OnMismatch", "ResponseMismatchWarning"),
    ),
    ("_runtime.auth.tokens", ("TokenStore",)),
    ("_runtime.files", ("FileInput",)),
    ("_runtime.http", ("Timeout",)),
    ("_runtime.operation", ("NOT_GIVEN", "NotGiven")),
    ("_runtime.options", ("RequestOptions",)),
    ("_runtime.result", ("RequestInfo", "Response")),
    ("_runtime.retry", ("Retries",)),
    ("_runtime.send.download", ("Progress", "Target")),
    ("_runtime.send.events", ("ServerSentEvent",)),
    ("client", ("AsyncClient", "Client")),
)


def build_package(
    api: Api,
    package: str,
    *,
    renames: Renames = NO_RENAMES,
    overrides: TypeOverrides = NO_OVERRIDES,
    options: Options = NO_OPTIONS,
    http: HTTPLibrary = "httpx",
    names: NameSource = "author",
) -> Package:
    """The modules of the package called `package`, and its operations for the manifest.

    `renames` are names, `overrides` types that a user decided; `options` what is
    generated beyond the operations, `http` the library that sends requests, `names` what
    operations are called by.
    """
    api = override(api, overrides)
    named = name_everything(api, renames, names)
    response, request = api.declarations.response, api.declarations.request
    group_modules = groups(api, named, options)
    service_modules = services(api, named)
    credentials = auth(api, named, options.login)
    webhook_modules = [*webhooks(api, named, options.webhooks)]
    webhook = webhook_modules[0].entries[0] if webhook_modules else None
    modules: list[Module] = [
        *models(response, named),
        *inputs(request, named),
        *group_modules,
        client(api, group_modules),
        *service_modules,
        server(api, service_modules),
        credentials,
        *webhook_modules,
        *_roots(api, package, credentials, group_modules, webhook, http),
    ]
    return Package(
        name=package,
        title=api.title,
        version=api.version,
        modules=tuple(sorted(modules, key=lambda module: module.path)),
        operations=tuple(_entry(operation, named) for operation in api.operations),
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
    group_modules: list[GroupModule],
    webhook: WebhookEntry | None,
    http: HTTPLibrary,
) -> Iterator[RootModule]:
    root = RootModule(
        template="__init__.py.jinja",
        path="__init__.py",
        title=api.title,
        version=api.version,
        package=package,
        description=api.description,
        server=next(iter(api.servers), ""),
        credential=_readme_credential(credentials),
        examples=tuple(_examples(group_modules)),
        operations=len(api.operations),
        groups=tuple(
            (module.attribute, tuple(method.name for method in module.methods))
            for module in sorted(group_modules, key=lambda module: module.attribute)
        ),
        webhook=webhook,
        names=_PUBLIC,
        http=http,
        requirements=requirements_of(http),
    )
    yield root
    yield replace(root, template="README.md.jinja", path="README.md")


def _readme_credential(module: AuthModule) -> Credential | None:
    """The credential that a README shows: the one that logs in, else the first."""
    credentials = module.credentials
    return next(
        (each for each in credentials if each.login), next(iter(credentials), None)
    )


def _examples(group_modules: list[GroupModule]) -> list[Example]:
    """A few calls that need no arguments, else the first ones with theirs."""
    examples: list[Example] = []
    for module in group_modules:
        for method in module.methods:
            arguments = [
                parameter.name
                for parameter in method.parameters
                if parameter.name not in {"self", "*"} and parameter.default is None
            ]
            call = f"client.{module.attribute}.{method.name}({', '.join(arguments)})"
            examples.append(Example(call, method.name))
    examples.sort(key=lambda example: len(example.call))
    return examples[:3]
