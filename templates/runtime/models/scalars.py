"""Core schemas of the types that have no parts: numbers, text, dates, literals.

Each takes from JSON exactly its wire form, so that writing the value gives the same
JSON again; anything else is an error in the strict decoder and is delivered as it came
by the tolerant one. pydantic alone would read the text "5" as a moment in 1970 and true
as the literal 1. From Python they take what pydantic takes.
"""

from __future__ import annotations

import os  # <files>
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal  # <formats>
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic_core import CoreSchema, SchemaError, SchemaValidator
from pydantic_core import core_schema as cs

from ..files import Readable  # <files>
from ..formats import FORMATS, Format, is_usual, usual_format_of  # <formats>
from .compatibility import AS_IT_IS

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler

Constraints: TypeAlias = Mapping[str, Any]

LENGTH = frozenset({"min_length", "max_length"})
_TEXT = LENGTH | {"pattern"}
_RANGE = frozenset({"ge", "gt", "le", "lt", "multiple_of"})
_DECIMAL = _RANGE | {"max_digits", "decimal_places"}
CONSTRAINTS = _TEXT | _DECIMAL

FORMAT = "format"
"""The key in the metadata of a schema that names the format that it is of."""

FILE = "file"
"""The key in the metadata of a schema that says it is a file: bytes as they are."""


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


def leaf(
    annotation: object, constraints: Constraints, wire_format: str | None = None
) -> CoreSchema | None:
    """Give the core schema of a type without parts; None if it is not one of these.

    `wire_format` names its form in JSON where that is not the usual one of the type.
    """
    # <formats>
    if wire_format is not None:
        return formatted(FORMATS[wire_format], constraints)
    # </formats>
    try:
        make = _LEAVES.get(annotation)
    except TypeError:  # not hashable
        return None
    if make is not None:
        return make(constraints)
    # <formats>
    if row := usual_format_of(annotation):
        return formatted(row, constraints)
    # </formats>
    return None


# <formats>
def formatted(
    row: Format, constraints: Constraints, *, exact: bool = False
) -> CoreSchema:
    """Give the schema of a type in its form in JSON; with `exact`, in no other.

    Its metadata say which format it is.
    """
    pattern = row.exact if exact else row.tolerated
    if row.core is not None and not pattern:
        own = {**row.core, **_written_by(row), "metadata": {FORMAT: row.name}}
        return cast("CoreSchema", own)
    if row.core is not None:
        plain = _with(
            row.core, only(constraints, _DECIMAL) if row.type is Decimal else {}
        )
        text = _reported(_in_two_steps(pattern, {}, _lax(plain)), row.expected)
        both = {**cs.json_or_python_schema(text, plain), **_written_by(row)}
        return _shown_as(plain, cast("CoreSchema", both), row.name)
    # The length of what is written as text is that of the text.
    length = only(constraints, LENGTH)
    plain = cs.is_instance_schema(row.type)
    if row.type is bytes:
        plain = cs.bytes_schema(strict=True)
    read = cs.no_info_plain_validator_function(cast("Any", row.read))
    text = _in_two_steps(pattern if exact else None, length, read)
    if "number" in row.kinds:
        number = cs.chain_schema([cs.float_schema(strict=True), read])
        text = cs.union_schema([number, text], mode="left_to_right")
    text = _reported(text, row.expected)
    schema = cs.json_or_python_schema(
        text,
        cs.union_schema([plain, text], mode="left_to_right"),
        serialization=cs.plain_serializer_function_ser_schema(
            _written_as(row), return_schema=cs.any_schema(), when_used="json"
        ),
    )
    return _shown_as(plain, schema, row.name)


def _with(schema: CoreSchema, constraints: Constraints) -> CoreSchema:
    return cast("CoreSchema", {**schema, **constraints})


def _lax(schema: CoreSchema) -> CoreSchema:
    # The second step gets a str from the first: it reads it although all is strict.
    return cast("CoreSchema", {**schema, "strict": False})


def _in_two_steps(
    pattern: str | None, length: Constraints, read: CoreSchema
) -> CoreSchema:
    return cs.chain_schema([cs.str_schema(pattern=pattern, **length), read])


def _written_by(row: Format) -> dict[str, Any]:
    """Give the serializer of a form that is not the usual one of its type."""
    if is_usual(row.name):
        return {}
    return {
        "serialization": cs.plain_serializer_function_ser_schema(
            _written_as(row), return_schema=cs.any_schema(), when_used="json"
        )
    }


def _written_as(row: Format) -> Callable[[object], object]:
    def write(value: object) -> object:
        return row.write(value, None) if isinstance(value, row.type) else value

    return write


# </formats>
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


# <formats>
def _reported(schema: CoreSchema, expected: str) -> CoreSchema:
    return cs.custom_error_schema(
        schema, "wire_format", custom_error_message=f"Input should be {expected}"
    )


# </formats>
def _shown_as(plain: CoreSchema, schema: CoreSchema, name: str = "") -> CoreSchema:
    """Let the JSON schema say what the plain core schema would say."""

    def show(_: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return handler(plain)

    # The key under which pydantic looks for `__get_pydantic_json_schema__` functions.
    metadata: dict[str, Any] = {"pydantic_js_functions": [show]}
    if name:
        metadata[FORMAT] = name
    return cast("CoreSchema", {**schema, "metadata": metadata})


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
    # <files>
    # What a client may give as a file is not JSON; a server puts its own in the place.
    os.PathLike[str]: lambda _: cs.is_instance_schema(os.PathLike),
    Readable: lambda _: cs.is_instance_schema(Readable),
    # </files>
}
