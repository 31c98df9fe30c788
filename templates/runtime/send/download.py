"""Writing the body of an answer to a file while it arrives.

The synchronous and the asynchronous function differ in nothing but `await`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Protocol, TypeAlias

from ..http import AsyncClient, Client, RequestError, Response
from ..media_types import CHUNK
from ..options import Settings
from ..request.prepare import Call
from .outcome import raise_unsuccessful
from .transport import connection_error, send, send_async

Progress: TypeAlias = Callable[[int, int | None], object]
"""Is told the bytes that were written and the bytes expected (None: not known)."""


class Writable(Protocol):
    """A file object opened for writing bytes."""

    def write(self, data: bytes, /) -> object:
        """Write bytes."""
        ...


Target: TypeAlias = str | os.PathLike[str] | Writable
"""Where a download goes: a path, or a file object that stays open."""


def download(
    http: Client,
    settings: Settings,
    call: Call,
    target: Target,
    progress: Progress | None,
) -> int:
    """Send a call, write its answer to a file and give the bytes written."""
    answer = send(http, call, stream=True)
    written, total = 0, expected_bytes(answer)
    try:
        if not answer.is_success:
            answer.read()
            raise_unsuccessful(settings, call, answer)
        with opened(target) as file:
            for chunk in answer.iter_bytes(CHUNK):
                file.write(chunk)
                written += len(chunk)
                if progress is not None:
                    progress(written, total)
    except RequestError as error:
        raise connection_error(call, error) from error
    finally:
        answer.close()
    return written


async def download_async(
    http: AsyncClient,
    settings: Settings,
    call: Call,
    target: Target,
    progress: Progress | None,
) -> int:
    """Do what `download` does, in an event loop."""
    answer = await send_async(http, call, nullcontext(), stream=True)
    written, total = 0, expected_bytes(answer)
    try:
        if not answer.is_success:
            await answer.aread()
            raise_unsuccessful(settings, call, answer)
        with opened(target) as file:
            async for chunk in answer.aiter_bytes(CHUNK):
                file.write(chunk)
                written += len(chunk)
                if progress is not None:
                    progress(written, total)
    except RequestError as error:
        raise connection_error(call, error) from error
    finally:
        await answer.aclose()
    return written


@contextmanager
def opened(target: Target) -> Generator[Writable, None, None]:
    """Open a target for writing.

    A path appears when all is written, with its whole content; after an error there is
    what was there before.
    """
    if not isinstance(target, (str, os.PathLike)):
        yield target
        return
    path = Path(target)
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def expected_bytes(answer: Response) -> int | None:
    """Say how many bytes will be written; unknown where they arrive compressed."""
    if "content-encoding" in answer.headers:
        return None
    length = answer.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() else None
