"""Services as a FastAPI app, or as a router for one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from importlib import import_module
from inspect import Parameter as Param
from inspect import Signature
from typing import Any, Final, TypeAlias

from fastapi import APIRouter, BackgroundTasks, FastAPI, Request, Response
from fastapi.exception_handlers import http_exception_handler
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse
from starlette.exceptions import HTTPException
from starlette.types import Scope

from ..._runtime import PACKAGE
from ..._runtime.decode.shape import literals
from ..._runtime.operation import Operation
from .declared import Declared, declared_by
from .errors import Forbidden, HTTPError, NotImplementedByServer, Unauthorized
from .guards import alternatives_of, challenges, guard  # <credentials>
from .limits import Limits
from .methods import Method, called, injected, is_implemented, methods_of
from .openapi import show
from .refusals import in_own_form
from .reply import Reply
from .request.arguments import Arguments
from .request.body import media_type_of
from .results import CheckResults, answer
from .rivals import PATH
from .routes import (
    Handler,
    OperationRoute,
    Target,
    in_shared_segments,
    ordered,
    shown,
    with_target,
)
from .security import Authenticate, unauthorized
from .service import Service
from .validation import OperationSchemas, schemas_of

Refusal: TypeAlias = RequestValidationError | HTTPException
OnRefused: TypeAlias = Callable[[Operation[Any], Refusal, Request], Response | None]
"""Gives the answer to a request that is refused; None for the usual one.

That is in the model that the document declares for the status, or in FastAPI's form.
"""

_REFUSE: Final = "specpress_refuse"
"""The attribute of an endpoint that answers for its operation what is refused."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user decides about how operations are served."""

    authenticate: Authenticate[Any] | None = None
    limits: Limits | None = None
    on_refused: OnRefused | None = None
    check_results: CheckResults = "raise"
    timezone: tzinfo | None = None
    is_open: bool = False
    """Whether anyone may call whatever the document asks for."""


def serve(
    table: str,
    arguments: type,
    services: Mapping[str, object],
    app: FastAPI | None,
    settings: Settings,
) -> FastAPI:
    """Add the operations of all services in `table` to an app, or to a new one.

    `table` lists the modules of `server` with their classes, as `lazy_names` reads it;
    `arguments` is the TypedDict of the services by argument. `app.state.unimplemented`
    lists the operations that will answer 501, as `workspaces.list_workspaces`. TypeError
    for what cannot work.
    """
    _refuse_other(app)
    served = _Served(table, arguments, services, settings)
    result = built(table, app, served.method_of, settings)
    result.state.unimplemented = served.missing
    return result


def _refuse_other(app: object) -> None:
    if app is not None and not isinstance(app, FastAPI):
        kind = type(app).__name__
        raise TypeError(
            f"app must be a FastAPI, not a {kind}; for a router there is create_router"
        )


def route(
    table: str,
    arguments: type,
    services: Mapping[str, object],
    router: APIRouter | None,
    settings: Settings,
) -> APIRouter:
    """Add the operations of all services in `table` to a router, or to a new one."""
    served = _Served(table, arguments, services, settings)
    result = router or APIRouter()
    _add_all(result, table, served.method_of, settings)
    return result


class _Served:
    """The methods of a user's services, and those that are missing."""

    def __init__(
        self,
        table: str,
        arguments: type,
        services: Mapping[str, object],
        settings: Settings,
    ) -> None:
        kinds = {kind.__name__: kind for kind in services_in(table)}
        named = {
            keyword: kinds[str(getattr(hint, "__forward_arg__", hint))]
            for keyword, hint in arguments.__annotations__.items()
        }
        self._instances = methods_of(named, services)
        self._settings = settings
        self.missing: list[str] = []

    def method_of(self, declared: Declared) -> Method:
        service = self._instances.get(declared.service) or declared.service()
        if not is_implemented(type(service), declared):
            module = declared.service.__module__.rpartition(".")[2]
            self.missing.append(f"{module}.{declared.name}")
            service = declared.service()
        method: Method = getattr(service, declared.name)
        return method


