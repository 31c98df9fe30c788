"""Where a schema may stand in a document: each place, and which way values go there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .build_documents import OK, Raw, answering, asking, document, with_parameter

Build = Callable[[Any], Raw]


def _content(schema: Any, media: str = "application/json") -> Raw:
    return {"content": {media: {"schema": schema}}}


def _object(schema: Any) -> Raw:
    return {"type": "object", "properties": {"a": {"type": "string"}, "p": schema}}


def _component(build: Build) -> Build:
    def built(schema: Any) -> Raw:
        made = build({"$ref": "#/components/schemas/S"})
        return {**made, "components": {"schemas": {"S": schema}}}

    return built


def _webhook(schema: Any) -> Raw:
    call = {"post": {"requestBody": _content(schema), "responses": OK}}
    return document(webhooks={"news": call})


def _webhook_answer(schema: Any) -> Raw:
    answer = {"200": {"description": "", **_content(schema)}}
    return document(webhooks={"news": {"post": {"responses": answer}}})


def _callback(schema: Any) -> Raw:
    call = {"post": {"requestBody": _content(schema), "responses": OK}}
    return document({"callbacks": {"done": {"{$request.query.url}": call}}})


def _callback_answer(schema: Any) -> Raw:
    answer = {"200": {"description": "", **_content(schema)}}
    call = {"post": {"responses": answer}}
    return document({"callbacks": {"done": {"{$request.query.url}": call}}})


def _form(media: str) -> Build:
    return lambda schema: document({"requestBody": _content(_object(schema), media)})


def _header(schema: Any) -> Raw:
    headers = {"X-A": {"schema": schema}}
    return document({"responses": {"200": {"description": "", "headers": headers}}})


def _path(schema: Any) -> Raw:
    parameter = {"name": "q", "in": "path", "required": True, "schema": schema}
    return document({"parameters": [parameter]}, path="/things/{q}")


def _nested(build: Build) -> dict[str, Build]:
    return {
        "itself": build,
        "property": lambda schema: build(_object(schema)),
        "items": lambda schema: build({"type": "array", "items": schema}),
        "values": lambda schema: build(
            {"type": "object", "additionalProperties": schema}
        ),
        "deep": lambda schema: build(
            _object({"type": "array", "items": _object(schema)})
        ),
        "below allOf": lambda schema: build(
            {"allOf": [{"type": "object"}, _object(schema)]}
        ),
        "component": _component(build),
        "property of a component": _component(lambda schema: build(schema)),
    }


def _json(builds: Mapping[str, Build]) -> dict[str, Build]:
    return {
        f"{way}, {place}": built
        for way, build in builds.items()
        for place, built in _nested(build).items()
    }


SENT = _json(
    {
        "request": asking,
        "answer to a webhook": _webhook_answer,
        "answer to a callback": _callback_answer,
        "parameter with content": lambda schema: with_parameter(_content(schema)),
    }
)
"""Where a client sends JSON."""
RECEIVED = _json({"response": answering, "webhook": _webhook, "callback": _callback})
"""Where a client receives JSON."""
SENT_AS_TEXT: dict[str, Build] = {
    "query": lambda schema: with_parameter({}, **schema),
    "header": lambda schema: with_parameter({"in": "header"}, **schema),
    "cookie": lambda schema: with_parameter({"in": "cookie"}, **schema),
    "path": _path,
    "form": _form("application/x-www-form-urlencoded"),
    "multipart": _form("multipart/form-data"),
    "items of a query": lambda schema: with_parameter({}, type="array", items=schema),
}
RECEIVED_AS_TEXT: dict[str, Build] = {"header of an answer": _header}
