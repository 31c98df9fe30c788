"""FieldConstraint"""

from typing import TypedDict


class FieldConstraint(TypedDict):
    type_name: str
