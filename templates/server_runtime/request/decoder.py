"""The typed values of JSON that has been validated, and the errors of what is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from fastapi import HTTPException
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from pydantic_core import CoreSchema, SchemaValidator

from ...._runtime.decode.locate import mismatches
from ...._runtime.decode.union_limit import Attempts, BacktrackingError, bounded
from ..violations import Violation, short
from .schema import lenient_validator_of, validator_of

_NO_UPLOADS: Final[Mapping[int, Any]] = {}
_LEAST: Final = 5_000
"""How many alternatives are tried of a small body; of a large one as many as its size."""


class Reading(Attempts):
    """The context in which one body is read: its files by number, and what is tried."""

    __slots__ = ("uploads",)

    def __init__(self, text: bytes, uploads: Mapping[int, Any]) -> None:
        super().__init__(text, _LEAST)
        self.uploads = uploads


class Decoder:
    """Makes the typed values of JSON that has been validated.

    The schemas decide what is valid. Where they allow what the type does not (a schema
    without `type` allows anything), the JSON value is given as it is; only a text that
    its type cannot be made of (a date that no calendar has) is refused.
    """

    def __init__(self, root: CoreSchema, definitions: list[CoreSchema]) -> None:
        self._root = root
        self._definitions = bounded(definitions)

    @cached_property
    def _strict(self) -> SchemaValidator:
        return validator_of(self._root, self._definitions)

    @cached_property
    def _lenient(self) -> SchemaValidator:
        return lenient_validator_of(self._root, self._definitions)

    def decode(
        self,
        text: bytes,
        value: Any,
        uploads: Mapping[int, Any] = _NO_UPLOADS,
        *start: str,
    ) -> Any:
        """Give the typed value of `text`, which `value` is the JSON value of.

        HTTPException 400 for one that nests alternatives in alternatives so deep that
        to tell them apart takes more than a bounded number of attempts.
        """
        try:
            return self._decoded(text, value, uploads, start)
        except BacktrackingError:
            message = "alternatives are nested too deep to be told apart"
            raise HTTPException(400, message) from None

    def _decoded(
        self,
        text: bytes,
        value: Any,
        uploads: Mapping[int, Any],
        start: tuple[str, ...],
    ) -> Any:
        try:
            return self._strict.validate_json(text, context=Reading(text, uploads))
        except ValidationError as error:
            unreadable = [
                each
                for each in mismatches(error, value)
                if each.kind == "format" or each.expected == "a file"
            ]
            if unreadable:
                raise RequestValidationError(
                    [
                        {
                            "type": each.kind,
                            "loc": (*start, *each.location),
                            "msg": f"expected {each.expected}",
                            "input": short(each.received),
                        }
                        for each in unreadable
                    ]
                ) from None
        try:
            return self._lenient.validate_json(text, context=Reading(text, uploads))
        except ValidationError as error:  # nested deeper than can be read
            message = f"not readable: {error.errors()[0]['msg']}"
            raise refused("json_invalid", start, message) from None


def refuse(violations: Sequence[Violation], *start: str) -> None:
    """Refuse a request that is not what the document asks for."""
    if violations:
        raise RequestValidationError(
            [
                {
                    "type": each.kind,
                    "loc": (*start, *each.location),
                    "msg": f"expected {each.expected}",
                    "input": each.received,
                }
                for each in violations
            ]
        )


def refused(
    kind: str, location: tuple[str, ...], message: str
) -> RequestValidationError:
    """Give the error of a request that is wrong at one place."""
    return RequestValidationError([{"type": kind, "loc": location, "msg": message}])
