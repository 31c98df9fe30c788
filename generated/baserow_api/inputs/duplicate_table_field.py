from typing import NotRequired, TypedDict


class DuplicateTableFieldRequest(TypedDict):
    duplicate_data: NotRequired[bool]
