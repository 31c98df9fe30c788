from typing import TypedDict


class CommonSAMLResponse(TypedDict):
    RelayState: str
    SAMLResponse: str
