"""Core schemas of the types that have no parts: numbers, text, dates, literals.

Each takes from JSON exactly its wire form, so that writing the value gives the same
JSON again; anything else is an error in the strict decoder and is delivered as it came
by the tolerant one. pydantic alone would read the text "5" as a moment in 1970 and true
as the literal 1. From Python they take what pydantic takes.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from uuid import UUID

from pydantic_core import CoreSchema, SchemaError, SchemaValidator
from pydantic_core import core_schema as cs

from ..files import Readable
from .compatibility import AS_IT_IS

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler

Constraints: TypeAlias = Mapping[str, Any]

LENGTH = frozenset({"min_length", "max_length"})
_TEXT = LENGTH | {"pattern"}
_RANGE = frozenset({"ge", "gt", "le", "lt", "multiple_of"})
_DECIMAL = _RANGE | {"max_digits", "decimal_places"}
CONSTRAINTS = _TEXT | _DECIMAL

# RFC 3339 section 5.6, with the blank its note allows and without seconds or zone,
# which servers leave out.
_DATE_TIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}"
_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
# Years and months (RFC 3339 appendix A) have no fixed length: no timedelta is one.
_DURATION = r"^[+-]?P([0-9.]+[WD])*(T[0-9.HMS]+)?$"
_DECIMAL_TEXT = (
    r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$|^[+-]?(NaN|Infinity)$"
)


def constraints_of(metadata: Iterable[object]) -> dict[str, Any]:
    """Collect the constraints that the metadata of an annotation carries.

    `annotated_types` has an object for each and pydantic one for the rest: both name
    their attributes as core schemas do.
    """
    found: dict[str, Any] = {}
    for item in metadata:
        nested = getattr(item, "metadata", None)  # a FieldInfo inside Annotated
        if isinstance(nested, list):
            found |= constraints_of(cast("list[object]", nested))
        for name in CONSTRAINTS:
            if (value := getattr(item, name, None)) is not None:
                found[name] = value
    return found


def leaf(annotation: object, constraints: Constraints) -> CoreSchema | None:
    """Give the core schema of a type without parts; None if it is not one of these."""
    try:
        make = _LEAVES.get(annotation)
    except TypeError:  # not hashable
        return None
    return make(constraints) if make else None


def literal(values: tuple[object, ...]) -> CoreSchema:
    """Give the schema of `Literal[values]`, in which 1, 1.0 and true are different."""
    texts = [value for value in values if isinstance(value, str)]
    choices: list[CoreSchema] = [cs.literal_schema(texts)] if texts else []
    for kind, schema in _EXACT.items():
        members = [value for value in values if type(value) is kind]
        if members:
            one = cs.literal_schema(members)
            choices.append(_shown_as(one, cs.chain_schema([schema, one])))
    if None in values:
        choices.append(cs.none_schema())
    return choices[0] if len(choices) == 1 else cs.union_schema(list(choices))


def only(constraints: Constraints, names: frozenset[str]) -> dict[str, Any]:
    """Keep the constraints that apply to a kind of type."""
    return {name: constraints[name] for name in constraints if name in names}


def _text(constraints: Constraints) -> CoreSchema:
    given = only(constraints, _TEXT)
    pattern = given.pop("pattern", None)
    engine = _engine(pattern) if isinstance(pattern, str) else None
    if engine is not None:
        given |= {"pattern": pattern, "regex_engine": engine}
    return cs.str_schema(**given)


def _engine(pattern: str) -> str | None:
    """Choose who runs a pattern: the linear-time engine, or Python's, or nobody.

    Patterns are ECMA-262 (OAS 4.8.24); what neither engine reads is not checked.
    """
    try:
        SchemaValidator(cs.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError):
            return None
        return "python-re"
    return "rust-regex"


# A number field that deviates may hold true; the serializers of numbers would write 1.
def _int(constraints: Constraints) -> CoreSchema:
    return cs.int_schema(**only(constraints, _RANGE), serialization=AS_IT_IS)


def _float(constraints: Constraints) -> CoreSchema:
    return cs.float_schema(**only(constraints, _RANGE), serialization=AS_IT_IS)


def _decimal(constraints: Constraints) -> CoreSchema:
    schema = cs.decimal_schema(allow_inf_nan=True, **only(constraints, _DECIMAL))
    return _from_text(schema, _DECIMAL_TEXT, "a decimal number written as a string")


def _bytes(constraints: Constraints) -> CoreSchema:
    """Read `format: byte` (RFC 4648 section 4), whose length is that of the text.

    pydantic would write the URL-safe alphabet, and read what it would not write.
    """
    read = cs.no_info_plain_validator_function(_from_base64)
    checked = cs.chain_schema([cs.str_schema(**only(constraints, LENGTH)), read])
    text = _reported(checked, "base64 (RFC 4648)")
    plain = cs.bytes_schema(strict=True)
    either = cs.union_schema([plain, text], mode="left_to_right")
    schema = cs.json_or_python_schema(
        text,
        either,
        serialization=cs.plain_serializer_function_ser_schema(
            _to_base64, return_schema=cs.any_schema(), when_used="json"
        ),
    )
    return _shown_as(plain, schema)


def _from_base64(text: str) -> bytes:
    value = b64decode(text, validate=True)
    if _to_base64(value) != text:  # bits that are not used are zero (section 3.5)
        raise ValueError("not in canonical form")
    return value


def _to_base64(value: object) -> object:
    return b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def _from_text(schema: CoreSchema, pattern: str, expected: str) -> CoreSchema:
    """Read it from a JSON string of this form only, and leave Python's input alone."""
    # The second step gets a str from the first: it reads it although all is strict.
    read = cast("CoreSchema", {**schema, "strict": False})
    checked = cs.chain_schema([cs.str_schema(pattern=pattern), read])
    reported = _reported(checked, expected)
    return _shown_as(schema, cs.json_or_python_schema(reported, schema))


