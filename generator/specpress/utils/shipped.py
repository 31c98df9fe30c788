"""Files of the project that specpress needs when it runs.

They lie inside the package where specpress is installed, and in a checkout where a
reader of the project looks for them.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_CHECKOUT = _PACKAGE.parents[1]


def shipped(path: str, installed_as: str = "") -> Path:
    """The file that a checkout has at `path`, wherever it is.

    `installed_as` is where it lies in the installed package, if not right inside.
    """
    installed = _PACKAGE / (installed_as or Path(path).name)
    return installed if installed.exists() else _CHECKOUT / path
