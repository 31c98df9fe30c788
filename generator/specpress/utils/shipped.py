"""Files of the project that specpress needs when it runs.

They lie inside the package where specpress is installed, and in a checkout where a
reader of the project looks for them.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_CHECKOUT = _PACKAGE.parents[1]


def shipped(path: str) -> Path:
    """The file that a checkout has at `path`, wherever it is."""
    installed = _PACKAGE / Path(path).name
    return installed if installed.exists() else _CHECKOUT / path
