from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field


class SMTPIntegrationCreateIntegration(TypedDict):
    host: Annotated[str, Field(max_length=255)]
    name: Annotated[str, Field(max_length=255)]
    type: Literal["smtp"]
    before_id: NotRequired[int]
    password: NotRequired[Annotated[str, Field(max_length=255)] | None]
    port: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    use_tls: NotRequired[bool]
    username: NotRequired[Annotated[str, Field(max_length=255)] | None]


class SMTPIntegrationUpdateIntegration(TypedDict):
    host: Annotated[str, Field(max_length=255)]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    password: NotRequired[Annotated[str, Field(max_length=255)] | None]
    port: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    use_tls: NotRequired[bool]
    username: NotRequired[Annotated[str, Field(max_length=255)] | None]
