"""Mutual TLS is a matter of the connection: other credentials are sent all the same."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from .generated import client, operation, package

_SCHEMES = {
    "tls": {"type": "mutualTLS"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
}


@pytest.mark.parametrize(
    "security",
    [[{"tls": [], "key": []}], [{"tls": []}, {"key": [], "tls": []}], [{"key": []}]],
)
def test_a_credential_is_sent_where_a_certificate_is_asked_for_too(
    tmp_path: Path, security: list[Any]
) -> None:
    document = operation()
    document["components"] = {
        **document.get("components", {}),
        "securitySchemes": _SCHEMES,
    }
    document["security"] = security
    module = package(tmp_path, document)
    key = import_module(f"{module.__name__}.auth").Key("secret")
    caller, sent = client(module, httpx.Response(204), auth=key)
    caller.default.x()
    assert sent[0].headers["x-key"] == "secret"
    readme = next(tmp_path.rglob("README.md")).read_text()
    assert "**Mutual TLS** (`tls`) is a matter of the connection" in readme


def test_a_certificate_alone_needs_no_credential(tmp_path: Path) -> None:
    document = operation()
    document["components"] = {"securitySchemes": _SCHEMES}
    document["security"] = [{"tls": []}]
    module = package(tmp_path, document)
    caller, sent = client(module, httpx.Response(204), auth_required="raise")
    caller.default.x()
    assert "x-key" not in sent[0].headers
