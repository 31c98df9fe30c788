"""The example implementation, walked through with the generated client."""

from __future__ import annotations

import subprocess
import sys
from os import environ
from pathlib import Path

import httpx
import pytest

from specpress.testing import SyncASGITransport, assert_contract
from tests.shared import ROOT


def test_the_walk_through() -> None:
    folders = [ROOT / "generated", ROOT / "docs/examples"]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "workspaces"],
        env={**environ, "PYTHONPATH": ":".join(map(str, folders))},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "registered",
        "registered twice: 400",
        "not logged in: 401",
        "made: Acme",
        "renamed: ['Acme Ltd']",
        "deleted twice: 404",
    ]


def test_the_example_keeps_to_its_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("generated", "docs/examples"):
        monkeypatch.syspath_prepend(str(ROOT / folder))
    from baserow_api import Client
    from baserow_api.auth import JWT
    from workspaces.app import build
    from workspaces.database import Database

    app = build(Database(f"sqlite+aiosqlite:///{tmp_path / 'workspaces.sqlite'}"))
    with SyncASGITransport(app, lifespan=True) as transport:
        visitor = Client("http://test", http_client=httpx.Client(transport=transport))
        account = visitor.user.create_user(
            {
                "name": "Ada",
                "email": "ada@example.com",
                "password": "correct horse",
                "authenticate": True,
            }
        )
        assert account.access_token is not None
        auth = JWT(account.access_token)
        ada = visitor.with_options(auth=auth)
        acme = ada.workspaces.create_workspace({"name": "Acme"})
        others = [ada.workspaces.create_workspace({"name": "x"}).id for _ in range(3)]
    report = assert_contract(
        app,
        auth=auth,
        values={
            "workspace_id": acme.id,
            "delete_workspace.workspace_id": others.pop,
        },
        succeeding=["workspaces.*", "create_user"],
    )
    assert len(report.operations) == 7
    assert others == []
