"""What a README says of jobs."""

from __future__ import annotations

from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ShownJobs:
    """What a README says of jobs: the group that waits, and the methods that start them.

    `located` are those whose answer names an address to ask.
    """

    group: str
    starters: tuple[str, ...]
    located: tuple[str, ...]
