"""Server objects to URLs."""

from __future__ import annotations

import re

from openapi_pydantic.v3.v3_1 import Server

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def server_url(server: Server) -> str:
    """The URL of a server, its variables at their defaults (OpenAPI 3.1, 4.8.5)."""
    variables = server.variables or {}

    def default(match: re.Match[str]) -> str:
        variable = variables.get(match[1])
        return match[0] if variable is None else variable.default

    return _VARIABLE.sub(default, server.url)
