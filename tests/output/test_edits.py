"""Edits by hand and changes of a document: both are in the file afterwards."""

from __future__ import annotations

import ast
import copy
import importlib
import os
import random
import sys
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pytest

from specpress.config.settings import ApiConfig
from specpress.output.edits import EDITS, REJECTS, bases_text
from specpress.output.plan import plan
from specpress.output.three_way import Overlap, merge
from specpress.output.write import write
from specpress.pipeline.generate import RenderedPackage, render_package
from specpress.pipeline.job import Job
from specpress.pipeline.source import read_raw
from specpress.utils.digests import MANIFEST

from .packages import NEW, OLD, content, manifest
from .test_merge import document, edit

RUNS = int(os.environ.get("SPECPRESS_EDITS", "100"))
VERSIONS = 10


def test_what_one_side_changed_is_taken() -> None:
    base = "a\nb\nc\nd\ne\n"
    assert merge(base, base, "a\nX\n") == ("a\nX\n", ())
    assert merge(base, "a\nX\n", base) == ("a\nX\n", ())
    assert merge(base, "X\nb\nc\nd\ne\n", "a\nb\nc\nd\nY") == ("X\nb\nc\nd\nY", ())
    assert merge(base, "a\nb\nX\n", "a\nb\nX\n") == ("a\nb\nX\n", ())
    assert merge("", "a\n", "") == ("a\n", ())


def test_what_both_changed_is_an_overlap() -> None:
    text, overlaps = merge("a\nb\nc\n", "a\nX\nc\n", "a\nY\nc\nd\n")
    assert text == "a\nX\nc\nd\n"
    assert overlaps == (Overlap(2, "b\n", "X\n", "Y\n"),)


def test_a_base_is_taken_by_its_digest_alone(tmp_path: Path) -> None:
    """A wrong one would take the edit for something that was generated."""
    write(tmp_path / "a", OLD, manifest(OLD))
    file = tmp_path / "a" / "models/pet.py"
    file.write_text("# mine\nPET = 'old'\n")
    wrong = {"models/pet.py": "# mine\nPET = 'other'\n"}
    (tmp_path / "a" / EDITS).write_text(bases_text(wrong))
    planned = plan(tmp_path / "a", NEW, manifest(NEW), lambda: wrong)
    assert planned.outdated == {"models/pet.py"}


def test_half_a_change_that_is_no_python_is_not_written(tmp_path: Path) -> None:
    def files(text: str) -> dict[str, str]:
        return {"a.py": text}

    before = files("x = (\n    1\n)\ny = 1\nz = 2\n")
    after = files("x = [\n    1\n]\ny = 1\nz = 2\n")
    write(tmp_path / "a", before, manifest(before))
    edited = before["a.py"].replace("\n)", "\n)  # mine")
    (tmp_path / "a" / "a.py").write_text(edited)
    done = write(tmp_path / "a", after, manifest(after), earlier=lambda: before)
    assert done.outdated == {"a.py"}
    assert (tmp_path / "a" / "a.py").read_text() == edited


@cache
def versions() -> tuple[RenderedPackage, ...]:
    """Packages of a document and of what became of it."""
    import json
    import tempfile

    rendered: list[RenderedPackage] = []
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(VERSIONS):
            value = copy.deepcopy(document())
            source = random.Random(seed)
            for half in ("pq", "rs") * (seed % 3 + 1):
                edit(value, half, source)
            path = Path(folder) / f"{seed}.json"
            path.write_text(json.dumps(value))
            settings = ApiConfig(name="m", package="m_api")
            job = Job(str(path), Path(folder) / "m_api", Path(folder), settings)
            rendered.append(render_package(job, read_raw(job.source)))
    return tuple(rendered)


def by_hand(text: str, mark: str, source: random.Random) -> tuple[str, int]:
    """A text with a line more, or a longer one, and where; Python stays Python."""
    while True:
        lines = text.splitlines(keepends=True)
        at = source.randrange(len(lines))
        if source.randrange(2):
            lines.insert(at, f"# {mark}\n")
        else:
            lines[at] = lines[at].rstrip("\n") + f"  # {mark}\n"
        try:
            ast.parse("".join(lines))
        except SyntaxError:
            continue
        return "".join(lines), at


def is_apart(base: str, at: int, other: str) -> bool:
    """Whether the lines around one of the base are, together, in the other text."""
    one, two = base.splitlines(), other.splitlines()
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    return any(b.a < at and at + 1 < b.a + b.size for b in blocks)


@pytest.mark.parametrize("part", range(10))
def test_edits_survive_changes_of_the_document(part: int, tmp_path: Path) -> None:
    for seed in range(part * RUNS // 10, (part + 1) * RUNS // 10):
        survives(seed, tmp_path / f"s{seed}")


def survives(seed: int, root: Path) -> None:
    source = random.Random(seed)
    before, after = source.sample(versions(), 2)
    folder = root / f"edited_{seed}"
    write(folder, before.files, before.manifest)
    python = [p for p in before.files if p.endswith(".py") and before.files[p].strip()]
    changed = [p for p in python if after.files.get(p) != before.files[p]]
    paths = {*source.sample(python, 3), *source.sample(changed, min(3, len(changed)))}
    edits: dict[str, tuple[str, int]] = {}
    for path in sorted(paths):
        edits[path] = by_hand(before.files[path], f"mine {seed} {path}", source)
        (folder / path).write_text(edits[path][0])

    done = write(folder, after.files, after.manifest, earlier=lambda: before.files)

    present = content(folder)
    for path, (text, at) in edits.items():
        mark = f"# mine {seed} {path}"
        assert mark in present[path], (seed, path)
        if path not in after.files:
            assert (present[path], path in done.outdated) == (text, True)
            continue
        ast.parse(present[path])
        apart = is_apart(before.files[path], at, after.files[path])
        if apart:
            assert path not in done.outdated | done.unresolved, (seed, path)
            without = present[path].replace(f"{mark}\n", "\n").splitlines()
            plain = [line.rstrip() for line in without]
            for line in after.files[path].splitlines():
                assert line.rstrip() in plain, (seed, path)
        # nothing that is generated is lost: it is in the file, or beside it
        if path in done.outdated:
            assert present[path] == text
        else:
            either = present[path] + present.get(path + REJECTS, "")
            for line in after.files[path].splitlines():
                assert line in either, (seed, path, line)
    untouched = after.files.keys() - edits.keys()
    assert {p: present[p] for p in untouched} == {p: after.files[p] for p in untouched}
    assert set(present) - after.files.keys() - edits.keys() <= {
        MANIFEST,
        EDITS,
        *(path + REJECTS for path in edits),
    }
    imports(folder)
    # and back: the record has the bases
    write(folder, before.files, before.manifest)
    assert all(
        f"mine {seed} {path}" in text
        for path, text in content(folder).items()
        if path in edits
    )


def imports(folder: Path) -> None:
    """Import every module of a package that no edit kept from being removed."""
    sys.path.insert(0, str(folder.parent))
    try:
        importlib.invalidate_caches()
        for file in ("client", "models", "inputs", "server"):
            if (folder / file).is_dir():
                importlib.import_module(f"{folder.name}.{file}")
    finally:
        sys.path.remove(str(folder.parent))
        for name in [n for n in sys.modules if n.partition(".")[0] == folder.name]:
            del sys.modules[name]
