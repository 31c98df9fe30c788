"""Dataclasses of values, which type checkers keep from being changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    import dataclasses

    def dataclass(cls=None, /, *, frozen=False, **options):
        """As `dataclasses.dataclass`; what is frozen is so for type checkers alone.

        To refuse changes when the program runs makes the creation of a value take three
        times as long, which was an eighth of the time of a generation.
        """
        return dataclasses.dataclass(cls, unsafe_hash=frozen, **options)
