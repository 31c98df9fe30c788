from typing import Literal, NotRequired, TypedDict


class DuplicateFieldJobCreateJob(TypedDict):
    field_id: int
    type: Literal["duplicate_field"]
    duplicate_data: NotRequired[bool]
