"""The parts of a package that can be generated alone, and which files they have."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Part: TypeAlias = Literal["", "client", "server", "models"]
"""A part; ``""`` is the whole package."""
_LEFT_OUT: Final[dict[str, tuple[str, ...]]] = {
    "": (),
    "client": ("server/",),
    # the server reads the operations' declarations, which are the client's
    "server": ("README.md", "reference.md"),
    "models": (
        "client/",
        "server/",
        "webhooks/",
        "inputs/",
        "auth.py",
        "README.md",
        "reference.md",
    ),
}
PARTS: Final = tuple(part for part in _LEFT_OUT if part)


def belongs(path: str, part: str) -> bool:
    """Whether a file belongs to a part; every file belongs to the whole."""
    return not path.startswith(_LEFT_OUT[part])
