from typing import Literal, TypedDict


class DuplicateTableJobCreateJob(TypedDict):
    table_id: int
    type: Literal["duplicate_table"]
