from typing import Literal, NotRequired, TypedDict


class DuplicateApplicationJobCreateJob(TypedDict):
    application_id: int
    type: Literal["duplicate_application"]


class DuplicateFieldJobCreateJob(TypedDict):
    field_id: int
    type: Literal["duplicate_field"]
    duplicate_data: NotRequired[bool]


class DuplicatePageJobCreateJob(TypedDict):
    page_id: int
    type: Literal["duplicate_page"]


class DuplicateTableFieldRequest(TypedDict):
    duplicate_data: NotRequired[bool]


class DuplicateTableJobCreateJob(TypedDict):
    table_id: int
    type: Literal["duplicate_table"]
