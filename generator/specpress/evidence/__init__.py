"""What an API really does: exchanges that were recorded, and reports of mismatches.

from specpress.evidence import MismatchLog, Recorder

with Client(on_mismatch=MismatchLog("mismatches.jsonl")) as client: ...
http = httpx.Client(transport=Recorder(httpx.HTTPTransport(), "traffic.jsonl"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .mismatch_log import MismatchLog
    from .recorder import AsyncRecorder, Recorder

__all__ = ["AsyncRecorder", "MismatchLog", "Recorder"]


def __getattr__(name: str) -> object:
    """Load what is asked for: a log of mismatches needs no HTTP library."""
    if name == "MismatchLog":
        from .mismatch_log import MismatchLog

        return MismatchLog
    if name in __all__:
        from . import recorder

        return getattr(recorder, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
