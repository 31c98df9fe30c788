from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class ExportApplicationsJobCreateJob(TypedDict):
    type: Literal["export_applications"]
    application_ids: NotRequired[Sequence[int] | None]
    only_structure: NotRequired[bool]


class ExportWorkspaceApplicationsAsyncRequest(TypedDict):
    application_ids: NotRequired[Sequence[int]]
    only_structure: NotRequired[bool]
