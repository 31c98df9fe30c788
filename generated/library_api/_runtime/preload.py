"""Building ahead what the first calls of a client would wait for."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import import_module
from math import inf
from typing import Any

from . import PACKAGE
from .operation import Operation

_SENDING = ("send.exchange", "decode.response", "request.prepare", "request.encode")
"""The modules that a call imports when it is made."""
_OF_NO_DECODER = frozenset({"", "bytes", "str", "None", "ServerSentEvent"})


class Preloading:
    """What a client has to build ahead."""

    def preload(self, *groups: str) -> None:
        """Import and build what the first calls of these groups would wait for.

        Groups are called as the attributes of this client; without any, all of them are
        built, which takes seconds for an API of thousands of operations. ValueError for a
        name that no group has.
        """
        build(self, groups)


class AsyncPreloading:
    """What an asynchronous client has to build ahead."""

    async def preload(self, *groups: str) -> None:
        """Build in a thread; see `SyncClient.preload`."""
        from anyio import to_thread  # what httpx itself uses

        await to_thread.run_sync(build, self, groups)


def build(client: object, groups: Sequence[str]) -> None:
    """Build what the calls of these groups of a client need, or of all its groups."""
    known = _groups_of(client)
    for name in groups:
        if name not in known:
            raise ValueError(
                f"there is no group {name!r}; there are {', '.join(known)}"
            )
    for name in _SENDING:
        import_module(f".{name}", __package__)
    from .decode.decoder import decoder

    for name in groups or known:
        for operation in _operations_of(getattr(client, name)):
            for expression in _expressions(operation):
                decoder(PACKAGE, expression).prepare(inf)
    if gc.isenabled():
        gc.collect()  # which would go through all of that in the middle of a first call


def _groups_of(client: object) -> list[str]:
    return [
        name
        for owner in reversed(type(client).__mro__)
        for name, value in vars(owner).items()
        if isinstance(value, cached_property)
    ]


def _operations_of(group: object) -> Iterator[Operation[Any]]:
    """Give what the module of a group declares, in its classes or beside them."""
    for value in vars(sys.modules[type(group).__module__]).values():
        for each in vars(value).values() if isinstance(value, type) else (value,):
            if isinstance(each, Operation):
                yield each


def _expressions(operation: Operation[Any]) -> set[str]:
    """Give the types of its answers that are read by a decoder."""
    declared = operation.responses.values()
    each_of = [[d] if isinstance(d, str) else d.values() for d in declared]
    named = {name for names in each_of for name in names}
    return (named | {operation.stream}) - _OF_NO_DECODER
