"""Options of pagination, jobs and login that name what an operation does not have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from specpress.errors import Problem, ProblemKind
from specpress.ir.model import Api, Operation
from specpress.ir.types import Declarations, Object, Type

from .client.jobs import find_jobs
from .client.page_shape import (
    Declared,
    answer_of,
    declares,
    page_of,
    property_names,
    resolved,
)
from .client.pagination import paging, setting_of
from .options import JobOverride, LoginOperations, Options, PaginationOverride

_NO_METHOD = "there is no `iter_` method"
_ALL_THE_SAME = "the client looks for it all the same"


class _Fault(NamedTuple):
    """What is wrong with a key of an option: expected, found, and what comes of it."""

    key: str
    expected: str
    found: str
    action: str


def unused_options(api: Api, options: Options) -> Iterator[Problem]:
    """A problem for each key that names a property or parameter that is not declared.

    One for a key of a glob only where it fits none of the operations that match.
    """
    yield from _of_pagination(api, options.pagination)
    yield from _of_jobs(api, options.jobs or {})
    if options.login is not None:
        yield from _of_login(api, options.login)


def _of_pagination(
    api: Api, overrides: Mapping[str, PaginationOverride]
) -> Iterator[Problem]:
    if not overrides:
        return
    matching: defaultdict[str, list[Operation]] = defaultdict(list)
    for operation in api.operations:
        name = setting_of(operation, overrides)
        if name is not None:
            matching[name].append(operation)
    for name, override in overrides.items():
        operations = matching[name]
        if not operations and set(name) & set("*?["):
            yield _problem(
                f"pagination.{name}",
                _Fault("", "to match an operation", "none", "ignored"),
            )
        if not operations or override.style == "none":
            continue
        faults = [
            {each.key: each for each in _faults(operation, api.declarations, override)}
            for operation in operations
        ]
        # what fits one of the operations is of use
        for key in faults[0]:
            if all(key in each for each in faults):
                yield _problem(f"pagination.{name}", faults[0][key])


def _faults(
    operation: Operation, declarations: Declarations, override: PaginationOverride
) -> Iterator[_Fault]:
    """What is wrong with what was said of an operation."""
    response, items = declarations.response, override.items
    answer = answer_of(operation, response)
    of_answer = f"of the answer of {operation.id!r}"
    found = _listed(answer)
    if items is not None and page_of(operation, response, items) is None:
        expected = (
            f"{items!r} to be a list in the answer of {operation.id!r}"
            if items
            else f"'' for an answer of {operation.id!r} that is a list"
        )
        yield _Fault("items", expected, found, _NO_METHOD)
    for key, text in (("parameter", override.parameter), ("size", override.size)):
        if text and not _takes(operation, declarations, override.within, text):
            yield _Fault(
                key,
                f"{text!r} to be declared in the {override.within} of {operation.id!r}",
                _listed_parameters(operation) if override.within == "query" else "none",
                (
                    _NO_METHOD
                    if key == "parameter"
                    else "it counts where `options` sends it"
                ),
            )
    path = override.next
    if path and answer is not None and not declares(answer, path, response):
        expected = f"{path!r} to be a property {of_answer}"
        yield _Fault("next", expected, found, _ALL_THE_SAME)
    own_name = operation.declared_id or operation.id
    page = paging(operation, declarations, {own_name: override})
    if page is None and not (items or override.parameter):
        yield _Fault(
            "style",
            f"{override.style!r} to fit {operation.id!r}",
            "no list in the answer, or no parameter for the page",
            _NO_METHOD,
        )
    elif page is not None and page.style in ("cursor", "next") and not page.next:
        expected = f"a property {of_answer} for style {page.style!r}"
        yield _Fault("next", expected, found, "only the first page is read")


def _takes(
    operation: Operation, declarations: Declarations, within: str, name: str
) -> bool:
    """Whether an operation may be sent a value of this name."""
    if within == "query":
        return any(
            each.name == name
            for each in operation.parameters
            if each.location == within
        )
    if operation.body is None:
        return False
    body = resolved(operation.body.media_types[0].type, declarations.request)
    return declares(body, name, declarations.request)


def _of_jobs(api: Api, overrides: Mapping[str, JobOverride]) -> Iterator[Problem]:
    """What is wrong with the operations that were said to report on jobs."""
    found = {each.operation.id for each in find_jobs(api, overrides).polls}
    named = {each.declared_id or each.id: each for each in api.operations}
    for name, override in overrides.items():
        operation, setting = named.get(name), f"jobs.{name}"
        if operation is None:
            fault = _Fault("", "to name an operation", "none of that id", "ignored")
            yield _problem(setting, fault)
            continue
        if operation.id not in found:
            expected = (
                "to take an id in its path, and to answer with an object with it and "
                "a state"
            )
            answer = answer_of(operation, api.declarations.response)
            yield _problem(setting, _Fault("", expected, _listed(answer), "ignored"))
            continue
        yield from _of_job(setting, operation, override, api.declarations.response)


def _of_job(
    setting: str, operation: Operation, override: JobOverride, declared: Declared
) -> Iterator[Problem]:
    answer = answer_of(operation, declared)
    if not isinstance(answer, Object):
        return  # of several alternatives none need have a property
    keys = {"id": override.id, "state": override.state, "progress": override.progress}
    for key, path in keys.items():
        if path and not declares(answer, path, declared):
            expected = f"{path!r} to be a property of the answer of {operation.id!r}"
            fault = _Fault(key, expected, _listed(answer), _ALL_THE_SAME)
            yield _problem(setting, fault)


def _of_login(api: Api, options: LoginOperations) -> Iterator[Problem]:
    """The properties that tokens are read from; operations are looked for elsewhere."""
    for operation in api.operations:
        if options.operation in (operation.declared_id, operation.id):
            yield from _of_answer(operation, api.declarations.response, options)
            return


def _of_answer(
    operation: Operation, declared: Declared, options: LoginOperations
) -> Iterator[Problem]:
    answers = _answers(operation, declared)
    keys = {"token": options.token}
    if options.refresh is not None:
        keys["refresh_token"] = options.refresh_token
    for key, path in keys.items():
        if answers and not any(declares(each, path, declared) for each in answers):
            expected = f"{path!r} to be a property of the answer of {operation.id!r}"
            yield _problem(
                "login", _Fault(key, expected, _listed(answers[0]), _ALL_THE_SAME)
            )
    if options.refresh is None and options.refresh_token != "refresh_token":
        fault = _Fault("refresh_token", "`login.refresh` beside it", "none", "ignored")
        yield _problem("login", fault)


def _answers(operation: Operation, declared: Declared) -> list[Type | Object]:
    return [
        resolved(each.type, declared)
        for response in operation.responses
        if response.status.startswith("2")
        for each in response.media_types
    ]


def _listed(answer: Type | Object | None) -> str:
    names = property_names(answer)
    return ", ".join(map(repr, names)) or "none"


def _listed_parameters(operation: Operation) -> str:
    names = [each.name for each in operation.parameters if each.location == "query"]
    return ", ".join(map(repr, names)) or "none"


def _problem(setting: str, fault: _Fault) -> Problem:
    name = f"{setting}.{fault.key}" if fault.key else setting
    return Problem(
        ProblemKind.UNUSED_SETTING,
        "",
        f"expected {name} {fault.expected}, found {fault.found}",
        fault.action,
    )
