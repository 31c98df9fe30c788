"""The example implementation, walked through with the generated client."""

from __future__ import annotations

import subprocess
import sys
from os import environ

from tests.shared import ROOT


def test_the_walk_through() -> None:
    folders = [ROOT / "generated", ROOT / "docs/examples"]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "workspaces"],
        env={**environ, "PYTHONPATH": ":".join(map(str, folders))},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "registered",
        "registered twice: 400",
        "not logged in: 401",
        "made: Acme",
        "renamed: ['Acme Ltd']",
        "deleted twice: 404",
    ]
