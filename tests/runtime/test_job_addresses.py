"""Work that an address reports on: 202 with Location or Operation-Location."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from datetime import date
from typing import Any

import httpx
import pytest
from runtime.auth.credentials import HTTPCredential
from runtime.errors import MismatchError, NotFound, StatusError
from runtime.job_errors import JobFailed, JobTimeout, JobWaitStopped
from runtime.jobs import AsyncJobGroup, JobGroup, Poll
from runtime.result import Response

from .server import BASE, Answer, Answers, Server

STATUS = f"{BASE}/operations/7"


class Token(HTTPCredential):
    scheme = "Token"


def accepted(**headers: str) -> Response[Any]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(202, httpx.Headers(named), None, b"", f"{BASE}/things/")


def waited(answers: Answers, first: Response[Any], **keywords: Any) -> Any:
    """Wait with both kinds of client, which have to ask the same."""
    server = Server(answers)
    result = JobGroup(server.client(auth=Token("abc"))).wait(
        first, interval=0.0, **keywords
    )
    asked = [str(request.url) for request in server.requests]

    async def main() -> Any:
        other = Server(answers)
        async with other.async_client(auth=Token("abc")) as client:
            value = await AsyncJobGroup(client).wait(first, interval=0.0, **keywords)
        assert [str(request.url) for request in other.requests] == asked
        return value

    assert asyncio.run(main()) == result
    return result, [url.removeprefix(BASE) for url in asked]


def test_an_operation_with_a_state_leads_to_its_result() -> None:
    answers: list[Answer] = [
        httpx.Response(200, json={"status": "Running"}),
        httpx.Response(200, json={"status": "Succeeded"}),
        httpx.Response(200, json={"id": 3}),
    ]
    first = accepted(operation_location=STATUS, location="/things/3")
    assert waited(answers, first) == (
        {"id": 3},
        ["/operations/7", "/operations/7", "/things/3"],
    )
    answers[1] = httpx.Response(
        200, json={"status": "Succeeded", "resourceLocation": f"{BASE}/things/4"}
    )
    assert waited(answers, accepted(azure_asyncoperation=STATUS))[1][-1] == "/things/4"


def test_a_location_is_asked_until_it_is_not_accepted_any_more() -> None:
    answers: list[Answer] = [
        httpx.Response(202),
        httpx.Response(202, json={"status": "whatever"}),
        httpx.Response(200, json=["done"]),
        httpx.Response(500),
    ]
    found, asked = waited(answers, accepted(location="/operations/7"))
    assert found == ["done"]
    assert asked == ["/operations/7"] * 3
    assert waited(answers, accepted(location=STATUS), answer=list[str])[0] == ["done"]


def test_the_last_answer_is_read_as_the_type_that_was_asked_for() -> None:
    """It is not asked for again: what has come is read, though it was compressed."""

    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
        content = gzip.compress(b'["2026-11-28"]')
        return httpx.Response(200, headers=headers, content=content)

    found, asked = waited(answer, accepted(location=STATUS), answer=list[date])
    assert (found, asked) == ([date(2026, 11, 28)], ["/operations/7"])
    group = JobGroup(Server(answer).client(on_mismatch="raise"))
    with pytest.raises(MismatchError, match="operations/7"):
        group.wait(accepted(location=STATUS), interval=0, answer=list[int])


def test_a_location_with_a_word_of_its_own_is_the_result() -> None:
    """Its state is that of a thing, not of work: no usual word, and nobody says when
    to ask again."""
    thing = {"id": 3, "status": "published"}
    ended: list[Answer] = [httpx.Response(202), httpx.Response(200, json=thing)]
    found, asked = waited(ended, accepted(location="/things/3"))
    assert (found, asked) == (thing, ["/things/3"] * 2)


@pytest.mark.parametrize(
    ("place", "status", "headers"),
    [
        ("operation_location", 200, {}),
        ("location", 202, {}),
        ("location", 200, {"Retry-After": "0"}),
    ],
)
def test_a_word_of_its_own_goes_on_where_the_server_says_so(
    monkeypatch: pytest.MonkeyPatch, place: str, status: int, headers: dict[str, str]
) -> None:
    monkeypatch.setattr("runtime.job_steps._SHORTEST_PAUSE", 0.0)
    unknown = httpx.Response(status, headers=headers, json={"status": "Mangling"})
    done = httpx.Response(200, json={"status": "Succeeded"})
    found, asked = waited([unknown, unknown, done], accepted(**{place: STATUS}))
    assert (found, len(asked)) == ({"status": "Succeeded"}, 3)


@pytest.mark.parametrize("status", [301, 307, 308])
def test_work_that_moved_is_asked_for_where_it_is(status: int) -> None:
    """These lead to the same under another address (RFC 9110, 15.4)."""

    def answers() -> Callable[[httpx.Request], httpx.Response]:
        states = iter(["running", "done"])

        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/operations/7":
                return httpx.Response(status, headers={"Location": "/moved/7"})
            return httpx.Response(200, json={"status": next(states)})

        return answer

    group = JobGroup(Server(answers()).client())
    assert group.wait(accepted(location=STATUS), interval=0) == {"status": "done"}


@pytest.mark.parametrize("status", [300, 302, 303, 304])
def test_a_redirect_that_leads_nowhere_is_an_error(status: int) -> None:
    group = JobGroup(Server([httpx.Response(status)]).client())
    with pytest.raises(StatusError, match=str(status)):
        group.wait(accepted(location=STATUS), interval=0)


def test_what_was_created_is_where_it_was_put() -> None:
    """201 without Location: the target of the request (RFC 9110, 15.3.2)."""
    answers: list[Answer] = [
        httpx.Response(200, json={"status": "Succeeded"}),
        httpx.Response(200, json={"id": 3}),
    ]
    headers = httpx.Headers({"Azure-AsyncOperation": STATUS})
    first = Response(201, headers, {"id": 3}, b"", f"{BASE}/things/3")
    assert waited(answers, first) == ({"id": 3}, ["/operations/7", "/things/3"])


def test_progress_is_told_from_the_start_to_the_end() -> None:
    told: list[object] = []
    answers: list[Answer] = [
        httpx.Response(202, json={"status": "running"}),
        httpx.Response(200, json={"id": 3}),
    ]
    group = JobGroup(Server(answers).client())
    group.wait(
        accepted(location=STATUS),
        interval=0,
        on_progress=lambda job, share: told.append((job, share)),
    )
    assert told == [(None, None), ({"status": "running"}, None), ({"id": 3}, None)]


def test_a_redirect_leads_to_the_result() -> None:
    """303 See Other, RFC 9110 section 15.4.4."""
    answers: list[Answer] = [
        httpx.Response(200, json={"state": "running"}),
        httpx.Response(303, headers={"Location": "/things/9"}),
        httpx.Response(200, json={"id": 9}),
    ]
    found, asked = waited(answers, accepted(location=STATUS))
    assert found == {"id": 9}
    assert asked == ["/operations/7", "/operations/7", "/things/9"]


def test_failures_are_raised_with_what_the_server_says() -> None:
    failed = {"status": "Failed", "error": {"code": "E7", "message": "no space"}}
    group = JobGroup(Server([httpx.Response(200, json=failed)]).client())
    with pytest.raises(JobFailed, match="operations/7 is Failed: no space") as caught:
        group.wait(accepted(location=STATUS), interval=0)
    assert caught.value.job == failed
    assert caught.value.state == "Failed"
    gone = JobGroup(Server([httpx.Response(404)]).client())
    with pytest.raises(NotFound):
        gone.wait(accepted(location=STATUS), interval=0)


def test_credentials_stay_with_the_server() -> None:
    server = Server([httpx.Response(200, json={"status": "done"})])
    JobGroup(server.client(auth=Token("abc"))).wait(
        accepted(location=STATUS), interval=0
    )
    assert {r.headers.get("authorization") for r in server.requests} == {"Bearer abc"}
    server = Server([httpx.Response(200, json={"status": "done"})])
    elsewhere = accepted(location="https://elsewhere.test/7")
    JobGroup(server.client(auth=Token("abc"))).wait(elsewhere, interval=0)
    assert {r.headers.get("authorization") for r in server.requests} == {None}


def test_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """They grow, up to ten seconds; what the server says goes before; time ends them."""
    pauses: list[float] = []
    clock = [0.0]

    def sleep(seconds: float) -> None:
        pauses.append(round(seconds, 3))
        clock[0] += seconds

    monkeypatch.setattr("runtime.jobs.time.sleep", sleep)
    monkeypatch.setattr("runtime.job_steps.time.monotonic", lambda: clock[0])
    answers: list[Answer] = [
        httpx.Response(202),
        httpx.Response(202),
        httpx.Response(202, headers={"Retry-After": "4"}),
        *[httpx.Response(202)] * 9,
    ]
    group = JobGroup(Server(answers).client())
    first = accepted(location=STATUS, retry_after="7")
    with pytest.raises(JobTimeout, match="not done after 60 seconds") as caught:
        group.wait(first, timeout=60)
    assert caught.value.job is None
    assert pauses[:6] == [7.0, 0.5, 0.75, 4.0, 1.125, 1.688]
    assert max(pauses[4:]) <= 10
    assert sum(pauses) == pytest.approx(60)


@pytest.mark.parametrize("named", ["0", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_no_answer_makes_it_ask_without_a_pause(
    monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("runtime.jobs.time.sleep", pauses.append)
    answers: list[Answer] = [
        httpx.Response(202, headers={"Retry-After": named}),
        httpx.Response(200, json={"id": 1}),
    ]
    group = JobGroup(Server(answers).client())
    group.wait(accepted(location=STATUS, retry_after=named), timeout=60)
    assert pauses
    assert min(pauses) >= 0.1


def test_an_event_stops_the_waiting() -> None:
    from threading import Event, Timer

    stop = Event()
    timer = Timer(0.05, stop.set)
    timer.start()
    group = JobGroup(Server([httpx.Response(202)]).client())
    with pytest.raises(JobWaitStopped):
        group.wait(accepted(location=STATUS, retry_after="30"), stop=stop)
    timer.join()


def test_a_task_is_cancelled_as_any_other() -> None:
    async def main() -> None:
        async with Server([httpx.Response(202)]).async_client() as client:
            waiting = AsyncJobGroup(client).wait(
                accepted(location=STATUS, retry_after="30")
            )
            async with asyncio.timeout(0.05):
                await waiting

    with pytest.raises(TimeoutError):
        asyncio.run(main())


def test_what_is_no_job_is_refused() -> None:
    group: Any = JobGroup(Server().client())
    with pytest.raises(TypeError, match="no operation is known that reports on a int"):
        group.wait(3)
    with pytest.raises(TypeError, match="give poll=lambda"):
        group.wait(Response(202, httpx.Headers(), {"id": 1}, b"", BASE))
    with pytest.raises(TypeError, match="a dict has no state"):
        group.wait({"id": 1}, poll=lambda: {"id": 1})


def test_a_function_gives_the_job_anew() -> None:
    group = JobGroup(Server().client())
    states = iter(["running", "finished"])
    told: list[tuple[dict[str, str], float | None]] = []

    def poll() -> dict[str, str]:
        return {"state": next(states)}

    done = group.wait(
        {"state": "new"},
        poll=poll,
        interval=0,
        on_progress=lambda job, share: told.append((job, share)),
    )
    assert done == {"state": "finished"}
    assert [job["state"] for job, _ in told] == ["new", "running", "finished"]


class Jobs(JobGroup):
    polls = (Poll("jobs:Jobs._GET", ("Job",)),)


def test_a_job_that_is_done_already_is_read_as_the_type_that_was_asked_for() -> None:
    headers = httpx.Headers({"content-type": "application/json"})
    job = {"id": 1, "state": "done"}
    done = Response(200, headers, job, b'{"id": 1, "state": "done"}', f"{BASE}/jobs/1")
    group = Jobs(Server([]).client(on_mismatch="raise"))
    assert group.wait(done, answer=dict[str, str | int]) == job
    with pytest.raises(MismatchError):
        group.wait(done, answer=list[int])
