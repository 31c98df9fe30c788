from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.files import FileInput
from .._runtime.models.model import Field


class ImportApplicationsJobCreateJob(TypedDict):
    resource_id: Annotated[int, Field(ge=1)]
    type: Literal["import_applications"]
    application_ids: NotRequired[Sequence[int] | None]


class ImportResourceUploadFileRequest(TypedDict):
    file: FileInput


class ImportWorkspaceApplicationsAsyncRequest(TypedDict):
    resource_id: NotRequired[int]
