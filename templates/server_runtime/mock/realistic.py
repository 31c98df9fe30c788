"""Values that look like what they stand for: the document's own, else by name and format.

All of them are proposals: who makes a value takes what its schema allows.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from importlib import import_module
from random import Random
from typing import Any, Final, cast

from . import vocabulary
from .agreement import Echo, agree
from .meanings import Scene, flag_for, moment_for, range_for, text_for, words_of
from .requirements import Requirements
from .vocabulary import Person, Place

NOTHING: Final = object()
"""Stands for no proposal."""

_EMPTY: Final[Sequence[object]] = (None, "", [], {})
_OF_ERRORS: Final = frozenset(["detail", "error", "message", "msg", "reason", "title"])
_CODES: Final = frozenset(["code", "status", "status_code", "http_status"])


@dataclass
class Realistic:
    """Proposes the values of one answer.

    With `examples` those of the document come first, which it gives for a part. `echo`
    has the values of the request that the answer repeats, `status` is that of the
    answer. `faker` is a `Faker` to take names and places from. What `is_sparse` has few
    optional members, which may demand or exclude each other.
    """

    random: Random
    echo: Echo = field(default_factory=Echo)
    status: int = 200
    examples: bool = True
    faker: Any = None
    is_sparse: bool = False
    _scenes: list[Scene] = field(default_factory=list[Scene], init=False)

    # -- what the document says -------------------------------------------------------

    def own(self, requirements: Requirements) -> Any:
        """Give the document's example of a part, or its default; else `NOTHING`."""
        if not self.examples:
            return NOTHING
        for part in requirements.parts:
            listed: Sequence[object] = part.get("examples", ())
            valid = [each for each in listed if requirements.are_met_by(each)]
            if valid:
                return self.random.choice(valid)
        for part in requirements.parts:
            default: object = part.get("default")
            if default not in _EMPTY and requirements.are_met_by(default):
                return default
        return NOTHING

    # -- objects ----------------------------------------------------------------------

    @contextmanager
    def object(self) -> Generator[None]:
        """Enter an object, whose values are about the same person and place."""
        self._scenes.append(Scene(self.random, self._person(), self._place()))
        try:
            yield
        finally:
            self._scenes.pop()

    def agree(
        self, value: dict[str, Any], level: int, requirements: Requirements
    ) -> None:
        """Let the members of an object agree with each other, and with the request."""
        agree(value, level, requirements, self.echo)
        if level == 1 and self.status >= 400:
            for name, each in value.items():
                is_code = "_".join(words_of(name)) in _CODES and type(each) is int
                if is_code and requirements.member(name).are_met_by(self.status):
                    value[name] = self.status

    def agreeing(self, value: Any, level: int, requirements: Requirements) -> Any:
        """Give an example of a part, which agrees with the request if it is an object."""
        if not isinstance(value, dict):
            return value
        members = dict(cast("dict[str, Any]", value))
        self.agree(members, level, requirements)
        return members

    @property
    def _scene(self) -> Scene:
        if not self._scenes:
            self._scenes.append(Scene(self.random, self._person(), self._place()))
        return self._scenes[-1]

    # -- parts of objects ---------------------------------------------------------------

    def text(
        self, requirements: Requirements, least: int, most: int | None
    ) -> str | None:
        """Propose a text; None where the name of the member says nothing."""
        formats = {str(each) for each in requirements.all("format")}
        names = requirements.names
        for _ in range(5):
            text = None
            if "date" in formats or "date-time" in formats:
                text = self.moment(requirements, "date" if "date" in formats else "")
            elif formats <= {"email", "idn-email"} and formats:
                text = self._scene.person.email
            elif self.status >= 400 and names and words_of(names[-1])[-1:]:
                text = self._of_error(names)
            text = text or text_for(names, requirements.is_item, self._scene)
            if text is None:
                return None
            fits = len(text) >= least and (most is None or len(text) <= most)
            if fits and _match(requirements.all("pattern"), text):
                return text
        return None

    def moment(self, requirements: Requirements, kind: str) -> str:
        """Propose a date, or a moment in UTC (RFC 3339)."""
        moment = moment_for(requirements.names, self.random)
        if kind == "date":
            return moment.date().isoformat()
        return moment.isoformat().replace("+00:00", "Z")

    def limits(self, requirements: Requirements, whole: bool) -> tuple[float, float]:
        """Say between which limits a number should lie."""
        limits = range_for(requirements.names, requirements.is_item, whole)
        place = self._scene.place
        name = words_of(requirements.names[-1])[-1:] if requirements.names else ()
        if not whole and name in (("latitude",), ("lat",)):
            return place.latitude, place.latitude + 0.01
        if not whole and name in (("longitude",), ("lng",), ("lon",)):
            return place.longitude, place.longitude + 0.01
        return limits

    def flag(self, requirements: Requirements) -> bool:
        """Propose a truth value."""
        return flag_for(requirements.names, self.random)

    def size(self, level: int) -> int:
        """Say how many items an array should have."""
        if level > 2:
            return self.random.randint(1, 2)
        size = self.random.randint(2, 4)
        return size if self.echo.most is None else min(size, self.echo.most)

    def is_present(self, level: int) -> bool:
        """Say whether a member that is optional should be there."""
        likely = 0.4 if self.is_sparse else 0.6
        return (level <= 2 and not self.is_sparse) or self.random.random() < likely

    def is_null(self, level: int) -> bool:
        """Say whether what may be null should be."""
        return level > 0 and self.random.random() < 0.1

    def _of_error(self, names: Sequence[str]) -> str | None:
        """Propose the text of an error: the phrase of its status."""
        known = self.status in {each.value for each in HTTPStatus}
        if known and words_of(names[-1])[-1] in _OF_ERRORS:
            return HTTPStatus(self.status).phrase
        return None

    # -- people and places ----------------------------------------------------------------

    def _person(self) -> Person:
        if self.faker is None:
            return vocabulary.person(self.random)
        return Person(self._seeded.first_name(), self._seeded.last_name())

    def _place(self) -> Place:
        place = vocabulary.place(self.random)
        if self.faker is None:
            return place
        latitude, longitude, city, code, zone = self._seeded.location_on_land()
        return Place(
            city,
            self._seeded.city(),
            self._seeded.country(),
            code,
            self._seeded.postcode(),
            float(latitude),
            float(longitude),
            zone,
            place.currency,
            place.language,
        )

    @cached_property
    def _seeded(self) -> Any:
        self.faker.seed_instance(self.random.getrandbits(32))
        return self.faker


def faker_of(wanted: bool) -> Any:
    """Give a `Faker`; None if none is wanted. ModuleNotFoundError without the library."""
    # Not an import statement: type checkers should not need what only some mocks use.
    return import_module("faker").Faker() if wanted else None


def _match(patterns: Sequence[str], text: str) -> bool:
    try:
        return all(re.search(pattern, text) for pattern in patterns)
    except re.error:
        return False
