"""Several documents at once: those that globs name, now and at a revision of git.

They are compared as one API: an operation that moved from one document to another is
compared where it is now, not told as removed. Renamed documents are followed.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, TypeAlias

from specpress.errors import SpecpressError
from specpress.fetch.git import run_git
from specpress.utils.dataclass import dataclass

from .compare.operation_index import all_operations, template
from .document import Document, Raw
from .load import read_side, side_of
from .model import Change, Comparison, Side

_GONE = "operation-removed"
_NEW = "operation-added"
_TOKEN = re.compile(r"\*\*/|\*\*|\*|\?|\[[^\]]*\]")
_REGEX = {"**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]"}


State: TypeAlias = Literal["kept", "new", "deleted", "renamed", "moved", "missing"]
"""What became of a document; ``moved`` is what went from one to another, ``missing`` what
is neither here nor at the base."""


@dataclass(frozen=True, slots=True)
class DocumentPair:
    """A document at the base and now, as paths from the folder; ``""``: not there.

    `pattern` is the glob that names neither, where both are not there.
    """

    base: str
    revision: str
    pattern: str = ""

    @property
    def name(self) -> str:
        """What it is called in a report."""
        if self.base and self.revision and self.base != self.revision:
            return f"{self.base} → {self.revision}"
        return self.revision or self.base or self.pattern

    @property
    def state(self) -> State:
        """What became of it."""
        if not (self.base or self.revision):
            return "missing"
        if not (self.base and self.revision):
            return "new" if self.revision else "deleted"
        return "kept" if self.base == self.revision else "renamed"


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """What changed in one of several documents.

    `file` is its path now, else that at the base. `comparison` is None where there is
    none to make, and `problem` says why; `refused` is whether that is an error, as it is
    for what cannot be read now, not for what could not be read before.
    """

    name: str
    file: str
    state: State
    comparison: Comparison | None
    problem: str = ""
    refused: bool = False

    @property
    def says_something(self) -> bool:
        """Whether anything is to be told about it."""
        found = self.comparison
        return bool(self.problem or self.state != "kept" or (found and found.changes))


Compare = Callable[[Side, Side], Comparison]


def document_pairs(globs: Sequence[str], base: str, root: Path) -> list[DocumentPair]:
    """The documents that globs name in the folder `root`, now or at the commit `base`.

    A glob that names none is a pair of nothing. Raises `SpecpressError` where git cannot
    say.
    """
    listed = _git(root, "ls-tree", "-r", "-z", "--name-only", base).split("\0")
    renamed = _renamed(root, base)
    before: set[str] = set()
    now: set[str] = set()
    nowhere: list[DocumentPair] = []
    for pattern in globs:
        plain = _relative(pattern, root)
        expression = re.compile(_regex(plain))
        then = {one for one in listed if one and expression.fullmatch(one)}
        here = {
            one.relative_to(root).as_posix()
            for one in root.glob(plain)
            if one.is_file()
        }
        if not then and not here:
            nowhere.append(DocumentPair("", "", pattern))
        before |= then
        now |= here
    pairs = [
        DocumentPair(one if one in listed else renamed.get(one, ""), one)
        for one in sorted(now)
    ]
    known = {pair.base for pair in pairs}
    moved = {old: new for new, old in renamed.items()}
    for one in sorted(before - known):
        there = moved.get(one, "")
        pairs.append(DocumentPair(one, there if (root / there).is_file() else ""))
    return [*nowhere, *pairs]


def compare_documents(
    pairs: Sequence[DocumentPair],
    base: str,
    root: Path,
    overlays: Sequence[Path],
    compare: Compare,
) -> list[DocumentResult]:
    """What changed in each of several documents; in one that is new all is added, in one
    that is gone all is removed. `compare` compares two sides.
    """
    return _with_moved(
        [_compared(pair, base, root, overlays, compare) for pair in pairs], compare
    )


def _compared(
    pair: DocumentPair,
    base: str,
    root: Path,
    overlays: Sequence[Path],
    compare: Compare,
) -> DocumentResult:
    result = DocumentResult(pair.name, pair.revision or pair.base, pair.state, None)
    if pair.state == "missing":
        problem = (
            f"no such document, neither here nor at {base}: check the path, which is "
            "seen from the working directory"
        )
        return replace(result, file=pair.pattern, problem=problem, refused=True)
    try:
        new = read_side(pair.revision, root, overlays) if pair.revision else None
    except SpecpressError as error:
        return replace(result, problem=f"cannot be read: {error}", refused=True)
    try:
        source = f"git:{base}:./{pair.base}"
        old = read_side(source, root, overlays) if pair.base else None
    except SpecpressError as error:
        problem = f"cannot be compared, as it could not be read at {base}: {error}"
        return replace(result, problem=problem)
    old, new = old or _nothing(new, pair.name), new or _nothing(old, pair.name)
    return replace(result, comparison=compare(old, new))


def _with_moved(
    results: Sequence[DocumentResult], compare: Compare
) -> list[DocumentResult]:
    """The results, with operations that moved compared across two documents."""
    gone = _operations(results, _GONE)
    new = _operations(results, _NEW)
    moved = {key: (gone[key], new[key]) for key in gone if key in new}
    routes: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for key, route in moved.items():
        routes.setdefault(route, []).append(key)
    kept = [_without(result, index, moved) for index, result in enumerate(results)]
    for (source, target), keys in routes.items():
        from_, to = results[source], results[target]
        assert from_.comparison is not None
        assert to.comparison is not None
        across = compare(
            _only(from_.comparison.base, keys), _only(to.comparison.revision, keys)
        )
        changes = tuple(one for one in across.changes if one.operations)
        name = f"{from_.name} → {to.name}"
        found = replace(across, changes=changes)
        kept.append(DocumentResult(name, to.file, "moved", found))
    return kept


def _without(
    result: DocumentResult, index: int, moved: dict[tuple[str, str], tuple[int, int]]
) -> DocumentResult:
    """A result without the operations that moved."""
    comparison = result.comparison
    if comparison is None:
        return result
    changes = tuple(
        one for one in comparison.changes if not _is_moved(one, index, moved)
    )
    return replace(result, comparison=replace(comparison, changes=changes))


def _operations(
    results: Iterable[DocumentResult], rule: str
) -> dict[tuple[str, str], int]:
    """The operations of which a rule speaks, and the number of their document."""
    return {
        (change.method, template(change.path)): index
        for index, result in enumerate(results)
        if result.comparison
        for change in result.comparison.changes
        if change.id == rule
    }


def _is_moved(
    change: Change, index: int, moved: dict[tuple[str, str], tuple[int, int]]
) -> bool:
    route = moved.get((change.method, template(change.path)))
    return (
        route is not None
        and change.id in (_GONE, _NEW)
        and route[0 if change.id == _GONE else 1] == index
    )


def _only(side: Side, keys: Iterable[tuple[str, str]]) -> Side:
    """A side with some of its operations only."""
    wanted = {*keys}
    paths: dict[str, dict[str, object]] = {}
    for one in all_operations(Document(side.raw)):
        if (one.method, template(one.path)) in wanted:
            shared = {
                key: one.item.value[key]
                for key in ("parameters", "servers")
                if key in one.item.value
            }
            item = paths.setdefault(one.path, shared)
            item[one.method.lower()] = one.node.value
    raw: Raw = {**side.raw, "paths": paths}
    return replace(side, raw={key: raw[key] for key in raw if key != "webhooks"})


def _nothing(other: Side | None, name: str) -> Side:
    """A document without operations, in place of one that is not there."""
    empty: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": name, "version": ""}}
    if other is not None:
        same = ("info", "servers", "security")
        empty |= {key: other.raw[key] for key in same if key in other.raw}
    text = json.dumps({**empty, "paths": {}}, default=str)
    return side_of(text.encode(), name)


def _renamed(root: Path, base: str) -> dict[str, str]:
    """The old paths of files that were renamed since a commit, by their new ones, both
    seen from `root`: a document may have come from elsewhere in the repository.
    """
    prefix = _git(root, "rev-parse", "--show-prefix").rstrip("\n") or "."
    text = _git(
        root, "diff", "--find-renames", "--diff-filter=R", "--name-status", "-z",
        base, "--",
    )  # fmt: skip
    words = text.split("\0")
    return {
        posixpath.relpath(words[index + 2], prefix): posixpath.relpath(
            words[index + 1], prefix
        )
        for index in range(0, len(words) - 2, 3)
        if words[index].startswith("R")
    }


def _relative(pattern: str, root: Path) -> str:
    """A glob as seen from the folder `root`. Raises `SpecpressError` for one outside."""
    path = Path(pattern)
    if path.is_absolute() and path.is_relative_to(root):
        path = path.relative_to(root)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        raise SpecpressError(
            "not below the working directory",
            file=pattern,
            hint="run the comparison in the top folder of the documents",
        )
    return path.as_posix()


def _regex(pattern: str) -> str:
    """A glob as a regular expression; ``**`` stands for any number of folders."""
    text = ""
    end = 0
    for match in _TOKEN.finditer(pattern):
        text += re.escape(pattern[end : match.start()])
        token = match[0]
        text += _REGEX.get(token, token.replace("[!", "[^"))
        end = match.end()
    return text + re.escape(pattern[end:])


def _git(root: Path, *arguments: str) -> str:
    return run_git("git", root, *arguments).decode("utf-8", "replace")
