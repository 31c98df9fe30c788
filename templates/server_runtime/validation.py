"""JSON values are checked against the document's own schemas, by jsonschema-rs.

`schemas.json` holds them (JSON Schema 2020-12): the components by direction, and what
an operation refers to. A validator is compiled when it is first needed.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import islice
from typing import Any, Final, Literal, TypeAlias, cast

from jsonschema_rs import Draft202012, Draft202012Validator, FancyRegexOptions, Registry
from pydantic_core import from_json

from ..._runtime import PACKAGE
from ..._runtime.formats import FORMATS
from ..._runtime.media_types import best_match
from ..._runtime.operation import Operation, status_keys
from .package_data import content
from .recursion import asked_of, depth_of, most_choices
from .violations import Violation, short, violations

Direction: TypeAlias = Literal["requests", "responses"]
JsonSchema: TypeAlias = Mapping[str, Any] | bool

_LOG: Final = logging.getLogger(PACKAGE)
_FILE: Final = "schemas.json"
_BASE: Final = "specpress://server/"
_MOST: Final = 20
_MOST_TRIED: Final = 300
"""How many alternatives may be looked into to say what is wrong with a value."""
_PATTERNS: Final = FancyRegexOptions(backtrack_limit=100_000)
"""Patterns run in linear time; those with look-around are given up after so many steps."""


def _is_local(name: str, read: Callable[[str], object]) -> Callable[[str], bool]:
    """Make what tells whether a text is of a format that has no offset from UTC."""

    def check(text: str) -> bool:
        if not FORMATS[name].has_form(text):
            return False
        try:
            read(text)
        except ValueError:  # no calendar or clock has it
            return False
        return True

    return check


_LOCAL_FORMATS: Final = {
    "date-time-local": _is_local("date-time-local", dt.datetime.fromisoformat),
    "time-local": _is_local("time-local", dt.time.fromisoformat),
}
"""Those of the OpenAPI Format Registry that JSON Schema does not have."""


class Validator:
    """Checks JSON values against one schema."""

    def __init__(self, schema: JsonSchema, schemas: Schemas) -> None:
        self.schema = schema
        self._schemas = schemas

    def is_valid(self, value: Any) -> bool:
        """Tell whether a value is what the schema asks for."""
        return bool(self._compiled.is_valid(value))

    def violations(self, value: Any) -> list[Violation]:
        """Give what is wrong with a value, at most so many things."""
        if self._compiled.is_valid(value):
            return []
        choices = self._choices
        if choices > 1 and choices ** depth_of(value) > _MOST_TRIED:
            # to say what is wrong with each alternative of each would take too long
            return [Violation((), "one of the alternatives", "anyOf", short(value))]
        errors = islice(self._compiled.iter_errors(value), _MOST)
        listed = [each for error in errors for each in violations(error, value)]
        return list(dict.fromkeys(listed))[:_MOST]

    @cached_property
    def _choices(self) -> int:
        """How many alternatives there are at most that hold their own union again."""
        return most_choices(self.schema, self._schemas.components)

    @cached_property
    def _compiled(self) -> Draft202012Validator:
        return self._schemas.compiled(self.schema)


@dataclass(frozen=True)
class Schemas:
    """The schemas of one direction: `components` by name, `operations` by id."""

    direction: Direction
    components: Mapping[str, JsonSchema]
    operations: Mapping[str, Mapping[str, Any]]
    _validators: dict[int, Validator] = field(default_factory=dict[int, Validator])

    def validator(self, schema: JsonSchema) -> Validator:
        """Give the validator of a schema that is a part of these."""
        known = self._validators.get(id(schema))
        if known is None or known.schema is not schema:
            known = self._validators[id(schema)] = Validator(schema, self)
        return known

    def referred(self, reference: str) -> JsonSchema:
        """Give the schema that a `$ref` of these leads to."""
        return self._by_reference[reference]

    def compiled(self, schema: JsonSchema) -> Draft202012Validator:
        """Compile a schema. A pattern that cannot be read is left out, with a warning."""
        try:
            return self._compiled(schema, self._registry)
        except ValueError as error:
            _LOG.warning("patterns are left out that cannot be read: %.300s", error)
            readable = {n: _readable(each) for n, each in self.components.items()}
            return self._compiled(_readable(schema), _registry(readable))

    def _compiled(self, schema: JsonSchema, registry: Registry) -> Draft202012Validator:
        return Draft202012Validator(
            cast("dict[str, Any] | bool", schema),
            registry=registry,
            base_uri=f"{_BASE}operation",
            offline=True,
            validate_formats=True,
            formats=_LOCAL_FORMATS,
            pattern_options=_PATTERNS,
        )

    @cached_property
    def _registry(self) -> Registry:
        return _registry(self.components)

    @cached_property
    def _by_reference(self) -> Mapping[str, JsonSchema]:
        from urllib.parse import quote

        return {
            "schemas#/$defs/"
            + quote(name.replace("~", "~0").replace("/", "~1"), safe="~"): schema
            for name, schema in self.components.items()
        }


def _registry(components: Mapping[str, JsonSchema]) -> Registry:
    resource: Any = {"$defs": components}
    return Registry([(f"{_BASE}schemas", resource)], draft=Draft202012)


@cache
def tables() -> Mapping[str, Mapping[str, Any]]:
    """Give the tables of the package's file. IncompletePackageError if it is not there."""
    known: Mapping[str, Mapping[str, Any]] = from_json(content(_FILE))
    return known


