from typing import Literal, TypedDict


class DuplicateApplicationJobCreateJob(TypedDict):
    application_id: int
    type: Literal["duplicate_application"]
