"""Edits by hand in generated files: what they were made from, and how they are kept.

The base of a merge is the text that somebody edited. It is known by its digest in the
manifest, so that no wrong one can be taken, and is looked for where it can be:

1. in `specpress.edits.json`, in the package, which has the base of each edited file from
   the first merge on: no commit has that text then;
2. in the package that the last run wrote, made again from the snapshot of its document;
3. in the history of the file in git.

Where none has it, the file is kept as it is.
"""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, cast

from specpress.errors import SpecpressError
from specpress.fetch.git import run_git
from specpress.utils.digests import digest

from .conflicts import is_merge_of
from .three_way import Overlap, merge

EDITS: Final = "specpress.edits.json"
"""In a package: the base of each file that was edited by hand, a line a file."""
REJECTS: Final = ".rej"
"""The ending of the file beside an edited one that names the overlaps."""
_REVISIONS: Final = "200"

Earlier = Callable[[], Mapping[str, str]]
"""Gives the texts of the package that was written before, or what is known of them."""
_UNREADABLE = (OSError, RecursionError, ValueError)


def nothing_earlier() -> Mapping[str, str]:
    """The texts of a package of which nothing is known."""
    return {}


def recorded_bases(folder: Path) -> dict[str, str]:
    """The bases that a package has; none where they cannot be read."""
    try:
        value: Any = json.loads((folder / EDITS).read_text(encoding="utf-8"))
    except _UNREADABLE:  # also where git left conflicts
        return {}
    if not isinstance(value, dict):
        return {}
    bases = cast("dict[str, Any]", value)
    return {path: text for path, text in bases.items() if isinstance(text, str)}


def bases_text(bases: Mapping[str, str]) -> str:
    """The content of `EDITS`, a line a file."""
    lines = (f"{json.dumps(path)}: {json.dumps(bases[path])}" for path in sorted(bases))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def find_bases(
    folder: Path, path: str, digests: frozenset[str], earlier: Earlier
) -> dict[str, str]:
    """The texts of a file as it was generated, by those of the digests that have one."""
    known = (recorded_bases(folder).get(path), earlier().get(path))
    texts = {digest(text.encode()): text for text in known if text is not None}
    bases = {each: texts[each] for each in digests & texts.keys()}
    missing = digests - bases.keys()
    return bases | (_from_git(folder, path, missing) if missing else {})


def nearest_base(
    folder: Path,
    path: str,
    digests: frozenset[str],
    earlier: Earlier,
    edited: bytes,
) -> str | None:
    """Of the texts that two branches generated, the one that an edited text is nearest
    to: what the other branch generated is in the edited text as it will be generated, or
    was not taken when a conflict was resolved.
    """
    found = find_bases(folder, path, digests, earlier)
    lines = Counter(edited.decode(errors="replace").splitlines())

    def distance(base: str) -> tuple[int, str]:
        others = Counter(base.splitlines())
        return ((lines - others) + (others - lines)).total(), base

    return min(found.values(), key=distance, default=None)


def is_merge_of_generated(
    folder: Path,
    path: str,
    text: str,
    digests: frozenset[str],
    earlier: Earlier,
    generated: str | None,
) -> bool:
    """Whether a text is no more than what git made of several generated ones.

    They are known by their digests. Where one of them cannot be had, because it was
    edited before it was committed, what is `generated` now has to explain its lines; what
    nothing explains counts as edited, so that no edit is lost.
    """
    found = find_bases(folder, path, digests, earlier)
    return is_merge_of(text, [*found.values()], generated)


def merge_edits(
    path: str, base: str, edited: str, generated: str
) -> tuple[str, str] | None:
    """An edited file brought up to date, and its overlaps in the words of a `REJECTS`.

    In an overlap the file keeps the edit. None where that cannot be read as what it is:
    half of a change is no Python.
    """
    text, overlaps = merge(base, edited, generated)
    if not _is_readable(path, text):
        return None
    return text, "".join(_reject(path, each) for each in overlaps)


def _is_readable(path: str, text: str) -> bool:
    try:
        if path.endswith(".py"):
            ast.parse(text)
        elif path.endswith(".json"):
            json.loads(text)
    except (RecursionError, SyntaxError, ValueError):
        return False
    return True


def _reject(path: str, overlap: Overlap) -> str:
    return (
        f"{path}:{overlap.line}: edited by hand, and generated otherwise now\n"
        f"<<<<<<< edited\n{_ended(overlap.ours)}"
        f"||||||| generated before\n{_ended(overlap.base)}"
        f"=======\n{_ended(overlap.theirs)}"
        ">>>>>>> generated now\n"
    )


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _from_git(folder: Path, path: str, digests: frozenset[str]) -> dict[str, str]:
    """The newest version in git with each of the digests, the staged one included."""
    listing = ("log", "-m", "--format=", "--raw", "--no-abbrev", "-n", _REVISIONS)
    found: dict[str, str] = {}
    with suppress(SpecpressError, UnicodeDecodeError):
        # a file with conflicts is there three times: the base, ours, theirs
        staged = run_git(path, folder, "ls-files", "--stage", "--", path).splitlines()
        revisions = ["HEAD", *_merged_here(folder)]
        lines = run_git(path, folder, *listing, *revisions, "--", path).splitlines()
        # git-diff(1), "Raw output format": two modes, two objects, status, path
        pairs = [reversed(line.split()[2:4]) for line in lines]
        blobs = [line.split()[1] for line in staged]
        blobs += [blob for pair in pairs for blob in pair]
        for blob in dict.fromkeys(blob.decode() for blob in blobs):
            if not blob.strip("0"):
                continue
            content = run_git(path, folder, "cat-file", "blob", blob)
            known = digest(content)
            if known in digests - found.keys():
                found[known] = content.decode().replace("\r\n", "\n")
                if found.keys() == digests:
                    break
    return found


def _merged_here(folder: Path) -> list[str]:
    """The commits that git is at work to bring in: a merge, a rebase, a cherry-pick."""
    heads: list[str] = []
    for name in ("MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD"):
        with suppress(SpecpressError):  # there is none
            run_git(name, folder, "rev-parse", "--quiet", "--verify", name)
            heads.append(name)
    return heads
