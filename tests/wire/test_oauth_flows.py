"""A scheme of OAuth 2 whose flows have addresses of their own: each asks at its own."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from .generated import operation, package

CODE = {
    "authorizationUrl": "https://code.test/allow",
    "tokenUrl": "https://code.test/t",
}
FLOWS: dict[str, dict[str, Any]] = {
    "implicit": {"authorizationUrl": "https://implicit.test/allow"},
    "password": {"tokenUrl": "https://password.test/t"},
    "clientCredentials": {"tokenUrl": "https://machine.test/t"},
    "authorizationCode": {**CODE, "refreshUrl": "https://code.test/again"},
}


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package(tmp_path_factory.mktemp("flows"), document(FLOWS))


def document(flows: dict[str, dict[str, Any]]) -> dict[str, Any]:
    declared = {kind: {"scopes": {"read": ""}, **flow} for kind, flow in flows.items()}
    raw = operation()
    raw["components"]["securitySchemes"] = {"id": {"type": "oauth2", "flows": declared}}
    raw["security"] = [{"id": ["read"]}]
    return raw


def called(module: Any, credential: Any) -> list[str]:
    """Where two calls send requests, the token expiring after the first."""
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        if request.url.host == "api.test":
            return httpx.Response(204)
        token = {"access_token": "a", "refresh_token": "r", "expires_in": 0}
        return httpx.Response(200, json={**token, "token_type": "bearer"})

    http = httpx.Client(transport=httpx.MockTransport(handle))
    client = module.Client("https://api.test", auth=credential, http_client=http)
    client.default.x()
    client.default.x()
    return [url for url in sent if "api.test" not in url]


def test_each_flow_asks_at_its_own_address(module: Any) -> None:
    kind = importlib.import_module(f"{module.__name__}.auth").Id
    assert (
        called(module, kind.client_credentials("a", "b"))[0] == "https://machine.test/t"
    )
    asked = called(module, kind.password("ada", "p"))
    assert set(asked) == {"https://password.test/t"} and len(asked) == 2
    begun = kind.authorization_code("a", redirect_uri="https://me.test/back")
    assert begun.url.startswith("https://code.test/allow?")
    credential = begun.credential(f"https://me.test/back?code=c&state={begun.state}")
    assert called(module, credential) == [
        "https://code.test/t",
        "https://code.test/again",
    ]
    asked = called(module, kind.refresh_token("r"))
    assert set(asked) == {"https://code.test/again"}


def test_flows_of_one_address_need_no_table(tmp_path: Path) -> None:
    same = {kind: {**CODE} for kind in ("password", "authorizationCode")}
    module = package(tmp_path, document(same))
    kind = importlib.import_module(f"{module.__name__}.auth").Id
    assert "token_urls" not in vars(kind) and "refresh_urls" not in vars(kind)
    assert called(module, kind.password("ada", "p"))[0] == "https://code.test/t"
