"""What operations are called, as the frameworks of their authors write documents."""

from __future__ import annotations

import json

import pytest

from specpress.codegen.names.authored import summary_of
from specpress.codegen.names.naming import name_everything
from specpress.codegen.options import NameSource
from specpress.document.load import load
from specpress.ir.build import build
from specpress.ir.model import Operation

from .documents import FRAMEWORKS, Entry, document


def calls(
    entries: tuple[Entry, ...], source: NameSource = "author"
) -> dict[tuple[str, str], str]:
    """The call of each operation, by method and path."""
    api = build(load(json.dumps(document(entries)).encode()))
    names = name_everything(api, source=source)
    return {
        (operation.method.lower(), operation.path): (
            f"{names.groups[operation.group]}.{names.methods[operation.id]}"
        )
        for operation in api.operations
    }


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_operations_are_called_as_their_authors_wrote(framework: str) -> None:
    entries = FRAMEWORKS[framework]
    assert calls(entries) == {(each.method, each.path): each.call for each in entries}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_name_depends_on_its_operation_alone(framework: str) -> None:
    """Without the others it is the same, but where somebody asks for it as well."""
    entries = FRAMEWORKS[framework]
    contested = {
        ("get", "/v1/users"): "users.read_users",
        ("get", "/v2/users"): "users.read_users",
        ("get", "/a"): "default.find",
        ("get", "/b"): "default.find",
        ("get", "/pet"): "pet_controller.get_pet",
        ("delete", "/playlists"): "playlists.delete",
        ("get", "/{realm}/clients/{id}/roles/{role}"): "roles.get",
        ("get", "/a/{id}/notes"): "notes.list",
        ("get", "/b/{id}/notes"): "notes.list",
    }
    for entry in entries:
        key = (entry.method, entry.path)
        assert calls((entry,)) == {key: contested.get(key, entry.call)}


def test_ids_are_taken_as_they_are_where_that_is_configured() -> None:
    fastapi = calls(FRAMEWORKS["fastapi"], "document")
    assert fastapi["get", "/health"] == "default.health_health_get"
    nest = calls(FRAMEWORKS["nestjs"], "document")
    assert nest["get", "/users"] == "users.users_controller_find_all"
    none = calls(FRAMEWORKS["none"], "document")
    assert none["get", "/playlists/{id}"] == "playlists.get_playlists_id"


def test_a_list_is_listed_where_its_name_is_no_plural() -> None:
    entry = Entry("get", "/part", "part", "", "part.list")
    written = document((entry,))
    written["paths"]["/part"]["get"]["responses"]["200"]["content"] = {
        "application/json": {"schema": {"type": "array", "items": {"type": "string"}}}
    }
    api = build(load(json.dumps(written).encode()))
    assert name_everything(api).methods == {"get /part": "list"}


@pytest.mark.parametrize(
    ("id_", "summary", "kept"),
    [
        ("read_item_items__item_id__get", "Read Item", ""),
        ("health", "Health", ""),
        ("shop_api_get_user", "Get User", ""),
        ("read_item_items__item_id__get", "Read Items", "Read Items"),
        ("read_item_items__item_id__get", "Read item", "Read item"),
        ("find", "", ""),
        ("ReadItem", "ReadItem", ""),
        ("", "Read Item", "Read Item"),
    ],
)
def test_a_summary_that_a_framework_made_of_the_name_says_nothing(
    id_: str, summary: str, kept: str
) -> None:
    operation = Operation("x", id_, "GET", "/", "", (), None, (), (), summary=summary)
    assert summary_of(operation) == kept
