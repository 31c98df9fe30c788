"""Fields that the document deprecates, marked so that type checkers and editors say so.

PEP 702 has a mark for functions and classes, none for attributes; what checkers know is
the function that reads an attribute (`__get__` of a descriptor). At run time such a field
is like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated

T = TypeVar("T")


class DeprecatedField(Generic[T]):
    """The annotation of a deprecated field; at run time it is the annotation in it."""

    if TYPE_CHECKING:

        @deprecated("the document deprecates this property")
        def __get__(self, instance: object, owner: type[object] | None = None) -> T:
            """Read the value, which is deprecated."""
            ...

        def __set__(self, instance: object, value: T) -> None:
            """Set the value; a constructor takes one of this type."""

    else:

        def __class_getitem__(cls, annotation: object) -> object:
            """Give the annotation in it."""
            return annotation


def default_of(value: object) -> Any:
    """Give the default of a deprecated field, as it is, for type checkers as anything."""
    return value
