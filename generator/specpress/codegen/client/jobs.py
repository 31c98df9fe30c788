"""Finds the operations that report on jobs, and those that start them, by structure.

An operation reports on a job that gets, by an id in its path, an object with that id and
a state. What starts one answers with the same object, or with one that has all of its
properties. As much may be said of a pet or an order: that the work goes on behind the
answer is shown by a `202`, by a progress, by `x-ms-long-running-operation`, or by states
that begin and end. What structure does not show can be configured (`JobOverride`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from specpress.codegen.options import JobOverride
from specpress.ir.model import Api, Operation
from specpress.ir.types import Object, Type, Union
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import job_states

from .job_shape import common, id_of, progress_of, state_of, texts
from .page_shape import Declared, dotted, kind, resolved

_LAST: Final = frozenset({"status", "state", "progress"})
"""Segments of a path behind that of the id, which ask for the state alone."""
_WORDS: Final = frozenset(
    {
        "async", "batch", "batches", "build", "builds", "conversion", "conversions",
        "deployment", "deployments", "execution", "executions", "export", "exports",
        "import", "imports", "job", "jobs", "operation", "operations", "process",
        "processes", "run", "runs", "scan", "scans", "task", "tasks", "transfer",
        "transfers",
    }
)  # fmt: skip
"""Words of paths that name work rather than things with a state."""
_PLACES: Final = frozenset({"location", "operation-location", "azure-asyncoperation"})
_FEWEST: Final = 3
"""How many properties have to be the same where the objects are not."""


@dataclass(frozen=True, slots=True)
class JobPoll:
    """An operation that reports on jobs, and what was found or said of them.

    `id`, `state` and `progress` are dotted paths in the answer, `jobs` the objects that
    are jobs, `starters` the operations that answer with one of them. `is_text` says
    whether an id is a text.
    """

    operation: Operation
    id: str
    state: str
    progress: str = ""
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    is_text: bool = False
    jobs: tuple[str, ...] = ()
    starters: tuple[Operation, ...] = ()


@dataclass(frozen=True, slots=True)
class Jobs:
    """The jobs of an API: who reports on them, and what starts work at an address.

    `located` are the operations whose answer says in a header where to ask.
    """

    polls: tuple[JobPoll, ...]
    located: tuple[Operation, ...]

    def __bool__(self) -> bool:
        return bool(self.polls or self.located)


NO_JOBS: Final = Jobs((), ())


def find_jobs(api: Api, overrides: Mapping[str, JobOverride] | None = None) -> Jobs:
    """The jobs of an API: those that are configured, else those that are found.

    An empty mapping says that there are none.
    """
    if overrides is not None and not overrides:
        return NO_JOBS
    answers = {
        operation.id: objects
        for operation in api.operations
        if (objects := _answers(operation, api.declarations.response))
    }
    declared = api.declarations.response
    starting = _Starting(api.operations, answers, declared)
    accepting = _Starting(filter(_goes_on, api.operations), answers, declared)
    candidates = [
        candidate
        for operation in api.operations
        if (candidate := _candidate(operation, api, answers, overrides)) is not None
    ]
    polls = [
        poll
        for candidate in candidates
        if (
            poll := _with_starters(
                candidate, starting, accepting, by_structure=overrides is None
            )
        )
    ]
    return Jobs(tuple(polls), tuple(filter(_names_place, api.operations)))


def signs_of_jobs(
    api: Api, overrides: Mapping[str, JobOverride] | None = None
) -> Mapping[str, object]:
    """All that `find_jobs` goes by and says of each operation, without prose.

    An operation that starts no job and reports on none is left out.
    """
    declared = api.declarations.response
    answers = {each.id: _answers(each, declared) for each in api.operations}
    answering = {id_: objects for id_, objects in answers.items() if objects}
    found: dict[str, object] = {}
    for operation in api.operations:
        poll = _candidate(operation, api, answering, overrides)
        objects = answers[operation.id]
        is_start = operation.method != "GET" and bool(objects)
        goes_on = _goes_on(operation) or _names_place(operation)
        if not (poll or is_start or goes_on):
            continue
        found[operation.id] = (
            *(operation.path, operation.method == "GET", operation.long_running),
            *(_accepts(operation), _names_place(operation)),
            {id_: frozenset(common([id_], declared)) for id_ in objects},
            poll and (poll.id, poll.state, poll.progress, poll.is_text, poll.jobs),
            poll and (operation.deprecated, _states(poll, declared)),
        )
    return found


def _names_place(operation: Operation) -> bool:
    """Whether an operation says in a header where its work can be asked for."""
    headers = {
        name.lower()
        for response in operation.responses
        if response.status == "202"
        or (operation.long_running and response.status.startswith("2"))
        for name in response.headers
    }
    if operation.long_running and operation.method != "GET":
        return not _plain_job(operation)
    return bool(headers & _PLACES)


def _plain_job(operation: Operation) -> bool:
    return any(
        each.status == "202" and each.media_types for each in operation.responses
    )


def _candidate(
    operation: Operation,
    api: Api,
    answers: Mapping[str, list[str]],
    overrides: Mapping[str, JobOverride] | None,
) -> JobPoll | None:
    """The poll that an operation may be, as far as it alone tells."""
    name = operation.declared_id or operation.id
    override = overrides.get(name) if overrides is not None else NO_OVERRIDE
    in_path = [each for each in operation.parameters if each.location == "path"]
    if override is None or operation.id not in answers or not in_path:
        return None
    shared = common(answers[operation.id], api.declarations.response)
    parameter = in_path[-1]
    id_ = override.id or id_of(shared, parameter.name)
    state = override.state or state_of(shared, api.declarations.response)
    if not id_ or not state:
        return None
    if overrides is None and not _asks_for_one(operation, parameter.name):
        return None
    return JobPoll(
        operation,
        id_,
        state,
        override.progress or progress_of(shared),
        override.done,
        override.failed,
        is_text=kind(parameter.type) == "string",
        jobs=tuple(answers[operation.id]),
    )


NO_OVERRIDE: Final = JobOverride()


def _asks_for_one(operation: Operation, parameter: str) -> bool:
    """Whether an operation gets one thing by the last parameter of its path."""
    segments = [each for each in operation.path.split("/") if each]
    if segments and segments[-1].lower() in _LAST:
        segments.pop()
    required = any(p.required for p in operation.parameters if p.location != "path")
    return (
        operation.method == "GET"
        and not required
        and bool(segments)
        and segments[-1] == f"{{{parameter}}}"
    )


class _Starting:
    """The operations that may start jobs: those with an answer that do not only read."""

    def __init__(
        self,
        operations: Iterable[Operation],
        answers: Mapping[str, list[str]],
        declared: Declared,
    ) -> None:
        self.declared = declared
        self.answers = answers
        self._operations = [
            each for each in operations if each.id in answers and each.method != "GET"
        ]
        self.shared = {
            each.id: common(answers[each.id], self.declared).keys()
            for each in self._operations
        }
        self._having: defaultdict[str, list[Operation]] = defaultdict(list)
        for operation in self._operations:
            for name in self.shared[operation.id]:
                self._having[name].append(operation)

    def with_all(self, names: Collection[str]) -> list[Operation]:
        """Those whose answers may have all of these properties, and a few more."""
        lists = (self._having.get(name, []) for name in names)
        return min(lists, key=len, default=self._operations)

    def of(self, poll: JobPoll) -> Iterator[Operation]:
        """Those that answer with the objects of a poll, or with all that these have."""
        shared = common(poll.jobs, self.declared).keys()
        # an answer with the same objects has their properties too
        for operation in self.with_all(shared):
            if set(self.answers[operation.id]) <= set(poll.jobs) or (
                len(shared) >= _FEWEST and self.shared[operation.id] >= shared
            ):
                yield operation

    def begun_by(self, poll: JobPoll) -> Iterator[Operation]:
        """Those of them that are asked for at another address than the poll."""
        return (
            each
            for each in self.of(poll)
            if not each.path.startswith(poll.operation.path)
        )


def _with_starters(
    poll: JobPoll, starting: _Starting, accepting: _Starting, by_structure: bool
) -> JobPoll | None:
    """The poll with what starts its jobs; None where nothing shows that they are jobs.

    `accepting` are those that say of themselves that work goes on. A document has few,
    so that most polls are told from jobs without a look at all operations.
    """
    if by_structure and not any(accepting.begun_by(poll)):
        if not _reads_like_job(poll, starting.declared):
            return None
        if not any(starting.begun_by(poll)):
            return None
    jobs = dict.fromkeys(poll.jobs)
    for operation in starting.of(poll):
        jobs |= dict.fromkeys(starting.answers[operation.id])
    return replace(poll, jobs=tuple(jobs), starters=tuple(starting.begun_by(poll)))


def _reads_like_job(poll: JobPoll, declared: Declared) -> bool:
    """Whether states, progress and path are those of work that goes on and ends."""
    states = _states(poll, declared)
    if poll.progress:
        return not states or _ends(states)
    words = set(re.split(r"[^a-z0-9]+", poll.operation.path.lower()))
    return bool(words & _WORDS) and _ends(states)


def _goes_on(operation: Operation) -> bool:
    """Whether an operation says of itself that its work goes on after its answer."""
    return operation.long_running or _accepts(operation)


def _accepts(operation: Operation) -> bool:
    return any(response.status == "202" for response in operation.responses)


def _states(poll: JobPoll, declared: Declared) -> set[str]:
    """The values that a state may have, without their spelling; none if any may be."""
    found: set[str] = set()
    for id_ in poll.jobs:
        value = declared[id_]
        if isinstance(value, Object):
            for prop in value.properties:
                if dotted(prop.name) == poll.state:
                    found |= texts(prop.type, declared)
    return found


def _ends(states: set[str]) -> bool:
    """Whether there are states of work that goes on and of work that is done."""
    return bool(states & job_states.DONE) and bool(states & job_states.RUNNING)


def _answers(operation: Operation, declared: Declared) -> list[str]:
    """The objects that an operation answers with on success, by the ids of their types.

    Empty where it may answer with anything else.
    """
    objects: dict[str, None] = {}
    for response in operation.responses:
        if not response.status.startswith("2"):
            continue
        for media_type in response.media_types[:1]:
            found = _objects(media_type.type, declared)
            if found is None:
                return []
            objects |= dict.fromkeys(found)
    return list(objects)


def _objects(type_: Type, declared: Declared) -> list[str] | None:
    names = _named(type_, declared)
    if names is not None:
        return [names]
    value = resolved(type_, declared)
    if not isinstance(value, Union):
        return None
    alternatives = [_named(each, declared) for each in value.members]
    found = [each for each in alternatives if each is not None]
    return found if len(found) == len(alternatives) else None


def _named(type_: Type, declared: Declared) -> str | None:
    """The id of the object that a type stands for, through aliases."""
    value = resolved(type_, declared)
    return value.id if isinstance(value, Object) else None
