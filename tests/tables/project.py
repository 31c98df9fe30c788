"""A project with the tables of a stand-in: pulled, generated, imported."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Lock
from typing import Any

import httpx

import specpress
from specpress.config.settings import ApiConfig
from specpress.pull.pull import PullResult, pull
from specpress.testing import SyncASGITransport

from .stand_in import TOKEN, Store, app, metadata

_numbers = count()


class InTurn(SyncASGITransport):
    """Lets the application answer one thread after the other."""

    def __init__(self, app: Any) -> None:
        super().__init__(app)
        self._lock = Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            return super().handle_request(request)


@dataclass
class Project:
    """A folder with the document of a store's tables, and the package made of it."""

    root: Path
    store: Store
    name: str

    @property
    def document(self) -> Path:
        """The document that was pulled."""
        return self.root / "specs/crm/schema.json"

    @property
    def folder(self) -> Path:
        """The folder of the package."""
        return self.root / self.name

    def pull(self, *, check: bool = False, as_user: bool = False) -> PullResult:
        """Pull the tables as they are now, by a token or as a user."""
        given = {"name": "crm", "kind": "baserow", "source": "http://baserow"}
        api = ApiConfig.model_validate({**given, "database": "CRM"})
        transport = httpx.MockTransport(metadata(self.store))
        with httpx.Client(transport=transport) as client:
            login = {"BASEROW_EMAIL": "ada@example.com", "BASEROW_PASSWORD": "secret"}
            environ = login if as_user else {"BASEROW_TOKEN": TOKEN}
            return pull(api, self.root, check=check, environ=environ, client=client)

    def generate(self) -> None:
        """Generate the package of the document."""
        specpress.generate(spec=self.document, output=self.root, package=self.name)

    def package(self) -> Any:
        """The package, imported."""
        if str(self.root) not in sys.path:
            sys.path.insert(0, str(self.root))
        return importlib.import_module(self.name)

    def client(self, **settings: Any) -> Any:
        """A client of the package that the stand-in answers."""
        package = self.package()
        transport = InTurn(app(package, self.store))
        http = httpx.Client(transport=transport)
        auth = importlib.import_module(f"{self.name}.auth").DatabaseToken(TOKEN)
        given = {"auth": auth, "on_mismatch": "raise", **settings}
        return package.Client("http://baserow", http_client=http, **given)

    def async_client(self) -> Any:
        """An asynchronous client of the package that the stand-in answers."""
        package = self.package()
        transport = httpx.ASGITransport(app(package, self.store))
        http = httpx.AsyncClient(transport=transport)
        auth = importlib.import_module(f"{self.name}.auth").DatabaseToken(TOKEN)
        return package.AsyncClient(
            "http://baserow", http_client=http, auth=auth, on_mismatch="raise"
        )


def project(root: Path, store: Store | None = None) -> Project:
    """A project whose package is generated."""
    made = Project(root, store or Store(), f"crm_{next(_numbers)}_api")
    made.pull()
    made.generate()
    return made
