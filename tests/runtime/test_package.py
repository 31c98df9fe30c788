"""The runtime inside a generated package: models, names, what an import costs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

import runtime

RUNTIME = Path(runtime.__path__[0])
FILES = {
    "__init__.py": "",
    "models/__init__.py": """
from .._runtime.lazy import lazy_names

__getattr__, __dir__ = lazy_names(
    __name__, "row: Row; row_page: RowPage; refusal: Refusal"
)
""",
    "models/row.py": """
from __future__ import annotations

import datetime as dt
from typing import Annotated

from .._runtime.models.model import Field, Model


class Row(Model):
    id: int
    schema_: Annotated[str | None, Field(alias="schema")] = None
    created: dt.datetime | None = None
""",
    "models/row_page.py": """
from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .row import Row


class RowPage(Model):
    next_: Annotated[str | None, Field(alias="next")] = None
    rows_: Annotated[list[Row], Field(alias="rows")]
""",
    "models/refusal.py": """
from __future__ import annotations

from .._runtime.models.model import Model


class Refusal(Model):
    error: str
""",
    "auth.py": '''
from ._runtime.auth.credentials import HTTPCredential
from ._runtime.auth.login import Login, LoginOperation

_LOGIN = LoginOperation("/login")


class JWT(HTTPCredential):
    """`Authorization: JWT <token>`."""

    scheme = "JWT"
    prefix = "JWT"

    @classmethod
    def login(cls, *, email: str, password: str) -> "JWT":
        return cls(Login(_LOGIN, {"email": email, "password": password}))
''',
    "client/__init__.py": """
from functools import cached_property

from .._runtime.client import SyncClient


class Client(SyncClient):
    servers = ("https://api.test",)

    @cached_property
    def rows(self):
        from .rows import Rows

        return Rows(self)
""",
    "client/rows.py": """
from .._runtime.group import Group, ResponseGroup, with_response
from .._runtime.operation import Operation, Pages, path

_LIST = Operation(
    "list_rows",
    "GET",
    "/rows",
    security=(("JWT",),),
    responses={200: "RowPage"},
    pages=Pages("next", items="rows", next="next"),
)
_SAVE = Operation(
    "save_row",
    "PUT",
    "/rows/{row_id}",
    parameters=(path("row_id"),),
    body={"application/json": ""},
    responses={200: "Row", 409: "Refusal"},
)


class Rows(Group):
    def list_rows(self, *, options=None):
        return self._call(_LIST, options, None)

    def iter_list_rows(self, *, options=None):
        return self._pages(_LIST, options, None)

    def save_row(self, row_id, body, *, options=None):
        return self._call(_SAVE, options, body, row_id)

    @property
    def with_response(self):
        return RowsWithResponse(self._client)


class RowsWithResponse(ResponseGroup):
    save_row = with_response(Rows.save_row)
