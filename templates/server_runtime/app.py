"""Services as a FastAPI app."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from functools import partial
from importlib import import_module
from inspect import isawaitable
from typing import Any, TypeAlias, cast

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from ..._runtime import PACKAGE
from ..._runtime.operation import Operation
from .declared import Declared, declared_by, generated, is_implemented
from .errors import Forbidden, HTTPError, NotImplementedByServer, Unauthorized
from .limits import Limits
from .reply import Reply
from .request.arguments import Arguments
from .request.shape import literals
from .results import answer
from .routes import PATH, Index, OperationRoute, in_shared_segments, install, shown
from .security import Authenticate, Guard, alternatives_of, guard, unauthorized
from .service import Service
from .validation import OperationSchemas, schemas_of

Method: TypeAlias = Callable[..., Any]
"""A coroutine function, or an asynchronous generator function."""

OnRefused: TypeAlias = Callable[
    [Operation[Any], RequestValidationError | HTTPException, Request], Response | None
]
"""Gives the answer to a request that is refused; None for FastAPI's own."""

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]


def serve(
    table: str,
    services: Mapping[str, Any],
    app: FastAPI | None,
    authenticate: Authenticate[Any] | None,
    limits: Limits | None,
    on_refused: OnRefused | None = None,
) -> FastAPI:
    """Add the operations of all services in `table` to an app, or to a new one.

    `table` lists the modules of `server` with their classes, as `lazy_names` reads it.
    `app.state.unimplemented` lists the operations that will answer 501, as
    `workspaces.list_workspaces`. TypeError for a service of an unknown class.
    """
    instances = cast("Iterable[Service]", services.values())
    given = {generated(type(each)): each for each in instances}
    missing: list[str] = []

    def method_of(declared: Declared) -> Method:
        service = given.get(declared.service) or declared.service()
        if not is_implemented(type(service), declared.name):
            module = declared.service.__module__.rpartition(".")[2]
            missing.append(f"{module}.{declared.name}")
        return cast("Method", getattr(service, declared.name))

    def guard_of(operation: Operation[Any]) -> Guard | None:
        return guard(operation, authenticate)

    limited = limits or Limits()
    result = assemble(table, app, method_of, guard_of, limited, on_refused)
    result.state.unimplemented = missing
    return result


def assemble(
    table: str,
    app: FastAPI | None,
    method_of: Callable[[Declared], Method],
    guard_of: Callable[[Operation[Any]], Guard | None],
    limits: Limits,
    on_refused: OnRefused | None = None,
) -> FastAPI:
    """Make a route of every operation, each answered by the method that is given."""
    schemas_of("requests")  # a package without its schemas does not start
    package = import_module(PACKAGE)
    result = app or FastAPI(
        title=(package.__doc__ or PACKAGE).strip(), version=package.__version__
    )
    index = Index()
    operations: list[Declared] = []
    for service in services_in(table):
        for declared in declared_by(service):
            operations.append(declared)
            endpoint = endpoint_of(
                declared,
                method_of(declared),
                guard_of(declared.operation),
                limits,
                on_refused,
            )
            _add(result, index, declared, endpoint)
    install(result, index)
    _document(result, operations)
    return result


def services_in(table: str) -> list[type[Service]]:
    """Give the classes that a table lists."""
    entries = (entry.partition(":") for entry in table.split(";") if entry.strip())
    return [
        getattr(import_module(f"{PACKAGE}.server.{module.strip()}"), name.strip())
        for module, _, name in entries
    ]


def endpoint_of(
    declared: Declared,
    method: Method,
    guarding: Guard | None,
    limits: Limits,
    on_refused: OnRefused | None,
) -> Endpoint:
    """Give what answers the requests of an operation."""
    operation = declared.operation
    arguments = Arguments(declared, limits)
    schemas = OperationSchemas(operation)

    async def endpoint(request: Request) -> Response:
        request.state.principal = None
        try:
            if guarding is not None:
                await guarding.check(request)
            values = await arguments.read(request, request.scope[PATH])
        except (RequestValidationError, HTTPException) as error:
            return _refusal(error, request)
        try:
            given = method(request, **values)
            result = await given if isawaitable(given) else given
        except Unauthorized as error:
            alternatives = alternatives_of(operation)
            detail = str(error) or "Not authenticated"
            return _refusal(unauthorized(alternatives, detail), request)
        except Forbidden as error:
            return _refusal(HTTPException(403, str(error) or "Forbidden"), request)
        except NotImplementedByServer:
            detail = f"{operation.id} is not implemented"
            return JSONResponse({"detail": detail}, 501)
        except HTTPError as error:
            result = Reply(error.body, status=error.status, headers=error.headers)
        return answer(operation, result, request, schemas)

    def _refusal(
        error: RequestValidationError | HTTPException, request: Request
    ) -> Response:
        refusal = on_refused and on_refused(operation, error, request)
        if refusal is None:
            raise error
        return refusal

    return endpoint


def _add(app: FastAPI, index: Index, declared: Declared, endpoint: Endpoint) -> None:
    operation = declared.operation
    app.router.add_api_route(
        shown(operation.path),
        endpoint,
        methods=[operation.method],
        name=declared.name,
        operation_id=operation.id,
        response_model=None,
        include_in_schema=False,  # told by `openapi`, when it is asked for
        route_class_override=OperationRoute,
    )
    index.add(
        operation.path,
        operation.method,
        cast("OperationRoute", app.router.routes[-1]),
        crossing=[p.name for p in operation.parameters if p.allow_reserved],
        choices=_choices(declared),
        required=partial(_required, declared),
    )


def _choices(declared: Declared) -> Mapping[str, Collection[str]]:
    """Give what the parameters can be that share a segment of the path with another."""
    shared = in_shared_segments(declared.operation.path)
    if not shared:
        return {}
    reader = Arguments(declared, Limits())
    return {
        each.parameter.name: literals(reader.known(each))
        for each in declared.arguments
        if each.parameter is not None and each.parameter.name in shared
    }


def _required(declared: Declared) -> Collection[str]:
    """Give the parameters that the query of an operation must have."""
    return [
        each.parameter.name
        for each in declared.arguments
        if each.parameter is not None
        and each.parameter.location == "query"
        and each.is_required
    ]


def _document(app: FastAPI, operations: list[Declared]) -> None:
    """Let the app's own document be that of the operations and of other routes."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            from .openapi import complete

            app.openapi_schema = complete(plain(), operations)
        return app.openapi_schema

    vars(app)["openapi"] = openapi  # FastAPI's manual assigns to the method
