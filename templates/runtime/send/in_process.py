"""A client over Starlette's TestClient, which may be of the other HTTP library.

Which library a TestClient is made of depends on what is installed, not on who uses it,
and it sends nothing over a network: it is taken whatever it is.
"""

from __future__ import annotations

from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

from ..http import BaseTransport, Client, Request, Response

_MODULE = "starlette.testclient"


def is_test_client(value: object) -> bool:
    """Tell whether a client is one that calls an application directly."""
    return any(base.__module__ == _MODULE for base in type(value).__mro__)


def over(test_client: Any) -> Client:
    """Give a client of this library that sends by a TestClient, which keeps its cookies."""
    return Client(
        transport=_InProcess(test_client),
        base_url=str(test_client.base_url),
        headers=test_client.headers.raw,
        # an empty list of domains: nothing is kept here
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        follow_redirects=test_client.follow_redirects,
    )


class _InProcess(BaseTransport):
    def __init__(self, test_client: Any) -> None:
        self._client = test_client

    def handle_request(self, request: Request) -> Response:
        """Let the application answer, and give its whole answer."""
        inner = self._client.build_request(
            request.method,
            str(request.url),
            headers=request.headers.raw,
            content=request.read(),
        )
        inner.method = request.method
        answer = self._client.send(inner, follow_redirects=False)
        headers = [
            (name, value)
            for name, value in answer.headers.raw
            if name.lower() != b"content-encoding"  # the content is decoded
        ]
        return Response(answer.status_code, headers=headers, content=answer.content)
