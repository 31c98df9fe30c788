"""What becomes of a batch where something else than the server goes wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from .project import InTurn, Project, project
from .stand_in import PEOPLE


@pytest.fixture(scope="module")
def crm(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return project(tmp_path_factory.mktemp("batches"))


@pytest.fixture(autouse=True)
def _fresh(crm: Project) -> Iterator[None]:
    crm.store.database.execute("delete from rows")
    crm.store.database.commit()
    crm.store.requests.clear()
    yield


def _errors(crm: Project) -> Any:
    return import_module(f"{crm.name}._runtime.errors")


def people(count: int) -> list[dict[str, Any]]:
    return [{"Full name": f"P {n}", "Budget": n} for n in range(count)]


@pytest.mark.parametrize("concurrency", [1, 2])
@pytest.mark.parametrize(
    "raised", [ValueError("no"), TypeError("no"), FileNotFoundError(2, "no", "log")]
)
def test_what_is_raised_after_rows_were_written_sends_nothing_again(
    crm: Project, raised: Exception, concurrency: int
) -> None:
    def after(request: Any, call_next: Any) -> Any:
        call_next(request)
        raise raised

    client = crm.client(middleware=[after])
    with pytest.raises(crm.package().WriteError, match="it ended: ") as info:
        client.people.create(people(150), concurrency=concurrency)
    assert info.value.__cause__ is raised
    assert info.value.failures == []
    assert info.value.uncertain == list(range(150))
    assert crm.store.requests == ["batch 150"]
    assert len(crm.store.rows(PEOPLE)) == 150


def test_values_that_cannot_be_sent_are_of_their_rows(crm: Project) -> None:
    given: list[dict[str, Any]] = people(5)
    given[1]["Budget"] = object()
    given[3]["Since"] = {"a": object()}
    with pytest.raises(crm.package().WriteError, match="3 of 5 rows") as info:
        crm.client().people.create(given)
    assert [failure.index for failure in info.value.failures] == [1, 3]
    for failure in info.value.failures:
        assert isinstance(failure.error, _errors(crm).ArgumentError)
        assert isinstance(failure.error, TypeError)
    assert info.value.uncertain == []
    assert len(crm.store.rows(PEOPLE)) == 3


def test_files_that_are_none_are_of_their_rows(crm: Project) -> None:
    given: list[Any] = [{"F text": "a"}, {"F file": 5}, {"F text": "b"}]
    with pytest.raises(crm.package().WriteError, match="2 of 3 rows") as info:
        crm.client().all_types.create(given)
    (failure,) = info.value.failures
    assert failure.index == 1
    assert isinstance(failure.error, _errors(crm).ArgumentError)
    with pytest.raises(_errors(crm).ArgumentError, match="F file"):
        crm.client().all_types.create(given[1])


def test_rows_whose_file_was_not_sent_are_unsent(
    crm: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("x")
    handle = InTurn.handle_request

    def cut_off(self: InTurn, request: httpx.Request) -> httpx.Response:
        if "upload" in request.url.path:
            raise httpx.ReadError("cut off")
        return handle(self, request)

    monkeypatch.setattr(InTurn, "handle_request", cut_off)
    with pytest.raises(crm.package().WriteError, match="cut off") as info:
        crm.client(retries=0).all_types.create([{"F file": [tmp_path / "a.txt"]}])
    assert (info.value.uncertain, info.value.unsent) == ([], [0])


@pytest.mark.parametrize(
    ("options", "told"),
    [({"header": {}}, "has no 'header'"), ({"timeout": "soon"}, "timeout")],
)
def test_wrong_options_are_one_type_error(
    crm: Project, options: Any, told: str
) -> None:
    with pytest.raises(TypeError, match=told):
        crm.client().people.create(people(3), options=options)

    async def run() -> None:
        async with crm.async_client() as client:
            with pytest.raises(TypeError, match=told):
                await client.people.create(people(3), options=options)

    asyncio.run(run())
    assert crm.store.requests == []


def _shortened(change: Callable[[list[Any]], object]) -> Any:
    handle = InTurn.handle_request

    def changed(self: InTurn, request: httpx.Request) -> httpx.Response:
        answer = handle(self, request)
        if request.url.path.endswith("/batch/"):
            rows = json.loads(answer.read())["items"]
            return httpx.Response(200, json={"items": change(rows)})
        return answer

    return changed


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("concurrency", [1, 2])
@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda rows: rows[:-1], "4 rows came back of the 5 that were sent"),
        (lambda rows: [*rows, rows[0]], "6 rows came back of the 5"),
        (lambda rows: None, "0 rows came back of the 5"),
    ],
)
def test_an_answer_with_other_rows_than_were_sent_is_no_success(
    crm: Project,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[list[Any]], object],
    told: str,
    concurrency: int,
) -> None:
    monkeypatch.setattr(InTurn, "handle_request", _shortened(change))
    client = crm.client(on_mismatch="ignore")
    with pytest.raises(crm.package().WriteError, match=told) as info:
        client.people.create(people(5), concurrency=concurrency)
    assert info.value.uncertain == [0, 1, 2, 3, 4]
    assert info.value.written.rows == []
