"""Server objects to URLs."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Server


def server_url(server: Server) -> str:
    """The URL of a server, its variables at their defaults (OpenAPI 3.1, 4.8.5)."""
    url = server.url
    for name, variable in (server.variables or {}).items():
        url = url.replace(f"{{{name}}}", variable.default)
    return url
