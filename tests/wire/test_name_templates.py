"""Query parameters whose name is a template, from the document to the server."""

from __future__ import annotations

import asyncio
import datetime as dt
import importlib
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from specpress.testing.round_trip import RoundTrip

from .generated import client, operation, package


def parameter(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


TEXT = {"type": "string"}
PARAMETERS = [
    parameter("order_by", TEXT),
    parameter("filter__{field}__{filter}", TEXT, description="Filters rows."),
    parameter("{link_row_field}__join={target_field},{target_field2}", TEXT),
    parameter("since[{field}]", {"type": "string", "format": "date-time"}),
    parameter(
        "size[{field}]",
        {"type": "array", "items": {"type": "integer", "minimum": 3}},
        required=True,
    ),
    parameter(
        "opt.{field}", {"type": "object", "properties": {"a": {"type": "integer"}}}
    ),
    parameter("{table_id}*", {"type": "boolean"}),
    parameter('literal, use f={"a":1}', TEXT),
]


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package(
        tmp_path_factory.mktemp("templates"), operation(parameters=PARAMETERS)
    )


def test_values_are_sent_under_the_names_that_the_keys_give(module: Any) -> None:
    api, sent = client(module)
    api.default.x(
        filter={("Name", "contains"): "Ada & co", ("a__b", "equal"): "é"},
        link_row_field_join={"Company": "Name,City"},
        since={"made": dt.datetime(2020, 1, 1, tzinfo=dt.UTC)},
        size={"x": [3, 4]},
        opt={"q": {"a": 1}},
        table_id={"7": True},
        literal_use_f_a_1="z",
        order_by=None,
    )
    assert sent[0].url.params.multi_items() == [
        ("filter__Name__contains", "Ada & co"),
        ("filter__a__b__equal", "é"),
        ("Company__join", "Name,City"),
        ("since[made]", "2020-01-01T00:00:00Z"),
        ("size[x]", "3"),
        ("size[x]", "4"),
        ("opt.q", "a,1"),
        ("7*", "true"),
        ('literal, use f={"a":1}', "z"),
    ]


def test_what_cannot_be_sent_is_refused(module: Any) -> None:
    api, sent = client(module)
    with pytest.raises(TypeError, match=r"filter__.*expected a mapping, not str"):
        api.default.x(size={}, filter="x")
    with pytest.raises(TypeError, match="tuple of 2 texts"):
        api.default.x(size={}, filter={"x": "y"})
    with pytest.raises(ValueError, match="which means"):
        api.default.x(size={}, filter={("a", "b__c"): "y"})
    with pytest.raises(ValueError, match="offset"):
        api.default.x(size={}, since={"a": dt.datetime(2020, 1, 1)})
    assert not sent


def test_both_clients_and_the_server_agree(module: Any) -> None:
    trip = RoundTrip(module.__name__)
    cases = list(trip.cases(30))
    assert trip.run(cases) == []
    assert asyncio.run(trip.run_async(cases)) == []


def test_the_server_validates_values_and_asks_for_what_is_required(module: Any) -> None:
    server = importlib.import_module(f"{module.__name__}.server")
    received: list[dict[str, Any]] = []

    class Service(server.DefaultService):  # type: ignore[misc, name-defined]
        async def x(self, request: Any, **values: Any) -> None:
            received.append({k: v for k, v in values.items() if v is not None})

    http = TestClient(server.create_app(default=Service()))
    answer = http.post("/x?size[a]=3&size%5Bb%5D=4&filter__a__b__c=1&unknown=1")
    assert answer.status_code == 204
    assert received == [{"size": {"a": [3], "b": [4]}, "filter": {("a__b", "c"): "1"}}]
    answer = http.post("/x?size[a]=2")
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["query", "size[{field}]", "size[a]", 0]
    answer = http.post("/x")
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["type"] == "missing"


def test_the_mock_answers_them(module: Any) -> None:
    mock = importlib.import_module(f"{module.__name__}.server").create_mock_app()
    http = TestClient(mock)
    assert http.post("/x?size[a]=3&7*=true").status_code == 204
    assert http.post("/x?size[a]=1").status_code == 422


def test_the_method_says_what_the_keys_are(module: Any) -> None:
    group = importlib.import_module(f"{module.__name__}.client.default").Default
    assert "a mapping from (field, filter) to the value of" in group.x.__doc__
    assert "Filters rows." in group.x.__doc__


def test_two_templates_that_ask_for_one_argument(tmp_path: Path) -> None:
    listed = [parameter(f"f_{{a}}_{op}", TEXT) for op in ("gt", "lt")]
    listed += [parameter("f", TEXT), parameter("f_{a}", TEXT)]
    api, sent = client(package(tmp_path, operation(parameters=listed)))
    api.default.x(f="1", f_gt={"a": "2"}, f_lt={"a": "3"})
    assert sent[0].url.params.multi_items() == [
        ("f_a_gt", "2"),
        ("f_a_lt", "3"),
        ("f", "1"),
    ]
