"""SMTPIntegrationCreateIntegration and what is named alike"""

from typing import Literal, NotRequired, TypedDict


class SMTPIntegrationCreateIntegration(TypedDict):
    host: str
    name: str
    type: Literal["smtp"]
    before_id: NotRequired[int]
    password: NotRequired[str | None]
    port: NotRequired[int]
    use_tls: NotRequired[bool]
    username: NotRequired[str | None]


class SMTPIntegrationUpdateIntegration(TypedDict):
    host: str
    name: NotRequired[str]
    password: NotRequired[str | None]
    port: NotRequired[int]
    use_tls: NotRequired[bool]
    username: NotRequired[str | None]
