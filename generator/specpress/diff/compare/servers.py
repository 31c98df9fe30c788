"""Comparing the addresses at which an operation is found."""

from __future__ import annotations

from typing import Any

from specpress.diff.document import Raw, as_list, as_map

from .context import Scene
from .operation_index import Site


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
    return [_address(as_map(one)) for one in as_list(value)] or ["/"]


def _address(server: Raw) -> str:
    url = str(server.get("url", ""))
    for name, variable in as_map(server.get("variables")).items():
        default = str(as_map(variable).get("default", ""))
        url = url.replace(f"{{{name}}}", default)
    return url.rstrip("/") or "/"
