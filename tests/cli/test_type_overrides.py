"""Types of one's own in place of those of the document, wherever a value may stand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .project import environment, specpress_in

DAY: dict[str, object] = {"type": "string", "format": "date"}
DAYS: dict[str, object] = {"type": "array", "items": DAY}
MAYBE: dict[str, object] = {"type": ["string", "null"], "format": "date"}
NAMED: dict[str, object] = {"$ref": "#/components/schemas/Named"}
WEIGHT: dict[str, object] = {"type": "string", "format": "weight"}
SHAPES = {"day": DAY, "days": DAYS, "maybe": MAYBE, "named": NAMED, "weight": WEIGHT}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Days", "version": "1"},
    "paths": {
        f"/{name}/{{key}}": {
            "post": {
                "operationId": f"echo_{name}",
                "tags": ["days"],
                "parameters": [
                    {"name": "key", "in": "path", "required": True, "schema": DAY},
                    {"name": "also", "in": "query", "schema": DAYS},
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": shape}},
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": shape}},
                    }
                },
            }
        }
        for name, shape in SHAPES.items()
    },
    "components": {
        "schemas": {
            "Named": {"type": "object", "properties": {"at": DAY, "of": WEIGHT}}
        }
    },
}
OWN_TYPES = """\
from __future__ import annotations

import datetime
from typing import Annotated, Any

from pydantic import AfterValidator
from pydantic_core import CoreSchema, core_schema


class OwnDay(datetime.date):
    pass


def own(day: datetime.date) -> OwnDay:
    return OwnDay(day.year, day.month, day.day)


Day = Annotated[datetime.date, AfterValidator(own)]


class Weight:
    def __init__(self, grams: int) -> None:
        self.grams = grams

    @classmethod
    def parse(cls, text: str) -> Weight:
        return cls(int(text.removesuffix("g")))

    def __str__(self) -> str:
        return f"{self.grams}g"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        read = core_schema.no_info_after_validator_function(
            cls.parse, core_schema.str_schema()
        )
        return core_schema.json_or_python_schema(
            read,
            core_schema.union_schema([core_schema.is_instance_schema(cls), read]),
            serialization=core_schema.to_string_ser_schema(),
        )
"""
ECHO = """\
import httpx

from days_api import Client
from own_types import OwnDay, Weight

day = OwnDay(2024, 2, 29)


def echo(request):
    assert request.url.path.endswith("/2024-02-29"), request.url
    assert request.url.params.get_list("also") == ["2024-02-29"], request.url
    return httpx.Response(200, content=request.read(), headers=JSON)


JSON = {"content-type": "application/json"}
http = httpx.Client(transport=httpx.MockTransport(echo))
with Client("https://days.test", http_client=http, on_mismatch="raise") as client:
    days = client.days
    for value in (days.echo_day(day, day, also=[day]), days.echo_maybe(day, day, also=[day])):
        assert type(value) is OwnDay, value
    assert days.echo_maybe(day, None, also=[day]) is None
    assert [type(one) for one in days.echo_days(day, [day], also=[day])] == [OwnDay]
    named = days.echo_named(day, {"at": day, "of": Weight(5)}, also=[day])
    assert (type(named.at), named.of.grams) == (OwnDay, 5), named
    assert days.echo_weight(day, Weight(7), also=[day]).grams == 7
"""
SERVE = """\
from fastapi.testclient import TestClient

from days_api.server import DaysService, create_app
from own_types import OwnDay


class Days(DaysService):
    async def echo_day(self, request, key, body, *, also=None):
        assert type(key) is type(body) is OwnDay, (key, body)
        assert [type(one) for one in also] == [OwnDay], also
        return body

    async def echo_days(self, request, key, body, *, also=None):
        assert [type(one) for one in body] == [OwnDay], body
        return body

    async def echo_weight(self, request, key, body, *, also=None):
        assert body.grams == 3, body
        return body


client = TestClient(create_app(days=Days()))
for path, body in ("weight", "3g"), ("day", "2024-02-29"), ("days", ["2024-02-29"]):
    answer = client.post(f"/{path}/2024-02-29?also=2024-02-29", json=body)
    assert (answer.status_code, answer.json()) == (200, body), answer.text
refused = client.post("/day/2024-02-29", json="never")
assert refused.status_code == 422, refused.text
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "days.json").write_text(json.dumps(DOCUMENT))
    (folder / "own_types.py").write_text(OWN_TYPES)
    (folder / "specpress.toml").write_text(
        '[apis.days]\ndocument = "days.json"\noutput = "days_api"\n'
        'types.formats.date = "own_types:Day"\n'
        'types.formats.weight = "own_types:Weight"\n'
    )
    done = specpress_in(folder, "generate")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("code", [ECHO, SERVE], ids=["client", "server"])
def test_a_format_is_overridden_everywhere(project: Path, code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project,
        env=environment(project),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_type_checkers_see_the_type(project: Path) -> None:
    client = (project / "days_api" / "client" / "days.py").read_text()
    assert "    from own_types import Day as _own_types_Day\n" in client
    assert "body: _own_types_Day,\n" in client
    assert ") -> list[_own_types_Day]:" in client
    assert "datetime" not in client
