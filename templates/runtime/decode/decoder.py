"""Reading a server's JSON: strictly, and where it deviates, tolerantly."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from functools import cache, cached_property, lru_cache
from inspect import isroutine
from math import inf
from typing import Any, Final, cast

from pydantic import PydanticUserError, ValidationError
from pydantic_core import (
    CoreSchema,
    SchemaValidator,
    from_json,
    to_json,  # <discriminators>
)
from pydantic_core import core_schema as cs

from .. import PACKAGE
from ..mismatch import Decoded, Mismatch
from ..models.annotations import Found, Reader, Target
from ..models.compatibility import STRICT_CONFIG
from ..models.definitions import (
    Definition,
    UndefinedError,
    nearest,
    reachable,
    strict,
    undefined,
)
from ..models.markers import Named  # <discriminators>
from ..models.namespace import names_of_types
from .union_limit import Attempts, BacktrackingError, bounded  # <unions>

__all__ = ["Decoded", "Decoder", "Mismatch", "decoder", "decoder_of"]


FIRST: Final = 16
"""How many definitions are built at once for a first answer."""


class Decoder:
    """Reads JSON as one type: an annotation, or the text of one.

    Its validators are built when they are first needed, for as many definitions as a
    first answer may wait for; of the members of tagged unions, for those whose tags have
    arrived. Where a value arrives of one beyond these, they are built for more and the
    answer is read again. Two threads that need them at the same time may both build
    them, and either will do.
    """

    def __init__(self, package: str, expression: object) -> None:
        self._package = package
        self._expression = expression
        self._reading: _Reading | None = None

    def prepare(self, limit: float = FIRST) -> None:
        """Build what reads the type; raises what pydantic does for one it cannot read.

        `limit` is the number of definitions to build, `math.inf` for all of them.
        """
        if self._reading is None or self._reading.limit < limit:
            needed = _Needed(b"") if limit < inf else None
            self._reading = _Reading(*self._root, limit, needed)

    @cached_property
    def known(self) -> tuple[CoreSchema, Mapping[str, CoreSchema]]:
        """The schema of the type, and by name those that it refers to."""
        root, found = self._root
        definitions = _strict(reachable(found), {})
        return root, {cast("dict[str, Any]", each)["ref"]: each for each in definitions}

    def decode(self, data: bytes) -> Decoded:
        """Read JSON (UTF-8). Any JSON gives a value: what does not fit stays as it is.

        NaN and Infinity are read, the last of equal keys counts. ValueError for what
        is not JSON, or is nested deeper than 200 levels.
        """
        reading = self._reading or _Reading(*self._root, FIRST, _Needed(data))
        while True:
            self._reading = reading
            try:
                return reading.decode(data)
            except UndefinedError as error:
                reading = reading.with_more(error, data)

    @cached_property
    def _root(self) -> tuple[CoreSchema, Found]:
        """The schema of the type, and what it mentions."""
        found: Found = {}
        names = names_of_types(f"{self._package}.models")
        return Reader(names, found).schema(self._expression), found


class _Needed:
    """Tells which targets a document needs: all but some members of tagged unions.

    Of these it needs those whose tags it has, as JSON is usually written, and `members`,
    to which they are added.
    """

    def __init__(self, document: bytes, members: Iterable[str] = ()) -> None:
        self._document = document
        self.members = set(members)

    def __call__(self, name: str, target: Target) -> bool:
        # <discriminators>
        if isinstance(target, Named) and target.tags and name not in self.members:
            if not any(to_json(tag) in self._document for tag in target.tags):
                return False
            self.members.add(name)
        # </discriminators>
        return True


class _Reading:
    """The validators of a type, for a number of the definitions that it can reach."""

    def __init__(
        self,
        root: CoreSchema,
        found: Found,
        limit: float,
        needed: _Needed | None,
    ) -> None:
        self.limit = limit
        self._root = root
        self._found = found
        self._needed = needed
        definitions, others = nearest(found, limit, needed)
        self._definitions = _strict(definitions, others)
        self._strict = _validator(root, self._definitions)

    def with_more(self, error: UndefinedError, document: bytes) -> _Reading:
        """Give those for more definitions, the one among them that was missed.

        They are twice as many, lest a deep document be read as often as it is deep.
        """
        members = [error.name, *(self._needed.members if self._needed else ())]
        found = {error.name: error.target, **self._found}
        limit = 2 * self.limit
        # <discriminators>
        if isinstance(error.target, Named) and error.target.tags:
            limit = self.limit + FIRST
        # </discriminators>
        return _Reading(self._root, found, limit, _Needed(document, members))

    def decode(self, data: bytes) -> Decoded:
        """See `Decoder.decode`. `UndefinedError` for a value of one that is missing."""
        attempts: object = None
        # <unions>
        attempts = Attempts(data)
        # </unions>
        try:
            return Decoded(self._strict.validate_json(data, context=attempts))
        except ValidationError as error:
            _raise_if_not_json(error)
            return self._deviating(data, error)
        # <unions>
        except BacktrackingError:
            return _unread(data)
        # </unions>

    def _deviating(self, data: bytes, error: ValidationError) -> Decoded:
        from .locate import mismatches  # not before an answer deviates

        document = from_json(data, allow_inf_nan=True)
        # <unions>
        try:
            value = self._lenient.validate_json(data, context=Attempts(data))
        except BacktrackingError:
            return _unread(data)
        return Decoded(value, mismatches(error, document))
        # </unions>
        # <not unions>
        return Decoded(self._lenient.validate_json(data), mismatches(error, document))
        # </not unions>

    @cached_property
    def _lenient(self) -> SchemaValidator:
        from .lenient import lenient, tolerant  # not before an answer deviates

        definitions = self._definitions
        return _validator(
            tolerant(self._root), [*definitions, *map(lenient, definitions)]
        )


def _strict(definitions: Iterable[Definition], others: Found) -> list[CoreSchema]:
    """Give the definitions in their strict form, and what stands for others."""
    defined = [strict(each.schema) for each in definitions]
    listed = [*defined, *map(undefined, others.keys(), others.values())]
    # <unions>
    return bounded(listed)
    # </unions>
    # <not unions>
    return listed
    # </not unions>


@cache
def decoder(package: str, expression: str) -> Decoder:
    """Give the decoder for a type expression, such as `list[Workspace] | None`.

    Its names are those of `package`'s `models`, Python's own, and `Any`, `Literal`,
    `Annotated`, `Decimal`, `UUID` and `dt` (datetime). An unknown one is a NameError
    when the decoder is first used.
    """
    return Decoder(package, expression)


def decoder_of(annotation: object) -> Decoder:
    """Give the decoder for a type that a caller brings, as a type and not as text.

    It is made once for each type. TypeError for what is no type of JSON.
    """
    # pydantic would take a function for its arguments.
    if annotation is None or isinstance(annotation, str) or isroutine(annotation):
        raise TypeError(f"expected a type, not {annotation!r}")
    try:
        hash(annotation)
    except TypeError:  # the metadata of an `Annotated` may be anything
        return _prepared(annotation)
    return _kept(annotation)


@lru_cache(maxsize=1024)
def _kept(annotation: Hashable) -> Decoder:
    return _prepared(annotation)


def _prepared(annotation: object) -> Decoder:
    made = Decoder(PACKAGE, annotation)
    try:
        made.prepare()
    except (PydanticUserError, NameError, TypeError) as error:
        reason = str(error).partition("\n")[0]
        raise TypeError(f"{annotation!r} is no type of JSON: {reason}") from None
    return made


def _validator(root: CoreSchema, definitions: list[CoreSchema]) -> SchemaValidator:
    schema = cs.definitions_schema(root, definitions) if definitions else root
    return SchemaValidator(schema, STRICT_CONFIG)


# <unions>
def _unread(data: bytes) -> Decoded:
    """Give a document as it came, which is nested deeper than can be told apart."""
    value = from_json(data, allow_inf_nan=True)
    return Decoded(value, (Mismatch((), "less nesting", value, "constraint"),))


# </unions>
def _raise_if_not_json(error: ValidationError) -> None:
    if error.error_count() != 1:
        return
    (detail,) = error.errors(include_url=False, include_input=False)
    if detail["type"] == "json_invalid":
        raise ValueError(f"not readable as JSON: {detail['msg']}") from None
