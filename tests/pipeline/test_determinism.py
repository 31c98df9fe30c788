"""The same meaning gives the same bytes: in every run, place and order of keys."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import ROOT, shared


def _generate(spec: Path, output: Path, *, seed: str, cwd: Path) -> str:
    """Generates in a process of its own, and gives a digest of all files."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": str(ROOT / "generator"),
    }
    subprocess.run(
        [
            *(sys.executable, "-m", "specpress", "generate", "--quiet"),
            *("--spec", str(spec), "--output", str(output), "--package", "made_api"),
        ],
        check=True,
        cwd=cwd,
        env=environment,
    )
    digest = hashlib.sha256()
    for path in sorted((output / "made_api").rglob("*")):
        if path.is_file():
            name = path.relative_to(output).as_posix()
            digest.update(f"{name}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def test_hash_seed_and_working_directory_do_not_matter(tmp_path: Path) -> None:
    spec = ROOT / "specs/library/openapi.yaml"
    first = _generate(spec, tmp_path / "a", seed="1", cwd=tmp_path)
    assert first == _generate(spec, tmp_path / "b", seed="2", cwd=ROOT)


@pytest.mark.parametrize("seed", ["3"])
def test_two_starts_of_the_server_give_the_same_package(
    tmp_path: Path, seed: str
) -> None:
    one = shared("specs/baserow-1.35.3.json")
    other = shared("specs/baserow-1.35.3-second-start.json")
    first = _generate(one, tmp_path / "a", seed="1", cwd=tmp_path)
    assert first == _generate(other, tmp_path / "b", seed=seed, cwd=ROOT)
