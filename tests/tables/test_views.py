"""Views by their names, which a user may see and a database token not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .project import Project
from .stand_in import PEOPLE, Store


def _views(crm: Project) -> dict[str, int]:
    tags = json.loads(crm.document.read_bytes())["tags"]
    facts = next(t for t in tags if t["name"] == "People")["x-specpress-rows"]["facts"]
    views: dict[str, int] = facts.get("views", {})
    return views


def test_rows_of_a_view_are_asked_for_by_its_name(tmp_path: Path) -> None:
    crm = Project(tmp_path, Store(), "crm_views_api")
    crm.pull(as_user=True)
    # no form, no view of one user alone, and no name of several
    assert _views(crm) == {"Rich": 64}
    crm.generate()
    client = crm.client()
    client.people.create(
        [{"Full name": "Ada", "Budget": 2}, {"Full name": "Bob", "Budget": 1}]
    )
    for view in ("Rich", 64):
        assert [row.full_name for row in client.people.iter(view=view)] == ["Ada"]
        assert client.people.count(view=view) == 1
    with pytest.raises(ValueError, match="known are: 'Rich'"):
        client.people.list(view="Twice")


def test_a_view_that_was_renamed_is_pulled(tmp_path: Path) -> None:
    crm = Project(tmp_path, Store(), "crm_renamed_view_api")
    crm.pull(as_user=True)
    crm.store.views[PEOPLE][0]["name"] = "Wealthy"
    assert crm.pull(as_user=True, check=True).status == "updated"
    crm.pull(as_user=True)
    assert _views(crm) == {"Wealthy": 64}


def test_views_that_a_token_cannot_see_stay(tmp_path: Path) -> None:
    crm = Project(tmp_path, Store(), "crm_kept_views_api")
    crm.pull(as_user=True)
    assert crm.pull(check=True).status == "unchanged"
    assert crm.pull().status == "unchanged"
    assert _views(crm) == {"Rich": 64}


def test_a_token_knows_no_views(tmp_path: Path) -> None:
    crm = Project(tmp_path, Store(), "crm_token_api")
    crm.pull()
    assert _views(crm) == {}
