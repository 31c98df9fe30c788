"""Whether this specpress is one that a project can be worked on with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from specpress._version import __version__
from specpress.config.file import content, own_table
from specpress.errors import SpecpressError
from specpress.utils.versions import is_range, is_within, release

from . import lock

KEY = "required_version"


def refuse_unfit(file: Path, *, force: bool = False) -> None:
    """Refuse what is outside of the range that a project allows, or older than what it
    uses: two people with two versions would undo each other's work, again and again.

    `file` is that of the configuration, whose `required_version` is the range; what the
    project uses is in its lock. `force` accepts an older one. Raises SpecpressError.
    """
    allowed = range_of(file)
    if allowed and not is_within(__version__, allowed):
        raise SpecpressError(
            f"this project allows specpress {allowed}; this is {__version__}",
            file=str(file),
            hint=f'pip install "specpress{allowed}"',
        )
    used = lock.tool_of(file.parent / lock.LOCK)
    if not force and used and release(used) > release(__version__):
        raise SpecpressError(
            f"this project uses specpress >= {used}; this is {__version__}",
            file=str(file.parent / lock.LOCK),
            hint=f'pip install "specpress>={used}"',
        )


def range_of(file: Path) -> str:
    """The versions of specpress that a configuration allows; empty where all are.

    Raises SpecpressError for what is no range.
    """
    table = own_table(content(file), file)
    own = cast("dict[str, Any]", table) if isinstance(table, dict) else None
    allowed: object = own.get(KEY, "") if own else ""
    if not isinstance(allowed, str) or (allowed and not is_range(allowed)):
        raise SpecpressError(
            f"{KEY}: not a range of versions",
            file=str(file),
            hint='such as ">=0.1,<0.2"',
        )
    return allowed
