from typing import Literal, TypedDict


class DuplicatePageJobCreateJob(TypedDict):
    page_id: int
    type: Literal["duplicate_page"]
