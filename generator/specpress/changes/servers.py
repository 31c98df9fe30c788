"""Comparing the addresses at which an operation is found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .comparison import Scene
from .sites import Site


def compare_servers(scene: Scene, base: Site, revision: Site) -> None:
    """Notes servers that came or went."""
    before, place = base.own("servers", scene.base.root)
    after, there = revision.own("servers", scene.revision.root)
    ours, theirs = _addresses(before), _addresses(after)
    gone = [url for url in ours if url not in theirs]
    new = [url for url in theirs if url not in ours]
    if gone and new and len(ours) == len(theirs):
        shown = {"before": ", ".join(gone), "after": ", ".join(new)}
        scene.add("server", "changed", "", place, there, **shown)
    else:
        if gone:
            scene.add("server", "removed", "", place, there, before=", ".join(gone))
        if new:
            scene.add("server", "added", "", place, there, after=", ".join(new))


def _addresses(value: Any) -> list[str]:
    """The addresses of servers with the defaults of their variables; by default ``/``."""
    listed = value if isinstance(value, list) else []
    return [_address(one) for one in listed if isinstance(one, Mapping)] or ["/"]


def _address(server: Mapping[str, Any]) -> str:
    url = str(server.get("url", ""))
    variables = server.get("variables")
    for name, variable in (variables if isinstance(variables, Mapping) else {}).items():
        if isinstance(variable, Mapping):
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    return url.rstrip("/") or "/"
