"""The Python of generated READMEs runs, against the mock of the same package."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import specpress
from tests.shared import ROOT

from .test_sample import SAMPLE, SHARED

MORE = (
    "corpus/api2cart.com.json",  # two keys at once, cursors
    "corpus/apideck.com__file-storage.json",  # required headers, cursors
    "corpus/appcenter.ms.json",  # Swagger 2.0, pages by URL
    "corpus/bitbucket.org.json",  # OAuth, Basic, pages by URL
    "corpus/jellyfin.local.json",
    "corpus/netboxdemo.com.json",
    "corpus/probely.com.json",
    "corpus/spotify.com.json",
    "corpus/urlbox.io.json",  # a body of which one of two properties is required
    "corpus/zoom.us.json",
)


ALL = os.environ.get("SPECPRESS_READMES") == "all"
"""Whether those of the sample run all; else a third of them, for they take seconds."""


def ran(folder: Path, package: str) -> dict[str, object]:
    """What came of the blocks of the README of a package in a folder."""
    program = Path(__file__).with_name("readme.py")
    done = subprocess.run(
        [sys.executable, str(program), str(folder), package],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


@pytest.mark.parametrize(("package", "count"), [("library_api", 3), ("baserow_api", 2)])
def test_the_readme_of_a_committed_package_runs(package: str, count: int) -> None:
    assert ran(ROOT / "generated", package) == {"blocks": count, "failures": []}


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the corpus is not beside the repository"
)
@pytest.mark.parametrize(
    "path",
    [
        SHARED / name
        for name in (*(SAMPLE if ALL else SAMPLE[::3]), *MORE)
        # one of them refers to the folder above it
        if (SHARED / name).is_file() and "petstore-separate" not in name
    ],
    ids=lambda path: path.stem,
)
def test_the_readme_of_a_real_documents_package_runs(
    path: Path, tmp_path: Path
) -> None:
    specpress.generate(path, tmp_path, "made_api")
    result = ran(tmp_path, "made_api")
    assert result["failures"] == []
    assert result["blocks"]