def _reported(schema: CoreSchema, expected: str) -> CoreSchema:
    return cs.custom_error_schema(
        schema, "wire_format", custom_error_message=f"Input should be {expected}"
    )


def _shown_as(plain: CoreSchema, schema: CoreSchema) -> CoreSchema:
    """Let the JSON schema say what the plain core schema would say."""

    def show(_: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return handler(plain)

    # The key under which pydantic looks for `__get_pydantic_json_schema__` functions.
    return cast("CoreSchema", {**schema, "metadata": {"pydantic_js_functions": [show]}})


_EXACT: Mapping[type, CoreSchema] = {
    bool: cs.bool_schema(strict=True),
    int: cs.int_schema(strict=True),
    float: cs.float_schema(strict=True),
}
_LEAVES: Mapping[object, Callable[[Constraints], CoreSchema]] = {
    Any: lambda _: cs.any_schema(),
    object: lambda _: cs.any_schema(),
    None: lambda _: cs.none_schema(),
    type(None): lambda _: cs.none_schema(),
    bool: lambda _: cs.bool_schema(),
    str: _text,
    int: _int,
    float: _float,
    Decimal: _decimal,
    bytes: _bytes,
    UUID: lambda _: cs.uuid_schema(),
    dt.datetime: lambda _: _from_text(
        cs.datetime_schema(), _DATE_TIME, "a date-time (RFC 3339)"
    ),
    dt.date: lambda _: _from_text(cs.date_schema(), _DATE, "a date (RFC 3339)"),
    dt.time: lambda _: cs.time_schema(),
    # What a client may give as a file is not JSON; a server puts its own in the place.
    os.PathLike[str]: lambda _: cs.is_instance_schema(os.PathLike),
    Readable: lambda _: cs.is_instance_schema(Readable),
    dt.timedelta: lambda _: _from_text(
        cs.timedelta_schema(), _DURATION, "a duration (ISO 8601)"
    ),
}
