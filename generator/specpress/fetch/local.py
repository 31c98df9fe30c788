"""Documents on this machine: files, and files at a revision of a git repository."""

from __future__ import annotations

import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from specpress.errors import SpecpressError

_GIT = "git:"
_FILE = "file:"
_GIT_SECONDS = 60.0


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
    _limit(source, len(data), max_bytes)
    return data


def read_git(source: str, root: Path, max_bytes: int) -> bytes:
    """Read ``git:REV:path`` from the repository that holds `root`.

    As for git itself the path is seen from the top of the repository, and from `root`
    when it starts with ``./``. Raises SpecpressError when there is no such file.
    """
    revision, colon, path = source.removeprefix(_GIT).partition(":")
    if not (revision and colon and path) or revision.startswith("-"):
        raise SpecpressError(
            "not of the form git:REV:path",
            file=source,
            hint="as in git:HEAD~1:api.yaml",
        )
    blob = f"{revision}:{path}"
    _limit(source, int(_git(source, root, "cat-file", "-s", blob)), max_bytes)
    return _git(source, root, "cat-file", "blob", blob)


def _git(source: str, root: Path, *arguments: str) -> bytes:
    try:
        process = subprocess.run(
            ["git", *arguments],
            cwd=root,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_GIT_SECONDS,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise SpecpressError(
            "git could not be run", file=source, hint="check that git is installed"
        ) from error
    if process.returncode:
        lines = process.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = lines[-1].removeprefix("fatal: ") if lines else "no reason given"
        raise SpecpressError(
            f"git: {reason}",
            file=source,
            hint="check revision and path; the path is seen from the top of the "
            "repository, with ./ from the configuration's folder",
        )
    return process.stdout


def _limit(source: str, size: int, max_bytes: int) -> None:
    if size > max_bytes:
        raise SpecpressError(
            f"the document has more than {max_bytes} bytes",
            file=source,
            hint="raise `max_bytes` if that is right",
        )
