"""Several documents at once: those that globs name, now and at a revision of git.

They are compared as one API: an operation that moved from one document to another is
compared where it is now, not told as removed. Renamed documents are followed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from specpress.errors import SpecpressError
from specpress.fetch.git import run_git

from .compare.operation_index import all_operations, template
from .document import Document, Raw
from .load import read_side, side_of
from .model import Change, Comparison, Side

_GONE = "operation-removed"
_NEW = "operation-added"
_TOKEN = re.compile(r"\*\*/|\*\*|\*|\?|\[[^\]]*\]")
_REGEX = {"**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@dataclass(frozen=True, slots=True)
class DocumentPair:
    """A document at the base and now, as paths from the folder; ``""``: not there."""

    base: str
    revision: str

    @property
    def name(self) -> str:
        """What it is called in a report."""
        if self.base and self.revision and self.base != self.revision:
            return f"{self.base} → {self.revision}"
        return self.revision or self.base


Compare = Callable[[Side, Side], Comparison]


def document_pairs(globs: Sequence[str], base: str, root: Path) -> list[DocumentPair]:
    """The documents that globs name in the folder `root`, now or at the commit `base`.

    Raises `SpecpressError` for a glob that names none, and where git cannot say.
    """
    listed = _git(root, "ls-tree", "-r", "-z", "--name-only", base).split("\0")
    renamed = _renamed(root, base)
    before: set[str] = set()
    now: set[str] = set()
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
            raise SpecpressError(
                f"no such document, neither here nor at {base}",
                file=pattern,
                hint="check --documents; paths are seen from the working directory",
            )
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
    return pairs


def compare_documents(
    pairs: Sequence[DocumentPair],
    base: str,
    root: Path,
    overlays: Sequence[Path],
    compare: Compare,
) -> list[tuple[str, Comparison]]:
    """What changed in each of several documents, with its name; in one that is new all is
    added, in one that is gone all is removed. `compare` compares two sides.
    """
    compared: list[tuple[str, Comparison]] = []
    for pair in pairs:
        old = (
            read_side(f"git:{base}:./{pair.base}", root, overlays)
            if pair.base
            else None
        )
        new = read_side(pair.revision, root, overlays) if pair.revision else None
        old, new = old or _nothing(new, pair.name), new or _nothing(old, pair.name)
        compared.append((pair.name, compare(old, new)))
    return _with_moved(compared, compare)


def _with_moved(
    compared: list[tuple[str, Comparison]], compare: Compare
) -> list[tuple[str, Comparison]]:
    """The comparisons, with operations that moved compared across two documents."""
    gone = _operations(compared, _GONE)
    new = _operations(compared, _NEW)
    moved = {key: (gone[key], new[key]) for key in gone if key in new}
    routes: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for key, route in moved.items():
        routes.setdefault(route, []).append(key)
    kept = [
        (
            name,
            replace(
                comparison,
                changes=tuple(
                    one
                    for one in comparison.changes
                    if not _is_moved(one, index, moved)
                ),
            ),
        )
        for index, (name, comparison) in enumerate(compared)
    ]
    for (source, target), keys in routes.items():
        old, new_ = compared[source][1].base, compared[target][1].revision
        across = compare(_only(old, keys), _only(new_, keys))
        changes = tuple(one for one in across.changes if one.operations)
        name = f"{compared[source][0]} → {compared[target][0]}"
        kept.append((name, replace(across, changes=changes)))
    return kept


def _operations(
    compared: Iterable[tuple[str, Comparison]], rule: str
) -> dict[tuple[str, str], int]:
    """The operations of which a rule speaks, and the number of their document."""
    return {
        (change.method, template(change.path)): index
        for index, (_, comparison) in enumerate(compared)
        for change in comparison.changes
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
    """The old paths of files that were renamed since a commit, by their new ones."""
    text = _git(
        root, "diff", "--find-renames", "--diff-filter=R", "--name-status", "-z",
        "--relative", base, "--",
    )  # fmt: skip
    words = text.split("\0")
    return {
        words[index + 2]: words[index + 1]
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
