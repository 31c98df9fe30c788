"""Files at a revision of a git repository, by one process for all of them."""

from __future__ import annotations

import posixpath
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from specpress.errors import SpecpressError

_GIT = "git:"
_SECONDS = 60.0
_HINT = (
    "check revision and path; the path is seen from the top of the repository, with ./ "
    "from the configuration's folder, in `diff` from the working directory"
)


def read_git(source: str, root: Path, max_bytes: int) -> bytes:
    """Read ``git:REV:path`` from the repository that holds `root`.

    As for git itself the path is seen from the top of the repository, and from `root`
    when it starts with ``./``. Raises SpecpressError when there is no such file.
    """
    with GitFiles(root, max_bytes) as files:
        return files.read(source)


def from_top(source: str, root: Path) -> str:
    """The same source with a path from the top of the repository, without ``./``.

    Raises SpecpressError where git cannot say.
    """
    revision, path = _parts(source)
    if path.startswith(("./", "../")):
        prefix = run_git(
            source, root, "rev-parse", "--show-prefix", hint=_HINT
        ).decode()
        path = posixpath.normpath(prefix.rstrip("\n") + path)
    return f"{_GIT}{revision}:{path}"


class GitFiles:
    """Reads files of the repository that holds `root`, each ``git:REV:path``.

    One `git cat-file --batch` is started for the first one and ended with the block.
    `max_bytes` bounds each file.
    """

    def __init__(self, root: Path, max_bytes: int) -> None:
        self._root = root
        self._max_bytes = max_bytes
        self._process: subprocess.Popen[bytes] | None = None
        self._asked_at: float | None = None
        self._ended = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._ended.set()
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def read(self, source: str) -> bytes:
        """The bytes of a file. Raises SpecpressError when there is none."""
        revision, path = _parts(source)
        blob = f"{revision}:{path}"
        if "\n" in blob or "\0" in blob:
            raise SpecpressError("git could not be run", file=source, hint=_HINT)
        try:
            content = self._ask(source, blob)
        except BrokenPipeError:  # it ended at once
            content = None
        except OSError as error:
            raise _not_run(source) from error
        if content is None:  # git says why when it is asked for this one alone
            run_git(source, self._root, "cat-file", "blob", blob, hint=_HINT)
            raise SpecpressError("git: no file", file=source, hint=_HINT)
        return content

    def _ask(self, source: str, blob: str) -> bytes | None:
        """The content of a blob, None where git has none. Raises OSError."""
        asked, answers = self._streams(source)
        self._asked_at = time.monotonic()
        asked.write(blob.encode() + b"\n")
        asked.flush()
        head = answers.readline().split()
        if not head:
            return None  # no repository, or it was ended
        kind, size = head[-2], head[-1]
        if not size.isdigit():
            return None  # "… missing" or "… ambiguous"
        if int(size) > self._max_bytes:
            self._restart()
            raise SpecpressError(
                f"the document has more than {self._max_bytes} bytes",
                file=source,
                hint="raise `max_bytes` if that is right",
            )
        content = answers.read(int(size))
        answers.read(1)
        self._asked_at = None
        return content if kind == b"blob" else None

    def _streams(self, source: str) -> tuple[IO[bytes], IO[bytes]]:
        if self._process is None:
            try:
                self._process = subprocess.Popen(
                    ["git", "cat-file", "--batch"],
                    cwd=self._root,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            except (OSError, ValueError) as error:
                raise _not_run(source) from error
            threading.Thread(target=self._watch, daemon=True).start()
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answers is not None
        return asked, answers

    def _restart(self) -> None:
        """Ends the process: what is left of its answer is not read."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._process = None

    def _watch(self) -> None:
        """Ends a process that takes too long to answer."""
        while not self._ended.wait(1.0):
            since, process = self._asked_at, self._process
            late = since is not None and time.monotonic() - since > _SECONDS
            if late and process is not None:
                process.kill()


def _parts(source: str) -> tuple[str, str]:
    """The revision and the path of a source. Raises SpecpressError."""
    revision, colon, path = source.removeprefix(_GIT).partition(":")
    if not (revision and colon and path) or revision.startswith("-"):
        raise SpecpressError(
            "not of the form git:REV:path",
            file=source,
            hint="as in git:HEAD~1:api.yaml",
        )
    return revision, path


def run_git(source: str, root: Path, *arguments: str, hint: str = "") -> bytes:
    """What git prints in the folder `root`; `source` is what an error names.

    Raises `SpecpressError`, with `hint`, where git cannot be run or fails.
    """
    try:
        process = subprocess.run(
            ["git", *arguments],
            cwd=root,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise _not_run(source) from error
    if process.returncode:
        lines = process.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = lines[-1].removeprefix("fatal: ") if lines else "no reason given"
        raise SpecpressError(f"git: {reason}", file=source, hint=hint)
    return process.stdout


def _not_run(source: str) -> SpecpressError:
    return SpecpressError(
        "git could not be run", file=source, hint="check that git is installed"
    )
