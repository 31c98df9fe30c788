"""JSON Web Tokens signed with HMAC SHA-256 (RFC 7519, RFC 7515)."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode


def issue(subject: int, kind: str, seconds: float, key: bytes) -> str:
    """Give a token for an account that is valid for so many seconds."""
    header = _encoded(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    claims = {"sub": str(subject), "kind": kind, "exp": time.time() + seconds}
    signed = f"{header}.{_encoded(json.dumps(claims).encode())}"
    return f"{signed}.{_signature(signed, key)}"


def subject_of(token: str, kind: str, key: bytes) -> int | None:
    """Give the account of a token; None if it is forged, expired or of another kind."""
    signed, _, signature = token.rpartition(".")
    if not hmac.compare_digest(signature, _signature(signed, key)):
        return None
    claims = json.loads(_decoded(signed.partition(".")[2]))
    if claims["kind"] != kind or claims["exp"] < time.time():
        return None
    return int(claims["sub"])


def _signature(signed: str, key: bytes) -> str:
    return _encoded(hmac.digest(key, signed.encode(), hashlib.sha256))


def _encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
