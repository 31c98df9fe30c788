"""What people write with FastAPI beyond the usual: every call against the application.

To write the names that are expected: pytest tests/frameworks --update
"""

from __future__ import annotations

import datetime as dt
import importlib
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

import specpress
from specpress.testing import SyncASGITransport

from .public_names import public_names
from .variants.application import app

NAMES = Path(__file__).parent / "fastapi_variant_names.txt"
OWN = Path(__file__).parent / "variants/__init__.py"
NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)
NOT_AUTHENTICATED = "Not authenticated\n  takes "
Call = Callable[[Any], Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("variants")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # one id for the methods of a route
        (path / "openapi.json").write_text(json.dumps(app.openapi()))
    spec = str(path / "openapi.json")
    specpress.generate(spec=spec, output=path, package="variants_api")
    sys.path.insert(0, str(path))
    yield path
    sys.path.remove(str(path))


@pytest.fixture
def client(folder: Path) -> Iterator[Any]:
    package = importlib.import_module("variants_api")
    with httpx.Client(transport=SyncASGITransport(app)) as http:
        yield package.Client("https://t", http_client=http, on_mismatch="raise")


def test_the_names_are_as_recorded(
    folder: Path, request: pytest.FixtureRequest
) -> None:
    names = public_names(folder, "variants_api")
    if request.config.getoption("--update"):
        NAMES.write_text(names, "utf-8", newline="\n")
    assert NAMES.read_text("utf-8") == names


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


CALLS: dict[str, tuple[Call, Any]] = {
    # names
    "one of two versions": (
        lambda c: c.v1.list_things(q="x", limit=3).items[0].first_name,
        "Ada",
    ),
    "the other": (lambda c: c.v2.list_things().items[0].kind, "cat"),
    "all pages": (lambda c: len(list(c.v1.iter_things())), 1),
    "methods of one route": (
        lambda c: [c.multi.both(), c.multi.create_both(), c.multi.replace_both()],
        ["GET", "POST", "PUT"],
    ),
    "methods of one item": (
        lambda c: [c.multi.both_one(1), c.multi.delete_both(2)],
        ["GET 1", "DELETE 2"],
    ),
    "names of Python": (
        lambda c: [c.files.import_(), c.files.list(), c.files.next(), c.files.close()],
        ["i", ["l"], "n", "c"],
    ),
    "the first of two tags": (lambda c: c.items_more.enum_tags(), ["cat"]),
    "enums in the path": (
        lambda c: c.users.by_kind("cat", 2, sort="desc", kinds=["dog", "cat"]),
        "cat 2 desc 2",
    ),
    "routes with names": (
        lambda c: [c.users.user("7"), c.users.patch_user("8"), c.auth.jwt_logout()],
        ["7", "8", None],
    ),
    "an invoice": (
        lambda c: c.invoices.create_invoice(
            {"id": "1", "total": 2}, callback_url="http://x.test"
        ),
        {"msg": "received"},
    ),
    # files and streams
    "a file that only the function knows of": (
        lambda c: c.default.download("x"),
        OWN.read_bytes(),
    ),
    "a file": (lambda c: c.default.download_all(), OWN.read_bytes()),
    "a stream of text": (lambda c: c.default.stream(), "a,b"),
    "a picture": (lambda c: c.default.png(), b"\x89PNG"),
    "a stream": (lambda c: c.files.iter(n=3), b"aaa"),
    # parameters
    "a model of a query": (
        lambda c: _plain(c.params.query_model(limit=3, since=NOON, tags=["a", "b"])),
        {
            "limit": 3,
            "since": "2026-01-02T12:00:00Z",
            "order_by": "created_at",
            "tags": ["a", "b"],
        },
    ),
    "a model of headers": (
        lambda c: c.params.header_model(host="t", save_data=True).save_data,
        True,
    ),
    "a model of cookies": (
        lambda c: c.params.cookie_model(session_id="s", tracker="a+b").tracker,
        "a+b",
    ),
    "a header of a dependency": (lambda c: c.params.dep(x_token="t"), "ok"),
    "parameters of all kinds": (
        lambda c: c.params.all_params(
            dt.date(2026, 1, 2),
            when=NOON,
            dur=dt.timedelta(seconds=3),
            ids=[UUID(int=1), UUID(int=2)],
            flag=True,
            amount=Decimal("1.5"),
            class_="c",
            x_nums=[1],
            ads="x",
        ),
        {
            "day": "2026-01-02",
            "when": "2026-01-02T12:00:00Z",
            "dur": "PT3S",
            "ids": [str(UUID(int=1)), str(UUID(int=2))],
            "flag": True,
            "amount": "1.5",
            "pattern": None,
            "x_nums": [1],
            "ads": "x",
            "class": "c",
        },
    ),
    # bodies
    "nothing but defaults": (lambda c: c.bodies.everything({}).twice, "3.00"),
    "everything": (
        lambda c: _plain(
            c.bodies.everything(
                {
                    "id": UUID(int=3),
                    "price": Decimal("2.50"),
                    "took": dt.timedelta(minutes=3),
                    "day": dt.date(2026, 3, 4),
                    "at": NOON,
                    "clock": dt.time(3, 4, tzinfo=dt.UTC),
                    "either": dt.date(2020, 1, 1),
                    "secret": "s",
                    "anything": {"a": [1, None]},
                    "pair": (3, "x"),
                    "many": (1, 2, 3),
                    "unique": ["a"],
                    "levels": {"a": 2},
                    "level": 2,
                    "kind": "dog",
                    "mode": "b",
                    "link": "http://x.test/",
                    "extra": {"deep": {"er": 1}},
                    "pet": {"kind": "dog", "friends": [{"kind": "cat"}]},
                }
            )
        ),
        {
            "id": str(UUID(int=3)),
            "price": "2.50",
            "twice": "5.00",
            "took": "PT3M",
            "day": "2026-03-04",
            "at": "2026-01-02T12:00:00Z",
            "clock": "03:04:00Z",
            "either": "2020-01-01",
            "secret": "**********",
            "anything": {"a": [1, None]},
            "pair": [3, "x"],
            "many": [1, 2, 3],
            "unique": ["a"],
            "levels": {"a": 2},
            "level": 2,
            "kind": "dog",
            "mode": "b",
            "link": "http://x.test/",
            "extra": {"deep": {"er": 1}},
            "pet": {
                "kind": "dog",
                "bark": "wuff",
                "friends": [{"kind": "cat", "lives": 9}],
            },
        },
    ),
    "aliases": (
        lambda c: c.bodies.camel(
            {"firstName": "A", "bornOn": dt.date(2020, 1, 2)}
        ).born_on,
        dt.date(2020, 1, 2),
    ),
    "two bodies": (
        lambda c: c.bodies.two_bodies(
            1, {"cat": {}, "dog": {"friends": [{"kind": "cat"}]}, "importance": 2}
        )["importance"],
        2,
    ),
    "an embedded body": (lambda c: c.bodies.embed({"cat": {"lives": 3}}).lives, 3),
    "a list": (
        lambda c: [cat.lives for cat in c.bodies.body_list([{"lives": 1}, {}])],
        [1, 9],
    ),
    "a map": (lambda c: c.bodies.body_dict({"1": 2.5}), {"1": 2.5}),
    "anything": (lambda c: c.bodies.body_any({"a": [1]}), {"a": [1]}),
    "no body": (
        lambda c: [c.bodies.body_optional(), c.bodies.body_optional(None)],
        [None, None],
    ),
    "a union": (
        lambda c: [
            type(c.bodies.pet({"kind": "dog"})).__name__,
            type(c.bodies.pet({"kind": "cat"})).__name__,
        ],
        ["Dog", "Cat"],
    ),
    "a tree": (
        lambda c: c.bodies.node({"name": "a", "children": [{"name": "b"}]})
        .children[0]
        .name,
        "b",
    ),
    "a root model": (lambda c: c.bodies.names(["a"]), ["a"]),
    "a form": (lambda c: c.bodies.form({"username": "ü", "age": 4}), "ü 4"),
    "a model of a form": (
        lambda c: _plain(
            c.bodies.form_model(
                {"user_name": "u", "remember_me": True, "codes": [1, 2]}
            )
        ),
        {"user_name": "u", "remember_me": True, "codes": [1, 2]},
    ),
    "bytes": (lambda c: c.bodies.raw(b"abc"), 3),
    "an upload": (lambda c: c.bodies.upload({"file": ("n.txt", b"abc")}), "n.txt 3"),
    "an upload from a path": (
        lambda c: c.bodies.upload({"file": OWN}),
        f"__init__.py {OWN.stat().st_size}",
    ),
    "an upload that may be left out": (
        lambda c: [
            c.bodies.upload_optional(),
            c.bodies.upload_optional({}),
            c.bodies.upload_optional({"file": ("n.txt", b"x"), "note": "hi"}),
        ],
        ["None None", "None None", "n.txt hi"],
    ),
    "an upload as bytes": (lambda c: c.bodies.upload_bytes({"file": b"1234"}), 4),
    "uploads": (
        lambda c: c.bodies.upload_many(
            {"files": [("a", b"1"), ("b", b"2")], "labels": ["x", "y"]}
        ),
        ["a", "b", "x", "y"],
    ),
    # answers
    "nothing": (lambda c: c.answers.nothing(), None),
    "no model": (lambda c: c.answers.no_model(), {"a": 1}),
    "text": (lambda c: c.answers.text(), "hello"),
    "a page of HTML": (lambda c: c.answers.html(), "<p>"),
    "a redirect": (lambda c: c.answers.redirect(), None),
    "a model": (lambda c: c.answers.problem(1).kind, "cat"),
    "a part of a model": (
        lambda c: c.answers.excluded().day,
        dt.date(2026, 2, 3),
    ),
    "one of several": (lambda c: type(c.answers.union()).__name__, "Dog"),
    "a page of pages": (lambda c: c.answers.page().items[0].items[0].lives, 9),
    "made": (
        lambda c: c.answers.with_response.created().headers["location"],
        "/x",
    ),
}


@pytest.mark.filterwarnings("ignore:POST /answers/created is deprecated")
@pytest.mark.parametrize("name", CALLS)
def test_every_call_arrives_and_comes_back(client: Any, name: str) -> None:
    call, expected = CALLS[name]
    assert call(client) == expected


def test_files_are_written_where_the_caller_says(client: Any, tmp_path: Path) -> None:
    """A method that is a download by name says only where to."""
    client.default.download_all_to(tmp_path / "copy.py")
    assert (tmp_path / "copy.py").read_bytes() == OWN.read_bytes()
    client.default.download_png(tmp_path / "x.png")
    assert (tmp_path / "x.png").read_bytes() == b"\x89PNG"


ERRORS: dict[str, tuple[Call, str, str]] = {
    "a declared one": (lambda c: c.answers.problem(404), "NotFound", "gone"),
    "a text": (lambda c: c.answers.problem(500), "InternalServerError", "boom"),
    "an object": (lambda c: c.answers.problem(400), "BadRequest", "no"),
    "a dependency's": (
        lambda c: c.params.dep(x_token="u"),
        "BadRequest",
        "code: bad_token\n  why: x\n  why: y",
    ),
    "invalid values": (
        lambda c: c.params.query_model(limit=3000, order_by="x"),
        "UnprocessableEntity",
        "query.limit: Input should be less than or equal to 100 (less_than_equal)\n"
        "  query.order_by: Input should be 'created_at' or 'updated_at' (literal_error)",
    ),
    "no credential": (
        lambda c: c.secure.me(),
        "Unauthorized",
        f"{NOT_AUTHENTICATED}OAuth2PasswordBearer; this client has no credential",
    ),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_say_what_the_application_says(client: Any, name: str) -> None:
    call, kind, told = ERRORS[name]
    package = importlib.import_module("variants_api")
    with pytest.raises(package.ApiError) as raised:
        call(client)
    assert type(raised.value).__name__ == kind
    assert str(raised.value).partition("\n  ")[2] == told


def test_each_scheme_has_its_credential(client: Any) -> None:
    auth = importlib.import_module("variants_api.auth")

    def as_(credential: Any) -> Any:
        return client.with_options(auth=credential).secure

    ada = auth.OAuth2PasswordBearer.login(
        username="ada", password="p", scopes=["me", "items"]
    )
    assert as_(ada).me() == "ada:me items me"
    assert as_(auth.HTTPBasic("ada", "p")).with_basic() == "ada"
    assert as_(auth.HTTPBearer("tok")).with_bearer() == "tok"


def test_webhooks_and_callbacks_are_called_as_their_author_wrote(folder: Path) -> None:
    webhooks = importlib.import_module("variants_api.webhooks")
    payload = {"id": "1", "total": 2}
    body = json.dumps(payload).encode()
    event = webhooks.CREATE_INVOICE_INVOICE_NOTIFICATION
    assert webhooks.parse(event, {}, body).total == 2
    assert webhooks.NEW_SUBSCRIPTION.name == "new-subscription"


def test_what_is_declared_twice_has_the_name_of_its_author(folder: Path) -> None:
    inputs = importlib.import_module("variants_api.inputs")
    models = importlib.import_module("variants_api.models")
    for name in ("Dog", "Everything", "Node"):
        assert getattr(inputs, name) is not getattr(models, name)
