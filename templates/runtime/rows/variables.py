"""What the rows of a table are generic over.

What is read, written and changed; what selects rows; the names of fields: to order by,
to include, and to tell rows apart by.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from ..models.model import Model

RowT = TypeVar("RowT", bound=Model)
RowT_co = TypeVar("RowT_co", bound=Model, covariant=True)
InputT = TypeVar("InputT", bound=Mapping[str, object])
ChangeT = TypeVar("ChangeT", bound=Mapping[str, object])
WhereT = TypeVar("WhereT", bound=Mapping[str, object])
OrderT = TypeVar("OrderT", bound=str)
FieldT = TypeVar("FieldT", bound=str)
KeyT = TypeVar("KeyT", bound=str)
