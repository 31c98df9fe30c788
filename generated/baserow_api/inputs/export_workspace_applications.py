from collections.abc import Sequence
from typing import NotRequired, TypedDict


class ExportWorkspaceApplicationsAsyncRequest(TypedDict):
    application_ids: NotRequired[Sequence[int]]
    only_structure: NotRequired[bool]
