from typing import Any, TypedDict


class RowCommentCreate(TypedDict):
    message: Any
