"""Operations of one path and method whose bodies tell them apart.

A body is looked at only for who may call one of them: the others are refused before any
of it is read, as they are where an operation is alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final, Protocol, TypeAlias

from fastapi import Request
from starlette.types import Message, Receive, Scope, Send

from .security import VERDICTS

PATH: Final = "specpress.path"
"""The key in the scope for the values of the path's parameters, still encoded."""

Handle: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]
Admits: TypeAlias = Callable[[Request], Awaitable[bool]]


class Bodies(Protocol):
    """The bodies that an operation takes."""

    @property
    def most(self) -> int:
        """How many bytes are read of one; a larger one is no one's."""
        ...

    async def take(self, request: Request, values: Mapping[str, str]) -> int | None:
        """Say how much a body of the media type of this request has to have.

        None if the request is not valid, with its body.
        """
        ...


@dataclass(frozen=True, slots=True)
class Rival:
    """An operation that a request may be for: what answers it, and with which scope.

    `admits` tells whether the caller may call it.
    """

    handle: Handle
    admits: Admits
    bodies: Bodies | None
    is_implemented: bool
    child: Scope


async def answer_by_body(
    rivals: Sequence[Rival], scope: Scope, receive: Receive, send: Send
) -> None:
    """Let the operation answer whose body a request has; the first if it is of none.

    The first refuses a caller whom none of them admits, of whose body nothing is read.
    """
    scope[VERDICTS] = []
    request = Request(scope, receive)  # of which `authenticate` may read the body
    if not await _is_admitted(rivals, request):
        scope.update(rivals[0].child)
        await rivals[0].handle(scope, receive, send)
        return
    most = max((each.bodies.most for each in rivals if each.bodies), default=0)
    content = await _whole(request, most)
    rival = await _fitting(rivals, scope, content)
    scope.update(rival.child)
    again = _again(content, receive, more=len(content) > most)
    await rival.handle(scope, again, send)


async def _is_admitted(rivals: Sequence[Rival], request: Request) -> bool:
    for rival in rivals:
        request.scope.update(rival.child)
        if await rival.admits(request):
            return True
    return False


async def _whole(request: Request, most: int) -> bytes:
    """Give a body, or as much of it as shows that it is larger than that."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        chunks.append(chunk)
        size += len(chunk)
        if size > most:
            break
    return b"".join(chunks)


def _again(content: bytes, receive: Receive, *, more: bool = False) -> Receive:
    """Give a body that has been read once more, and then what comes after it."""
    is_sent = False

    async def received() -> Message:
        nonlocal is_sent
        if is_sent:
            return await receive()
        is_sent = True
        return {"type": "http.request", "body": content, "more_body": more}

    return received


async def _fitting(rivals: Sequence[Rival], scope: Scope, content: bytes) -> Rival:
    """Of several that fit, one that is implemented, then the one that asks for most."""
    fitting: list[tuple[tuple[bool, int], Rival]] = []
    for rival in rivals:
        bodies = rival.bodies
        if bodies is None:
            if not content:
                fitting.append(((not rival.is_implemented, 0), rival))
            continue
        request = Request({**scope, **rival.child}, _again(content, _ended))
        asked = await bodies.take(request, rival.child[PATH])
        if asked is not None:
            fitting.append(((not rival.is_implemented, -asked), rival))
    return min(fitting, key=itemgetter(0))[1] if fitting else rivals[0]


async def _ended() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}
