"""Jobs found by structure, where they are and where they only look like it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from specpress.codegen.build import build_package
from specpress.codegen.client import jobs
from specpress.codegen.client.jobs import Jobs, find_jobs
from specpress.codegen.options import JobOverride, Options
from specpress.codegen.package import GroupModule, RootModule
from specpress.codegen.unused_options import unused_options
from specpress.ir.model import Api
from specpress.render.render import render
from tests.ir.apis import api, content

TEXT = {"type": "string"}
NUMBER = {"type": "number"}
STATES = {"type": "string", "enum": ["queued", "running", "succeeded", "failed"]}
JOB = {"id": TEXT, "state": TEXT, "result": TEXT}
LONG_RUNNING: Any = {"x-ms-long-running-operation": True}


def shape(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def working(
    job: dict[str, Any],
    *,
    started: dict[str, Any] | None = None,
    path: str = "/jobs/{job_id}",
    status: str = "202",
    headers: tuple[str, ...] = (),
    **operation: Any,
) -> Api:
    """An API whose `start` answers with a job (or `started`) that `watch` reports on."""
    answer = content({"$ref": "#/components/schemas/Job"})
    first = answer if started is None else content(shape(**started))
    if headers:
        first = {**first, "headers": {name: {"schema": TEXT} for name in headers}}
    in_path = [
        {"name": part[1:-1], "in": "path", "required": True, "schema": TEXT}
        for part in path.split("/")
        if part.startswith("{")
    ]
    watch = {
        "operationId": "watch",
        "tags": ["work"],
        "parameters": in_path,
        "responses": {"200": answer},
    }
    start = {
        "operationId": "start",
        "tags": ["work"],
        "responses": {status: first},
        **operation,
    }
    return api(
        paths={"/start": {"post": start}, path: {"get": watch}},
        components={"schemas": {"Job": shape(**job)}},
    )


def summary(jobs: Jobs) -> list[tuple[str, str, str, str, list[str]]]:
    return [
        (
            poll.operation.id,
            poll.id,
            poll.state,
            poll.progress,
            [each.id for each in poll.starters],
        )
        for poll in jobs.polls
    ]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (working(JOB), ("watch", "id", "state", "", ["start"])),
        # what is started has a type of its own, with all that a job has
        (
            working(JOB, started={**JOB, "more": TEXT}),
            ("watch", "id", "state", "", ["start"]),
        ),
        (
            working({"uuid": TEXT, "jobStatus": TEXT, "x": TEXT}),
            ("watch", "uuid", "jobStatus", "", ["start"]),
        ),
        # no 202: a progress, or states that begin and end at a path of work
        (
            working({**JOB, "progress_percent": NUMBER}, status="200"),
            ("watch", "id", "state", "progress_percent", ["start"]),
        ),
        (
            working({"id": TEXT, "status": STATES}, path="/exports/{id}", status="201"),
            ("watch", "id", "status", "", ["start"]),
        ),
        (
            working(JOB, status="200", **LONG_RUNNING),
            ("watch", "id", "state", "", ["start"]),
        ),
        # behind the id stands what is asked for
        (
            working({"id": TEXT, "status": STATES}, path="/tasks/{task_id}/status"),
            ("watch", "id", "status", "", ["start"]),
        ),
        # whether it has ended, as Google's operations say it
        (
            working({"name": TEXT, "done": {"type": "boolean"}}, path="/v1/{name}"),
            ("watch", "name", "done", "", ["start"]),
        ),
    ],
)
def test_jobs_are_found(
    found: Api, expected: tuple[str, str, str, str, list[str]]
) -> None:
    assert summary(find_jobs(found)) == [expected]


@pytest.mark.parametrize(
    "found",
    [
        # a thing with a state is no job, whatever the words of its states
        working({"id": TEXT, "status": TEXT}, path="/pets/{pet_id}", status="200"),
        working({"id": TEXT, "status": STATES}, path="/orders/{id}", status="200"),
        # a vacancy: nothing of it ends
        working(
            {"id": TEXT, "status": {"type": "string", "enum": ["open", "closed"]}},
            status="200",
        ),
        # started, but nothing has a state
        working({"id": TEXT, "name": TEXT}),
        # no id by which it could be asked for
        working({"status": TEXT, "text": TEXT}),
        # what is answered has nothing to do with the job
        working(JOB, started={"id": TEXT}),
        # not one thing by its id
        working(JOB, path="/jobs/{job_id}/lines"),
    ],
)
def test_what_only_looks_like_a_job_is_none(found: Api) -> None:
    assert not find_jobs(found)


def test_addresses_in_headers_are_found() -> None:
    started = {"message": TEXT}
    for header in ("Location", "operation-location", "Azure-AsyncOperation"):
        found = find_jobs(working(JOB, started=started, headers=(header,)))
        assert [each.id for each in found.located] == ["start"]
        assert not find_jobs(
            working(JOB, started=started, headers=(header,), status="201")
        )


def test_configuration_says_what_structure_does_not_show() -> None:
    order = {"number": TEXT, "stage": TEXT, "share": NUMBER}
    found = working(order, path="/orders/{order_id}", status="201")
    assert not find_jobs(found)
    said = JobOverride(
        id="number", state="stage", done=("delivered",), progress="share"
    )
    (poll,) = find_jobs(found, {"watch": said}).polls
    assert (poll.id, poll.state, poll.progress) == ("number", "stage", "share")
    assert poll.done == ("delivered",)
    assert [each.id for each in poll.starters] == ["start"]
    assert not find_jobs(working(JOB), {})  # an empty table: there are none


def test_settings_without_effect_are_told() -> None:
    found = working(JOB)
    wrong = {
        "watched": JobOverride(),
        "start": JobOverride(),
        "watch": JobOverride(progress="percent"),
    }
    messages = [str(p.message) for p in unused_options(found, Options(jobs=wrong))]
    assert [each.split(" to ")[0] for each in messages] == [
        "expected jobs.watched",
        "expected jobs.start",
        "expected jobs.watch.progress 'percent'",
    ]
    assert not [*unused_options(found, Options(jobs={"watch": JobOverride()}))]


def group(found: Api, attribute: str) -> GroupModule | None:
    modules = build_package(found, "work_api").modules
    groups = (each for each in modules if isinstance(each, GroupModule))
    return next((each for each in groups if each.attribute == attribute), None)


def test_a_package_without_jobs_has_nothing_of_them() -> None:
    files = render(build_package(working({"id": TEXT, "name": TEXT}), "work_api"))
    assert not [path for path in files if "_runtime/job" in path]
    assert "JobFailed" not in files["__init__.py"]
    files = render(build_package(working(JOB), "work_api"))
    assert {"client/jobs.py", "_runtime/jobs.py", "_runtime/job_states.py"} <= {*files}
    assert "JobFailed" in files["__init__.py"]
    assert "`work.start`" in files["README.md"]


def test_the_group_of_jobs_waits_for_them() -> None:
    """A tag of that name keeps its methods; one with a `wait` of its own is left alone."""
    tagged = working(JOB, tags=["jobs"])
    waiting = group(tagged, "jobs")
    assert waiting is not None
    assert waiting.polls is not None
    assert [method.name for method in waiting.methods] == ["start"]
    taken = working(JOB, tags=["jobs"], operationId="wait")
    own, other = group(taken, "jobs"), group(taken, "job_waits")
    assert own is not None
    assert own.polls is None
    assert other is not None
    assert other.polls is not None


def test_the_readme_names_what_is_known() -> None:
    modules = build_package(
        working(JOB, started={}, headers=("Location",)), "w"
    ).modules
    root, _ = [each for each in modules if isinstance(each, RootModule)]
    assert root.jobs is not None
    assert root.jobs.group == "jobs"
    assert root.jobs.located == ("work.start",)


def test_no_class_of_the_group_is_that_of_another() -> None:
    """`AsyncJobs` is the other client's class of `Jobs`, and a tag may ask for it."""
    made = build_package(working(JOB, tags=["async jobs"]), "w").modules
    groups = [each for each in made if isinstance(each, GroupModule)]
    assert {each.attribute for each in groups} == {"async_jobs", "jobs", "work"}
    names = [
        f"{client}{each.class_name}{variant}"
        for each in groups
        for client in ("", "Async")
        for variant in ("", "WithResponse")
    ]
    assert len(names) == len({*names})


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many operations were looked at to find what starts jobs, a look each."""
    looks: list[int] = []
    with_all = jobs._Starting.with_all

    def counted(self: Any, names: Any) -> Any:
        found = with_all(self, names)
        looks.append(len(found))
        return found

    monkeypatch.setattr(jobs._Starting, "with_all", counted)
    return looks


def things(
    count: int, status: str, properties: Callable[[int], Mapping[str, Any]]
) -> Api:
    """So many things that are created and read by an id."""
    paths: dict[str, Any] = {}
    for n in range(count):
        answer = content(shape(**properties(n)))
        thing: dict[str, Any] = {"operationId": f"get{n}"}
        thing["responses"] = {"200": answer}
        thing["parameters"] = [
            {"name": "id", "in": "path", "required": True, "schema": TEXT}
        ]
        paths[f"/things{n}/{{id}}"] = {"get": thing}
        start = {"operationId": f"start{n}", "responses": {status: answer}}
        paths[f"/things{n}"] = {"post": start}
    return api(paths=paths)


def test_starters_are_looked_for_among_those_that_have_the_properties(
    looked_at: list[int],
) -> None:
    """The work grows with the operations, not with their square."""
    state = {"id": TEXT, "status": TEXT, "progress": NUMBER}
    made = things(60, "202", lambda n: {**state, f"p{n}": TEXT})
    assert len(find_jobs(made).polls) == 60
    assert sum(looked_at) <= 4 * 60


def test_things_that_are_no_jobs_are_not_compared_with_each_other(
    looked_at: list[int],
) -> None:
    """All have the same properties, and a state, as pets and orders have."""
    made = things(60, "201", lambda _: {"id": TEXT, "status": TEXT, "name": TEXT})
    assert not find_jobs(made)
    assert sum(looked_at) <= 60
