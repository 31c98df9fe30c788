"""The recorded exchanges with a real Baserow server, as calls of the client's methods."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from tests.shared import ROOT, shared

MANIFEST: Mapping[str, Any] = json.loads(
    (ROOT / "generated/baserow_api/specpress.json").read_text()
)
OPERATIONS: Mapping[str, Mapping[str, Any]] = {
    operation["id"]: operation for operation in MANIFEST["operations"]
}
# headers that belong to the connection or to the credentials, not to the operation
_NOT_ARGUMENTS = {"authorization", "content-type", "accept-encoding", "accept-language"}


@dataclass(frozen=True, slots=True)
class Call:
    """A recorded request as the arguments of a method."""

    method: str
    arguments: tuple[Any, ...]
    keywords: Mapping[str, Any]


def recordings() -> list[dict[str, Any]]:
    """All recorded exchanges; skips the test where they are absent."""
    text = shared("recordings/baserow-1.35.3.jsonl").read_text(encoding="utf-8")
    # the data holds U+2028, at which `splitlines` would divide
    return [json.loads(line) for line in text.split("\n") if line]


def call_of(exchange: Mapping[str, Any]) -> Call:
    """The call that has to send the recorded request."""
    operation = OPERATIONS[exchange["operationId"]]
    query = [(name, value) for name, value in exchange["query"] or []]
    declared = {(p["in"], p["name"]): p["python"] for p in operation["parameters"]}
    path = [
        exchange["path_params"][parameter["name"]]
        for parameter in operation["parameters"]
        if parameter["in"] == "path"
    ]
    keywords: dict[str, Any] = {}
    options: dict[str, Any] = {}
    rest: list[tuple[str, Any]] = []
    names = [name for name, _ in query]
    for name, value in query:
        python = declared.get(("query", name))
        if python is None or names.count(name) > 1:
            rest.append((name, value))
        else:
            keywords[python] = value
    headers: dict[str, str] = {}
    for name, value in exchange["request_headers"].items():
        python = declared.get(("header", name))
        if python is not None:
            keywords[python] = value
        elif name.lower() not in _NOT_ARGUMENTS:
            headers[name] = value
    if rest:
        options["query"] = rest
    if headers:
        options["headers"] = headers
    body = exchange["request_body"]
    arguments = tuple(path)
    if body is not None and "json" in body:
        if "body" in operation:
            arguments = (*path, body["json"])
        else:
            options["body"] = body["json"]
    if options:
        keywords["options"] = options
    return Call(operation["python"], arguments, keywords)


def response_of(exchange: Mapping[str, Any]) -> httpx.Response:
    """The recorded response."""
    text = exchange["response_text"]
    value = exchange["response_json"]
    content = text if text is not None else "" if value is None else None
    return httpx.Response(
        exchange["status"],
        headers=exchange["response_headers"],
        content=json.dumps(value) if content is None else content,
    )


def is_declared(exchange: Mapping[str, Any]) -> bool:
    """Whether the request is of a kind that the document declares.

    Some recordings try what it does not: a raw body, a body that is no JSON object
    for an operation without one, JSON for an upload, a path without its last slash.
    """
    refused = exchange["status"] == 415
    if refused or not _fills(exchange["path_template"], exchange["path"]):
        return False
    body = exchange["request_body"]
    if body is None:
        return True
    operation = OPERATIONS[exchange["operationId"]]
    return "json" in body and ("body" in operation or isinstance(body["json"], dict))


def _fills(template: str, path: str) -> bool:
    pattern = re.sub(r"\\{[^{}]+\\}", "[^/]+", re.escape(template))
    return re.fullmatch(pattern, path) is not None
