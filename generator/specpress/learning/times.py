"""Times as texts."""

from __future__ import annotations

from datetime import datetime


def is_local_time(text: str) -> bool:
    """Whether a text is a date and time without an offset."""
    try:
        return "T" in text and datetime.fromisoformat(text).tzinfo is None
    except ValueError:
        return False
