"""Reading a server's JSON: strictly, and where it deviates, tolerantly."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import cache, cached_property, lru_cache
from inspect import isroutine
from typing import Any, cast

from pydantic import PydanticUserError, ValidationError
from pydantic_core import CoreSchema, SchemaValidator, from_json
from pydantic_core import core_schema as cs

from .. import PACKAGE
from ..mismatch import Mismatch
from ..models.annotations import Found, Reader
from ..models.compatibility import STRICT_CONFIG
from ..models.definitions import reachable, strict
from ..models.namespace import names_of_types
from ..record import Record
from .union_limit import Attempts, BacktrackingError, bounded

__all__ = ["Decoded", "Decoder", "Mismatch", "decoder", "decoder_of"]


class Decoded(Record):
    """A value, and where it is not what the document declares (see `Mismatch`)."""

    value: Any
    mismatches: tuple[Mismatch, ...] = ()


class Decoder:
    """Reads JSON as one type: an annotation, or the text of one.

    Its validators are built when they are first needed; two threads that need them at
    the same time may both build one, and either will do.
    """

    def __init__(self, package: str, expression: object) -> None:
        self._package = package
        self._expression = expression

    def prepare(self) -> None:
        """Build what reads the type; raises what pydantic does for one it cannot read."""
        _ = self._strict

    def known(self) -> tuple[CoreSchema, Mapping[str, CoreSchema]]:
        """Give the schema of the type, and by name those that it refers to."""
        root, definitions = self._parts
        return root, {cast("dict[str, Any]", each)["ref"]: each for each in definitions}

    def decode(self, data: bytes) -> Decoded:
        """Read JSON (UTF-8). Any JSON gives a value: what does not fit stays as it is.

        NaN and Infinity are read, the last of equal keys counts. ValueError for what
        is not JSON, or is nested deeper than 200 levels.
        """
        try:
            return Decoded(self._strict.validate_json(data, context=Attempts(data)))
        except ValidationError as error:
            _raise_if_not_json(error)
            return self._deviating(data, error)
        except BacktrackingError:
            return _unread(data)

    def _deviating(self, data: bytes, error: ValidationError) -> Decoded:
        from .locate import mismatches  # not before an answer deviates

        try:
            value = self._lenient.validate_json(data, context=Attempts(data))
        except BacktrackingError:
            return _unread(data)
        document = from_json(data, allow_inf_nan=True)
        return Decoded(value, mismatches(error, document))

    @cached_property
    def _parts(self) -> tuple[CoreSchema, list[CoreSchema]]:
        """The schema of the type and the strict definitions of all it reaches."""
        names = names_of_types(f"{self._package}.models")
        found: Found = {}
        root = Reader(names, found).schema(self._expression)
        return root, bounded([strict(each.schema) for each in reachable(found)])

    @cached_property
    def _strict(self) -> SchemaValidator:
        root, definitions = self._parts
        return _validator(root, definitions)

    @cached_property
    def _lenient(self) -> SchemaValidator:
        from .lenient import lenient, tolerant  # not before an answer deviates

        root, definitions = self._parts
        return _validator(tolerant(root), [*definitions, *map(lenient, definitions)])


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


def _unread(data: bytes) -> Decoded:
    """Give a document as it came, which is nested deeper than can be told apart."""
    value = from_json(data, allow_inf_nan=True)
    return Decoded(value, (Mismatch((), "less nesting", value, "constraint"),))


def _raise_if_not_json(error: ValidationError) -> None:
    if error.error_count() != 1:
        return
    (detail,) = error.errors(include_url=False, include_input=False)
    if detail["type"] == "json_invalid":
        raise ValueError(f"not readable as JSON: {detail['msg']}") from None
