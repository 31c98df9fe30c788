"""The first stage: a URL, path or ``git:REV:path`` → bytes and where they came from."""

from __future__ import annotations

from .download import download
from .model import Download, NotModified

__all__ = ["Download", "NotModified", "download"]
