"""Server objects to URLs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from openapi_pydantic.v3.v3_1 import Server

from . import model

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def server_url(server: Server) -> str:
    """The URL of a server, its variables at their defaults (OpenAPI 3.1, 4.8.5)."""
    variables = server.variables or {}

    def default(match: re.Match[str]) -> str:
        variable = variables.get(match[1])
        return match[0] if variable is None else variable.default

    return _VARIABLE.sub(default, server.url)


def server_templates(servers: Iterable[Server]) -> tuple[model.Server, ...]:
    """The servers with what can be chosen of them; none where there is no choice."""
    found = [_template(server) for server in servers]
    if not any(each.name or each.variables for each in found):
        return ()
    return tuple(found)


def _template(server: Server) -> model.Server:
    extra: Mapping[str, Any] = server.model_extra or {}
    declared = server.variables or {}
    return model.Server(
        server.url,
        str(extra.get("name") or ""),
        tuple(
            model.ServerVariable(
                name,
                declared[name].default,
                tuple(declared[name].enum or ()),
                declared[name].description or "",
            )
            for name in dict.fromkeys(_VARIABLE.findall(server.url))
            if name in declared
        ),
        server.description or "",
    )
