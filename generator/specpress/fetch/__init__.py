"""The first stage: a URL, path or ``git:REV:path`` → bytes and where they came from."""

from __future__ import annotations

from .model import Download, NotModified
from .sources import download

__all__ = ["Download", "NotModified", "download"]
