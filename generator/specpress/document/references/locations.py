"""Where a reference to another file points, and whether that may be read.

A document is untrusted: its references reach its own folder (a local file, a file of a git
revision) or its own host (a URL), nothing else.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote, urljoin, urlsplit

from specpress.utils.real_path import real_path

Reader: TypeAlias = Callable[[str], bytes]

_OUTSIDE = "it is outside of the document's folder, where nothing is read"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


class UnreadableError(Exception):
    """A reference that leads to nothing: its text says why."""


class UnreadableFileError(UnreadableError):
    """A reference to a file that cannot be read, or may not be."""


def folder(root: str, within: str = "") -> str:
    """Where the references of the document at `root` may lead: its own folder, or `within`.

    Of a URL it is the host; empty where the document's location is not known.
    """
    if not root:
        return ""
    if is_url(root):
        return "://".join(host_of(root)) + "/"
    prefix, path = _split(root)
    if within:
        return normal(within if within.startswith(prefix) else prefix + within)
    return prefix + (posixpath.dirname(path) or ".")


def locate(reference: str, base: str, within: str) -> str:
    """The absolute location of a relative reference, without its fragment.

    `base` is the location of the file that holds it, `within` what `folder` gave. Raises
    `UnreadableFileError` where it is outside of that.
    """
    if not within:
        raise UnreadableFileError("the document's own location is not known")
    if is_url(within):
        location = urljoin(base, reference)
        if host_of(location) != host_of(within):
            raise UnreadableFileError("it is on another host")
        return location
    if _SCHEME.match(reference) or reference.startswith("//"):
        raise UnreadableFileError(_OUTSIDE)
    location = beside(reference, base)
    if not _inside(_split(location)[1], _split(within)[1]):
        raise UnreadableFileError(_OUTSIDE)
    return location


def beside(reference: str, base: str) -> str:
    """The location that a relative reference of a file that is none of the web leads to."""
    prefix, path = _split(base)
    joined = posixpath.join(posixpath.dirname(path), unquote(reference))
    return prefix + posixpath.normpath(joined)


def reader(within: str, read: Reader | None) -> Reader:
    """Reads locations that `locate` gave: by `read`, else local files."""
    if read is not None:
        return _guarded(read)
    top = real_path(Path(_split(within)[1]))

    def read_local(location: str) -> bytes:
        if is_url(location) or location.startswith("git:"):
            raise UnreadableFileError("there is nothing to read it with")
        path = real_path(Path(location))  # a symbolic link may lead out of the folder
        if not path.is_relative_to(top):
            raise UnreadableFileError(_OUTSIDE)
        return path.read_bytes()

    return _guarded(read_local)


def _guarded(read: Reader) -> Reader:
    """A file that cannot be read is a defect of the document, not the end of the run."""

    def guarded(location: str) -> bytes:
        try:
            return read(location)
        except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
            reason = error.strerror if isinstance(error, OSError) else None
            raise UnreadableFileError((reason or "no such file").lower()) from None

    return guarded


def normal(location: str) -> str:
    """A location without detours (``./a/../b`` is ``b``), as `locate` gives it."""
    if not location or is_url(location):
        return location
    prefix, path = _split(location)
    return prefix + posixpath.normpath(path)


def is_url(location: str) -> bool:
    """Whether a location is one of the web."""
    return location.startswith(("http://", "https://"))


def stem(location: str) -> str:
    """The name of a file without its folder and its suffix."""
    path = urlsplit(location).path if is_url(location) else _split(location)[1]
    return posixpath.basename(path).split(".")[0]


def folders(location: str, root: str) -> list[str]:
    """The folders of a file below that of the document, the innermost last."""
    here = urlsplit(location).path if is_url(location) else _split(location)[1]
    top = urlsplit(root).path if is_url(root) else _split(root)[1]
    relative = posixpath.relpath(
        posixpath.dirname(here) or ".", posixpath.dirname(top) or "."
    )
    return [part for part in relative.split("/") if part not in (".", "..")]


def _split(location: str) -> tuple[str, str]:
    """A location as what stays the same (``git:REV:``) and its path."""
    if location.startswith("git:"):
        prefix, _, path = location.rpartition(":")
        return prefix + ":", path
    return "", location


def host_of(url: str) -> tuple[str, str]:
    """The scheme and the authority of a URL."""
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def _inside(location: str, folder: str) -> bool:
    if folder == ".":
        return not location.startswith(("../", "/"))
    return location.startswith(folder.rstrip("/") + "/")
