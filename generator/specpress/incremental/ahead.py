"""A document that is being read, while what it is needed for is found out and imported."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from . import cache as stamps
from .cache import Past
from .prefetch import Reading, Source, begun
from .request import Request


@dataclass(frozen=True, slots=True)
class Ahead:
    """The reading of a document, and the package that was in step with its last form."""

    source: Source
    past: Past | None
    reading: Callable[[], Reading]

    def is_of(self, source: Source, inputs: Mapping[str, str]) -> bool:
        """Whether what is being read is the document among inputs of these digests."""
        past = self.past
        return (
            past is not None
            and self.source == source
            and inputs.get(past.document) == past.found
        )

    def among(self, inputs: Mapping[str, str]) -> Ahead:
        """The same, without the past if more than the document has changed since."""
        fits = self.past is not None and self.past.fits(inputs)
        return self if fits else replace(self, past=None)


@contextmanager
def ahead_of(source: Source, past: Past | None = None) -> Generator[Ahead]:
    """Begins to read a document, compared with its past form."""
    with begun(source, past.memory if past else None) as reading:
        yield Ahead(source, past, reading)


@contextmanager
def ahead_of_all(requests: Iterable[Request]) -> Generator[Mapping[Request, Ahead]]:
    """Begins to read the document of the first request, if it is known which that is."""
    first = next(iter(requests), None)
    past = first and stamps.past(first)
    if not first or not past:
        yield {}
        return
    with ahead_of(past.source, past) as ahead:
        yield {first: ahead}
