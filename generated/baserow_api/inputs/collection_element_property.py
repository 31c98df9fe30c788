from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class CollectionElementPropertyOptions(TypedDict):
    schema_property: Annotated[str, Field(max_length=225)]
    filterable: NotRequired[bool]
    searchable: NotRequired[bool]
    sortable: NotRequired[bool]
