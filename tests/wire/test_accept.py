"""What a request asks for: the media types that its answers are declared to have."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

import specpress
from specpress.document.load import load
from specpress.document.write import written

from .generated import Connected, client, operation, package

OBJECT = {"type": "object", "properties": {"a": {"type": "integer"}}}
TEXT = {"type": "string"}
BYTES = {"type": "string", "format": "binary"}

ORDERS: list[tuple[dict[str, Any], str]] = [
    (
        {"application/vnd.b+json": OBJECT, "application/json": OBJECT},
        "application/vnd.b+json, application/json, */*;q=0.5",
    ),
    (
        {"text/csv": TEXT, "application/json": OBJECT},
        "text/csv, application/json, */*;q=0.5",
    ),
    (
        {"image/png": BYTES, "image/*": BYTES, "application/json;v=2": OBJECT},
        "image/png, image/*, application/json;v=2, */*;q=0.5",
    ),
    # XML is given as text: JSON, which is read as what it is, is rather wanted
    (
        {"application/xml": OBJECT, "application/json": OBJECT},
        "application/xml;q=0.9, application/json, */*;q=0.5",
    ),
    (
        {"application/xml": OBJECT, "text/xml": OBJECT},
        "application/xml, text/xml, */*;q=0.5",
    ),
    (
        {"application/json": OBJECT, "application/xml": OBJECT},
        "application/json, application/xml;q=0.9, */*;q=0.5",
    ),
    ({"*/*": BYTES, "image/gif": BYTES}, "image/gif, */*;q=0.5"),
]


@pytest.mark.parametrize(("content", "expected"), ORDERS)
@pytest.mark.parametrize("place", ["inline", "component"])
def test_media_types_are_asked_for_in_the_order_of_the_document(
    tmp_path: Path, content: dict[str, Any], expected: str, place: str
) -> None:
    answer = {name: {"schema": schema} for name, schema in content.items()}
    document = operation(answer=answer)
    if place == "component":
        responses = document["paths"]["/x"]["post"]["responses"]
        document["components"]["responses"] = {"All": responses["200"]}
        responses["200"] = {"$ref": "#/components/responses/All"}
    api, sent = client(package(tmp_path, document), on_mismatch="ignore")
    api.default.x()
    assert sent[-1].headers["accept"] == expected


def test_statuses_of_success_follow_each_other(tmp_path: Path) -> None:
    document = operation(answer={"text/csv": {}, "application/json": {"schema": {}}})
    more: dict[str, Any] = {"application/json": {"schema": {}}, "application/cbor": {}}
    errors = {"application/problem+json": {"schema": OBJECT}}
    responses = document["paths"]["/x"]["post"]["responses"]
    responses["201"] = {"description": "", "content": more}
    responses["400"] = {"description": "", "content": errors}
    api, sent = client(package(tmp_path, document), on_mismatch="ignore")
    api.default.x()
    assert sent[-1].headers["accept"] == (
        "text/csv, application/json, application/cbor, */*;q=0.5"
    )


def test_what_produces_lists_is_an_order_too(tmp_path: Path) -> None:
    response = {"description": "", "schema": OBJECT}
    produces = ["application/vnd.z+json", "application/json"]
    document = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "produces": produces,
        "paths": {"/x": {"get": {"operationId": "x", "responses": {"200": response}}}},
    }
    answer = httpx.Response(200, json={"a": 1})
    api, sent = client(package(tmp_path, document), answer)
    assert api.default.x().a == 1
    assert sent[-1].headers["accept"] == f"{', '.join(produces)}, */*;q=0.5"


def test_the_generated_server_answers_as_it_is_asked(tmp_path: Path) -> None:
    answer = {"text/csv": {"schema": TEXT}, "application/json": {"schema": OBJECT}}
    both = Connected(package(tmp_path, operation(answer=answer)), {"a": 1})
    assert both.x().a == 1
    assert both.mock() is not None


def test_an_order_that_changes_is_generated_anew(tmp_path: Path) -> None:
    content = {name: {"schema": OBJECT} for name in ("application/json", "a/b+json")}
    document = operation(answer=content)
    turned = copy.deepcopy(document)
    declared = turned["paths"]["/x"]["post"]["responses"]["200"]
    declared["content"] = dict(reversed(content.items()))
    path, output = tmp_path / "api.json", tmp_path / "out"
    for each in (document, turned):
        path.write_text(json.dumps(each))
        specpress.generate(spec=str(path), output=output, package="order_api")
    code = (output / "order_api" / "client" / "default.py").read_text()
    assert 'accept=("a/b+json", "application/json")' in code
    first, other = (load(json.dumps(each).encode()) for each in (document, turned))
    assert first.digest != other.digest
    stored = written(turned, Path("api.json"))
    assert load(stored).digest == other.digest
    (tmp_path / "base.json").write_text(json.dumps(document))
    assert not specpress.diff(str(tmp_path / "base.json"), str(path)).changes
