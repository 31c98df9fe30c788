"""Objects of the other HTTP library, and of the other kind of client, are refused."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from runtime.client import AsyncBaseClient, SyncClient

OWN = httpx.__name__
OTHER: Any = pytest.importorskip("httpx" if OWN == "httpx2" else "httpx2")
URL = "https://api.test"

pytestmark = pytest.mark.skipif(
    OTHER is httpx, reason="httpx is httpx2 here: there is no other library"
)


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (SyncClient, OTHER.Client, "httpx.Client, not httpx2.Client"),
        (SyncClient, OTHER.AsyncClient, "httpx.Client, not httpx2.AsyncClient"),
        (AsyncBaseClient, OTHER.AsyncClient, "httpx.AsyncClient, not httpx2.Async"),
        (AsyncBaseClient, OTHER.Client, "httpx.AsyncClient, not httpx2.Client"),
    ],
)
def test_a_client_of_the_other_library_is_refused(
    kind: Any, given: Any, expected: str
) -> None:
    with pytest.raises(TypeError) as caught:
        kind(URL, http_client=given())
    message = str(caught.value)
    assert message.startswith(f"http_client has to be an {expected}")
    assert message.endswith(": this package sends with httpx")


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (SyncClient, httpx.AsyncClient, "httpx.Client, not httpx.AsyncClient"),
        (AsyncBaseClient, httpx.Client, "httpx.AsyncClient, not httpx.Client"),
        (SyncClient, object, "httpx.Client, not object: this package sends with httpx"),
    ],
)
def test_a_client_of_the_other_kind_is_refused(
    kind: Any, given: Any, expected: str
) -> None:
    with pytest.raises(TypeError) as caught:
        kind(URL, http_client=given())
    assert str(caught.value) == f"http_client has to be an {expected}"


def test_a_class_derived_from_the_client_is_taken() -> None:
    class Own(httpx.Client):
        pass

    with Own() as http:
        SyncClient(URL, http_client=http)


@pytest.mark.parametrize("kind", [SyncClient, AsyncBaseClient])
def test_time_limits_of_the_other_library_are_refused(kind: Any) -> None:
    expected = "timeout has to be an httpx.Timeout, not httpx2.Timeout"
    with pytest.raises(TypeError, match=expected):
        kind(URL, timeout=OTHER.Timeout(5))
    with pytest.raises(TypeError, match=expected):
        kind(URL).with_options(timeout=OTHER.Timeout(5))


def test_authentication_of_the_other_library_is_refused() -> None:
    auth: Any = OTHER.BasicAuth("ann", "secret")
    for given in (auth, [auth]):
        with pytest.raises(TypeError, match=r"httpx\.Auth, not httpx2\.BasicAuth"):
            SyncClient(URL, auth=given)
