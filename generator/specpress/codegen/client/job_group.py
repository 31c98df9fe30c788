"""The group of the client that waits for jobs: what it is called, and what it knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specpress.codegen.names.naming import Names
from specpress.codegen.package import GroupModule
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import string

from .jobs import JobPoll, Jobs

_NAME = "jobs"
_OTHER_NAME = "job_waits"
_METHOD = "wait"
_RUNTIME = ".._runtime.jobs"


def with_jobs(
    modules: list[GroupModule], jobs: Jobs, names: Names
) -> list[GroupModule]:
    """The modules of groups, one of which waits for the jobs of the API, if there are any.

    That is the group `jobs`, if the document has it; otherwise there is one more.
    """
    if not jobs:
        return modules
    polls = ex.Tuple([_poll(poll, names) for poll in jobs.polls])
    own = next((module for module in modules if module.attribute == _NAME), None)
    if own is not None and _METHOD not in _methods(own):
        waiting = replace(own, polls=polls, imports=_imports(own.imports))
        return [waiting if module is own else module for module in modules]
    return [*modules, _separate(modules, polls, _NAME if own is None else _OTHER_NAME)]


def _separate(modules: list[GroupModule], polls: ex.Tuple, name: str) -> GroupModule:
    name = _free(name, {module.attribute for module in modules})
    module = _free(name, {module.module for module in modules})
    description = "What waits for jobs that operations start."
    return GroupModule(
        template="client/jobs.py.jinja",
        path=f"client/{module}.py",
        title=description,
        description=description,
        class_name=_free_class("Jobs", modules),
        attribute=name,
        module=module,
        imports=_imports(()),
        checked_imports=(),
        methods=(),
        polls=polls,
    )


def waiting_group(modules: Iterable[GroupModule]) -> str:
    """The attribute of the client that waits for jobs; empty where there are none."""
    return next((each.attribute for each in modules if each.polls is not None), "")


def _methods(module: GroupModule) -> set[str]:
    variants = (each.name for method in module.methods for each in method.variants)
    return {method.name for method in module.methods} | set(variants)


def _imports(others: tuple[Import, ...]) -> tuple[Import, ...]:
    """The imports of a group that waits, in the place of the usual classes."""
    usual = {"Group", "AsyncGroup"}
    return (
        *(each for each in others if each[1] not in usual),
        (_RUNTIME, "AsyncJobGroup", None),
        (_RUNTIME, "JobGroup", None),
        (_RUNTIME, "Poll", None),
    )


def _poll(poll: JobPoll, names: Names) -> ex.Call:
    operation = poll.operation
    module = names.group_modules[operation.group]
    classes = sorted({names.classes[id_] for id_ in poll.jobs})
    arguments: list[ex.Expression | ex.Keyword] = [
        string(f"{module}:{names.constant(operation.id)}"),
        ex.Tuple([string(name) for name in classes]),
    ]
    if poll.id != "id":
        arguments.append(ex.Keyword("id", string(poll.id)))
    if poll.state != "state":
        arguments.append(ex.Keyword("state", string(poll.state)))
    for name, states in (("done", poll.done), ("failed", poll.failed)):
        if states:
            arguments.append(ex.Keyword(name, ex.Tuple([string(s) for s in states])))
    if poll.progress:
        arguments.append(ex.Keyword("progress", string(poll.progress)))
    if poll.is_text:
        arguments.append(ex.Keyword("text", "True"))
    return ex.Call("Poll", arguments)


def _free_class(name: str, modules: Iterable[GroupModule]) -> str:
    """A name whose class, and that of the other client, no group has."""
    taken = {
        f"{client}{module.class_name}{variant}"
        for module in modules
        for client in ("", "Async")
        for variant in ("", "WithResponse")
    }
    while {name, f"Async{name}"} & taken:
        name += "_"
    return name


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    return name