@cache
def schemas_of(direction: Direction) -> Schemas:
    """Give the package's schemas. IncompletePackageError if they are not there."""
    known = tables()
    components = {**known["schemas"], **known[direction]}
    return Schemas(direction, components, known["operations"])


@dataclass(frozen=True)
class OperationSchemas:
    """What is demanded of the requests and the answers of an operation."""

    operation: Operation[Any]
    answers: Callable[[], Schemas] = lambda: schemas_of("responses")
    _by_status: dict[int, Mapping[str, Any]] = field(
        default_factory=dict[int, Mapping[str, Any]], init=False
    )
    _asked: dict[str, int] = field(default_factory=dict[str, int], init=False)

    def of_parameters(self, values: Any) -> list[Violation]:
        """Give what is wrong with parameters: an object of objects by their location."""
        return _violations(schemas_of("requests"), self._own.get("parameters"), values)

    def parameter(self, location: str, name: str) -> JsonSchema:
        """Give the schema of a parameter; True if nothing is demanded."""
        places: Mapping[str, Any] = self._own.get("parameters", {}).get(
            "properties", {}
        )
        schema: JsonSchema = (
            places.get(location, {}).get("properties", {}).get(name, True)
        )
        return schema

    def body(self, media_type: str) -> JsonSchema:
        """Give the schema of a body of a media type; True if nothing is demanded."""
        schema: JsonSchema = self._own.get("body", {}).get(media_type, True)
        return schema

    def asked_of_body(self, media_type: str) -> int:
        """Say how much a body must have: names, and values of an enumeration."""
        if media_type not in self._asked:
            components = schemas_of("requests").components
            self._asked[media_type] = asked_of(self.body(media_type), components)
        return self._asked[media_type]

    def of_body(self, media_type: str, value: Any) -> list[Violation]:
        """Give what is wrong with a body, as JSON, of a declared media type."""
        return _violations(schemas_of("requests"), self.body(media_type), value)

    def of_answer(self, status: int, media_type: str, value: Any) -> list[Violation]:
        """Give what is wrong with the body of an answer, as JSON."""
        schema = self.answer(status, media_type)
        return _violations(self.answers(), schema, value)

    def is_valid_answer(self, schema: JsonSchema, value: Any) -> bool:
        """Tell whether a part of an answer is what its schema asks for."""
        return self.answers().validator(schema).is_valid(value)

    def answer(self, status: int, media_type: str) -> JsonSchema:
        """Give the schema of the body of an answer; True if nothing is demanded."""
        bodies: Mapping[str, JsonSchema] = self._declared(status).get("body", {})
        if not bodies or media_type in bodies:
            return bodies.get(media_type, True)
        declared = self._responses(status)
        if isinstance(declared, str):  # as the one media type that goes without saying
            return next(iter(bodies.values()))
        # declared with a parameter, or as a range; what has no schema demands nothing
        return bodies.get(best_match(declared, media_type) or "", True)

    def headers(self, status: int) -> Mapping[str, Any]:
        """Give the schema of the headers of an answer, as an object; may be empty."""
        headers: Mapping[str, Any] = self._declared(status).get("headers", {})
        return headers

    @cached_property
    def _own(self) -> Mapping[str, Any]:
        return schemas_of("requests").operations.get(self.operation.id, {})

    def _declared(self, status: int) -> Mapping[str, Any]:
        if status not in self._by_status:
            self._by_status[status] = self._found(status)
        return self._by_status[status]

    def _responses(self, status: int) -> str | Mapping[str, str]:
        """Give the declared media types of a status with their types."""
        responses = self.operation.responses
        return next(
            (responses[k] for k in status_keys(status) if k in responses), "None"
        )

    def _found(self, status: int) -> Mapping[str, Any]:
        for key in status_keys(status):
            if key in self.operation.responses:
                own = self.answers().operations.get(self.operation.id, {})
                answers: Mapping[str, Any] = own.get("responses", {})
                declared: Mapping[str, Any] = answers.get(str(key).upper(), {})
                return declared
        return {}


def _violations(
    schemas: Schemas, schema: JsonSchema | None, value: Any
) -> list[Violation]:
    if schema is None or schema is True or schema == {}:
        return []
    return schemas.validator(schema).violations(value)


def _readable(schema: Any) -> Any:
    """Leave out the patterns that cannot be read."""
    if isinstance(schema, list):
        return [_readable(each) for each in cast("Sequence[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    members = {k: _readable(v) for k, v in cast("dict[str, Any]", schema).items()}
    pattern = members.get("pattern")
    if isinstance(pattern, str) and not _is_pattern(pattern):
        del members["pattern"]
    patterned = members.get("patternProperties")
    if isinstance(patterned, dict):
        named = cast("dict[str, Any]", patterned)
        members["patternProperties"] = {
            k: v for k, v in named.items() if _is_pattern(k)
        }
    return members


def _is_pattern(text: str) -> bool:
    try:
        Draft202012Validator({"pattern": text}, pattern_options=_PATTERNS)
    except ValueError:
        return False
    return True
