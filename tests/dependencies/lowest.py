"""Prints the lowest versions that pyproject.toml allows, as constraints for pip.

Only direct requirements have a lowest version; what they require in turn is the newest
that fits. Environment markers stay: pip reads them in constraints, too.

    python -m tests.dependencies.lowest > lowest.txt
"""

from __future__ import annotations

import re

from tests.dependencies.declared import pyproject, requirements

_REQUIREMENT = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)"
    r"\s*(?:\[[^\]]*\])?"
    r"\s*(?P<versions>[^;]*?)"
    r"\s*(?P<marker>;.*)?"
)
"""A requirement by version (PEP 508), in parts; constraints have no extras."""
_LOWER = re.compile(r"(?:>=|==|~=)\s*(?P<version>[^\s,]+)")


def lowest(requirement: str) -> str:
    """The constraint that keeps a requirement at the lowest version it allows.

    Raises ValueError for one that has no lower bound.
    """
    parts = _REQUIREMENT.fullmatch(requirement)
    bound = _LOWER.search(parts["versions"]) if parts else None
    if parts is None or bound is None:
        raise ValueError(f"{requirement!r} has no lower bound; give one in >=")
    return f"{parts['name']}=={bound['version']}{parts['marker'] or ''}"


def main() -> None:
    """Prints a line for each requirement."""
    print("\n".join(map(lowest, requirements(pyproject()))))


if __name__ == "__main__":
    main()
