from typing import NotRequired, TypedDict


class ImportWorkspaceApplicationsAsyncRequest(TypedDict):
    resource_id: NotRequired[int]
