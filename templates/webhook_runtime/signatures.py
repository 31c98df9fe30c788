"""Signatures of webhooks: made by who sends them, verified by who receives them.

All but the one that is a secret itself are HMACs (RFC 2104) over the bytes of the body,
and all are compared in constant time. Several
secrets may be given: each signature is accepted that any of them makes, so that a secret
can be changed while messages with the old one are under way; what is sent is signed with
all of them where the scheme has room for several signatures, else with the first.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from typing import Final, Literal, Protocol, TypeAlias

TOLERANCE: Final = 300.0
"""Seconds that the time of a message may differ from ours, to either side."""

Secret: TypeAlias = str | bytes
Algorithm: TypeAlias = Literal["sha1", "sha256", "sha512"]
Encoding: TypeAlias = Literal["hex", "base64"]


class SignatureError(ValueError):
    """A message must not be trusted."""


class SignatureMissing(SignatureError):  # noqa: N818  its base says Error
    """A header that the scheme needs is missing or cannot be read."""


class SignatureWrong(SignatureError):  # noqa: N818  its base says Error
    """No secret makes this signature: another secret, or the body was changed."""


class SignatureStale(SignatureError):  # noqa: N818  its base says Error
    """The message was signed too long ago, or too far in the future: a replay."""


class Scheme(Protocol):
    """How messages are signed."""

    def sign(
        self, body: bytes, *, id: str = "", at: float | None = None
    ) -> dict[str, str]:
        """Give the headers for a body; `at` are seconds since the epoch, else now."""
        ...

    def verify(
        self, headers: Mapping[str, str], body: bytes, *, now: float | None = None
    ) -> None:
        """Raise SignatureError unless the body is what was signed."""
        ...


class StandardWebhooks:
    """The scheme of Standard Webhooks 1.0 (github.com/standard-webhooks).

    Secrets are base64, with `whsec_` before it or not, or the bytes of the key. The
    signed text is `id.timestamp.body`; `webhook-signature` holds `v1,` and the base64 of
    its HMAC-SHA256, several with spaces between. `prefix` is what the three headers
    begin with.
    """

    def __init__(
        self,
        *secrets: Secret,
        prefix: str = "webhook-",
        tolerance: float = TOLERANCE,
    ) -> None:
        self._keys = [_key_of(secret) for secret in _some(secrets)]
        self._prefix = prefix
        self._tolerance = tolerance

    def sign(
        self, body: bytes, *, id: str = "", at: float | None = None
    ) -> dict[str, str]:
        """Give the three headers; ValueError for an id that is empty or has a dot."""
        if not id or "." in id:
            raise ValueError(f"an id without dots is needed, not {id!r}")
        stamp = str(int(time.time() if at is None else at))
        signatures = (f"v1,{each}" for each in self._signatures(id, stamp, body))
        return {
            f"{self._prefix}id": id,
            f"{self._prefix}timestamp": stamp,
            f"{self._prefix}signature": " ".join(signatures),
        }

    def verify(
        self, headers: Mapping[str, str], body: bytes, *, now: float | None = None
    ) -> None:
        """Raise SignatureError unless the body is what was signed, not long ago."""
        own = lower_case(headers)
        id, stamp, signatures = (
            _needed(own, f"{self._prefix}{name}")
            for name in ("id", "timestamp", "signature")
        )
        _check_time(stamp, now, self._tolerance)
        given = [each[3:] for each in signatures.split() if each.startswith("v1,")]
        _check(given, self._signatures(id, stamp, body))

    def _signatures(self, id: str, stamp: str, body: bytes) -> list[str]:
        signed = f"{id}.{stamp}.".encode() + body
        return [_hmac(key, signed, "sha256", "base64") for key in self._keys]


class HMACHeader:
    """An HMAC of the body in a header: GitHub's `X-Hub-Signature-256: sha256=…`.

    There is no time in it: a message that was seen on its way can be sent again, which
    the receiver notices by the id of the delivery.
    """

    def __init__(
        self,
        *secrets: Secret,
        header: str = "X-Hub-Signature-256",
        prefix: str = "sha256=",
        algorithm: Algorithm = "sha256",
        encoding: Encoding = "hex",
    ) -> None:
        self._keys = [_bytes(secret) for secret in _some(secrets)]
        self._header = header
        self._prefix = prefix
        self._algorithm: Algorithm = algorithm
        self._encoding: Encoding = encoding

    def sign(
        self, body: bytes, *, id: str = "", at: float | None = None
    ) -> dict[str, str]:
        """Give the header, made with the first secret; `id` and `at` are not in it."""
        return {self._header: self._prefix + self._signatures(body)[0]}

    def verify(
        self, headers: Mapping[str, str], body: bytes, *, now: float | None = None
    ) -> None:
        """Raise SignatureError unless the body is what was signed."""
        given = _needed(lower_case(headers), self._header)
        if not given.startswith(self._prefix):
            raise SignatureMissing(f"{self._header} has to begin with {self._prefix!r}")
        given = given.removeprefix(self._prefix)
        _check(
            [given.lower() if self._encoding == "hex" else given],
            self._signatures(body),
        )

    def _signatures(self, body: bytes) -> list[str]:
        return [_hmac(key, body, self._algorithm, self._encoding) for key in self._keys]


class HeaderToken:
    """The secret itself in a header, for who cannot sign: Baserow's own headers.

    It says who sends, not what: whoever sees a message can send another one. So it is for
    HTTPS only. `prefix` stands before the secret. ValueError for bytes that are no text.
    """

    def __init__(
        self,
        *secrets: Secret,
        header: str = "X-Webhook-Secret",
        prefix: str = "",
    ) -> None:
        self._tokens = [prefix + _text(secret) for secret in _some(secrets)]
        self._header = header

    def sign(
        self, body: bytes, *, id: str = "", at: float | None = None
    ) -> dict[str, str]:
        """Give the header, with the first secret; nothing else is in it."""
        return {self._header: self._tokens[0]}

    def verify(
        self, headers: Mapping[str, str], body: bytes, *, now: float | None = None
    ) -> None:
        """Raise SignatureError unless the header holds one of the secrets."""
        given = _needed(lower_case(headers), self._header)
        _check([given], self._tokens)


class TimestampedHMAC:
    """A time and HMACs of it and the body in one header: Stripe's `t=…,v1=…`.

    The signed text is `t.body`; a secret is used as it is, with all its letters.
    """

    def __init__(
        self,
        *secrets: Secret,
        header: str = "Stripe-Signature",
        algorithm: Algorithm = "sha256",
        tolerance: float = TOLERANCE,
    ) -> None:
        self._keys = [_bytes(secret) for secret in _some(secrets)]
        self._header = header
        self._algorithm: Algorithm = algorithm
        self._tolerance = tolerance

    def sign(
        self, body: bytes, *, id: str = "", at: float | None = None
    ) -> dict[str, str]:
        """Give the header, with a signature by each secret; `id` is not in it."""
        stamp = str(int(time.time() if at is None else at))
        signatures = (f"v1={each}" for each in self._signatures(stamp, body))
        return {self._header: ",".join([f"t={stamp}", *signatures])}

    def verify(
        self, headers: Mapping[str, str], body: bytes, *, now: float | None = None
    ) -> None:
        """Raise SignatureError unless the body is what was signed, not long ago."""
        given = _needed(lower_case(headers), self._header)
        pairs = [part.strip().partition("=")[::2] for part in given.split(",")]
        stamp = next((value for name, value in pairs if name == "t"), "")
        _check_time(stamp, now, self._tolerance)
        signatures = [value.lower() for name, value in pairs if name == "v1"]
        _check(signatures, self._signatures(stamp, body))

    def _signatures(self, stamp: str, body: bytes) -> list[str]:
        signed = f"{stamp}.".encode() + body
        return [_hmac(key, signed, self._algorithm, "hex") for key in self._keys]


def lower_case(headers: Mapping[str, str]) -> dict[str, str]:
    """Give headers with their names in lower case (RFC 9110, section 5.1)."""
    return {str(name).lower(): str(value) for name, value in headers.items()}


def _needed(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name.lower(), "").strip()
    if not value:
        raise SignatureMissing(f"the header {name} is missing")
    return value


def _some(secrets: tuple[Secret, ...]) -> tuple[Secret, ...]:
    if not secrets or not all(secrets):
        raise ValueError("a secret is needed, which is not empty")
    return secrets


def _bytes(secret: Secret) -> bytes:
    return secret if isinstance(secret, bytes) else secret.encode()


def _text(secret: Secret) -> str:
    if isinstance(secret, str):
        return secret
    try:
        return secret.decode()
    except UnicodeDecodeError:  # whose text holds the secret
        raise ValueError("the secret is not UTF-8: a header holds text") from None


def _key_of(secret: Secret) -> bytes:
    if isinstance(secret, bytes):
        return secret
    try:
        return b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError:
        raise ValueError(
            "the secret is not base64, as Standard Webhooks asks for: give the bytes of "
            "the key if it is none"
        ) from None


def _hmac(key: bytes, signed: bytes, algorithm: Algorithm, encoding: Encoding) -> str:
    made = hmac.new(key, signed, getattr(hashlib, algorithm))
    return made.hexdigest() if encoding == "hex" else b64encode(made.digest()).decode()


def _check_time(stamp: str, now: float | None, tolerance: float) -> None:
    # int() takes more than digits, and would be slow for very long ones
    if not (stamp.isascii() and stamp.isdigit()) or len(stamp) > 20:
        raise SignatureMissing("the time of the signature is no number of seconds")
    age = (time.time() if now is None else now) - int(stamp)
    if abs(age) > tolerance:
        side = "old" if age > 0 else "in the future"
        raise SignatureStale(
            f"signed {abs(age):.0f} seconds {side}; {tolerance:.0f} are accepted"
        )


_MOST_SIGNATURES: Final = 20


def _check(given: list[str], expected: Iterable[str]) -> None:
    """Compare all with all, so that the time says nothing about where they differ."""
    right = False
    for own in expected:
        for each in given[:_MOST_SIGNATURES]:
            right |= hmac.compare_digest(each.encode(), own.encode())
    if not right:
        raise SignatureWrong("the signature is none of those that the secrets make")
