from typing import Annotated, TypedDict

from .._runtime.model import Field


class HTTPQueryParam(TypedDict):
    key: Annotated[str, Field(max_length=255)]
    value: str
