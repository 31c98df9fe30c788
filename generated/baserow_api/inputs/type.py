from typing import Annotated, TypedDict

from .._runtime.models.model import Field


class TypeFormulaRequest(TypedDict):
    formula: str
    name: Annotated[str, Field(max_length=255)]
