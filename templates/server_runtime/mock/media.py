"""Media types that mocks answer with, and bytes that are of these types."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from random import Random
from typing import Final

from ...._runtime.media_types import best_match
from ..negotiation import accepted

_CONCRETE: Final[Mapping[str, str]] = {
    "application": "application/octet-stream",
    "audio": "audio/wav",
    "font": "font/woff2",
    "image": "image/png",
    "message": "message/http",
    "model": "model/gltf-binary",
    "multipart": "multipart/mixed",
    "text": "text/plain",
    "video": "video/mp4",
}
_PNG: Final = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
    "AABJRU5ErkJggg=="
)
"""An image of one pixel."""
_GIF: Final = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
_WAV: Final = (
    b"RIFF" + (36 + 800).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    + b"\1\0\1\0" + (8000).to_bytes(4, "little") * 2 + b"\1\0\x08\0"
    + b"data" + (800).to_bytes(4, "little") + b"\x80" * 800
)  # fmt: skip
"""A tenth of a second of silence: one channel of 8 bits, 8,000 times a second."""
_PDF: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
_ZIP: Final = b"PK\5\6" + b"\0" * 18
"""An archive without files."""
_CONTENTS: Final[Mapping[str, bytes]] = {
    "application/pdf": _PDF,
    "application/zip": _ZIP,
    "audio/wav": _WAV,
    "audio/x-wav": _WAV,
    "image/gif": _GIF,
    "image/png": _PNG,
}


def essence_of(media_type: str) -> str:
    """Give type and subtype, in lower case, without parameters (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def concrete(media_type: str, accept: str, binary: bool) -> str:
    """Give a media type inside a range: one that the client names, else a usual one."""
    essence = essence_of(media_type)
    if "*" not in essence:
        return media_type
    for each, quality in accepted(accept):
        if quality and not each.is_range and best_match([essence], each.essence):
            return each.essence
    usual = "application/octet-stream" if binary else "application/json"
    if essence == "*/*" or (essence == "application/*" and not binary):
        return usual
    kind, _, subtype = essence.partition("/")
    if subtype.startswith("*+"):
        return f"{kind}/vnd.example{subtype[1:]}"
    return _CONCRETE.get(kind, usual)


def content_of(media_type: str, random: Random) -> bytes:
    """Give bytes of a media type; any where it is not one of those that are known."""
    return _CONTENTS.get(essence_of(media_type)) or random.randbytes(64)
