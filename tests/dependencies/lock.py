"""Writes constraints.txt: one version for each package that development installs.

The versions are the newest that fit together, found by pip without installing anything.
They are found with the lowest Python that is supported, whose versions are there for the
later ones, too.

    python -m tests.dependencies.lock
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

from tests.dependencies.declared import CONSTRAINTS, ROOT, extras, groups, pyproject


def main() -> None:
    """Resolves all requirements, and writes the names and versions, sorted."""
    content = pyproject()
    supported = content["project"]["requires-python"].removeprefix(">=")
    running = ".".join(map(str, sys.version_info[:2]))
    if running != supported:
        sys.exit(
            f"lock with Python {supported}, the lowest supported; this is {running}"
        )
    own = content["project"]["name"]
    packages = {
        re.sub(r"[-_.]+", "-", metadata["name"]).lower(): metadata["version"]
        for metadata in (entry["metadata"] for entry in _resolved(content))
        if metadata["name"] != own
    }
    lines = [f"{name}=={version}\n" for name, version in sorted(packages.items())]
    CONSTRAINTS.write_text("".join(lines), encoding="utf-8")


def _resolved(content: dict[str, Any]) -> list[dict[str, Any]]:
    """What pip would install in an empty environment, itself included."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run"]
    command += ["--ignore-installed", "--report", "-", "pip"]
    command += content["build-system"]["requires"]
    command += [f".[{','.join(extras(content))}]"]
    for group in groups(content):
        command += ["--group", group]
    answer = subprocess.run(
        command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    installed: list[dict[str, Any]] = json.loads(answer.stdout)["install"]
    return installed


if __name__ == "__main__":
    main()
