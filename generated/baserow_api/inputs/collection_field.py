from typing import Annotated, Any, NotRequired, TypedDict
from uuid import UUID

from .._runtime.model import Field


class CollectionField(TypedDict):
    type: Annotated[str, Field(max_length=225)]
    name: NotRequired[Annotated[str, Field(max_length=225)]]
    styles: NotRequired[Any]
    uid: NotRequired[UUID | str]
