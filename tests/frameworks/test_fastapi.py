"""An application of FastAPI: the client of its own document reads as its author would
write it, and speaks with it.

To write what is expected: pytest tests/frameworks --update
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import specpress
from specpress.testing import SyncASGITransport

from .fastapi_application import ITEMS, UPLOADED, app
from .public_names import public_names

NAMES = Path(__file__).parent / "fastapi_names.txt"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("fastapi")
    document = path / "openapi.json"
    document.write_text(json.dumps(app.openapi()))
    specpress.generate(spec=str(document), output=path, package="shop_api")
    sys.path.insert(0, str(path))
    yield path
    sys.path.remove(str(path))


@pytest.fixture
def package(folder: Path) -> Any:
    return importlib.import_module("shop_api")


@pytest.fixture
def transport() -> Iterator[httpx.Client]:
    with httpx.Client(transport=SyncASGITransport(app)) as http:
        yield http


def test_the_names_are_as_recorded(
    folder: Path, request: pytest.FixtureRequest
) -> None:
    names = public_names(folder, "shop_api")
    if request.config.getoption("--update"):
        NAMES.write_text(names, "utf-8", newline="\n")
    assert NAMES.read_text("utf-8") == names


def test_titles_that_repeat_a_name_are_no_comments(folder: Path) -> None:
    item = (folder / "shop_api/models/item.py").read_text()
    assert "    password: str | None = None\n" in item
    assert "#" not in item.partition("class Item")[2]
    body = (folder / "shop_api/inputs/body.py").read_text()
    assert "    caption: NotRequired[str]\n" in body


def test_the_reference_says_what_the_author_wrote(folder: Path) -> None:
    """No summary that FastAPI makes of a name, but defaults."""
    reference = (folder / "shop_api/reference.md").read_text()
    section = reference.partition("### `client.items.search(")[2].partition("###")[0]
    assert "\nSearch\n" not in section
    assert "| `limit` | `int \\| None` | default 10. |" in section
    assert '| `body["caption"]` | `str` | default "". |' in reference
    assert (
        "- `limit`: default 10.\n" in (folder / "shop_api/client/items.py").read_text()
    )


def test_the_readme_logs_in_by_the_password_flow(folder: Path) -> None:
    readme = (folder / "shop_api/README.md").read_text()
    login = 'OAuth2PasswordBearer.login(username="…", password="…")'
    assert f'Without them it is `Client("https://…", auth={login})`.' in readme


def test_the_password_flow_logs_in_by_itself(
    package: Any, transport: httpx.Client
) -> None:
    auth = importlib.import_module("shop_api.auth")
    ada = auth.OAuth2PasswordBearer.login(username="ada", password="correct")
    with package.Client("https://shop.test", auth=ada, http_client=transport) as client:
        assert client.auth.read_users_me() == "ada"
        item = client.items.create_item({"name": "Ink", "price": 4})
        assert client.items.read_item(item.id) == item
        assert client.items.delete_item(item.id) is None
    wrong = auth.OAuth2PasswordBearer.login(username="ada", password="wrong")
    client = package.Client("https://shop.test", auth=wrong, http_client=transport)
    with pytest.raises(package.ApiError, match="Incorrect username or password"):
        client.auth.read_users_me()


def test_calls_without_a_credential(package: Any, transport: httpx.Client) -> None:
    client = package.Client("https://shop.test", http_client=transport)
    assert client.default.health() == {"status": "ok"}
    assert [each.name for each in client.items.search(limit=1)] == [ITEMS[1].name]
    size = client.items.upload_image(
        1, {"image": ("pen.png", b"12345"), "caption": "A pen"}
    )
    assert (size, UPLOADED[-1]) == ({"size": 5}, ("pen.png", b"12345", "A pen"))
    assert client.files.upload_many({"parts": [b"12", b"3"]}) == 3
    order = client.orders.place_order(
        {"items": [1], "payment": {"kind": "card", "number": "4111"}}
    )
    assert type(order.payment).__name__ == "Card"
    assert client.orders.payment_of(1).number == "4111"
    assert client.default.save_profile({"username": "ada"}).username == "ada"
    assert client.items.page_of_items().items[0].name == "Pen"
    settings = client.default.save_settings({"color": "blue", "discount": "1.5"})
    assert (settings.newsletter, settings.discount) == (True, "1.5")


def test_files_and_streams_come_as_bytes(
    package: Any, transport: httpx.Client, tmp_path: Path
) -> None:
    """FastAPI says nothing of what they hold; it is no deviation that they hold some."""
    client = package.Client(
        "https://shop.test", http_client=transport, on_mismatch="raise"
    )
    assert client.files.export(color="blue", x_trace="7") == b"blue,7"
    own = Path(__file__).with_name("__init__.py")
    assert client.files.download(own.name) == own.read_bytes()
    client.files.download_to("documents.py", tmp_path / "copy.py")
    copied = (tmp_path / "copy.py").read_bytes()
    assert copied == own.with_name("documents.py").read_bytes()


def test_what_is_not_valid_is_told_by_place_and_message(
    package: Any, transport: httpx.Client
) -> None:
    client = package.Client("https://shop.test", http_client=transport)
    with pytest.raises(package.UnprocessableEntity) as raised:
        client.orders.place_order(
            {"items": ["x"], "payment": {"kind": "card", "number": 1}}
        )
    first, *lines = str(raised.value).splitlines()
    assert first.startswith("422 Unprocessable ")
    assert lines == [
        "  body.payment.card.number: Input should be a valid string (string_type)",
        "  body.items.0: Input should be a valid integer, unable to parse string as an "
        "integer (int_parsing)",
    ]
    with pytest.raises(package.UnprocessableEntity, match=r"\n  query.limit: .*100"):
        client.items.search(limit=1000)


def test_what_docstrings_name_can_be_imported(package: Any) -> None:
    names: dict[str, Any] = {}
    exec("from shop_api import *", names)
    assert set(package.__all__) == {*names} - {"__builtins__"}
    wanted = {"Client", "AsyncClient", "StatusError", "ServerError", "MismatchReport"}
    assert wanted <= set(package.__all__) <= set(dir(package))
