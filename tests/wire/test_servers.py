"""Servers of a document: chosen by name and variables, as typed arguments of a client."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from .generated import operation, package

SERVERS: list[dict[str, Any]] = [
    {
        "name": "eu",
        "url": "https://{region}.eu.test/{version}",
        "variables": {
            "region": {"default": "west", "enum": ["west", "north"]},
            "version": {"default": "v2", "description": "Of the API."},
        },
    },
    {
        "name": "us",
        "url": "https://us.test:{port}",
        "variables": {"port": {"default": "443", "enum": ["443", "8443"]}},
    },
]


def document(servers: list[dict[str, Any]], version: str = "3.2.0") -> dict[str, Any]:
    return {**operation(version=version), "servers": servers}


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package(tmp_path_factory.mktemp("servers"), document(SERVERS))


@pytest.mark.parametrize(
    ("arguments", "url"),
    [
        ({}, "https://west.eu.test/v2/x"),
        ({"server": "eu"}, "https://west.eu.test/v2/x"),
        ({"server": "eu", "region": "north"}, "https://north.eu.test/v2/x"),
        ({"version": "v3/beta"}, "https://west.eu.test/v3/beta/x"),
        ({"server": "us"}, "https://us.test:443/x"),
        ({"port": "8443"}, "https://us.test:8443/x"),
        ({"base_url": "https://own.test"}, "https://own.test/x"),
    ],
)
def test_the_chosen_server_is_called(
    module: Any, arguments: dict[str, str], url: str
) -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(handle))
    module.Client(**arguments, http_client=http).default.x()
    assert [httpx.URL(each) for each in sent] == [httpx.URL(url)]
    assert str(httpx.URL(url).copy_with(path="/")).rstrip("/") in repr(
        module.AsyncClient(**arguments)
    ).replace(":443", "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"server": "asia"}, "no server is called 'asia', there are: 'eu', 'us'"),
        ({"region": "south"}, r"region has to be one of \['west', 'north'\]"),
        ({"server": "us", "region": "north"}, "has no variables"),
        ({"region": "north", "port": "443"}, "no server has all of the variables"),
        ({"version": "v1@evil.test"}, "cannot stand in the URL"),
        ({"version": "v1?x"}, "cannot stand in the URL"),
        ({"base_url": "https://a.test", "server": "eu"}, "not both"),
    ],
)
def test_what_the_document_does_not_have_is_refused(
    module: Any, arguments: dict[str, str], message: str
) -> None:
    for kind in (module.Client, module.AsyncClient):
        with pytest.raises(ValueError, match=message):
            kind(**arguments)


def test_the_arguments_are_typed(module: Any, tmp_path: Path) -> None:
    name = module.__name__
    program = tmp_path / "program.py"
    program.write_text(
        f"from {name} import AsyncClient, Client\n"
        'Client(server="eu", region="north", version="v9", timeout=3, retries=1)\n'
        'AsyncClient("https://a.test", headers={"a": "b"})\n'
        'Client(server="asia")\n'
        'Client(region="south")\n'
        "Client(timeot=3)\n"
    )
    folder = Path(module.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(program)],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert [line.split(":")[-3] for line in errors] == ["4", "5", "6"], done.stdout


def test_variables_without_names_and_names_that_are_taken(tmp_path: Path) -> None:
    variables = {"timeout": {"default": "a"}, "class": {"default": "b"}}
    servers = [{"url": "https://{timeout}.{class}.test", "variables": variables}]
    module = package(tmp_path, document(servers, "3.0.3"))
    assert "https://c.b.test" in repr(module.Client(timeout_="c", timeout=3))
    assert "https://a.d.test" in repr(module.Client(class_="d"))


def test_servers_of_operations_are_chosen_by_the_same_arguments(tmp_path: Path) -> None:
    path: dict[str, Any] = {
        "name": "eu",
        "url": "https://{region}.files.test/{bucket}",
        "variables": {"region": {"default": "west", "enum": ["west", "north"]}},
    }
    path["variables"]["bucket"] = {"default": "b", "description": "Of the files."}
    raw = document(SERVERS)
    raw["paths"]["/files"] = {
        "servers": [{"name": "us", "url": "https://us.files.test"}, path],
        "get": {"operationId": "files", "responses": {"204": {"description": ""}}},
    }
    raw["paths"]["/own"] = {
        "servers": [path],
        "get": {
            "operationId": "own",
            "servers": [{"url": "v9/"}],
            "responses": {"204": {"description": ""}},
        },
    }
    module = package(tmp_path, raw)
    assert '- `bucket`: Of the files. (default "b")' in module.Client.__init__.__doc__
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(204)

    for arguments in (
        {},
        {"server": "eu"},
        {"server": "eu", "region": "north", "bucket": "mine"},
        {"bucket": "mine"},
        {"base_url": "https://a.test", "bucket": "mine"},
    ):
        http = httpx.Client(transport=httpx.MockTransport(handle))
        caller = module.Client(**arguments, http_client=http)
        for name in ("x", "files", "own"):
            getattr(caller.default, name)()
    assert sent == [
        *("https://west.eu.test/v2/x", "https://us.files.test/files"),
        "https://west.eu.test/v2/v9/own",
        *("https://west.eu.test/v2/x", "https://west.files.test/b/files"),
        "https://west.eu.test/v2/v9/own",
        *("https://north.eu.test/v2/x", "https://north.files.test/mine/files"),
        "https://north.eu.test/v2/v9/own",
        *("https://west.eu.test/v2/x", "https://us.files.test/files"),
        "https://west.eu.test/v2/v9/own",
        *("https://a.test/x", "https://us.files.test/files", "https://a.test/v9/own"),
    ]
    with pytest.raises(ValueError, match="region has to be one of"):
        module.Client(region="south")
    with pytest.raises(ValueError, match="cannot stand in the URL"):
        module.Client(bucket="a@evil.test")


def test_credentials_go_to_servers_of_operations_of_a_chosen_server(
    tmp_path: Path,
) -> None:
    raw = document(SERVERS)
    raw["components"]["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer"}
    }
    raw["security"] = [{"token": []}]
    raw["paths"]["/x"]["post"]["servers"] = [
        {"url": "https://{h}.test", "variables": {"h": {"default": "files"}}}
    ]
    module = package(tmp_path, raw)
    auth = __import__(f"{module.__name__}.auth").auth
    for arguments, is_sent in (
        ({"region": "north"}, True),
        ({"base_url": "https://o.test"}, False),
    ):
        sent: list[httpx.Request] = []

        def handle(
            request: httpx.Request, sent: list[httpx.Request] = sent
        ) -> httpx.Response:
            sent.append(request)
            return httpx.Response(204)

        http = httpx.Client(transport=httpx.MockTransport(handle))
        module.Client(**arguments, auth=auth.Token("t"), http_client=http).default.x()
        assert sent[0].url.host == "files.test"
        assert ("authorization" in sent[0].headers) is is_sent


def test_a_plain_document_has_the_plain_constructor(tmp_path: Path) -> None:
    module = package(tmp_path, document([{"url": "https://a.test"}]))
    assert "__init__" not in vars(module.Client)


def test_servers_of_operations_alone_need_not_be_chosen(tmp_path: Path) -> None:
    document = operation()
    document["servers"] = [{"url": "https://api.test"}]
    server = {"url": "https://{agent}", "variables": {"agent": {"default": "a.test"}}}
    document["paths"]["/x"]["post"]["servers"] = [server]
    module = package(tmp_path, document)
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.host)
        return httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(handle))
    module.Client(http_client=http).default.x()
    module.Client(http_client=http, agent="b.test").default.x()
    assert sent == ["a.test", "b.test"]
