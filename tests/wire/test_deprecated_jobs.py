"""Jobs whose poll is deprecated are waited for as others are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from .generated import package

TEXT: dict[str, Any] = {"type": "string"}
JOB = {"type": "object", "properties": {"id": TEXT, "state": TEXT, "result": TEXT}}


def answer(status: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}}
    return {status: {"description": "", "content": content}}


@pytest.mark.parametrize("deprecated", [False, True])
def test_a_deprecated_poll_is_asked(tmp_path: Path, deprecated: bool) -> None:
    id_ = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    poll = {
        "operationId": "poll",
        "tags": ["work"],
        "deprecated": deprecated,
        "parameters": [id_],
        "responses": answer("200"),
    }
    start = {"operationId": "start", "tags": ["work"], "responses": answer("202")}
    module = package(
        tmp_path,
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/jobs/{id}": {"get": poll}, "/start": {"post": start}},
            "components": {"schemas": {"Job": JOB}},
        },
    )
    states = iter(["queued", "running", "done"])

    def handle(request: httpx.Request) -> httpx.Response:
        status = 202 if request.method == "POST" else 200
        return httpx.Response(status, json={"id": "7", "state": next(states)})

    http = httpx.Client(transport=httpx.MockTransport(handle))
    client = module.Client("http://test", http_client=http)
    job = client.jobs.wait(client.work.start(), interval=0.001)
    assert job.state == "done"
