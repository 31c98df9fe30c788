"""Webhooks whose payloads are not JSON alone: forms, files, texts, several media types."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from specpress.testing.transport import SyncASGITransport

from .documents import models, package

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
SECRET = "a secret of some length"
CALL: dict[str, Any] = {
    "type": "object",
    "required": ["From", "count"],
    "properties": {
        "From": {"type": "string"},
        "count": {"type": "integer"},
        "at": {"type": "string", "format": "date-time"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "place": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
MAIL = {
    "type": "object",
    "required": ["subject"],
    "properties": {
        "subject": {"type": "string"},
        "attachment": {"type": "string", "format": "binary"},
        "data": {"type": "object", "properties": {"n": {"type": "integer"}}},
    },
}
V1 = {"type": "object", "required": ["one"], "properties": {"one": {"type": "string"}}}
V2 = {"type": "object", "required": ["two"], "properties": {"two": {"type": "string"}}}
STYLES = {
    "tags": {"style": "form", "explode": False},
    "place": {"style": "deepObject", "explode": True},
}
WEBHOOKS: dict[str, dict[str, Any]] = {
    "call": {FORM: {"schema": {"$ref": "#/components/schemas/Call"}}},
    "styled": {
        FORM: {"schema": {"$ref": "#/components/schemas/Call"}, "encoding": STYLES}
    },
    "mail": {MULTIPART: {"schema": {"$ref": "#/components/schemas/Mail"}}},
    "either": {
        "application/json": {"schema": {"$ref": "#/components/schemas/V1"}},
        FORM: {"schema": {"$ref": "#/components/schemas/Call"}},
        "text/plain": {"schema": {"type": "string"}},
        "application/octet-stream": {},
    },
    "version": {
        "application/vnd.x+json;version=1": {
            "schema": {"$ref": "#/components/schemas/V1"}
        },
        "application/vnd.x+json;version=2": {
            "schema": {"$ref": "#/components/schemas/V2"}
        },
    },
    "number": {"text/plain": {"schema": {"type": "integer"}}},
    "word": {"application/json": {"schema": {"type": "string"}}},
    "words": {
        "application/json": {"schema": {"type": "string"}},
        "text/plain": {"schema": {"type": "string"}},
    },
    "lines": {"application/jsonl": {"schema": {"type": "array", "items": V1}}},
}


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Any:
    schemas = {"Call": CALL, "Mail": MAIL, "V1": V1, "V2": V2}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "webhooks": {
            name: {"post": {"requestBody": {"content": content}, "responses": {}}}
            for name, content in WEBHOOKS.items()
        },
        "components": {"schemas": schemas},
    }
    return package(tmp_path_factory.mktemp("media"), document)


class Exchange:
    """A sender and a receiver, what goes between them and what arrives."""

    def __init__(self, hooks: Any) -> None:
        self.sent: list[httpx.Request] = []
        self.received: list[Any] = []
        received = self.received

        class Receiver(hooks.Receiver):  # type: ignore[misc]  # made at run time
            async def unhandled(self, delivery: Any) -> None:
                received.append(delivery.event.payload)

        app = FastAPI()
        scheme = hooks.signatures(SECRET.encode())
        app.include_router(
            hooks.create_router(Receiver(), verify=scheme, on_mismatch="raise")
        )
        inner = SyncASGITransport(app)

        def forward(request: httpx.Request) -> httpx.Response:
            request.read()
            self.sent.append(request)
            return inner.handle_request(request)

        http = httpx.Client(transport=httpx.MockTransport(forward))
        self.sender = hooks.Sender(scheme, http_client=http)

    def send(self, name: str, payload: Any, **more: Any) -> Any:
        getattr(self.sender, name)(f"http://receiver.test/{name}", payload, **more)
        return self.received[-1]


AT = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


@pytest.mark.parametrize("name", ["call", "styled", "either"])
def test_a_form_goes_out_and_arrives_as_it_was(hooks: Any, name: str) -> None:
    exchange = Exchange(hooks)
    place = {"city": "Ulm & Neu-Ulm"}
    values = {"From": "+1", "count": 5, "at": AT, "tags": ["a", "b c"], "place": place}
    call = models(hooks).Call.model_validate(values)
    received = exchange.send(name, call)
    assert (type(received).__name__, received) == ("Call", call)
    assert exchange.sent[-1].headers["content-type"] == FORM
    content = exchange.sent[-1].content.decode()
    assert ("tags=a,b%20c" in content) is (name == "styled")
    assert ("place%5Bcity%5D=" in content) is (name == "styled")


def test_files_of_a_payload_keep_their_bytes(hooks: Any) -> None:
    exchange = Exchange(hooks)
    data = bytes(range(256))
    mail = models(hooks).Mail(subject="Grüße", attachment=data, data={"n": 1})
    received = exchange.send("mail", mail)
    assert (received.subject, received.attachment) == ("Grüße", data)
    assert received.data.n == 1
    request = exchange.sent[-1]
    assert re.match(f"{MULTIPART}; boundary=", request.headers["content-type"])
    assert data in request.content


@pytest.mark.parametrize(
    ("name", "payload", "media_type"),
    [
        ("either", "a text", "text/plain"),
        ("either", b"\x00\xff", "application/octet-stream"),
        ("number", 5, "text/plain"),
        ("word", 'a "word"', "application/json"),
        ("words", 'a "word"', "application/json"),
    ],
)
def test_a_payload_goes_out_as_what_it_is(
    hooks: Any, name: str, payload: Any, media_type: str
) -> None:
    exchange = Exchange(hooks)
    assert exchange.send(name, payload) == payload
    assert exchange.sent[-1].headers["content-type"] == media_type


def test_a_text_is_read_in_its_charset(hooks: Any) -> None:
    payload = hooks.parse(
        "either",
        {"Content-Type": "text/plain; charset=iso-8859-1"},
        "Grüße".encode("latin-1"),
    )
    assert payload == "Grüße"


def test_versions_are_told_apart_by_their_parameter(hooks: Any) -> None:
    exchange = Exchange(hooks)
    for kind, key in ((models(hooks).V1, "one"), (models(hooks).V2, "two")):
        payload = kind(**{key: "x"})
        assert exchange.send("version", payload) == payload
        number = {"one": 1, "two": 2}[key]
        assert exchange.sent[-1].headers["content-type"].endswith(f"version={number}")
    both = {"one": "x", "two": "y"}
    headers = {"Content-Type": "application/vnd.x+json;version=2"}
    assert type(exchange.send("version", both, headers=headers)).__name__ == "V2"
    assert exchange.sent[-1].headers.get_list("content-type") == [*headers.values()]


def test_lines_are_a_list(hooks: Any) -> None:
    exchange = Exchange(hooks)
    items = [models(hooks).LinesWebhookRequestItemItem(one=text) for text in "ab"]
    assert exchange.send("lines", items) == items
    assert exchange.sent[-1].content == b'{"one":"a"}\n{"one":"b"}\n'


def test_what_is_not_as_declared_is_told_or_refused(hooks: Any) -> None:
    headers = {"content-type": f"{FORM}; charset=utf-8"}
    with pytest.warns(hooks.PayloadMismatchWarning, match="count: expected"):
        parsed = hooks.parse("call", headers, b"From=1&count=many")
    assert parsed.count == "many"
    with pytest.warns(hooks.PayloadMismatchWarning, match=FORM):
        parsed = hooks.parse("call", {}, b"From=1&count=1&tags=a")
        hooks.parse("call", {"content-type": "application/json"}, b'{"From": "1"}')
    assert parsed.tags == ["a"]
    with pytest.raises(hooks.UnreadablePayload):
        hooks.parse("mail", {"content-type": MULTIPART}, b"--b--")
    with pytest.raises(hooks.UnreadablePayload):
        hooks.parse(
            "mail", {"content-type": f"{MULTIPART}; boundary=b"}, b"--b\r\n\r\n"
        )
    with pytest.raises(hooks.PayloadMismatchError):
        hooks.parse("mail", headers, b"", on_mismatch="raise")
    with pytest.raises(TypeError, match="cannot be sent"):
        Exchange(hooks).sender.call("http://receiver.test/call", [1])
