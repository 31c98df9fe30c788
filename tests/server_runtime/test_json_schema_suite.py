"""The official tests of JSON Schema, each schema as the body of an operation."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.testing.transport import SyncASGITransport
from tests.shared import SHARED

from .pressed import pressed, telling

JSON = {"Content-Type": "application/json"}
SUITE = SHARED / "json-schema-suite/draft2020-12"
KNOWN = {
    # a dynamic scope is that of the document, in which references are resolved once
    "dynamicRef.json": 23,
    "unevaluatedItems.json": 1,
    "unevaluatedProperties.json": 3,
    # a reference to another host than the document's is not followed
    "refRemote.json": 15,
    "ref.json": 8,
    "defs.json": 1,
    "vocabulary.json": 1,
    # the schemas of one document have one space of anchors
    "anchor.json": 3,
    # encoded bytes are decoded, so they have to be readable
    "content.json": 3,
    # an enum without values is taken for a mistake
    "enum.json": 6,
    # a text that is no date is none for the type either
    "format.json": 5,
}
"""How many tests of a file may fail, and why."""


def taking(schema: object) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {
        "post": {
            "requestBody": {"required": True, "content": content},
            "responses": {"204": {"description": ""}},
        }
    }


@pytest.mark.skipif(not SUITE.is_dir(), reason="the suite is not here")
def test_a_body_is_valid_where_the_suite_says_so(tmp_path: Path) -> None:
    files = {file.name: json.loads(file.read_text()) for file in SUITE.glob("*.json")}
    paths = {
        f"/{name}/{at}": taking(group["schema"])
        for name, groups in files.items()
        for at, group in enumerate(groups)
    }
    app = telling(pressed({"openapi": "3.1.0", "paths": paths}, tmp_path, "suite_api"))
    failed: Counter[str] = Counter()
    lines: list[str] = []
    total = 0
    with SyncASGITransport(app) as transport:
        client = httpx.Client(transport=transport, base_url="http://testserver")
        for name, groups in files.items():
            for at, group in enumerate(groups):
                for test in group["tests"]:
                    total += 1
                    text = json.dumps(test["data"])
                    answer = client.post(f"/{name}/{at}", content=text, headers=JSON)
                    assert answer.status_code in (200, 422), answer.text
                    if (answer.status_code == 200) is not test["valid"]:
                        failed[name] += 1
                        lines.append(f"{name}: {group['description']}: {test}")
    assert total >= 1299
    print(f"{total - failed.total()} of {total} pass; {dict(failed)}")
    more = {name: count for name, count in failed.items() if count > KNOWN.get(name, 0)}
    assert not more, "\n".join(each for each in lines if each.split(":")[0] in more)
