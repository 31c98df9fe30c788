"""Credentials and the base URL from the environment."""

from __future__ import annotations

import pytest
from runtime.auth.credentials import BasicCredential, HTTPCredential
from runtime.auth.environment import from_environment
from runtime.auth.source import Fixed
from runtime.client import SyncClient
from runtime.http import Request


class Named(HTTPCredential):
    """A credential that can also be made of two texts."""

    @classmethod
    def login(cls, *, email: str, password: str) -> Named:
        return cls(f"{email}:{password}")


class Shop(SyncClient):
    """A client whose document names no server."""

    url_variable = "SHOP_URL"


def made() -> Named:
    return from_environment("SHOP", (Named,), (Named.login, "email", "password"))


def test_a_text_alone_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP", "token")
    monkeypatch.setenv("SHOP_EMAIL", "ada@example.com")
    monkeypatch.setenv("SHOP_PASSWORD", "pw")
    assert sent(made()) == "Bearer token"
    monkeypatch.setenv("SHOP", "")  # which counts as not set
    assert sent(made()) == "Bearer ada@example.com:pw"


def test_a_name_and_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_USERNAME", "ada")
    monkeypatch.setenv("SHOP_PASSWORD", "pw")
    credential = from_environment("SHOP", (BasicCredential, "username", "password"))
    assert sent(credential) == "Basic YWRhOnB3"


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="expected SHOP, or SHOP_EMAIL and SHOP_PASS"):
        made()
    monkeypatch.setenv("SHOP_EMAIL", "ada@example.com")
    with pytest.raises(ValueError, match=r"found no SHOP_PASSWORD$"):
        made()


def test_the_base_url(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="or set SHOP_URL"):
        Shop()
    monkeypatch.setenv("SHOP_URL", "https://shop.test/v1/")
    assert repr(Shop()) == "<Shop https://shop.test/v1>"
    assert repr(Shop("https://other.test")) == "<Shop https://other.test>"


def sent(credential: HTTPCredential | BasicCredential) -> str:
    """The header of a request with a credential."""
    source = credential.source
    assert isinstance(source, Fixed)
    request = Request("GET", "https://shop.test/")
    credential.place(request, source.value)
    return request.headers["Authorization"]
