from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field


class OpenIdConnectAppAuthProviderModelBaseAppAuthProvider(TypedDict):
    base_url: str
    client_id: Annotated[str, Field(max_length=191)]
    name: Annotated[str, Field(max_length=255)]
    secret: Annotated[str, Field(max_length=191)]
    type: Literal["openid_connect"]
    domain: NotRequired[str | None]
    email_attr_key: NotRequired[Annotated[str, Field(max_length=32)]]
    first_name_attr_key: NotRequired[Annotated[str, Field(max_length=32)]]
    last_name_attr_key: NotRequired[Annotated[str, Field(max_length=32)]]
    use_id_token: NotRequired[bool]
