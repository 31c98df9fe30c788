"""What the document demands of values beyond what their types say.

`constraints.json` holds it as JSON Schema, by operation; it is read when an operation
is first called.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any, Final, Literal, TypeAlias

from pydantic_core import from_json

from ...._runtime import PACKAGE
from ...._runtime.operation import Operation
from .json_schema import Assertions, JsonSchema, Violation

Direction: TypeAlias = Literal["sent", "received"]

Answers: TypeAlias = Mapping[str, Mapping[str, Any]]
"""The constraints of answers: `schemas`, and the demands of `operations`."""

_FILE: Final = "constraints.json"
_MOST: Final = 20
_NOTHING: Final[Mapping[str, Any]] = {"operations": {}, "schemas": {}}


@cache
def _loaded() -> Mapping[str, Any]:
    try:
        found = files(f"{PACKAGE}.server").joinpath(_FILE).read_bytes()
    except FileNotFoundError:  # a template's own server may do without
        return {}
    loaded: Mapping[str, Any] = from_json(found)
    return loaded


def table(direction: Direction) -> Mapping[str, JsonSchema]:
    """Give the schemas that constraints refer to."""
    schemas: Mapping[str, JsonSchema] = _loaded().get(direction, _NOTHING)["schemas"]
    return schemas


@dataclass(frozen=True, slots=True)
class Constraints:
    """What is demanded of the requests and the answers of an operation.

    `answers` takes the place of what the package itself knows about answers.
    """

    operation: Operation[Any]
    answers: Answers | None = None

    def of_parameters(self, values: Any) -> list[Violation]:
        """Give what is wrong with parameters: an object of objects by their place."""
        schema = self._own("sent").get("parameters")
        return violations(table("sent"), schema, values) if schema else []

    def of_body(self, media_type: str, content: bytes) -> list[Violation]:
        """Give what is wrong with a body, as JSON, of a declared media type."""
        schema = self._own("sent").get("body", {}).get(media_type)
        return violations(table("sent"), schema, from_json(content)) if schema else []

    def of_answer(
        self, status: int, media_type: str, content: bytes
    ) -> list[Violation]:
        """Give what is wrong with the body of an answer, as JSON."""
        schema = self.answer(status, media_type)
        return violations(self.table, schema, from_json(content)) if schema else []

    def answer(self, status: int, media_type: str) -> JsonSchema:
        """Give the schema of the body of an answer; empty if nothing is demanded."""
        bodies: Mapping[str, JsonSchema] = self._declared(status).get("body", {})
        if media_type in bodies or len(bodies) != 1:
            return bodies.get(media_type, {})
        return next(iter(bodies.values()))  # declared with a parameter, or as a range

    def headers(self, status: int) -> Mapping[str, JsonSchema]:
        """Give the headers that an answer must have, with their schemas."""
        found: Mapping[str, JsonSchema] = self._declared(status).get("headers", {})
        return found

    @property
    def table(self) -> Mapping[str, JsonSchema]:
        """The schemas that those of answers refer to."""
        return table("received") if self.answers is None else self.answers["schemas"]

    def _own(self, direction: Direction) -> Mapping[str, Any]:
        section: Mapping[str, Any] = _loaded().get(direction, _NOTHING)
        if direction == "received" and self.answers is not None:
            section = self.answers
        known: Mapping[str, Any] = section["operations"]
        found: Mapping[str, Any] = known.get(self.operation.id, {})
        return found

    def _declared(self, status: int) -> Mapping[str, Any]:
        for key in (status, f"{status // 100}XX", "default"):
            if key in self.operation.responses:
                found: Mapping[str, Any] = self._own("received").get(
                    str(key).upper(), {}
                )
                return found
        return {}


def violations(
    known: Mapping[str, JsonSchema], schema: JsonSchema, value: Any
) -> list[Violation]:
    """Give what is wrong with a JSON value, at most so many things."""
    found = Assertions(known).violations(schema, value)
    try:
        return list(islice(found, _MOST))
    except RecursionError:
        return [Violation((), "a value that is not nested as deeply", None)]
