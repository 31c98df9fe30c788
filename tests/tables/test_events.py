"""Events of rows as Baserow sends them: told apart by table, typed, verified, received."""

from __future__ import annotations

import importlib
import json
import warnings
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from .project import Project, project
from .stand_in import ALL, PEOPLE, recorded_kinds

EVENT_ID = "8b9d2a1c-6f0e-4a57-9a53-0d4a4c5d0c11"


@pytest.fixture(scope="module")
def crm(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return project(tmp_path_factory.mktemp("events"))


def _webhooks(crm: Project) -> Any:
    crm.package()
    return importlib.import_module(f"{crm.name}.webhooks")


def event(table: int, type_: str, **content: Any) -> tuple[dict[str, str], bytes]:
    """The headers and the body of an event."""
    payload = {
        "table_id": table,
        "database_id": 17,
        "workspace_id": 10,
        "event_id": EVENT_ID,
        "event_type": type_,
        **content,
    }
    headers = {
        "Content-Type": "application/json",
        "X-Baserow-Event": type_,
        "X-Baserow-Delivery": EVENT_ID,
        "X-Webhook-Secret": "s3cret ü",
    }
    return headers, json.dumps(payload).encode()


def full_row() -> dict[str, Any]:
    rows = {each["name"]: each["read_full"] for each in recorded_kinds()}
    return {"id": 3, "order": "3.00000000000000000000", **rows}


def person(**values: Any) -> dict[str, Any]:
    return {
        "id": 1,
        "order": "1.00",
        "Full name": "Ada",
        "Email": "",
        "Budget": "1.50",
        "Since": None,
        **values,
    }


def test_rows_of_an_event_are_those_of_its_table(crm: Project) -> None:
    hooks = _webhooks(crm)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in (None, "rows.created"):
            made = hooks.parse(name, *event(ALL, "rows.created", items=[full_row()]))
            assert type(made).__name__ == "AllTypesRowsCreated"
            assert made.items[0].to_dict() == full_row()
        changed = hooks.parse(
            "rows.updated",
            *event(
                PEOPLE,
                "rows.updated",
                items=[person(Budget="2.00")],
                old_items=[person()],
            ),
        )
        gone = hooks.parse(None, *event(PEOPLE, "rows.deleted", row_ids=[1, 2]))
    assert (changed.items[0].budget, changed.old_items[0].budget) == (2, 1.5)
    assert (type(gone).__name__, gone.row_ids) == ("PeopleRowsDeleted", [1, 2])


def test_rows_that_change_with_another_table_come_in_batches(crm: Project) -> None:
    hooks = _webhooks(crm)
    sizes = {"total_count": 300, "offset": 200, "batch_size": 100, "batch_id": 2}
    given = event(PEOPLE, "rows.updated", items=[person()], **sizes)
    payload = hooks.parse(None, *given, on_mismatch="raise")
    assert (payload.total_count, payload.offset, payload.batch_id) == (300, 200, 2)
    assert payload.old_items is None


def test_events_of_other_tables_and_kinds_are_unknown(crm: Project) -> None:
    hooks = _webhooks(crm)
    for table, type_ in ((99, "rows.created"), (PEOPLE, "field.created")):
        for name in (None, type_):
            with pytest.raises(hooks.UnknownEvent):
                hooks.parse(name, *event(table, type_, items=[]))


def test_fields_by_their_ids_are_told(crm: Project) -> None:
    hooks = _webhooks(crm)
    row = {"id": 1, "order": "1.00", "field_401": "Ada"}
    with pytest.raises(hooks.PayloadMismatchError, match="Full name"):
        hooks.parse(
            None,
            *event(PEOPLE, "rows.created", items=[row]),
            on_mismatch="raise",
        )


def test_the_secret_of_the_webhook_is_verified(crm: Project) -> None:
    hooks = _webhooks(crm)
    headers, body = event(PEOPLE, "rows.deleted", row_ids=[1])
    hooks.verify(headers, body, "old", "s3cret ü")
    with pytest.raises(hooks.SignatureWrong):
        hooks.verify(headers, body, "other")
    with pytest.raises(hooks.SignatureMissing):
        hooks.verify({}, body, "s3cret ü")


def test_events_are_received_and_sent(crm: Project) -> None:
    hooks, models = _webhooks(crm), importlib.import_module(f"{crm.name}.models")
    seen: list[Any] = []

    class Hooks(hooks.Receiver):  # type: ignore[misc, name-defined]
        async def people_rows_created(self, payload: Any, delivery: Any) -> None:
            seen.append((payload.items[0].full_name, delivery.event.name))

    app = FastAPI()
    router = hooks.create_router(
        Hooks(), verify=hooks.signatures("s3cret"), path="/baserow"
    )
    app.include_router(router)
    headers, body = event(PEOPLE, "rows.created", items=[person()])
    with TestClient(app) as client:
        headers["X-Webhook-Secret"] = "s3cret"
        assert client.post("/baserow", content=body, headers=headers).status_code == 204
        headers["X-Webhook-Secret"] = "wrong"
        assert client.post("/baserow", content=body, headers=headers).status_code == 401
    assert seen == [("Ada", "People/rows.created")]

    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    payload = models.PeopleRowsDeleted.model_validate(
        {
            "table_id": PEOPLE,
            "event_id": EVENT_ID,
            "event_type": "rows.deleted",
            "row_ids": [4],
        }
    )
    http = httpx.Client(transport=httpx.MockTransport(answer))
    with hooks.Sender(hooks.signatures("s3cret"), http_client=http) as sender:
        sender.people_rows_deleted("http://hooks.example/baserow", payload)
    assert sent[0].headers["x-webhook-secret"] == "s3cret"
    assert json.loads(sent[0].content)["row_ids"] == [4]


def test_the_credential_of_events_is_none_of_the_client(crm: Project) -> None:
    crm.package()
    auth = importlib.import_module(f"{crm.name}.auth")
    assert not hasattr(auth, "WebhookSecret")
