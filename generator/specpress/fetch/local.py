"""Documents on this machine: files."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from specpress.errors import SpecpressError

_GIT = "git:"
_FILE = "file:"


def is_git(source: str) -> bool:
    """Whether `source` is of the form ``git:REV:path``."""
    return source.startswith(_GIT)


def path_of(source: str, root: Path) -> Path:
    """Return the file that a path or `file:` URL (RFC 8089) names, seen from `root`."""
    if source.lower().startswith(_FILE):
        parts = urlsplit(source)
        if parts.netloc.lower() not in {"", "localhost"}:
            raise SpecpressError(
                f"a file on another host ({parts.netloc})",
                file=source,
                hint="write file:///path",
            )
        from urllib.request import url2pathname  # brings much with it

        return root / url2pathname(parts.path)
    return root / source


def read_file(source: str, root: Path, max_bytes: int) -> bytes:
    """Read a path or `file:` URL; raises SpecpressError when that is not possible."""
    try:
        with path_of(source, root).open("rb") as file:
            data = file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a path"
        raise SpecpressError(
            f"cannot read: {reason}", file=source, hint="check the path"
        ) from error
    if len(data) > max_bytes:
        raise SpecpressError(
            f"the document has more than {max_bytes} bytes",
            file=source,
            hint="raise `max_bytes` if that is right",
        )
    return data
