"""Libraries in versions of their own, each in a folder, kept from run to run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specpress.utils.cache_folder import cache_folder


def installed(*requirements: str) -> Path:
    """Give the folder that these are installed in, with what they need.

    Skips the test, and says why, where they cannot be installed.
    """
    python = f"{sys.platform}-{sys.version_info[0]}.{sys.version_info[1]}"
    folder = cache_folder() / "versions" / python / "_".join(requirements)
    if not folder.is_dir():
        making = folder.with_name(f"{folder.name}.{os.getpid()}")
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-input"]
        done = subprocess.run(
            [*pip, "--retries=1", f"--target={making}", *requirements],
            capture_output=True,
            text=True,
        )
        if done.returncode:
            reason = done.stderr.strip().splitlines()[-1:] or ["pip failed"]
            pytest.skip(f"{' '.join(requirements)} cannot be installed: {reason[0]}")
        try:
            making.rename(folder)
        except OSError:  # another worker was quicker
            shutil.rmtree(making)
    return folder


def run(program: Path, *folders: Path, argument: str) -> None:
    """Run a program that finds these folders, in this order, and no other packages."""
    path = os.pathsep.join(map(str, folders))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-S", str(program), argument],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
