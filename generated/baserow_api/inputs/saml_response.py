from typing import TypedDict


class SAMLResponse(TypedDict):
    RelayState: str
    SAMLResponse: str
