"""The lines of a user's code that use what changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from .build_documents import Raw, compared, document

_TEXT: Raw = {"type": "string"}


def _api(*properties: str, parameter: str = "", operation: str = "get_user") -> Raw:
    user = {"$ref": "#/components/schemas/User"}
    content = {"application/json": {"schema": user}}
    parameters = (
        [{"name": parameter, "in": "query", "schema": _TEXT}] if parameter else []
    )
    return document(
        {
            "tags": ["People"],
            "operationId": operation,
            "parameters": parameters,
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        },
        components={
            "schemas": {
                "User": {
                    "type": "object",
                    "properties": dict.fromkeys(properties, _TEXT),
                }
            }
        },
    )


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("u = client.people.get_user({})\nprint(u.nick)\n", [2]),
        ("u = await client.people.get_user({})\nprint(u.nick, u.name)\n", [1]),
        ("def f(u: models.User) -> str:\n    return u.nick\n", [2]),
        ("def f(u: 'User | None') -> str:\n    return u.nick\n", [2]),
        ("def f(us: list[User]) -> list[str]:\n    return [u.nick for u in us]\n", [2]),
        ("for u in client.people.get_user({}):\n    u.nick\n", [2]),
        ("u = client.people.with_response.get_user({}).parsed\nu.nick\n", [2]),
        ("client.people.get_user(\n    {'nick': 'a'}\n)\n", [2]),
        ("body: User = {\n    'name': 'a',\n    'nick': 'b',\n}\n", [3]),
        ("other = thing()\nother.nick\n", []),
        ("u = client.people.get_user({})\nu = other()\nu.nick\n", []),
        ("this is not Python", []),
    ],
)
def test_property(code: str, lines: list[int], tmp_path: Path) -> None:
    if "await" in code:
        code = "async def f() -> None:\n  " + code.replace("\n", "\n  ").rstrip() + "\n"
        lines = [3]
    (tmp_path / "app.py").write_text(code)
    found = compared(_api("name", "nick"), _api("name"), usages=tmp_path)
    (change,) = found.changes
    assert set(change.python) == {"models.User.nick", "inputs.User['nick']"}
    assert [use.line for use in change.usages] == lines
    assert all(use.file == "app.py" for use in change.usages)


def test_argument_and_method(tmp_path: Path) -> None:
    code = "client.people.get_user(\n    {},\n    page_size='a',\n)\nclient.other.get_user()\n"
    (tmp_path / "a.py").write_text(code)
    (removed,) = compared(_api(parameter="PageSize"), _api(), usages=tmp_path).changes
    assert removed.python == ("people.get_user(page_size=)",)
    assert [use.line for use in removed.usages] == [3]
    (renamed,) = compared(_api(), _api(operation="read_user"), usages=tmp_path).changes
    assert (renamed.id, renamed.effect) == ("operation-id-changed", "code")
    assert renamed.python == ("people.get_user", "people.read_user")
    assert [use.line for use in renamed.usages] == [1]


def test_other_folders_are_left_out(tmp_path: Path) -> None:
    for folder in ("src", ".venv", "node_modules"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.py").write_text("def f(u: User):\n    u.nick\n")
    (change,) = compared(_api("nick"), _api(), usages=tmp_path).changes
    assert [use.file for use in change.usages] == ["src/a.py"]


_STORE = """\
from . import connection
from .connection import client, people
from pets_api.models import User as Person


class Store:
    def __init__(self):
        self.user = client.people.get_user({})

    @property
    def first(self):
        return self.user

    def load(self):
        return people.get_user({})


def load() -> Person: ...


def again():
    return load()


current = connection.client.people.get_user({})
"""


@pytest.mark.parametrize(
    "code",
    [
        "from app.store import load\nload().nick\n",
        "from app.store import again as fetch\nu = fetch()\nu.nick\n",
        "from app.store import current\ncurrent.nick\n",
        "import app.store as s\ns.load().nick\n",
        "import app.store\nx = app.store.current\nx.nick\n",
        "from app import store\nstore.again().nick\n",
        "from app.store import Store\ns = Store()\ns.user.nick\n",
        "from app.store import Store\nStore().load().nick\n",
        "from app.store import Store\ndef f(s: Store):\n    return s.first.nick\n",
        "from app.connection import people as p\np.get_user({}).nick\n",
        "from pets_api.models import User as U\ndef f(u: U):\n    return u.nick\n",
        "def f(u: User):\n    return u.friend.nick\n",
    ],
)
@pytest.mark.parametrize("root", ["", "src/"])
def test_values_are_followed_across_files(code: str, root: str, tmp_path: Path) -> None:
    folder = tmp_path / root / "app"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "store.py").write_text(_STORE)
    (folder / "connection.py").write_text("client = Client()\npeople = client.people\n")
    (tmp_path / root / "main.py").write_text(code)
    base, revision = _api("nick"), _api()
    user = base["components"]["schemas"]["User"]
    user["properties"]["friend"] = {"$ref": "#/components/schemas/User"}
    changed = revision["components"]["schemas"]["User"]["properties"]
    changed["friend"] = user["properties"]["friend"]
    (change,) = compared(base, revision, usages=tmp_path).changes
    in_main = [use for use in change.usages if use.file.endswith("main.py")]
    assert [use.line for use in in_main] == [len(code.splitlines())]


def test_what_is_of_another_class_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "store.py").write_text("def load() -> Other: ...\n")
    (tmp_path / "main.py").write_text(
        "from store import load\nfrom elsewhere import current\n"
        "load().nick\ncurrent.nick\n"
    )
    (change,) = compared(_api("nick"), _api(), usages=tmp_path).changes
    assert change.usages == ()
