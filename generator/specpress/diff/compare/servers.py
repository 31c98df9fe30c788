"""Comparing the addresses at which an operation is found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from specpress.diff.document import Raw, as_list, as_map

from .context import ComparisonContext
from .operation_index import OperationRef

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_HOST = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/?#:@]*)(:[0-9]+)?(?=[/?#]|$)")
_PORTS = {"http": ":80", "https": ":443"}


def compare_servers(
    context: ComparisonContext, base: OperationRef, revision: OperationRef
) -> None:
    """Notes servers that came or went, and addresses that their variables exclude."""
    before, place = base.own("servers", context.base.root)
    after, there = revision.own("servers", context.revision.root)
    old, new = _servers(before), _servers(after)
    gone = [url for url in old if url not in new]
    added = [url for url in new if url not in old]
    if gone and added and len(old) == len(new):
        values = {"before": ", ".join(gone), "after": ", ".join(added)}
        context.add("server", "changed", "", place, there, **values)
    else:
        if gone:
            context.add("server", "removed", "", place, there, before=", ".join(gone))
        if added:
            context.add("server", "added", "", place, there, after=", ".join(added))
    for url in old:
        if url in new:
            _compare_variables(context, old[url], new[url], (place, there))


def _compare_variables(
    context: ComparisonContext, base: Raw, revision: Raw, where: tuple[str, str]
) -> None:
    """Notes which values of variables are no longer possible; names do not count."""
    template = _VARIABLE.sub("{}", str(base.get("url", "")))
    if template != _VARIABLE.sub("{}", str(revision.get("url", ""))):
        return
    for old, new in zip(_variables(base), _variables(revision), strict=True):
        (_, before), (name, after) = old, new
        if before == after:
            continue
        if before is None or after is None:
            event = "limited" if before is None else "unlimited"
            context.add(
                "server.variable", event, "", *where,
                name=name, before=before, after=after,
            )  # fmt: skip
            continue
        lost = [value for value in before if value not in after]
        gained = [value for value in after if value not in before]
        if lost:
            context.add(
                "server.variable", "value-removed", "", *where, name=name, before=lost
            )
        if gained:
            context.add(
                "server.variable", "value-added", "", *where, name=name, after=gained
            )


def _variables(server: Raw) -> list[tuple[str, list[str] | None]]:
    """The variables of an address in order, with the values that each may have."""
    declared = as_map(server.get("variables"))
    variables: list[tuple[str, list[str] | None]] = []
    for name in _VARIABLE.findall(str(server.get("url", ""))):
        values = as_map(declared.get(name)).get("enum")
        variables.append(
            (name, None if not values else sorted(map(str, as_list(values))))
        )
    return variables


def _servers(value: Any) -> Mapping[str, Raw]:
    """Servers by their address with the defaults of their variables; by default ``/``."""
    servers = [as_map(one) for one in as_list(value)]
    return {_address(one): one for one in servers} or {"/": {}}


def _address(server: Raw) -> str:
    url = str(server.get("url", ""))
    for name, variable in as_map(server.get("variables")).items():
        default = str(as_map(variable).get("default", ""))
        url = url.replace(f"{{{name}}}", default)
    return _canonical(url.rstrip("/")) or "/"


def _canonical(url: str) -> str:
    """An address without what has no meaning in it (RFC 3986, sections 6.2.2 and 6.2.3):
    the case of scheme and host, and the port that the scheme has anyway.
    """
    match = _HOST.match(url)
    if match is None:
        return url
    scheme, host, port = match[1].lower(), match[2].lower(), match[3] or ""
    shown = "" if port == _PORTS.get(scheme) else port
    return f"{scheme}://{host}{shown}{url[match.end():]}"
