from typing import Annotated, Any, NotRequired, TypedDict
from uuid import UUID

from .._runtime.models.model import Field


class CollectionElementPropertyOptions(TypedDict):
    schema_property: Annotated[str, Field(max_length=225)]
    filterable: NotRequired[bool]
    searchable: NotRequired[bool]
    sortable: NotRequired[bool]


class CollectionField(TypedDict):
    type: Annotated[str, Field(max_length=225)]
    name: NotRequired[Annotated[str, Field(max_length=225)]]
    styles: NotRequired[Any]
    uid: NotRequired[UUID | str]
