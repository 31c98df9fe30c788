"""Where one exchange is not what the document declares."""

from __future__ import annotations

from enum import StrEnum

from specpress.document.values import ABSENT, Absent, Json
from specpress.utils.dataclass import dataclass

from .located import Tokens
from .strict_schemas import Direction


class DeviationKind(StrEnum):
    """What can be wrong, by what would have to change in the document."""

    NULL = "null"
    TYPE = "type"
    REQUIRED = "required"
    ENUM = "enum"
    FORMAT = "format"
    CONSTRAINT = "constraint"
    UNION = "union"
    DISCRIMINATOR = "discriminator"
    CLOSED = "closed"
    """A property that the document forbids: it closes the object."""
    PATH = "path"
    METHOD = "method"
    STATUS = "status"
    MEDIA_TYPE = "media-type"
    BODY = "body"
    """A body where none is declared, or none where one is demanded."""
    SYNTAX = "syntax"
    """A body that is no JSON, whose media type says that it is."""
    PARAMETER = "parameter"
    """An undeclared parameter, which no schema forbids."""
    PROPERTY = "property"
    """An undeclared property, which no schema forbids."""

    @property
    def is_addition(self) -> bool:
        """Whether an exchange is valid all the same: nothing forbids it."""
        return self in (DeviationKind.PARAMETER, DeviationKind.PROPERTY)


@dataclass(frozen=True, slots=True)
class Deviation:
    """A deviation, and its cause in the document.

    `place` is the object of the document that it deviates from, `keyword` the keyword of
    it. `detail` tells causes of one place apart: the name of a property, a status, a
    media type. `chain` are the schemas that hold for the same value, from where it is used
    to `place`. `value` is what was received, which no report shows.
    """

    kind: DeviationKind
    place: Tokens
    keyword: str
    direction: Direction
    detail: str = ""
    value: Json | Absent = ABSENT
    chain: tuple[Tokens, ...] = ()
