from typing import Literal, NotRequired, TypedDict


class SAMLResponse(TypedDict):
    RelayState: str
    SAMLResponse: str


class SamlAppAuthProviderModelBaseAppAuthProvider(TypedDict):
    metadata: str
    type: Literal["saml"]
    domain: NotRequired[str | None]
    email_attr_key: NotRequired[str]
    first_name_attr_key: NotRequired[str]
    last_name_attr_key: NotRequired[str]
