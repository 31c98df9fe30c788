"""The official tests of JSON Schema, each schema as the body of an operation."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.config.settings import ApiConfig
from specpress.document.raw import load_raw
from specpress.pipeline.generate import render_package, write_package
from specpress.pipeline.job import Job
from specpress.testing.transport import SyncASGITransport
from tests.shared import SHARED

from .pressed import imported, telling

JSON = {"Content-Type": "application/json"}
HOST = "http://localhost:1234/"
REMOTES = SHARED / "json-schema-suite/remotes"
SUITE = SHARED / "json-schema-suite/draft2020-12"
KNOWN = {
    # the vocabularies of a metaschema of one's own are not looked at
    "vocabulary.json": 1,
    # encoded bytes are decoded, so they have to be readable
    "content.json": 3,
    # a text that is no date is none for the type either
    "format.json": 5,
}
"""How many tests of a file may fail, and why."""
FORMATS = {
    # a leap second is no time in Python
    "date-time.json": 2,
    "time.json": 6,
    # nor are so many days a duration
    "duration.json": 1,
}
"""Likewise of the formats, which no implementation need know."""


def taking(schema: object) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {
        "post": {
            "requestBody": {"required": True, "content": content},
            "responses": {"204": {"description": ""}},
        }
    }


def generated(document: dict[str, Any], folder: Path, package: str) -> Any:
    """The `server` for a document that is where the suite expects the remote schemas."""

    def read(location: str) -> bytes:
        return (REMOTES / location.removeprefix(HOST)).read_bytes()

    source = HOST + "openapi.json"
    job = Job(
        source, folder / package, folder, ApiConfig(name=package, package=package)
    )
    raw = load_raw(json.dumps(document).encode(), source=source, read=read)
    write_package(job, render_package(job, raw))
    return imported(package, folder)


def failing(files: dict[str, Any], folder: Path, package: str) -> tuple[int, list[str]]:
    """How many tests there are, and a line for each that says otherwise than the suite."""
    paths = {
        f"/{name}/{at}": taking(group["schema"])
        for name, groups in files.items()
        for at, group in enumerate(groups)
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
    }
    app = telling(generated(document, folder, package))
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
                        lines.append(f"{name}: {group['description']}: {test}")
    return total, lines


def read(folder: Path) -> dict[str, Any]:
    return {file.name: json.loads(file.read_text()) for file in folder.glob("*.json")}


def known(lines: list[str], reasons: dict[str, int]) -> None:
    failed = Counter(line.partition(":")[0] for line in lines)
    more = {
        name: count for name, count in failed.items() if count > reasons.get(name, 0)
    }
    assert not more, "\n".join(each for each in lines if each.partition(":")[0] in more)


@pytest.mark.skipif(not SUITE.is_dir(), reason="the suite is not here")
def test_a_body_is_valid_where_the_suite_says_so(tmp_path: Path) -> None:
    total, lines = failing(read(SUITE), tmp_path, "suite_api")
    assert total >= 1299
    print(f"{total - len(lines)} of {total} pass")
    known(lines, KNOWN)


@pytest.mark.skipif(not SUITE.is_dir(), reason="the suite is not here")
def test_formats_that_are_optional(tmp_path: Path) -> None:
    files = read(SUITE / "optional/format")
    for group in (group for groups in files.values() for group in groups):
        group["schema"]["type"] = "string"  # of which alone formats are asserted
        group["tests"] = [t for t in group["tests"] if isinstance(t["data"], str)]
    total, lines = failing(files, tmp_path, "formats_api")
    assert total > 500
    print(f"{total - len(lines)} of {total} pass")
    known(lines, FORMATS)
