"""Webhooks of a large document, as GitHub's: types, parsing, receiving and sending."""

from __future__ import annotations

import asyncio
import json
import warnings
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from specpress.testing.transport import SyncASGITransport

from .documents import GITHUB, github, models, package

SECRET = "It's a Secret to Everybody"
REPOSITORY = {"id": 1, "full_name": "a/b", "created_at": "2024-01-02T03:04:05Z"}


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package(tmp_path_factory.mktemp("github"), github(), GITHUB)


def body(action: str | None = None, **more: Any) -> bytes:
    own = {} if action is None else {"action": action}
    return json.dumps({"repository": REPOSITORY, **own, **more}).encode()


def test_every_payload_is_a_type(hooks: Any) -> None:
    document = github()
    assert len(document["webhooks"]) == 218
    listed = list(hooks.WEBHOOKS)
    assert sorted(each.name for each in listed) == sorted(document["webhooks"])
    types = models(hooks)
    kinds = {getattr(types, each.type) for each in listed}
    assert len(kinds) == 218


def test_every_event_is_parsed_by_its_name_and_by_what_tells_it(hooks: Any) -> None:
    types = models(hooks)
    for webhook in hooks.WEBHOOKS:
        actions = webhook.constants.get("action", (None,))
        data = body(actions[0])
        kind = getattr(types, webhook.type)
        parsed = hooks.parse(webhook.name, {}, data)
        assert type(parsed) is kind
        assert parsed.repository.created_at.year == 2024
        assert type(hooks.parse(webhook, {}, data)) is kind
        action = (actions[0] or "").replace("_", "-")
        family = webhook.name.removesuffix(f"-{action}").replace("-", "_")
        headers = {"X-GitHub-Event": family}
        assert hooks.parse_event(None, headers, data).name == webhook.name


def test_payloads_that_deviate_are_delivered_and_told(hooks: Any) -> None:
    data = body("created", repository={"id": "one", "full_name": "a"}, new=1)
    with pytest.warns(hooks.PayloadMismatchWarning, match=r"repository\.id: expected"):
        parsed = hooks.parse("project-created", {}, data)
    assert parsed.repository.id == "one"
    assert parsed.model_extra == {"new": 1}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        hooks.parse("project-created", {}, data)  # each place once
        hooks.parse("project-created", {}, data, on_mismatch="ignore")
    with pytest.raises(hooks.PayloadMismatchError):
        hooks.parse("project-created", {}, data, on_mismatch="raise")
    told: list[Any] = []
    hooks.parse("project-created", {}, data, on_mismatch=told.append)
    assert [each.location for each in told[0].mismatches] == [("repository", "id")]


def test_a_form_holds_the_payload_too(hooks: Any) -> None:
    form = urlencode({"payload": body("created").decode()}).encode()
    headers = {"content-type": "application/x-www-form-urlencoded"}
    parsed = hooks.parse("issue_comment", headers, form)
    assert type(parsed) is models(hooks).WebhookIssueCommentCreated


def test_what_is_no_event(hooks: Any) -> None:
    for name, headers, data in (
        ("nothing", {}, body()),
        ("issues", {}, body("never")),
        (None, {"x-github-event": "nothing"}, body()),
        (None, {}, body()),
        (None, {}, b"[]"),
    ):
        with pytest.raises(hooks.UnknownEvent):
            hooks.parse(name, headers, data)
    for data in (b"{", b"\xff", b"NaN,"):
        with pytest.raises(hooks.UnreadablePayload):
            hooks.parse("push", {}, data)


class Recorder:
    """A receiver of two events, and what it was given."""

    def __init__(self, hooks: Any, **settings: Any) -> None:
        self.received: list[tuple[str, Any]] = []
        recorder = self

        class Receiver(hooks.Receiver):  # type: ignore[misc]  # made at run time
            async def push(self, payload: Any, delivery: Any) -> None:
                recorder.received.append((delivery.event.name, payload))

            async def issues_opened(self, payload: Any, delivery: Any) -> Any:
                from fastapi import Response

                recorder.received.append((delivery.event.name, payload))
                return Response(status_code=202)

        verify = hooks.signatures(SECRET, "the secret before")
        self.app = FastAPI()
        router = hooks.create_router(
            Receiver(), **{"verify": verify, "path": "/hooks", **settings}
        )
        self.app.include_router(router)
        self.http = TestClient(self.app)

    def post(self, hooks: Any, data: bytes, event: str, **more: Any) -> Any:
        secret = more.pop("secret", SECRET)
        headers = {"X-GitHub-Event": event, **hooks.signatures(secret).sign(data)}
        return self.http.post("/hooks", content=data, headers=headers)


def test_a_receiver_takes_what_is_signed(hooks: Any) -> None:
    recorder = Recorder(hooks)
    assert recorder.post(hooks, body(), "push").status_code == 200
    opened = body("opened")
    assert recorder.post(hooks, opened, "issues").status_code == 202
    assert recorder.post(hooks, body("closed"), "issues").status_code == 200
    rotated = recorder.post(hooks, body(), "push", secret="the secret before")
    assert rotated.status_code == 200
    names = [name for name, _ in recorder.received]
    assert names == ["push", "issues-opened", "push"]
    assert type(recorder.received[1][1]) is models(hooks).WebhookIssuesOpened