def built(
    table: str,
    app: FastAPI | None,
    method_of: Callable[[Declared], Method],
    settings: Settings,
) -> FastAPI:
    """Make a route of every operation, each answered by the method that is given."""
    package = import_module(PACKAGE)
    result = app or FastAPI(
        title=(package.__doc__ or PACKAGE).strip(), version=package.__version__
    )
    show(result)
    _add_all(result.router, table, method_of, settings)
    if Exception not in result.exception_handlers and 500 not in (
        result.exception_handlers
    ):
        result.add_exception_handler(Exception, _failed)
    return result


def _add_all(
    router: APIRouter,
    table: str,
    method_of: Callable[[Declared], Method],
    settings: Settings,
) -> None:
    schemas_of("requests")  # a package without its schemas does not start
    served: dict[Target, _Operation] = {}
    for service in services_in(table):
        for declared in declared_by(service):
            one = _Operation(declared, method_of(declared), settings)
            served[_target(declared, one)] = one
    for target in ordered([*served]):
        _add(router, target, served[target])


def services_in(table: str) -> list[type[Service]]:
    """Give the classes that a table lists."""
    entries = (entry.partition(":") for entry in table.split(";") if entry.strip())
    return [
        getattr(import_module(f"{PACKAGE}.server.{module.strip()}"), name.strip())
        for module, _, name in entries
    ]


class _Operation:
    """An operation as it is served: from the request to the answer."""

    def __init__(self, declared: Declared, method: Method, settings: Settings) -> None:
        self.declared = declared
        self.operation = declared.operation
        self.method = method
        self._settings = settings
        # <credentials>
        own = guard(self.operation, settings.authenticate)
        self._guard = None if settings.is_open else own
        # </credentials>
        self._limits = settings.limits or Limits()
        self._arguments = Arguments(declared, self._limits)
        self._schemas = OperationSchemas(declared.operation)

    def around(self, inner: Handler) -> Handler:
        """Give what handles a request: `inner` is FastAPI's handler, which calls `call`."""

        async def handler(request: Request) -> Response:
            request.state.principal = None
            try:
                # <credentials>
                if self._guard is not None:
                    await self._guard.check(request)
                # </credentials>
                return await inner(request)
            except HTTPError as error:
                reply = Reply(error.body, status=error.status, headers=error.headers)
                return self._answer(reply, request)
            except (RequestValidationError, HTTPException) as error:
                refusal: Refusal = error
            except Unauthorized as error:
                asked: Iterable[str] = ()
                # <credentials>
                asked = challenges(alternatives_of(self.operation))
                # </credentials>
                refusal = unauthorized(asked, str(error) or "Not authenticated")
            except Forbidden as error:
                refusal = HTTPException(403, str(error) or "Forbidden")
            except NotImplementedByServer:
                refusal = HTTPException(501, f"{self.operation.id} is not implemented")
            response = self.refuse(refusal, request)
            if response is None:
                raise refusal
            return response

        return handler

    def takes(self, scope: Scope, path: Mapping[str, str]) -> bool:
        """Tell whether the parameters of a request are valid."""
        return self._arguments.takes(Request(scope), path)

    async def admits(self, request: Request) -> bool:
        """Tell whether the caller may call (see `rivals.Rival`)."""
        # <credentials>
        if self._guard is not None:
            return await self._guard.admits(request)
        # </credentials>
        return True

    @property
    def most(self) -> int:
        """How many bytes of a body are read (see `rivals.Bodies`)."""
        return self._limits.body

    async def take(self, request: Request, values: Mapping[str, str]) -> int | None:
        """Say how much a body must have, if the request is valid (see `rivals.Bodies`)."""
        try:
            await self._arguments.read(request, values)
        except (RequestValidationError, HTTPException):
            return None
        media_type = media_type_of(request, list(self.operation.body))
        return 0 if media_type is None else self._schemas.asked_of_body(media_type)

    async def call(self, request: Request, further: Mapping[str, Any]) -> Response:
        """Call the method with the arguments of a request, and give the answer."""
        values = await self._arguments.read(request, request.scope[PATH])
        result = await called(self.method, request, {**values, **further})
        response = self._answer(result, request)
        for each in further.values():
            _merge(response, each)
        return response

    def refuse(self, error: Refusal, request: Request) -> Response | None:
        """Answer a request that is refused; None where the app's handlers are to."""
        on_refused = self._settings.on_refused
        response = on_refused and on_refused(self.operation, error, request)
        if response is not None or not _has_usual_handlers(request):
            return response
        return in_own_form(self.operation, error, request)

    def _answer(self, result: object, request: Request) -> Response:
        check, zone = self._settings.check_results, self._settings.timezone
        return answer(self.operation, result, request, self._schemas, check, zone)


