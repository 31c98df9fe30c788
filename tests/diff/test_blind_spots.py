"""What the reference says nothing about, or too little: each is found, with its level."""

from __future__ import annotations

from typing import Any

import pytest

from .build_documents import (
    OK,
    Raw,
    answering,
    asking,
    document,
    ids,
    only,
    with_parameter,
)

_TEXT: Raw = {"type": "string"}
_LIST: Raw = {"type": "array", "items": _TEXT}
_MAP: Raw = {"type": "object", "properties": {"a": _TEXT}}


def _body(media: str, **entry: Any) -> Raw:
    return document({"requestBody": {"content": {media: entry}}})


def _item(*parameters: Raw) -> Raw:
    """A document whose path has parameters."""
    return document(
        paths={"/a": {"parameters": list(parameters), "get": {"responses": OK}}}
    )


def _query(**schema: Any) -> Raw:
    return {"name": "q", "in": "query", "schema": {"type": "string", **schema}}


def _header(**schema: Any) -> Raw:
    header = {"X-A": {"schema": {"type": "string", **schema}}}
    return document({"responses": {"200": {"description": "", "headers": header}}})


def _statuses(*names: str) -> Raw:
    return document({"responses": {name: {"description": ""} for name in names}})


def _callback(schema: Raw | None) -> Raw:
    if schema is None:
        return document()
    body = {"content": {"application/json": {"schema": schema}}}
    call = {"post": {"requestBody": body, "responses": OK}}
    return document({"callbacks": {"done": {"{$request.query.url}": call}}})


def _secured(*alternatives: Raw) -> Raw:
    return document({"security": list(alternatives)})


def _scheme(**scheme: Any) -> Raw:
    required: list[Raw] = [{"s": []}]
    return document(components={"securitySchemes": {"s": scheme}}, security=required)


def _json_parameter(**schema: Any) -> Raw:
    content = {"application/json": {"schema": {"type": "string", **schema}}}
    return with_parameter({"content": content})


@pytest.mark.parametrize(
    ("base", "revision", "rule", "level"),
    [
        (
            document(servers=[{"url": "https://a"}]),
            document(servers=[{"url": "https://b"}]),
            "server-changed",
            "breaking",
        ),
        (_item(_query()), _item(_query(maxLength=3)), "max-length-set", "warning"),
        (_item(_query(maxLength=5)), _item(_query(maxLength=3)), "max-length-decreased", "breaking"),
        (_item(_query()), _item(), "parameter-removed", "warning"),
        (
            with_parameter({"explode": False}, **_LIST),
            with_parameter({"explode": False, "style": "pipeDelimited"}, **_LIST),
            "parameter-style-changed",
            "breaking",
        ),
        (
            with_parameter({}, **_LIST),
            with_parameter({"explode": False}, **_LIST),
            "parameter-explode-changed",
            "breaking",
        ),
        (_json_parameter(), _json_parameter(enum=["a"]), "enum-set", "breaking"),
        (asking(_MAP), asking({**_MAP, "additionalProperties": False}), "additional-properties-closed", "breaking"),
        (
            asking({"type": "integer", "multipleOf": 2}),
            asking({"type": "integer", "multipleOf": 4}),
            "multiple-of-tightened",
            "breaking",
        ),
        (asking({**_LIST, "maxItems": 5}), asking({**_LIST, "maxItems": 3}), "max-items-decreased", "breaking"),
        (asking(_LIST), asking({**_LIST, "uniqueItems": True}), "unique-items-set", "breaking"),
        (asking({**_MAP, "maxProperties": 5}), asking({**_MAP, "maxProperties": 3}), "max-properties-decreased", "breaking"),
        (asking({**_MAP, "minProperties": 1}), asking({**_MAP, "minProperties": 2}), "min-properties-increased", "breaking"),
        (
            _body("multipart/form-data", schema=_MAP),
            _body("multipart/form-data", schema=_MAP, encoding={"a": {"contentType": "text/csv"}}),
            "encoding-changed",
            "breaking",
        ),
        (answering({**_LIST, "maxItems": 3}), answering({**_LIST, "maxItems": 5}), "max-items-increased", "breaking"),
        (answering({**_LIST, "maxItems": 3}), answering(_LIST), "max-items-unset", "breaking"),
        (answering({**_MAP, "additionalProperties": False}), answering(_MAP), "additional-properties-opened", "warning"),
        (_header(enum=["a"]), _header(enum=["a", "b"]), "enum-value-added", "warning"),
        (_header(enum=["a"]), _header(), "enum-unset", "warning"),
        (_statuses("200", "default"), _statuses("200"), "response-default-removed", "warning"),
        (_statuses("default"), _statuses("404"), "response-only-default-removed", "breaking"),
        (
            document({"responses": {"200": {"description": "", "links": {"n": {"operationId": "x"}}}}}),
            document(),
            "link-removed",
            "warning",
        ),
        (_callback(_TEXT), _callback(None), "callback-removed", "breaking"),
        (_callback(_TEXT), _callback({"type": "integer"}), "type-changed", "breaking"),
        (_callback(_TEXT), _callback({"type": ["string", "null"]}), "became-nullable", "breaking"),
        (
            _scheme(type="apiKey", **{"in": "header", "name": "X-Key"}),
            _scheme(type="apiKey", **{"in": "header", "name": "X-Token"}),
            "security-scheme-key-changed",
            "breaking",
        ),
        (document(), _secured({"a": []}), "security-required", "breaking"),
        (_secured({}, {"a": []}), _secured({"a": []}), "security-required", "breaking"),
        (_secured({"a": []}, {"b": []}), _secured({"b": []}), "security-alternative-removed", "breaking"),
        (_secured({"a": []}), _secured({"a": [], "b": []}), "security-alternative-removed", "breaking"),
        (_secured({"a": ["r"]}), _secured({"a": ["r", "w"]}), "security-scope-required", "breaking"),
        (_secured({"a": []}), _secured({"a": []}, {"b": []}), "security-alternative-added", "info"),
    ],
)  # fmt: skip
def test_blind_spot(base: Raw, revision: Raw, rule: str, level: str) -> None:
    assert ids(base, revision).get(rule) == level


