"""The requirements that pyproject.toml declares; needs the standard library only."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CONSTRAINTS = ROOT / "constraints.txt"


def pyproject() -> dict[str, Any]:
    """The content of the project's pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def extras(content: dict[str, Any]) -> list[str]:
    """The names of the optional dependencies."""
    return list(content["project"]["optional-dependencies"])


def groups(content: dict[str, Any]) -> list[str]:
    """The names of the dependency groups."""
    return list(content["dependency-groups"])


def requirements(content: dict[str, Any]) -> list[str]:
    """All requirements as they are written: of the tool, its extras, groups and build."""
    project = content["project"]
    parts: list[Sequence[str]] = [
        content["build-system"]["requires"],
        project["dependencies"],
        *project["optional-dependencies"].values(),
        *content["dependency-groups"].values(),
    ]
    return sorted({requirement for part in parts for requirement in part})