def _merge(response: Response, injected_value: object) -> None:
    """Give an answer what was set on a Response or BackgroundTasks that FastAPI gave."""
    if isinstance(injected_value, Response):
        raw = injected_value.headers.raw
        response.raw_headers.extend(h for h in raw if h[0] != b"content-length")
        response.status_code = injected_value.status_code or response.status_code
    elif isinstance(injected_value, BackgroundTasks) and response.background:
        injected_value.add_task(response.background)
        response.background = injected_value


def _has_usual_handlers(request: Request) -> bool:
    """Whether the app answers errors as FastAPI does, and not in a way of the user's."""
    handlers = getattr(request.scope.get("app"), "exception_handlers", {})
    own = handlers.get(HTTPException, http_exception_handler)
    return own is http_exception_handler


async def _failed(request: Request, error: Exception) -> Response:
    """Answer what has failed; Starlette raises the error all the same."""
    endpoint: object = request.scope.get("endpoint")
    refuse = getattr(endpoint, _REFUSE, None)
    failure = HTTPException(500, "Internal Server Error")
    response: Response | None = refuse(failure, request) if refuse else None
    return response or PlainTextResponse("Internal Server Error", 500)


def _add(router: APIRouter, target: Target, served: _Operation) -> None:
    declared, operation = served.declared, served.operation
    router.add_api_route(
        shown(operation.path, target.crossing),
        _endpoint(served, target),
        methods=[operation.method],
        name=declared.name,
        operation_id=operation.id,
        response_model=None,
        include_in_schema=False,  # the document tells of it
        route_class_override=OperationRoute,
    )


def _endpoint(served: _Operation, target: Target) -> Callable[..., Any]:
    """Give the endpoint: a function of the request and what FastAPI solves."""

    async def endpoint(**solved: Any) -> Response:
        request: Request = solved.pop(_REQUEST)
        return await served.call(request, solved)

    request = Param(_REQUEST, Param.KEYWORD_ONLY, annotation=Request)
    is_own = target.is_implemented  # the annotations of others ask for nothing further
    further = injected(served.method, served.declared) if is_own else []
    vars(endpoint)["__signature__"] = Signature([request, *further])
    vars(endpoint)[_REFUSE] = served.refuse
    endpoint.__doc__ = served.declared.summary
    endpoint.__name__ = served.declared.name
    return with_target(endpoint, target)


_REQUEST: Final = "specpress_request"


def _target(declared: Declared, served: _Operation) -> Target:
    operation = declared.operation
    return Target(
        operation.path,
        operation.method,
        served.around,
        [p.name for p in operation.parameters if p.allow_reserved],
        _choices(declared),
        partial(_required, declared),
        is_implemented(_class_of(served.method), declared),
        served.takes,
        served.admits,
        served if operation.body else None,
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


def _class_of(method: Method) -> type:
    service: object = getattr(method, "__self__", None)
    return type(service)
