"""CollectionElementPropertyOptions and what is named alike"""

from typing import Any, NotRequired, TypedDict
from uuid import UUID


class CollectionElementPropertyOptions(TypedDict):
    schema_property: str
    filterable: NotRequired[bool]
    searchable: NotRequired[bool]
    sortable: NotRequired[bool]


class CollectionField(TypedDict):
    type: str
    name: NotRequired[str]
    styles: NotRequired[Any]
    uid: NotRequired[UUID | str]
