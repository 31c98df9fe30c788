"""A document over time: its versions in a git repository, and what changed from one to
the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from specpress.errors import SpecpressError
from specpress.fetch.git import run_git
from specpress.utils.dataclass import dataclass

from .load import read_side
from .model import Comparison, Side
from .run import compare_sides

_RECORD, _FIELD = "\x1e", "\x1f"


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of a document: a commit or tag, its day (ISO 8601), and the path there,
    from the top of the repository.
    """

    name: str
    date: str
    subject: str
    path: str


@dataclass(frozen=True, slots=True)
class Step:
    """A revision and what changed from the one before it.

    `comparison` is None for the first one, and where `problem` says why the document
    cannot be read there.
    """

    revision: Revision
    version: str
    comparison: Comparison | None
    problem: str = ""


def commits(document: Path, root: Path, limit: int) -> list[Revision]:
    """The last commits that changed a document, the oldest first; renames are followed.

    A document consists of all files that it refers to at the last commit. Raises
    `SpecpressError` where git cannot say.
    """
    own = _followed(document, root, limit)
    others = _others(f"git:HEAD:{own[-1].path}", root)
    if not others:
        return own
    files = dict.fromkeys([*(one.path for one in own), *others])
    log = _log(root, limit, "--", *(f":(top,literal){one}" for one in files))
    shown = {one.name for one in log}
    paths = {one.name: one.path for one in own}
    path = next((one.path for one in reversed(own) if one.name not in shown), "")
    found: list[Revision] = []
    for revision in reversed(log):
        path = paths.get(revision.name, path)
        if path:  # else there was no document yet
            found.append(replace(revision, path=path))
    return found


def _followed(document: Path, root: Path, limit: int) -> list[Revision]:
    """The commits of the document's own file, the oldest first."""
    log = _log(root, limit, "--follow", "--", str(document))
    found = [revision for revision in log if revision.path]
    if not found:
        raise SpecpressError(
            "no commit has this document", file=str(document), hint="check the path"
        )
    return found[::-1]


def _log(root: Path, limit: int, *arguments: str) -> list[Revision]:
    """What ``git log`` says, the newest first, each with the first file that it names."""
    form = f"--format={_RECORD}%h{_FIELD}%cs{_FIELD}%s"
    text = _git(
        root, "log", f"--max-count={limit}", form, "--name-only", *arguments
    )  # fmt: skip
    found: list[Revision] = []
    for record in text.split(_RECORD)[1:]:
        head, _, names = record.partition("\n")
        name, date, subject = head.split(_FIELD)
        path = next((line for line in names.splitlines() if line), "")
        found.append(Revision(name, date, subject, path))
    return found


def _others(source: str, root: Path) -> list[str]:
    """The other files of a document, as paths from the top of the repository."""
    try:
        side = read_side(source, root)
    except SpecpressError:
        return []  # the steps say that it cannot be read
    prefix = source.rpartition(":")[0] + ":"
    return [one.removeprefix(prefix) for one in side.others if one.startswith(prefix)]


def tags(document: Path, root: Path, pattern: str) -> list[Revision]:
    """The tags whose names match a glob and that have the document, by their day.

    Raises `SpecpressError` where git cannot say.
    """
    text = _git(
        root, "for-each-ref", "--sort=creatordate", "--merged=HEAD",
        f"--format=%(refname:short){_FIELD}%(creatordate:short)", f"refs/tags/{pattern}",
    )  # fmt: skip
    paths = [one.path for one in _followed(document, root, 1000)]
    known = list(dict.fromkeys(reversed(paths)))
    found: list[Revision] = []
    for line in text.splitlines():
        name, date = line.split(_FIELD)
        path = next((one for one in known if _exists(root, f"{name}:{one}")), "")
        if path:
            found.append(Revision(name, date, "", path))
    return found


def steps(revisions: Sequence[Revision], root: Path) -> Iterator[Step]:
    """What changed from each revision to the next one, the oldest first.

    One that cannot be read is passed over: the next is compared with the last that can.
    """
    before: Side | None = None
    for revision in revisions:
        try:
            side = read_side(f"git:{revision.name}:{revision.path}", root)
        except SpecpressError as error:
            yield Step(revision, "", None, str(error).splitlines()[0])
            continue
        comparison = compare_sides(before, side) if before is not None else None
        before = side
        yield Step(revision, side.version, comparison)


def _exists(root: Path, blob: str) -> bool:
    try:
        _git(root, "cat-file", "-e", blob)
    except SpecpressError:
        return False
    return True


def _git(root: Path, *arguments: str) -> str:
    return run_git("git", root, *arguments).decode("utf-8", "replace")
