from typing import TypedDict


class UserFileUploadViaURLRequest(TypedDict):
    url: str