def test_a_body_wrapped_in_alternatives_is_still_taken() -> None:
    cat, dog = (
        {"type": "object", "properties": {"kind": {"const": k}}} for k in ("cat", "dog")
    )
    assert ids(asking(cat), asking({"oneOf": [cat, dog]})) == {"one-of-added": "info"}
    assert ids(answering(cat), answering({"oneOf": [cat, dog]})) == {
        "one-of-added": "breaking"
    }


def test_a_shared_schema_is_one_change_with_all_that_it_reaches() -> None:
    def shared(**more: Any) -> Raw:
        body = {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}
        operation = {
            "requestBody": {"content": body},
            "responses": {"200": {"description": "", "content": body}},
        }
        return document(
            paths={f"/{name}": {"post": operation} for name in "abc"},
            components={
                "schemas": {"S": {"type": "object", "properties": {"n": _TEXT, **more}}}
            },
        )

    change = only(shared(), shared(new=_TEXT))
    assert change.id == "property-added"
    assert [one.path for one in change.operations] == ["/a", "/b", "/c"]
    assert {one.direction for one in change.operations} == {"both"}
    assert change.pointer == "/components/schemas/S/properties/new"
    assert change.python == ("models.S.new", "inputs.S['new']")


def test_the_level_is_the_worst_of_all_directions() -> None:
    def shared(kind: str) -> Raw:
        body = {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}
        return document(
            {
                "requestBody": {"content": body},
                "responses": {"200": {"description": "", "content": body}},
            },
            components={"schemas": {"S": {"type": kind}}},
        )

    change = only(shared("integer"), shared("number"))
    assert (change.id, change.level, change.direction) == (
        "type-generalized",
        "breaking",
        "both",
    )


def test_read_only_properties_are_not_sent() -> None:
    def body(**more: Any) -> Raw:
        return asking(
            {"type": "object", "properties": {"p": {**_TEXT, "readOnly": True, **more}}}
        )

    assert ids(body(), body(maxLength=3)) == {"max-length-set": "info"}


def test_what_is_unfinished_is_not_promised() -> None:
    def at(level: str, **more: Any) -> Raw:
        return document({"x-stability-level": level, **more})

    parameter = {"name": "q", "in": "query", "required": True, "schema": _TEXT}
    assert ids(at("alpha"), at("alpha", parameters=[parameter])) == {}
    assert ids(at("beta"), at("beta", parameters=[parameter])) == {
        "parameter-required-added": "breaking"
    }
