from typing import Literal, TypeAlias

from .._runtime.model import Field, Model


class HTTPFormData(Model):
    id: int
    key: str = Field(max_length=255)
    value: str


class HTTPHeader(Model):
    id: int
    key: str = Field(max_length=255)
    value: str


class HTTPQueryParam(Model):
    id: int
    key: str = Field(max_length=255)
    value: str


HttpMethodEnum: TypeAlias = Literal[
    "GET",
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "HEAD",
    "OPTIONS",
]
