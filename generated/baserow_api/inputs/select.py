from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class SelectColorValueProviderConf(TypedDict):
    field_id: int | None


class SelectOption(TypedDict):
    color: Annotated[str, Field(max_length=255)]
    value: Annotated[str, Field(max_length=255)]
    id: NotRequired[int]
