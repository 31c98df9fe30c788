"""Decompression of a response body, with a bound on its size."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

_GZIP = 16 + zlib.MAX_WBITS  # zlib's way of asking for the format of RFC 1952


class TooLargeError(Exception):
    """The body has more bytes than are taken."""


class DamagedError(Exception):
    """The compressed body is cut or not what it claims to be."""


def gunzipped(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    """Decompress `chunks` without ever making more than `max_bytes` (and one) of them.

    HTTP libraries decompress whole chunks, each of which may grow a thousandfold, and
    take a stream that is cut for a complete one. Raises TooLargeError, DamagedError.
    """
    body = bytearray()
    member = zlib.decompressobj(_GZIP)
    try:
        for received in chunks:
            chunk = received
            while chunk:
                if member.eof:  # a file may have several members, one after the other
                    member = zlib.decompressobj(_GZIP)
                body += member.decompress(chunk, max_bytes + 1 - len(body))
                if len(body) > max_bytes:
                    raise TooLargeError
                chunk = member.unused_data
    except zlib.error as error:
        raise DamagedError(str(error)) from error
    if not member.eof:
        raise DamagedError("the compressed data ends too early")
    return bytes(body)
