"""HTTPFormData and what is named alike"""

from typing import TypedDict


class HTTPFormData(TypedDict):
    key: str
    value: str


class HTTPHeader(TypedDict):
    key: str
    value: str


class HTTPQueryParam(TypedDict):
    key: str
    value: str
