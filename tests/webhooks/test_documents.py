"""Where webhooks and callbacks stand in documents, and what is made of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specpress.codegen.options import WebhookOptions
from specpress.config.settings import ApiConfig
from specpress.document.load import load
from specpress.errors import SpecpressError
from specpress.ir.build import build
from specpress.pipeline.generate import generate_package
from specpress.pipeline.job import Job

from .documents import STRIPE, models, package

PET: dict[str, Any] = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}},
}


def document(**more: Any) -> dict[str, Any]:
    info = {"title": "T", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, **more}


def sent(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    operation = {"requestBody": {"content": content}, "responses": {}, **more}
    return {"post": operation}


def test_callbacks_are_called_by_their_operation(tmp_path: Path) -> None:
    reference = {"$ref": "#/components/schemas/Pet"}
    operation = {
        "operationId": "subscribe",
        "responses": {"204": {"description": ""}},
        "callbacks": {
            "event": {"{$request.body#/url}": sent(reference)},
            "shared": {"$ref": "#/components/callbacks/shared"},
        },
    }
    hooks = package(
        tmp_path,
        document(
            paths={"/hooks": {"post": operation}},
            components={
                "schemas": {"Pet": PET},
                "callbacks": {
                    "shared": {"{$request.query.url}": sent({"type": "integer"})}
                },
            },
        ),
    )
    assert [each.name for each in hooks.WEBHOOKS] == [
        "subscribe/event",
        "subscribe/shared",
    ]
    assert hooks.parse("subscribe/event", {}, b'{"id": 1}').id == 1
    assert hooks.parse("event", {}, b'{"id": 1}') == models(hooks).Pet(id=1)
    assert hooks.parse(hooks.SUBSCRIBE_SHARED, {}, b"3") == 3


def test_webhooks_by_reference_and_with_several_methods(tmp_path: Path) -> None:
    both = {**sent(PET), "put": sent({"type": "string"})["post"]}
    hooks = package(
        tmp_path,
        document(
            webhooks={
                "pet": {"$ref": "#/components/pathItems/pet"},
                "none": {"get": {}},
            },
            components={"pathItems": {"pet": both}},
        ),
    )
    assert [each.name for each in hooks.WEBHOOKS] == ["none", "pet post", "pet put"]
    assert hooks.parse("pet post", {}, b'{"id": 1}').id == 1
    assert hooks.parse("none", {}, b"") is None


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_webhooks_of_documents_that_cannot_have_them(
    tmp_path: Path, version: str
) -> None:
    found = document(openapi=version, **{"x-webhooks": {"newPet": sent(PET)}})
    hooks = package(tmp_path, found)
    assert hooks.parse("newPet", {}, b'{"id": 1}').id == 1


def test_a_discriminator_tells_the_payload(tmp_path: Path) -> None:
    kinds = {
        name: {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": name}, "id": {"type": "integer"}},
        }
        for name in ("cat", "dog")
    }
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds],
        "discriminator": {"propertyName": "type"},
    }
    hooks = package(
        tmp_path,
        document(webhooks={"pet": sent(union)}, components={"schemas": kinds}),
    )
    parsed = hooks.parse(None, {}, b'{"type": "dog", "id": 1}')
    assert parsed == models(hooks).Dog(type="dog", id=1)


def test_a_property_names_the_event(tmp_path: Path) -> None:
    webhooks = {"invoice.paid": sent(PET), "invoice.sent": sent(PET)}
    body = b'{"id": 1, "type": "invoice.sent"}'
    configured = package(tmp_path, document(webhooks=webhooks), STRIPE)
    assert configured.parse_event(None, {}, body).name == "invoice.sent"
    assert isinstance(configured.signatures("s"), configured.TimestampedHMAC)
    unconfigured = package(tmp_path, document(webhooks=webhooks))
    assert unconfigured.parse_event(None, {}, body).name == "invoice.sent"


def test_constants_tell_the_event(tmp_path: Path) -> None:
    def payload(kind: str) -> dict[str, Any]:
        properties = {"kind": {"enum": [kind]}, **PET["properties"]}
        return {"type": "object", "required": ["kind", "id"], "properties": properties}

    webhooks = {"first": sent(payload("a")), "second": sent(payload("b"))}
    hooks = package(tmp_path, document(webhooks=webhooks))
    event = hooks.parse_event(None, {}, b'{"kind": "b", "id": 1}')
    assert event.name == "second"


def test_payloads_that_are_no_json(tmp_path: Path) -> None:
    def of(media_type: str, schema: dict[str, Any]) -> dict[str, Any]:
        operation = sent(schema)["post"]
        operation["requestBody"]["content"] = {media_type: {"schema": schema}}
        return {"post": operation}

    fields = {"type": "object", "properties": {"From": {"type": "string"}}}
    hooks = package(
        tmp_path,
        document(
            webhooks={
                "form": of("application/x-www-form-urlencoded", fields),
                "raw": of("application/octet-stream", {}),
            }
        ),
    )
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert hooks.parse("form", headers, b"From=%2B1&Body=x").from_ == "+1"
    assert hooks.parse("raw", {}, b"\x00\xff") == b"\x00\xff"


def test_names_of_methods_do_not_collide(tmp_path: Path) -> None:
    names = ["close", "unhandled", "unknown", "list", "str", "models", "webhooks", "t"]
    names += ["a-b", "a_b", "é", "1", "asynchronous", "event", "class"]
    array = {"type": "array", "items": PET}
    found = {name: sent(array) for name in names}
    hooks = package(tmp_path, document(webhooks=found))
    assert [each.name for each in hooks.WEBHOOKS] == sorted(names)
    for name in names:
        assert [pet.id for pet in hooks.parse(name, {}, b'[{"id": 1}]')] == [1]
    sender: type[object] = hooks.AsyncSender
    methods = list(vars(sender))
    assert len([n for n in methods if not n.startswith("_")]) == len(names)


def test_no_webhooks_no_modules(tmp_path: Path) -> None:
    operation = {"operationId": "x", "responses": {"204": {"description": ""}}}
    found = document(paths={"/x": {"get": operation}})
    generated = _files(tmp_path, found)
    assert not [path for path in generated if path.startswith("webhooks")]


def test_models_alone_have_the_payloads(tmp_path: Path) -> None:
    reference = {"$ref": "#/components/schemas/Pet"}
    found = document(
        webhooks={"newPet": sent(reference)}, components={"schemas": {"Pet": PET}}
    )
    generated = _files(tmp_path, found, only="models")
    assert "models/pet.py" in generated
    assert not [path for path in generated if path.startswith("webhooks")]


@pytest.mark.parametrize("only", ["", "models"])
def test_components_that_nothing_uses_are_what_a_document_without_operations_offers(
    tmp_path: Path, only: str
) -> None:
    found = document(components={"schemas": {"Pet": PET, "Tag": {"enum": ["a"]}}})
    del found["paths"]
    generated = _files(tmp_path, found, only=only)
    assert {"models/pet.py", "models/tag.py"} <= set(generated)
    operation = {"operationId": "x", "responses": {"204": {"description": ""}}}
    used = document(
        components={"schemas": {"Pet": PET}}, paths={"/x": {"get": operation}}
    )
    assert not build(load(json.dumps(used).encode())).declarations.response


def test_options_are_refused_that_the_scheme_has_no_use_for(tmp_path: Path) -> None:
    """Also where nobody said which it is: it is the document's, or the usual one."""
    found = document(webhooks={"pet": sent(PET)})
    with pytest.raises(SpecpressError, match="`algorithm` is of `hmac`"):
        package(tmp_path, found, WebhookOptions(algorithm="sha1"))
    with pytest.raises(ValueError, match="`prefix` is of `hmac` and `token`"):
        WebhookOptions(scheme="standard", prefix="x")


def _files(folder: Path, found: dict[str, Any], **settings: Any) -> list[str]:
    path = folder / "openapi.json"
    path.write_text(json.dumps(found))
    config = ApiConfig(name="t", package="t_api", **settings)
    generate_package(Job(str(path), folder / "t_api", folder, config), force=True)
    root = folder / "t_api"
    return [each.relative_to(root).as_posix() for each in root.rglob("*.py")]
