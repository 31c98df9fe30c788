from typing import TypedDict


class RegisterLicense(TypedDict):
    license: str
