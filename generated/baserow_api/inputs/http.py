from typing import Annotated, TypedDict

from .._runtime.models.model import Field


class HTTPFormData(TypedDict):
    key: Annotated[str, Field(max_length=255)]
    value: str


class HTTPHeader(TypedDict):
    key: Annotated[str, Field(max_length=255)]
    value: str


class HTTPQueryParam(TypedDict):
    key: Annotated[str, Field(max_length=255)]
    value: str