def test_a_receiver_refuses_the_rest(hooks: Any) -> None:
    recorder = Recorder(hooks)
    assert recorder.post(hooks, body(), "push", secret="forged").status_code == 401
    assert recorder.http.post("/hooks", content=body()).status_code == 401
    assert recorder.post(hooks, b"{", "push").status_code == 400
    assert recorder.post(hooks, body(), "nothing").status_code == 404
    assert recorder.http.get("/hooks").status_code == 405
    small = Recorder(hooks, largest=10)
    assert small.post(hooks, body(), "push").status_code == 413
    strict = Recorder(hooks, on_mismatch="raise")
    assert strict.post(hooks, b"{}", "push").status_code == 400
    assert not [*recorder.received, *small.received, *strict.received]


def test_a_url_may_name_the_event(hooks: Any) -> None:
    recorder = Recorder(hooks, verify=None)
    assert recorder.http.post("/hooks/push", content=body()).status_code == 200
    assert [name for name, _ in recorder.received] == ["push"]


def test_the_receiver_gets_what_the_sender_sends(hooks: Any) -> None:
    recorder = Recorder(hooks)
    types = models(hooks)
    payload = types.WebhookPush.model_validate_json(body())
    url = "http://receiver.test/hooks"
    headers = {"X-GitHub-Event": "push"}
    with SyncASGITransport(recorder.app) as transport:
        client = httpx.Client(transport=transport)
        with hooks.Sender(hooks.signatures(SECRET), http_client=client) as sender:
            response = sender.push(url, payload, headers=headers)
            with pytest.raises(
                hooks.DeliveryFailed, match="answered with 404"
            ) as failed:
                sender.push(f"{url}/nothing", payload)
    assert response.status_code == 200
    assert failed.value.response.status_code == 404
    assert recorder.received == [("push", payload)]

    async def send() -> None:
        client = httpx.AsyncClient(transport=httpx.ASGITransport(recorder.app))
        async with hooks.AsyncSender(None, http_client=client) as sender:
            with pytest.raises(hooks.DeliveryFailed, match="answered with 401"):
                await sender.push(url, payload, headers=headers)
        client = httpx.AsyncClient(transport=httpx.ASGITransport(recorder.app))
        scheme = hooks.signatures(SECRET)
        async with hooks.AsyncSender(scheme, http_client=client) as sender:
            await sender.push(url, payload, headers=headers, id="msg_1")

    asyncio.run(send())
    assert recorder.received == [("push", payload)] * 2


def test_every_event_goes_round(hooks: Any) -> None:
    received: list[tuple[str, Any]] = []

    class Receiver(hooks.Receiver):  # type: ignore[misc]  # made at run time
        async def unhandled(self, delivery: Any) -> None:
            received.append((delivery.event.name, delivery.event.payload))

    app = FastAPI()
    verify = hooks.signatures(SECRET)
    app.include_router(hooks.create_router(Receiver(), verify=verify))
    types = models(hooks)
    sent: list[tuple[str, Any]] = []
    with SyncASGITransport(app) as transport:
        client = httpx.Client(transport=transport)
        with hooks.Sender(hooks.signatures(SECRET), http_client=client) as sender:
            for webhook in hooks.WEBHOOKS:
                data = body(webhook.constants.get("action", (None,))[0])
                payload = getattr(types, webhook.type).model_validate_json(data)
                method = getattr(sender, webhook.name.replace("-", "_"))
                method(f"http://receiver.test/{webhook.name}", payload)
                sent.append((webhook.name, payload))
    assert len(sent) == 218
    assert received == sent


def test_a_payload_of_another_type_is_refused_in_words(hooks: Any) -> None:
    with hooks.Sender(None) as sender, pytest.raises(TypeError) as told:
        sender.issues_opened("http://t/hooks", {"action": "opened"})
    assert str(told.value).startswith(
        "issues-opened: expected a payload of the type WebhookIssuesOpened, found dict"
    )


def test_a_method_that_no_webhook_is_called_like_is_refused(hooks: Any) -> None:
    class Misspelt(hooks.Receiver):  # type: ignore[misc]  # made at run time
        async def issues_openned(self, payload: Any, more: Any) -> None:
            """Never called."""

    class Another(hooks.Receiver):  # type: ignore[misc]  # made at run time
        async def something(self, payload: Any, delivery: Any) -> None:
            """Never called."""

    class Helped(hooks.Receiver):  # type: ignore[misc]  # made at run time
        def save(self, table: str, row: object) -> None:
            """One of its own."""

        def _on(self, delivery: Any) -> None:
            """Another."""

    told = r"Misspelt\.issues_openned; did you mean 'issues_opened'\?"
    with pytest.raises(TypeError, match=told):
        hooks.create_router(Misspelt(), verify=None)
    with pytest.raises(TypeError, match=r"no webhook is called Another\.something"):
        hooks.create_router(Another(), verify=None)
    hooks.create_router(Helped(), verify=None)
