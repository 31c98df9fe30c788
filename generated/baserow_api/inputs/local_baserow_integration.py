"""LocalBaserowIntegrationCreateIntegration and what is named alike"""

from typing import Literal, NotRequired, TypedDict


class LocalBaserowIntegrationCreateIntegration(TypedDict):
    name: str
    type: Literal["local_baserow"]
    before_id: NotRequired[int]


class LocalBaserowIntegrationUpdateIntegration(TypedDict):
    name: NotRequired[str]
