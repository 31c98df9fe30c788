"""The types of an API, free of OpenAPI's syntax and of Python's.

A `Type` says which JSON values are allowed. Structured values have a declaration of
their own (`Object`, `Alias`) in one of two tables, one for responses and one for
requests; a `Ref` points to it by the declaration's id.
"""

from __future__ import annotations

from dataclasses import field
from typing import Literal as Choice
from typing import TypeAlias

from specpress.document.given_names import GivenName
from specpress.utils.dataclass import dataclass

JsonScalar: TypeAlias = "str | int | float | bool | None"
JsonValue: TypeAlias = "JsonScalar | list[JsonValue] | dict[str, JsonValue]"


@dataclass(frozen=True, slots=True)
class Constraints:
    """Assertions on a value (JSON Schema Validation 2020-12, section 6).

    Only those that apply to the kind of type that carries them are set.
    """

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    unique: bool = False


NO_CONSTRAINTS = Constraints()

PrimitiveKind: TypeAlias = Choice["string", "integer", "number", "boolean", "null"]


@dataclass(frozen=True, slots=True)
class Primitive:
    """A JSON scalar; `format` as registered with OpenAPI or JSON Schema, or ``""``."""

    kind: PrimitiveKind
    format: str = ""
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class Literal:
    """One of a few values: an `enum` without duplicates, or a `const`."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """A JSON array of any length."""

    items: Type
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class Tuple:
    """A JSON array with a fixed number of items, each of its own type."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """A JSON object with any keys and values of one type."""

    values: Type
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class Ref:
    """A use of the declaration with this id."""

    id: str


Tag: TypeAlias = "str | int | bool"
"""A value that selects a member of a union."""


@dataclass(frozen=True, slots=True)
class Discriminator:
    """Which property decides between the members of a union, and by which values.

    `mapping` holds (value, id of the declaration) pairs in the order of the values;
    `default` is the id of the member that any other value means, and none at all.
    """

    property_name: str
    mapping: tuple[tuple[Tag, str], ...]
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types: `oneOf`, `anyOf`, or a list of types."""

    members: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or null."""

    type: Type


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Binary:
    """Bytes that are not JSON: a file, an octet stream."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No content at all."""


Type: TypeAlias = (
    Primitive
    | Literal
    | Array
    | Tuple
    | Map
    | Ref
    | Union
    | Nullable
    | AnyValue
    | Binary
    | Nothing
)

ANY = AnyValue()
NULL = Primitive("null")


@dataclass(frozen=True, slots=True)
class Default:
    """A default value; wrapped, because null is one too."""

    value: JsonValue


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object, by its name on the wire.

    `pointer` says where the document declares it, `given_name` what it is to be called.
    """

    name: str
    type: Type
    required: bool = False
    default: Default | None = None
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    pointer: str = ""
    given_name: GivenName | None = None


OPERATION_PREFIX = "operation:"
"""What the ids of declarations begin with that belong to an operation."""


@dataclass(frozen=True, slots=True)
class Owner:
    """What a declaration belongs to: the component or the operation it was found in.

    Declarations of one owner belong together wherever they are written down.
    """

    kind: Choice["schema", "operation"]
    name: str


@dataclass(frozen=True, slots=True)
class Object:
    """A JSON object with known properties.

    `additional` is the type of further properties where the document declares one;
    None where it is silent about them or forbids them. `id` is unique in the document
    and the text from which a name can be made.
    """

    id: str
    owner: Owner
    properties: tuple[Property, ...] = ()
    additional: Type | None = None
    description: str = ""
    deprecated: bool = False
    given_name: GivenName | None = None


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum with the name and the description that the document gives it."""

    value: str | int | bool
    name: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A named type that is not an object with properties.

    `values` are those of an enum about whose values the document says something.
    """

    id: str
    owner: Owner
    type: Type
    description: str = ""
    deprecated: bool = False
    values: tuple[EnumValue, ...] = ()
    given_name: GivenName | None = None


Declaration: TypeAlias = Object | Alias


@dataclass(frozen=True, slots=True)
class Declarations:
    """The declarations of both directions, by id.

    `response` has the form of a schema in responses (no `writeOnly` properties),
    `request` its form in requests (no `readOnly` ones). Each holds only what is reachable
    in its direction. OpenAPI 3.1, section 4.8.24 (Schema Object), JSON Schema
    Validation 9.4.
    """

    response: dict[str, Declaration] = field(default_factory=dict[str, Declaration])
    request: dict[str, Declaration] = field(default_factory=dict[str, Declaration])


def references(type_: Type) -> list[str]:
    """The ids that a type mentions, in order, duplicates included."""
    ids: list[str] = []
    pending: list[Type] = [type_]
    while pending:
        match pending.pop():
            case Ref(id_):
                ids.append(id_)
            case Array(inner) | Map(inner) | Nullable(inner):
                pending.append(inner)
            case Tuple(items):
                pending.extend(reversed(items))
            case Union(members):
                pending.extend(reversed(members))
            case _:
                pass
    return ids


def uses(declaration: Declaration) -> list[str]:
    """The ids that a declaration mentions, in order, duplicates included."""
    if isinstance(declaration, Alias):
        return references(declaration.type)
    ids = [id_ for prop in declaration.properties for id_ in references(prop.type)]
    if declaration.additional is not None:
        ids += references(declaration.additional)
    return ids


def nullable(type_: Type) -> Type:
    """The type or null, without wrapping twice."""
    if isinstance(type_, Nullable | AnyValue) or type_ == NULL:
        return type_
    return Nullable(type_)


def union(members: list[Type], discriminator: Discriminator | None = None) -> Type:
    """A union in normal form: merged, without duplicates, null outside, literals joined.

    Returns the single member where only one is left, and any value where there is
    none, or where one of them already allows everything.
    """
    merged: list[Type] = []
    seen: set[Type] = set()
    has_null = False
    literals: list[str | int | bool] = []
    literal_at = -1
    for member in members:
        parts = member.members if isinstance(member, Union) else (member,)
        for original in parts:
            part = original
            if isinstance(part, Nullable):
                has_null, part = True, part.type
            if part == NULL:
                has_null = True
            elif isinstance(part, AnyValue):
                return ANY
            elif isinstance(part, Literal):
                literal_at = len(merged) if literal_at < 0 else literal_at
                literals.extend(part.values)
            elif part not in seen:
                seen.add(part)
                merged.append(part)
    if literals:
        merged.insert(literal_at, Literal(distinct(literals)))
    if not merged:
        return NULL if has_null else ANY
    result = merged[0] if len(merged) == 1 else Union(tuple(merged), discriminator)
    return nullable(result) if has_null else result


def distinct(values: list[str | int | bool]) -> tuple[str | int | bool, ...]:
    """The values in order, each once; 1 and True are different JSON values."""
    return tuple({(type(value), value): value for value in values}.values())
