"""Path templates, base URLs, origins."""

from __future__ import annotations

import pytest
from runtime.urls import base_url_of, fill, join, redacted, resolve, same_origin


def test_a_template_is_filled_exactly_as_it_is_written() -> None:
    assert fill("/a/{x}/b/", {"x": "1"}) == "/a/1/b/"
    assert fill("/a/{x}", {"x": "1"}) == "/a/1"
    assert fill("/a//{x}.{y}/", {"x": "1", "y": "2"}) == "/a//1.2/"
    assert fill("/a/{x}?k=v", {"x": "1"}) == "/a/1?k=v"


def test_braces_that_nothing_fills_stay() -> None:
    assert fill("/a/{x}/{y}", {"x": "1"}) == "/a/1/%7By%7D"


@pytest.mark.parametrize("value", ["", ".", "..", "%2E%2e"])
def test_a_value_cannot_lead_to_another_path(value: str) -> None:
    with pytest.raises(ValueError, match="another path"):
        fill("/a/{x}/", {"x": value})


def test_dots_beside_other_text_are_fine() -> None:
    assert fill("/a/{x}.json", {"x": ".."}) == "/a/...json"
    assert fill("/a/{x}", {"x": "..."}) == "/a/..."


@pytest.mark.parametrize("value", ["a/../b", "../b", "a//b"])
def test_reserved_expansion_cannot_climb(value: str) -> None:
    with pytest.raises(ValueError, match="another path"):
        fill("/a/{x}", {"x": value})


@pytest.mark.parametrize(
    ("base", "path", "expected"),
    [
        ("https://h", "/a/", "https://h/a/"),
        ("https://h/", "/a", "https://h/a"),
        ("https://h/v1/", "/a/", "https://h/v1/a/"),
        ("https://h/v1", "a", "https://h/v1/a"),
        ("https://h/v1", "//a", "https://h/v1//a"),
    ],
)
def test_join(base: str, path: str, expected: str) -> None:
    assert join(base, path) == expected


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        (None, "https://h/v1"),
        ("https://other/x", "https://other/x"),
        ("/v2", "https://h/v2"),
        ("v2", "https://h/v1/v2"),
    ],
)
def test_the_server_of_an_operation(server: str | None, expected: str) -> None:
    assert resolve("https://h/v1", server) == expected


@pytest.mark.parametrize("bad", ["", "/v2", "api.test", "ftp://h", "https://", "h:80"])
def test_a_base_url_is_absolute(bad: str) -> None:
    with pytest.raises(ValueError, match="must be absolute"):
        base_url_of(bad)


@pytest.mark.parametrize("bad", ["https://h?a=b", "https://h/#x"])
def test_a_base_url_has_no_query(bad: str) -> None:
    with pytest.raises(ValueError, match="query or a fragment"):
        base_url_of(bad)


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://h/x", True),
        ("https://h:443/x", True),
        ("https://H/x", True),
        ("http://h/x", False),
        ("https://h:444/x", False),
        ("https://h.evil/x", False),
        ("https://h@evil/x", False),
        ("https://evil/h", False),
    ],
)
def test_same_origin(url: str, same: bool) -> None:
    assert same_origin(url, "https://h/api") is same


def test_an_upgrade_to_https_is_the_same_origin() -> None:
    assert same_origin("https://h/", "http://h/")
    assert not same_origin("https://h/", "http://h:8080/")


def test_redacted() -> None:
    assert redacted("https://me:pw@h:1/p?key=secret#f") == "https://h:1/p"
