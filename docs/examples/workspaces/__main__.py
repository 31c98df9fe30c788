"""The walk-through: starts the server and goes through it with the generated client.

PYTHONPATH=generated:docs/examples python -m workspaces
"""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path

import uvicorn
from baserow_api import BadRequest, Client, NotFound, Unauthorized, inputs
from baserow_api.auth import JWT

from .app import build
from .database import Database

EMAIL, PASSWORD = "ada@example.com", "correct horse"


def walk(url: str, *, access_seconds: float) -> list[str]:
    """Register, log in, make, rename and delete workspaces; give what happened."""
    told: list[str] = []
    ada: inputs.Register = {"email": EMAIL, "password": PASSWORD, "name": "Ada"}
    with Client(url) as anyone:
        anyone.user.create_user(ada)
        told.append("registered")
        try:
            anyone.user.create_user(ada)
        except BadRequest as error:
            told.append(f"registered twice: {error.status_code}")
        try:
            anyone.workspaces.list_workspaces()
        except Unauthorized as error:
            told.append(f"not logged in: {error.status_code}")
    with Client(url, auth=JWT.login(email=EMAIL, password=PASSWORD)) as baserow:
        acme = baserow.workspaces.create_workspace({"name": "Acme"})
        told.append(f"made: {acme.name}")
        time.sleep(access_seconds)  # the token expires, and is refreshed on the way
        baserow.workspaces.update_workspace(acme.id, {"name": "Acme Ltd"})
        names = [each.name for each in baserow.workspaces.list_workspaces()]
        told.append(f"renamed: {names}")
        baserow.workspaces.delete_workspace(acme.id)
        try:
            baserow.workspaces.delete_workspace(acme.id)
        except NotFound as error:
            told.append(f"deleted twice: {error.status_code}")
    return told


def main() -> None:
    """Serve from a new database, and walk through it."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'workspaces.sqlite'}"
        app = build(Database(url), access_seconds=1.0)
        config = uvicorn.Config(app, port=8765, log_level="warning")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run)
        thread.start()
        while not server.started:
            time.sleep(0.05)
        try:
            for line in walk("http://127.0.0.1:8765", access_seconds=1.0):
                print(line)
        finally:
            server.should_exit = True
            thread.join()


if __name__ == "__main__":
    main()
