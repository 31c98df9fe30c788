"""The request of a download, and the errors that name it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

from . import address
from .model import Limits, Report


@dataclass(frozen=True, slots=True)
class Hop:
    """One request of a chain of redirects; `headers` are the user's."""

    url: str
    headers: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Request:
    """What stays the same over redirects and attempts.

    `deadline` is a time of `time.monotonic`.
    """

    start: Hop
    conditions: Mapping[str, str]
    limits: Limits
    deadline: float
    report: Report

    @property
    def place(self) -> str:
        """The address as it may be printed."""
        return address.public(self.start.url)

    def too_slow(self) -> SpecpressError:
        """The error for a download that takes longer than it may."""
        return SpecpressError(
            f"no complete document within {self.limits.timeout:g} s",
            file=self.place,
            hint="try again, or raise `timeout`",
        )

    def too_large(self) -> SpecpressError:
        """The error for a document larger than it may be."""
        return SpecpressError(
            f"the document has more than {self.limits.max_bytes} bytes",
            file=self.place,
            hint="raise `max_bytes` if that is right",
        )
