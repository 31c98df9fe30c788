from typing import NotRequired, TypedDict


class PatchedUpdatePremiumViewAttributes(TypedDict):
    allow_public_export: NotRequired[bool]
    show_logo: NotRequired[bool]