""",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    root = tmp_path_factory.mktemp("packages")
    for name, text in FILES.items():
        path = root / "demo_api" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(RUNTIME, root / "demo_api" / "_runtime", ignore=ignore)
    sys.path.insert(0, str(root))
    yield import_module("demo_api")
    sys.path.remove(str(root))


def client(answers: Any, **settings: Any) -> Any:
    http_client = httpx.Client(transport=httpx.MockTransport(answers))
    kind: Any = import_module("demo_api.client").Client
    return kind(http_client=http_client, **settings)


def answering(status: int, **content: Any) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, **content)

    return answer


def test_results_are_models(package: ModuleType) -> None:
    row = {"id": 1, "schema": "s", "created": "2026-01-02T03:04:05Z", "x": None}
    demo = client(answering(200, json=row))
    models: Any = import_module("demo_api.models")
    saved = demo.rows.save_row(1, {"id": 1})
    assert type(saved) is models.Row
    assert (saved.id, saved.schema_, saved.created.year) == (1, "s", 2026)
    response = demo.rows.with_response.save_row(1, saved)
    assert (response.status_code, response.parsed) == (200, saved)


def test_a_model_that_was_read_is_written_as_it_was(package: ModuleType) -> None:
    row = {"id": 1, "schema": None, "x": {"y": [1]}}
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json=row)

    demo = client(answer)
    saved = demo.rows.save_row(1, {})
    demo.rows.save_row(1, saved)
    demo.rows.save_row(1, {"many": [saved]})
    assert sent == [{}, row, {"many": [row]}]


def test_error_bodies_are_models(package: ModuleType) -> None:
    errors: Any = import_module("demo_api._runtime.errors")
    models: Any = import_module("demo_api.models")
    demo = client(answering(409, json={"error": "ERROR_TAKEN"}))
    with pytest.raises(errors.Conflict) as caught:
        demo.rows.save_row(1, {})
    assert type(caught.value.body) is models.Refusal
    assert (caught.value.body.error, caught.value.code) == ("ERROR_TAKEN",) * 2


def test_deviations_are_delivered_and_reported(package: ModuleType) -> None:
    reports: list[Any] = []
    demo = client(answering(200, json={"id": "one"}), on_mismatch=reports.append)
    assert demo.rows.save_row(1, {}).id == "one"
    assert [one.location for one in reports[0].mismatches] == [("id",)]


def test_pages_are_found_by_wire_name(package: ModuleType) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.query:
            return httpx.Response(200, json={"rows": [{"id": 2}]})
        body = {"next": "https://api.test/rows?page=2", "rows": [{"id": 1}]}
        return httpx.Response(200, json=body)

    assert [row.id for row in client(answer).rows.iter_list_rows()] == [1, 2]


def test_a_login_of_the_package(package: ModuleType) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/login":
            assert json.loads(request.content) == {"email": "me", "password": "pw"}
            return httpx.Response(200, json={"access_token": "t"})
        assert request.headers["authorization"] == "JWT t"
        return httpx.Response(200, json={"rows": []})

    auth: Any = import_module("demo_api.auth")
    credential = auth.JWT.login(email="me", password="pw")
    assert type(credential) is auth.JWT
    assert client(answer, auth=credential).rows.list_rows().rows_ == []


def test_the_logger_is_that_of_the_package(
    package: ModuleType, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", logger="demo_api")
    client(answering(200, json={"rows": []})).rows.list_rows()
    assert "demo_api" in {record.name for record in caplog.records}


def loaded_by(code: str, cwd: Path) -> set[str]:
    """Give the modules that are loaded after running some code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_an_import_loads_nothing_heavy(package: ModuleType) -> None:
    root = Path(str(package.__file__)).parent.parent
    base = loaded_by("import httpx, pydantic; pydantic.BaseModel", root)
    loaded = loaded_by("import demo_api.client, demo_api.auth", root)
    new = {name for name in loaded - base if not name.startswith("demo_api")}
    assert {name.partition(".")[0] for name in new} <= {"pydantic", "_random", "gc"}
    assert "asyncio" not in loaded
    assert "demo_api.models" not in loaded


def test_only_one_module_imports_the_http_library() -> None:
    importing = {
        path.name for path in RUNTIME.glob("*.py") if "httpx import" in path.read_text()
    }
    assert importing == {"http.py"}


def test_a_first_call_loads_what_most_calls_need(package: ModuleType) -> None:
    code = """
import httpx
from demo_api.client import Client
transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"rows": []}))
http_client = httpx.Client(transport=transport)
Client("https://api.test", http_client=http_client).rows.list_rows()"""
    loaded = loaded_by(code, Path(str(package.__file__)).parent.parent)
    assert "demo_api._runtime.decode.decoder" in loaded
    for rare in ("describe", "download", "errors", "flow", "lenient", "locate", "tags"):
        assert f"demo_api._runtime.{rare}" not in loaded
