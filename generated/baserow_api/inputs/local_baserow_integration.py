from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field


class LocalBaserowIntegrationCreateIntegration(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["local_baserow"]
    before_id: NotRequired[int]


class LocalBaserowIntegrationUpdateIntegration(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=255)]]
