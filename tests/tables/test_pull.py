"""`pull` of a database: the tables that the credential may read become a document."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.config.settings import ApiConfig
from specpress.errors import SpecpressError
from specpress.pull.pull import PullResult, pull

TOKEN = {"BASEROW_TOKEN": "t"}
LOGIN = {"BASEROW_EMAIL": "ada@example.com", "BASEROW_PASSWORD": "secret"}
CUSTOMERS = {"id": 11, "name": "Customers", "order": 1, "database_id": 5}
DEALS = {"id": 12, "name": "Deals", "order": 2, "database_id": 5}
NAME = {
    "id": 101,
    "table_id": 11,
    "name": "Name",
    "order": 0,
    "type": "text",
    "primary": True,
    "read_only": False,
    "text_default": "",
}


def server(
    tables: tuple[Mapping[str, Any], ...] = (CUSTOMERS, DEALS),
    fields: tuple[Mapping[str, Any], ...] = (NAME,),
) -> Callable[[httpx.Request], httpx.Response]:
    """A server with a database `CRM` that a token and a login may read."""
    database = {"id": 5, "name": "CRM", "order": 1, "type": "database"}

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path == "/api/user/token-auth/":
            return httpx.Response(200, json={"access_token": "j", "token": "j"})
        given = request.headers.get("Authorization", "")
        if path == "/api/database/tables/all-tables/" and given == "Token t":
            return httpx.Response(200, json=tables)
        if path == "/api/applications/" and given == "JWT j":
            one = {**database, "tables": tables}
            return httpx.Response(200, json=[one, {**one, "id": 6, "name": "Old"}])
        if path.startswith("/api/database/fields/table/") and given:
            return httpx.Response(200, json=fields)
        return httpx.Response(401, json={"error": "ERROR_TOKEN", "detail": "no"})

    return answer


def pulled(
    root: Path,
    environ: Mapping[str, str],
    answer: Callable[[httpx.Request], httpx.Response] | None = None,
    **settings: object,
) -> tuple[PullResult, dict[str, Any]]:
    given = {"name": "crm", "kind": "baserow", "source": "http://baserow", **settings}
    api = ApiConfig.model_validate(given)
    transport = httpx.MockTransport(answer or server())
    with httpx.Client(transport=transport) as client:
        result = pull(api, root, environ=environ, client=client)
    return result, json.loads((root / api.document).read_bytes())


@pytest.mark.parametrize("environ", [TOKEN, LOGIN], ids=["token", "login"])
def test_the_tables_become_a_document(
    tmp_path: Path, environ: Mapping[str, str]
) -> None:
    result, document = pulled(tmp_path, environ, database="CRM")
    assert result.status == "updated"
    assert document["info"]["title"] == "CRM"
    assert {tag["name"] for tag in document["tags"]} == {"Customers", "Deals"}
    assert "Name" in document["components"]["schemas"]["Customers"]["properties"]
    lock = (tmp_path / "specs/specpress.lock").read_text()
    assert not set(environ.values()) & set(json.dumps(document).split('"'))
    assert not any(f'"{secret}"' in lock for secret in environ.values())
    again, _ = pulled(tmp_path, environ, database="CRM")
    assert again.status == "unchanged"


def test_tables_are_chosen_by_name_and_id(tmp_path: Path) -> None:
    _, document = pulled(tmp_path, TOKEN, tables=["Deals"])
    assert [tag["name"] for tag in document["tags"]] == ["Deals"]
    _, document = pulled(tmp_path, LOGIN, database=5, tables=[11])
    assert [tag["name"] for tag in document["tags"]] == ["Customers"]


def test_a_header_may_hold_the_credential(tmp_path: Path) -> None:
    headers = {"Authorization": "Token ${CRM_TOKEN}"}
    result, _ = pulled(tmp_path, {"CRM_TOKEN": "t"}, headers=headers)
    assert result.status == "updated"


@pytest.mark.parametrize(
    ("environ", "settings", "message"),
    [
        ({}, {}, "BASEROW_TOKEN"),
        (TOKEN, {"tables": ["Deal"]}, "no table 'Deal'"),
        (LOGIN, {"database": "CRN"}, "no database 'CRN'"),
        (LOGIN, {}, "several databases"),
        ({"BASEROW_TOKEN": "wrong"}, {}, "ERROR_TOKEN"),
    ],
)
def test_what_is_not_there_is_said(
    tmp_path: Path, environ: Mapping[str, str], settings: Any, message: str
) -> None:
    with pytest.raises(SpecpressError, match=message):
        pulled(tmp_path, environ, **settings)
    assert not (tmp_path / "specs").exists()


def test_an_unknown_type_is_a_problem(tmp_path: Path) -> None:
    odd = {**NAME, "id": 102, "name": "Odd", "type": "hologram", "primary": False}
    result, document = pulled(tmp_path, TOKEN, server(fields=(NAME, odd)))
    assert [problem.kind for problem in result.problems] == ["untyped-field"] * 2
    row = document["components"]["schemas"]["Customers"]["properties"]
    assert "type" not in row["Odd"]
    assert "Not typed" in row["Odd"]["description"]
