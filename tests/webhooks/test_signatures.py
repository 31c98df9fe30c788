"""Signatures of webhooks: right, forged, stale and rotated ones, of three schemes."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specpress.codegen.options import WebhookOptions

from .documents import package

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_" + b64encode(b"another key of some length").decode()
BODY = '{"event": "é"}'.encode()
NOW = 1_700_000_000.0

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "webhooks": {"x": {"post": {"responses": {"200": {"description": ""}}}}},
}


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package(tmp_path_factory.mktemp("signatures"), DOCUMENT)


@pytest.fixture(params=["StandardWebhooks", "HMACHeader", "TimestampedHMAC"])
def scheme(request: pytest.FixtureRequest, hooks: Any) -> Callable[..., Any]:
    kind: Callable[..., Any] = getattr(hooks, request.param)
    return kind


def test_the_example_of_standard_webhooks(hooks: Any) -> None:
    # github.com/standard-webhooks/standard-webhooks, spec: the example of the libraries
    body = b'{"test": 2432232314}'
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    scheme = hooks.StandardWebhooks(SECRET)
    scheme.verify(headers, body, now=1614265330)
    signed = scheme.sign(body, id="msg_p5jXN8AQM9LWM0D4loKWxJek", at=1614265330)
    assert signed == headers


def test_the_example_of_github(hooks: Any) -> None:
    # docs.github.com, "Validating webhook deliveries": the values to test with
    headers = {
        "X-Hub-Signature-256": "sha256="
        "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    }
    scheme = hooks.HMACHeader("It's a Secret to Everybody")
    scheme.verify(headers, b"Hello, World!")
    assert scheme.sign(b"Hello, World!") == headers


def test_the_form_of_stripe(hooks: Any) -> None:
    digest = hmac.new(
        SECRET.encode(), b"1700000000." + BODY, hashlib.sha256
    ).hexdigest()
    headers = {"stripe-signature": f"t=1700000000,v1={'0' * 64},v1={digest},v0=00"}
    hooks.TimestampedHMAC(SECRET).verify(headers, BODY, now=NOW)


def test_what_is_signed_is_verified(scheme: Callable[..., Any]) -> None:
    headers = scheme(SECRET).sign(BODY, id="msg_1", at=NOW)
    scheme(SECRET).verify(headers, BODY, now=NOW)
    upper = {name.upper(): value for name, value in headers.items()}
    scheme(SECRET).verify(upper, BODY, now=NOW + 299)
    scheme(SECRET).verify(headers, BODY, now=NOW - 299)


def test_what_is_forged_is_refused(scheme: Callable[..., Any], hooks: Any) -> None:
    headers = scheme(SECRET).sign(BODY, id="msg_1", at=NOW)
    for secret, body in ((OTHER, BODY), (SECRET, BODY + b" "), (SECRET, b"")):
        with pytest.raises(hooks.SignatureWrong):
            scheme(secret).verify(headers, body, now=NOW)
    for name, value in headers.items():
        last = "0" if value[-1] != "0" else "1"
        with pytest.raises(hooks.SignatureError):
            scheme(SECRET).verify({**headers, name: value[:-5] + last}, BODY, now=NOW)
        with pytest.raises(hooks.SignatureMissing):
            without = {n: v for n, v in headers.items() if n != name}
            scheme(SECRET).verify(without, BODY, now=NOW)
    for value in ("", "v1,", "t=,v1=", "sha256=", "é", "t=1,t=2", "v2,abc"):
        broken = dict.fromkeys(headers, value)
        with pytest.raises(hooks.SignatureError):
            scheme(SECRET).verify(broken, BODY, now=NOW)


@pytest.mark.parametrize("name", ["StandardWebhooks", "TimestampedHMAC"])
@pytest.mark.parametrize("shift", [301, -301, 10_000_000])
def test_what_is_stale_is_refused(hooks: Any, name: str, shift: float) -> None:
    scheme = getattr(hooks, name)(SECRET)
    headers = scheme.sign(BODY, id="msg_1", at=NOW)
    with pytest.raises(hooks.SignatureStale):
        scheme.verify(headers, BODY, now=NOW + shift)


@pytest.mark.parametrize("stamp", ["", "-1", "1e9", "١٢٣", "9" * 5000, "17 00"])
def test_times_that_are_none_are_refused(hooks: Any, stamp: str) -> None:
    headers = hooks.StandardWebhooks(SECRET).sign(BODY, id="a", at=NOW)
    with pytest.raises(hooks.SignatureError):
        hooks.StandardWebhooks(SECRET).verify(
            {**headers, "webhook-timestamp": stamp}, BODY, now=NOW
        )


def test_secrets_are_rotated(scheme: Callable[..., Any], hooks: Any) -> None:
    old, new = scheme(SECRET), scheme(OTHER)
    both = scheme(OTHER, SECRET)
    for sender in (old, new, both):
        both.verify(sender.sign(BODY, id="a", at=NOW), BODY, now=NOW)
    new.verify(both.sign(BODY, id="a", at=NOW), BODY, now=NOW)
    if scheme is not hooks.HMACHeader:  # whose header has room for one signature
        old.verify(both.sign(BODY, id="a", at=NOW), BODY, now=NOW)
    with pytest.raises(hooks.SignatureWrong):
        new.verify(old.sign(BODY, id="a", at=NOW), BODY, now=NOW)


def test_secrets_that_cannot_be(scheme: Callable[..., Any], hooks: Any) -> None:
    with pytest.raises(ValueError, match="secret"):
        scheme()
    with pytest.raises(ValueError, match="secret"):
        scheme("")
    with pytest.raises(ValueError, match="not base64"):
        hooks.StandardWebhooks("whsec_é not base64")
    key = hooks.StandardWebhooks(b"the bytes of a key")
    key.verify(key.sign(BODY, id="a", at=NOW), BODY, now=NOW)


def test_secrets_are_in_no_repr(scheme: Callable[..., Any]) -> None:
    assert SECRET not in repr(scheme(SECRET))


def test_other_headers_and_forms(hooks: Any) -> None:
    scheme = hooks.HMACHeader(
        "s", header="X-Sign", prefix="", algorithm="sha512", encoding="base64"
    )
    digest = hmac.new(b"s", BODY, hashlib.sha512).digest()
    assert scheme.sign(BODY) == {"X-Sign": b64encode(digest).decode()}
    scheme.verify({"x-sign": b64encode(digest).decode()}, BODY)
    svix = hooks.StandardWebhooks(SECRET, prefix="svix-")
    assert sorted(svix.sign(BODY, id="a")) == [
        "svix-id",
        "svix-signature",
        "svix-timestamp",
    ]


def test_the_configured_scheme(tmp_path: Path) -> None:
    options = WebhookOptions(
        scheme="hmac", header="X-Shop-Hmac", prefix="", encoding="base64"
    )
    hooks = package(tmp_path, DOCUMENT, options)
    body = json.dumps({}).encode()
    digest = b64encode(hmac.new(b"s", body, hashlib.sha256).digest()).decode()
    assert hooks.signatures("s").sign(body) == {"X-Shop-Hmac": digest}
    hooks.verify({"x-shop-hmac": digest}, body, "old", "s")
    with pytest.raises(hooks.SignatureWrong):
        hooks.verify({"x-shop-hmac": digest}, body, "old")


def test_a_secret_in_a_header_says_who_sends(hooks: Any) -> None:
    scheme = hooks.HeaderToken("new ü", "old", header="Authorization", prefix="Bearer ")
    assert scheme.sign(BODY) == {"Authorization": "Bearer new ü"}
    scheme.verify({"authorization": "Bearer old"}, BODY)
    for wrong in ("old", "Bearer other", "Bearer "):
        with pytest.raises(hooks.SignatureWrong):
            scheme.verify({"authorization": wrong}, BODY)
    with pytest.raises(hooks.SignatureMissing):
        scheme.verify({}, BODY)
    with pytest.raises(ValueError, match="secret is needed"):
        hooks.HeaderToken("")
    assert hooks.HeaderToken("ü".encode()).sign(BODY) == {"X-Webhook-Secret": "ü"}
    with pytest.raises(ValueError, match="not UTF-8") as info:
        hooks.HeaderToken("new", b"\xff\xfe-secret")
    assert "secret'" not in str(info.value)
    assert info.value.__cause__ is None
    assert info.value.__suppress_context__


@pytest.mark.parametrize(
    ("own", "root", "scheme"),
    [
        ([{"hook": []}], None, "HeaderToken"),
        ([{"hook": []}], [{"user": []}], "HeaderToken"),
        (None, [{"hook": []}], "StandardWebhooks"),
        ([{"hook": []}, {"user": []}], None, "StandardWebhooks"),
        ([{"query": []}], None, "StandardWebhooks"),
        ([{"unknown": []}], None, "StandardWebhooks"),
        ([], None, "StandardWebhooks"),
    ],
)
def test_a_webhook_may_declare_the_header_of_its_secret(
    tmp_path: Path, own: Any, root: Any, scheme: str
) -> None:
    document = _secured(own, root)
    signing = package(tmp_path, document).signatures(SECRET)
    assert type(signing).__name__ == scheme
    if scheme == "HeaderToken":
        assert signing.sign(BODY) == {"X-Secret": SECRET}


@pytest.mark.parametrize(
    ("options", "header"),
    [
        ({"event_property": "type"}, "X-Secret"),
        ({"prefix": "Bearer "}, "X-Secret"),
        ({"header": "X-Other"}, "X-Other"),
        ({"scheme": "token"}, "X-Webhook-Secret"),
        ({"scheme": "hmac"}, "X-Hub-Signature-256"),
    ],
)
def test_what_is_configured_leaves_the_declared_scheme(
    tmp_path: Path, options: dict[str, Any], header: str
) -> None:
    hooks = package(tmp_path, _secured([{"hook": []}]), WebhookOptions(**options))
    assert list(hooks.signatures("s").sign(BODY)) == [header]


def test_what_is_configured_of_webhooks_that_declare_nothing_is_standard(
    tmp_path: Path,
) -> None:
    hooks = package(tmp_path, DOCUMENT, WebhookOptions(header="svix-"))
    assert "svix-signature" in hooks.signatures(SECRET).sign(BODY, id="m")


def _secured(own: Any, root: Any = None) -> dict[str, Any]:
    """A document whose webhook has a security of its own."""
    operation: dict[str, Any] = {"responses": {"200": {"description": ""}}}
    if own is not None:
        operation["security"] = own
    document: dict[str, Any] = {
        **DOCUMENT,
        "webhooks": {"x": {"post": operation}},
        "components": {
            "securitySchemes": {
                "hook": {"type": "apiKey", "in": "header", "name": "X-Secret"},
                "query": {"type": "apiKey", "in": "query", "name": "secret"},
                "user": {"type": "http", "scheme": "basic"},
            }
        },
    }
    if root is not None:
        document["security"] = root
    return document
