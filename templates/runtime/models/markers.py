"""What stands in the metadata of `Annotated`, and decides the schema of what it marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import (
    TYPE_CHECKING,
    Annotated,  # <discriminators>
    Any,
)

from ..record import Record

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    Build = Callable[[Any, tuple["Marker"]], CoreSchema]

_builders: list[Build] = []


def build_by(build: Build) -> None:
    """Set the function that builds the schema of what a marker marks."""
    _builders[:] = [build]


class Marker(Record):
    """A marker that pydantic asks for a schema, where it reads an annotation itself."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Build the schema of `Annotated[source, self]`."""
        (build,) = _builders
        return _by_a_type(build(source, (self,)), handler)


class Discriminator(Marker):
    """Marks a union in `Annotated[A | B, Discriminator("type")]` (OAS 4.8.25).

    `property_name` is the name on the wire. The values that select a member are the
    `Literal` values of its field of that name; `mapping` (value to class name) goes
    before them. Any other value, and none at all, means the class called `default` if there
    is one (OAS 3.2). With `attribute`, which is the name of that field in Python, the
    mapping is complete, and the members may be `deferred`. A mapping cannot be hashed, so
    the marker's hash is that of its property.
    """

    property_name: str
    mapping: Mapping[str | int, str] | None = None
    default: str | None = None
    attribute: str | None = None

    def __hash__(self) -> int:
        return hash(self.property_name)


class Named(Marker):
    """Marks a class of the package `types` that is not imported before it is needed.

    It stands in `Annotated[Any, Named(…)]`, as an `Alias` does. `tags` are those by which
    a tagged union selects it: a document without any of them does not need it.
    """

    types: str
    name: str
    tags: tuple[str | int, ...] = ()

    def imported(self) -> type:
        """Import the class."""
        kind: type = getattr(import_module(self.types), self.name)
        return kind


# <discriminators>
class _Deferred:
    def __init__(self, types: str) -> None:
        self._types = types

    def __getattr__(self, name: str) -> Any:
        return Annotated[Any, Named(self._types, name)]


def deferred(types: str) -> Any:
    """Give what stands for a package of types, and imports no class of it: `it.Item`."""
    return _Deferred(types)


# </discriminators>
# <formats>
class WireFormat(Marker):
    """Marks a type whose form in JSON is not the usual one of that Python type.

    `Annotated[timedelta, WireFormat("duration-seconds")]` is a number of seconds, where
    a `timedelta` alone is a duration of ISO 8601; `formats` has the names.
    """

    name: str


# </formats>
class Alias(Marker):
    """Marks an alias that mentions itself, whose `text` cannot be evaluated at once.

    It stands in `Annotated[Any, Alias(…)]`, which combines with anything and which
    pydantic understands. `types` is the package the alias was found in.
    """

    types: str
    name: str
    text: str


def _by_a_type(schema: CoreSchema, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Pass on a schema with definitions, which pydantic does not take from a marker."""

    class Holder:
        @classmethod
        def __get_pydantic_core_schema__(cls, *_: Any) -> CoreSchema:
            return schema

    return handler.generate_schema(Holder)
