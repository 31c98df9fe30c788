from typing import Annotated, TypedDict

from .._runtime.models.model import Field


class FieldConstraint(TypedDict):
    type_name: Annotated[str, Field(max_length=255)]
