"""`specpress merge-driver`: the driver that git calls to merge generated packages.

``git config merge.specpress.driver "specpress merge-driver %O %A %B %P"``, and in
``.gitattributes`` a line ``generated/** merge=specpress`` (gitattributes(5), "Defining a
custom merge driver"). Generated files need no merging: `specpress generate` writes them
anew from the merged document. So a conflict in one is not shown to anybody, except where
somebody edited it by hand.
"""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

from specpress.errors import SpecpressError
from specpress.fetch.git import run_git
from specpress.output.manifest import merge_manifests
from specpress.utils.digests import MANIFEST, digest

from .arguments import add_verbose

_LABELS = ("-L", "ours", "-L", "base", "-L", "theirs")
_MOST_CONFLICTS = 127
"""Above this, the exit status of `git merge-file` is no number of conflicts."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`: those that git gives."""
    parser.add_argument("base", type=Path, help="the common ancestor (%%O)")
    parser.add_argument(
        "ours", type=Path, help="our version, replaced by the merged (%%A)"
    )
    parser.add_argument("theirs", type=Path, help="the other branch's version (%%B)")
    parser.add_argument("path", type=Path, help="the path in the repository (%%P)")
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Merge into the file of our version; 1 if it has conflicts afterwards."""
    if args.path.name == MANIFEST:
        texts = [
            file.read_text("utf-8") for file in (args.base, args.ours, args.theirs)
        ]
        args.ours.write_text(merge_manifests(*texts), encoding="utf-8")
        return 0
    merged = subprocess.run(
        ["git", "merge-file", "--stdout", *_LABELS, args.ours, args.base, args.theirs],
        capture_output=True,
    )
    if merged.returncode == 0:
        args.ours.write_bytes(merged.stdout)
    elif merged.returncode > _MOST_CONFLICTS:  # a binary file, or none that it can read
        return 1
    elif not all(_is_generated(args.path, f) for f in (args.ours, args.theirs)):
        args.ours.write_bytes(merged.stdout)
        return 1
    return 0


def _is_generated(path: Path, file: Path) -> bool:
    """Whether one side of a file is as it was generated: some manifest in the history of
    this repository has its digest. What git cannot say counts as edited.
    """
    search = f"-S{digest(file.read_bytes())}"
    manifests = [(folder / MANIFEST).as_posix() for folder in path.parents]
    options = ("--all", "-n1", "--format=%H", search)
    try:
        return bool(run_git(str(path), Path(), "log", *options, "--", *manifests))
    except SpecpressError:
        return False
