"""The methods of a user's service: whether they fit, and how they are called."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from inspect import Parameter as Param
from inspect import isasyncgenfunction, isawaitable, iscoroutinefunction
from typing import (
    Annotated,
    Any,
    Final,
    TypeAlias,
    get_args,
    get_origin,
    get_type_hints,
)

from fastapi import BackgroundTasks, Request, Response
from fastapi.params import Depends
from fastapi.security import SecurityScopes
from starlette.concurrency import run_in_threadpool

from ..._runtime import PACKAGE
from .declared import Declared, declared_by
from .errors import NotImplementedByServer
from .service import Service

Method: TypeAlias = Callable[..., Any]

INJECTED: Any = None
"""The default of an argument that FastAPI gives: `db: Annotated[Db, Depends(db)] = INJECTED`.

A type checker then sees that the method can be called as the generated one.
"""

_NAMED: Final = (Param.POSITIONAL_OR_KEYWORD, Param.KEYWORD_ONLY)
_SPECIAL: Final = (BackgroundTasks, Request, Response, SecurityScopes)


def methods_of(
    kinds: Mapping[str, type[Service]], services: Mapping[str, object]
) -> Mapping[type[Service], Service]:
    """Give the instance for each generated service; `kinds` are these by argument.

    TypeError for what is no such argument, no instance of its service, or has methods
    that cannot work.
    """
    instances: dict[type[Service], Service] = {}
    for keyword, instance in services.items():
        if keyword not in kinds:
            raise TypeError(
                f"there is no service {keyword!r}{_nearest(keyword, kinds)}"
            )
        kind = kinds[keyword]
        if isinstance(instance, type):
            raise TypeError(
                f"{keyword} must be an instance: {instance.__name__}(), not the class"
            )
        if not isinstance(instance, kind):
            raise TypeError(
                f"{keyword}: {type(instance).__name__} does not extend"
                f" {kind.__name__} of {PACKAGE}.server"
            )
        problems = list(misfits(kind, type(instance)))
        if problems:
            raise TypeError("; ".join(problems))
        instances[kind] = instance
    return instances


def misfits(kind: type[Service], service: type) -> Iterator[str]:
    """Say what cannot work of a class that implements a generated service."""
    declared = {each.name: each for each in declared_by(kind)}
    for each in declared.values():
        if is_implemented(service, each):
            yield from _misfits_of(service, each)
    known = {
        name for base in service.__mro__ if is_generated(base) for name in vars(base)
    }
    for base in service.__mro__:
        if base is object or is_generated(base) or base is Service:
            continue
        for name, value in vars(base).items():
            if name in known or name.startswith("_") or not inspect.isfunction(value):
                continue
            first = [*inspect.signature(value).parameters][1:2]
            near = get_close_matches(name, declared, 1, 0.85)
            if first == ["request"] or near:
                yield (
                    f"no operation is called {service.__name__}.{name}"
                    + _nearest(name, declared)
                )


def is_generated(kind: type) -> bool:
    """Tell whether a class is one of the generated services."""
    return (
        kind.__module__.startswith(f"{PACKAGE}.server.")
        and issubclass(kind, Service)
        and kind is not Service
    )


def is_implemented(service: type, declared: Declared) -> bool:
    """Tell whether a class has a method of its own for an operation, not just a stub."""
    for kind in service.__mro__:
        if declared.name in vars(kind):
            return not is_generated(kind) and not _is_stub(vars(kind)[declared.name])
    return False


def _is_stub(method: object) -> bool:
    """Tell whether all that a method does is to raise `NotImplementedByServer`."""
    code = getattr(method, "__code__", None)
    names: tuple[str, ...] = getattr(code, "co_names", ())
    return names == (NotImplementedByServer.__name__,)


def _misfits_of(service: type, declared: Declared) -> Iterator[str]:
    name = f"{service.__name__}.{declared.name}"
    parameters = _parameters(getattr(service, declared.name))[1:]
    any_name = any(p.kind is Param.VAR_KEYWORD for p in parameters)
    named = {p.name for p in parameters if p.kind in _NAMED}
    if not parameters or parameters[0].kind is Param.KEYWORD_ONLY:
        yield f"{name} does not take the request"
    first = parameters[0].name if parameters else ""
    wanted = [each.name for each in declared.arguments]
    for argument in wanted:
        if not any_name and argument not in named:
            yield f"{name} does not take {argument!r}"
    hints = _hints(getattr(service, declared.name))
    for each in parameters[1:]:
        is_other = (
            each.name not in wanted and each.name != first and each.kind in _NAMED
        )
        if is_other and each.default is Param.empty and not _is_injected(each, hints):
            yield f"{name} asks for {each.name!r}, which neither the operation nor FastAPI gives"


def injected(method: Method, declared: Declared) -> list[Param]:
    """Give the further parameters of a method, which FastAPI solves, as it reads them."""
    hints = _hints(method)
    wanted = {each.name for each in declared.arguments}
    return [
        each.replace(
            kind=Param.KEYWORD_ONLY,
            annotation=hints.get(each.name, each.annotation),
            default=each.default if isinstance(each.default, Depends) else Param.empty,
        )
        for each in _parameters(method)[1:]
        if each.name not in wanted and each.kind in _NAMED and _is_injected(each, hints)
    ]


def _is_injected(parameter: Param, hints: Mapping[str, Any]) -> bool:
    if isinstance(parameter.default, Depends):
        return True
    hint = hints.get(parameter.name)
    if get_origin(hint) is Annotated:
        return any(isinstance(each, Depends) for each in get_args(hint)[1:])
    return isinstance(hint, type) and issubclass(hint, _SPECIAL)


def _parameters(method: Method) -> list[Param]:
    return list(inspect.signature(method).parameters.values())


def _hints(method: Method) -> Mapping[str, Any]:
    try:
        return get_type_hints(method, include_extras=True)
    except (NameError, TypeError):  # names that only type checkers import
        return {
            name: hint
            for name, hint in inspect.get_annotations(inspect.unwrap(method)).items()
            if not isinstance(hint, str)
        }


async def called(method: Method, request: Request, values: Mapping[str, Any]) -> Any:
    """Give the result of a method; a plain function runs in the thread pool."""
    if _is_asynchronous(method):
        result = method(request, **values)
    else:
        result = await run_in_threadpool(method, request, **values)
    return await result if isawaitable(result) else result


@lru_cache(maxsize=10_000)
def _is_asynchronous(method: Method) -> bool:
    plain = inspect.unwrap(method)
    return iscoroutinefunction(plain) or isasyncgenfunction(plain)


def _nearest(name: str, known: Mapping[str, object]) -> str:
    near = get_close_matches(name, known, 1)
    return f": did you mean {near[0]}?" if near else ""
